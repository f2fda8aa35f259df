// A theme by name, or out of a file.

import ChartSpecs
import Graphics
import Storage

/// Finds the theme that a command or a spec names.
enum ThemeFile {
  /// The built-in theme of that name, or the one that a `.yaml` file describes.
  ///
  /// - Throws: `ToolError.unknownName`; `ChartSpecsError` and `SettingsError` at the place of the file that is wrong.
  static func theme(_ name: String) throws -> Theme {
    if name.hasSuffix(".yaml") { return try ThemeReader.theme(YAMLReader.tree(ofFile: name)) }
    guard let known = ThemeTable.theme(named: name) else {
      throw ToolError.unknownName(
        "theme", name, known: ThemeTable.rows.map(\.name) + ["or a file such as mine.theme.yaml"])
    }
    return known
  }
}
