// Reports into a store, one transaction a document.

import DataCube
import GRDB

extension ReportStore {
  /// Whether the newest vintage of the document is this one already.
  package func holds(_ identity: ReportIdentity) throws -> Bool {
    try reading { db in try Self.newest(identity.document, db)?.identity == identity }
  }

  /// Puts a report in: wholly or, where the process is killed, not at all.
  ///
  /// - Parameter replaces: whether the report was read from the store itself: then its figures are replaced even where
  ///   nothing says that they would be others, and it never becomes a new vintage.
  @discardableResult
  package func add(_ report: StoredReport, replaces: Bool = false) throws -> ImportOutcome {
    do {
      return try queue.writeWithoutTransaction { db in
        var outcome = ImportOutcome.unchanged
        // Immediate: what another process imports meanwhile is seen before anything is decided.
        try db.inTransaction(.immediate) {
          outcome = try Self.put(report, replaces: replaces, db)
          return .commit
        }
        return outcome
      }
    } catch let error as DatabaseError {
      throw StorageError(error, path: path)
    }
  }

  /// Takes a document out with all its vintages, as if it had never been imported.
  ///
  /// - Returns: whether the store held it.
  package func forget(_ document: String) throws -> Bool {
    do {
      return try queue.writeWithoutTransaction { db in
        var isKnown = false
        try db.inTransaction(.immediate) {
          isKnown = try Self.remove(document, db)
          return .commit
        }
        return isKnown
      }
    } catch let error as DatabaseError {
      throw StorageError(error, path: path)
    }
  }

  private static func remove(_ name: String, _ db: Database) throws -> Bool {
    guard let newest = try newest(name, db) else { return false }
    let former = try SpellingTable.discount(vintage: newest.id, db)
    let ofDocument = "(SELECT id FROM vintage WHERE document = ?)"
    // The order is that of the references between the tables.
    for sql in [
      "DELETE FROM figure WHERE vintage IN \(ofDocument)", "DELETE FROM report_text WHERE vintage IN \(ofDocument)",
      "UPDATE document SET vintage = NULL WHERE id = ?", "DELETE FROM vintage WHERE document = ?",
      "DELETE FROM document WHERE id = ?",
    ] { try db.execute(sql: sql, arguments: [newest.document]) }
    try SpellingTable.count([], document: name, replacing: former, db)
    return true
  }

  private static func put(_ report: StoredReport, replaces: Bool, _ db: Database) throws -> ImportOutcome {
    let identity = report.identity
    guard let newest = try newest(identity.document, db) else {
      try db.execute(sql: "INSERT INTO document (name) VALUES (?)", arguments: [identity.document])
      try insert(report, number: 1, document: db.lastInsertedRowID, db)
      try SpellingTable.count(report.figures, document: identity.document, db)
      return .new
    }
    if newest.identity == identity, !replaces { return .unchanged }
    let isChanged = newest.identity.sha256 != identity.sha256
    // Another process has imported a changed text since this one was taken out: the old one must not come back.
    if isChanged, replaces { return .unchanged }
    let former = try SpellingTable.discount(vintage: newest.id, db)
    guard !isChanged else {
      try insert(report, number: newest.vintage + 1, document: newest.document, db)
      try SpellingTable.count(report.figures, document: identity.document, replacing: former, db)
      return .changed(vintage: newest.vintage + 1)
    }
    try db.execute(sql: "DELETE FROM figure WHERE vintage = ?", arguments: [newest.id])
    try db.execute(
      sql: "UPDATE vintage SET year = ?, reported_year = ?, reader = ?, figures = ? WHERE id = ?",
      arguments: [identity.year, report.year, identity.reader, report.figures.count, newest.id])
    try insert(report.figures, vintage: newest.id, db)
    try SpellingTable.count(report.figures, document: identity.document, replacing: former, db)
    return .readAnew
  }

  private static func insert(_ report: StoredReport, number: Int, document: Int64, _ db: Database) throws {
    let identity = report.identity
    try db.execute(
      sql: """
        INSERT INTO vintage (document, number, sha256, year, reported_year, reader, figures)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        document, number, identity.sha256, identity.year, report.year, identity.reader, report.figures.count,
      ])
    let vintage = db.lastInsertedRowID
    try db.execute(
      sql: "INSERT INTO report_text (vintage, bytes) VALUES (?, ?)", arguments: [vintage, report.bytes])
    try insert(report.figures, vintage: vintage, db)
    try db.execute(sql: "UPDATE document SET vintage = ? WHERE id = ?", arguments: [vintage, document])
  }

  private static func insert(_ figures: [StoredFigure], vintage: Int64, _ db: Database) throws {
    let statement = try db.cachedStatement(sql: FigureColumns.insertion)
    for (position, figure) in figures.enumerated() {
      try statement.execute(arguments: FigureColumns.arguments(figure, vintage: vintage, position: position))
    }
  }

  /// The newest vintage of a document.
  private struct Newest {
    var identity: ReportIdentity
    var vintage: Int
    var id: Int64
    var document: Int64
  }

  private static func newest(_ document: String, _ db: Database) throws -> Newest? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT vintage.id, vintage.number, vintage.sha256, vintage.year, vintage.reader, document.id
        FROM document JOIN vintage ON vintage.id = document.vintage WHERE document.name = ?
        """)
    return try Row.fetchOne(statement, arguments: [document]).map { row in
      Newest(
        identity: ReportIdentity(document: document, sha256: row[2], year: row[3], reader: row[4]), vintage: row[1],
        id: row[0], document: row[5])
    }
  }
}
