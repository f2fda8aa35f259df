// Every theme that the tool brings along: a new theme is a file and a line here.

/// The themes by name.
package enum ThemeTable {
  package static let rows: [Theme] = [.briefing, .dark, .print, .plain]

  /// The theme of that name.
  package static func theme(named name: String) -> Theme? { rows.first { $0.name == name } }
}
