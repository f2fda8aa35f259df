// When one statement of a value replaces another.

import DataCube

/// One of several values that documents state for the same cell, and when they do.
///
/// A report that prints another value for an earlier year than the reports of that time did has restated it: accounts are
/// revised, scopes change. Between reports of one year, and within a report, nothing tells which value is the later one.
struct Restatement {
  /// The documents that state the value.
  private let documents: Set<String>
  /// The last year on which any of them reports; nil where that of one is not known.
  private let lastYear: Int?

  init(_ cluster: [Figure], years: [String: Int]) {
    documents = Set(cluster.map(\.span.document))
    let known = documents.compactMap { years[$0] }
    lastYear = known.count == documents.count ? known.max() : nil
  }

  /// The position of the statement that replaces all others; nil where it is a dispute.
  static func latest(of statements: [Restatement]) -> Int? {
    var seen: Set<String> = []
    for statement in statements {
      guard statement.lastYear != nil, seen.isDisjoint(with: statement.documents) else { return nil }
      seen.formUnion(statement.documents)
    }
    let years = statements.compactMap(\.lastYear)
    guard Set(years).count == statements.count, let last = years.max() else { return nil }
    return years.firstIndex(of: last)
  }
}
