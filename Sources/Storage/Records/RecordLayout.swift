// Which columns the rows of an output have.

/// The columns of one output, in order: the header of its CSV and of its table.
///
/// Every command has one, since a CSV header must be known before the first row.
package struct RecordLayout: Hashable, Sendable {
  /// One column.
  package struct Column: Hashable, Sendable {
    package var key: String
    /// Keys of the object that stands in this column; CSV spreads it as `ols_slope`. Empty for a plain value.
    package var nested: [String]
    /// Whether the table on a terminal shows it; CSV and JSON Lines always do.
    package var inTable: Bool

    package init(_ key: String, nested: [String] = [], inTable: Bool = false) {
      self.key = key
      self.nested = nested
      self.inTable = inTable
    }
  }

  package var columns: [Column]

  package init(_ columns: [Column]) {
    self.columns = columns
  }

  /// Columns by key, those of `table` shown on a terminal, those of `nested` spread in CSV.
  ///
  /// ```swift
  /// RecordLayout(["entity", "n", "ols"], nested: ["ols": ["slope", "p"]], table: ["entity", "n"])
  /// ```
  package init(_ keys: [String], nested: [String: [String]] = [:], table: Set<String>) {
    columns = keys.map { Column($0, nested: nested[$0] ?? [], inTable: table.contains($0)) }
  }
}
