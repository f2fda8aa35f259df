// Every theme that the tool brings along: a new theme is a file in Data/themes.

/// The themes by name.
package enum ThemeTable {
  package static let rows: [Theme] = ThemeRows.all

  /// The theme of that name.
  package static func theme(named name: String) -> Theme? { rows.first { $0.name == name } }
}

extension Theme {
  /// The default theme.
  package static let briefing = ThemeTable.rows[0]
}
