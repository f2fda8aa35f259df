// What the shell offers for the names of indicators, bodies and areas.

import Aggregation
import DataCube

/// Completions by `tongbi … <TAB>`: the scripts of `--generate-completion-script` ask the tool itself.
enum NameCompletion {
  /// Indicators, for an argument that may be a path as well; paths are offered by the shell where no name fits.
  @Sendable static func indicatorOrPath(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
    names(source(for: words).indicators(), prefix: prefix)
  }

  @Sendable static func bodies(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
    names(source(for: words).bodies(), prefix: prefix)
  }

  @Sendable static func areas(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
    names(AreaTable.all.map(\.name), prefix: prefix)
  }

  /// Where names come from for a command line so far. A store on the line will know better than the catalogue: see
  /// `CompletionSource`.
  private static func source(for words: [String]) -> any CompletionSource { CatalogueCompletion() }

  /// Names that begin so, each once; a shell shows no more than `limit`.
  private static func names(_ names: [String], prefix: String) -> [String] {
    var seen: Set<String> = []
    return Array(names.lazy.filter { $0.hasPrefix(prefix) && seen.insert($0).inserted }.prefix(limit))
  }

  private static let limit = 200
}
