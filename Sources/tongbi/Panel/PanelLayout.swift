// How a panel lies in a table.

import ArgumentParser

/// What `--layout` chooses from.
enum PanelLayout: String, CaseIterable, ExpressibleByArgument {
  /// One observation a row, with everything that is known of it.
  case long
  /// One series a row, one period a column, values only.
  case wide
}
