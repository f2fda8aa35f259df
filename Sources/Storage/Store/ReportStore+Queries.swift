// Documents and figures out of a store.

import DataCube
import Foundation
import GRDB

extension ReportStore {
  /// The newest vintage of every document, by the bytes of their ids: the order in which a folder's reports are read.
  package func documents() throws -> [StoredDocument] {
    try documents(where: "document.vintage = vintage.id", [])
  }

  /// Whether there is any document.
  package func isEmpty() throws -> Bool {
    try reading { db in try Bool.fetchOne(db, sql: "SELECT NOT EXISTS (SELECT 1 FROM document)") ?? true }
  }

  /// How many documents were read by other rules than those of `reader`.
  package func count(readByOthersThan reader: String) throws -> Int {
    try reading { db in
      try Int.fetchOne(
        db,
        sql: "SELECT count(*) FROM document JOIN vintage ON vintage.id = document.vintage WHERE vintage.reader <> ?",
        arguments: [reader]) ?? 0
    }
  }

  /// Whether SQLite finds nothing wrong with the file: `PRAGMA integrity_check`, which reads all of it.
  package func isSound() throws -> Bool {
    try reading { db in try String.fetchAll(db, sql: "PRAGMA integrity_check(1)") == ["ok"] }
  }

  /// All vintages of a document, the first one first.
  package func vintages(of document: String) throws -> [StoredDocument] {
    try documents(where: "document.name = ?", [document])
  }

  /// The newest vintages that have figures of some bodies, in the same order.
  package func documents(ofBodies keys: Set<String>) throws -> [StoredDocument] {
    try documents(
      where: """
        document.vintage = vintage.id AND vintage.id IN (
          SELECT vintage FROM figure INDEXED BY figure_by_body WHERE body_key IN (SELECT value FROM json_each(?)))
        """, [Self.json(keys)])
  }

  private func documents(where condition: String, _ arguments: StatementArguments) throws -> [StoredDocument] {
    try reading { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT document.name, vintage.sha256, vintage.year, vintage.reader, vintage.number, vintage.id,
            vintage.reported_year,
            vintage.figures
          FROM document JOIN vintage ON vintage.document = document.id
          WHERE \(condition) ORDER BY document.name, vintage.number
          """, arguments: arguments
      ).map { row in
        StoredDocument(
          identity: ReportIdentity(document: row[0], sha256: row[1], year: row[2], reader: row[3]), vintage: row[4],
          year: row[6], figures: row[7] ?? 0, id: row[5])
      }
    }
  }

  /// The bytes of a vintage as they were imported.
  package func bytes(of document: StoredDocument) throws -> Data {
    try reading { db in
      try Data.fetchOne(db, sql: "SELECT bytes FROM report_text WHERE vintage = ?", arguments: [document.id]) ?? Data()
    }
  }

  /// The figures of one vintage in text order.
  package func figures(of document: StoredDocument) throws -> [Figure] {
    try figures(
      sql: """
        SELECT ?, \(FigureColumns.reading) FROM figure WHERE vintage = ? ORDER BY position
        """, [document.identity.document, document.id])
  }

  /// The figures that anything about a body, or about some indicators, can follow from: those filed under the keys, and
  /// those tied to them. By document, in text order. Their `entity` is the resolved body (`FigureKeys.body`), since what
  /// 我局 means can be told from a whole document only.
  ///
  /// - Parameters:
  ///   - body: a `bodyKey`; nil for figures without a body.
  ///   - indicators: `indicatorKey`s; nil for all.
  package func part(ofBody body: String?, indicators: Set<String>?) throws -> StoredPart {
    // Without statistics SQLite would rather read the whole table: hence the named index and the fixed order of joins.
    let byIndicator = "AND figure.indicator_key IN (SELECT value FROM json_each(?))"
    return try part(
      sql: """
        WITH hit AS (
          SELECT DISTINCT figure.vintage, figure.cluster
          FROM figure INDEXED BY figure_by_body CROSS JOIN document ON document.vintage = figure.vintage
          WHERE figure.body_key IS ? \(indicators == nil ? "" : byIndicator)
        )
        SELECT document.name, \(FigureColumns.readingBody), vintage.reported_year
        FROM hit CROSS JOIN figure ON figure.vintage = hit.vintage AND figure.cluster = hit.cluster
          CROSS JOIN vintage ON vintage.id = hit.vintage CROSS JOIN document ON document.id = vintage.document
        ORDER BY document.name, figure.position
        """, indicators.map { [body, Self.json($0)] } ?? [body])
  }

  /// The `bodyKey`s of the figures under some `indicatorKey`s, nil among them where a figure has no body.
  package func bodies(withIndicators keys: Set<String>) throws -> Set<String?> {
    try reading { db in
      try Set(
        Optional<String>.fetchAll(
          db,
          sql: """
            SELECT DISTINCT figure.body_key
            FROM figure INDEXED BY figure_by_indicator CROSS JOIN document ON document.vintage = figure.vintage
            WHERE figure.indicator_key IN (SELECT value FROM json_each(?))
            """, arguments: [Self.json(keys)]))
    }
  }

  /// The `bodyKey`s of each document's figures.
  package func bodies(of documents: [StoredDocument]) throws -> [[String]] {
    var bodies: [Int64: [String]] = [:]
    try reading { db in
      let rows = try Row.fetchCursor(
        db, sql: "SELECT DISTINCT body_key, vintage FROM figure INDEXED BY figure_by_body WHERE body_key IS NOT NULL")
      while let row = try rows.next() { bodies[row[1], default: []].append(row[0]) }
    }
    return documents.map { bodies[$0.id] ?? [] }
  }

  private func part(sql: String, _ arguments: StatementArguments) throws -> StoredPart {
    try reading { db in
      var words = SharedWords()
      var part = StoredPart()
      let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
      while let row = try rows.next() {
        let figure = try FigureColumns.figure(row, &words)
        if part.figures.last?.span.document != figure.span.document {
          part.years[figure.span.document] = row[FigureColumns.afterReading] as Int?
        }
        part.figures.append(figure)
      }
      return part
    }
  }

  private func figures(sql: String, _ arguments: StatementArguments) throws -> [Figure] {
    try reading { db in
      var words = SharedWords()
      var figures: [Figure] = []
      let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
      while let row = try rows.next() { figures.append(try FigureColumns.figure(row, &words)) }
      return figures
    }
  }

  static func json(_ texts: Set<String>) -> String {
    var bytes: [UInt8] = []
    JSONText.append(.list(texts.sorted().map(RecordValue.text)), to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
