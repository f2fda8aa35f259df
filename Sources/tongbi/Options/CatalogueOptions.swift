// What the user knows of indicators beyond the compiled-in catalogue.

import Aggregation
import ArgumentParser
import Storage

/// The options of every command that joins wordings to indicators: `@OptionGroup var naming: CatalogueOptions`.
struct CatalogueOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Indicators of your own as YAML, laid over the built-in catalogue: id, name, english, dimension, aliases …",
      valueName: "file"))
  var catalogue: String?

  /// The catalogue to use.
  ///
  /// - Throws: `StorageError` where the file cannot be read, `SettingsError` at the place that is wrong.
  func load() throws -> IndicatorCatalogue {
    guard let catalogue else { return .standard }
    return try IndicatorCatalogue.standard.merging(CatalogueOverlay.list(of: YAMLReader.tree(ofFile: catalogue)))
  }
}
