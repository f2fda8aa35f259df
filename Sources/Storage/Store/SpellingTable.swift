// The spellings of bodies and indicators in a store, counted while reports come and go.

import DataCube
import GRDB

/// A table of the spellings in one column of `figure`: how many figures of newest vintages use each, and where it occurs first.
struct SpellingTable {
  private let name: String
  /// The columns of `figure` that it counts.
  private let text: String
  private let key: String
  /// What a figure adds to it; nil where it adds nothing.
  private let spelling: @Sendable (StoredFigure) -> (text: String, key: String)?

  private static let bodies = SpellingTable(name: "body", text: "body", key: "body_key") { figure in
    figure.keys.body.map { ($0, figure.keys.bodyKey ?? $0) }
  }
  private static let wordings = SpellingTable(name: "wording", text: "indicator", key: "indicator_key") {
    ($0.figure.indicator, $0.keys.indicatorKey)
  }

  /// The spellings that a vintage used before its document was read anew.
  struct Former {
    fileprivate var bodies: [String] = []
    fileprivate var wordings: [String] = []
  }

  /// Takes the figures of a vintage out of the counts, before they are deleted; `count` must follow.
  static func discount(vintage: Int64, _ db: Database) throws -> Former {
    // Read by an older tool: they were never counted.
    guard try Int.fetchOne(db, sql: "SELECT figures FROM vintage WHERE id = ?", arguments: [vintage]) != nil else {
      return Former()
    }
    return Former(bodies: try bodies.discount(vintage, db), wordings: try wordings.discount(vintage, db))
  }

  /// Adds the figures of a document's newest vintage to the counts, once its row says that it is the newest.
  static func count(_ figures: [StoredFigure], document: String, replacing former: Former = Former(), _ db: Database)
    throws
  {
    try bodies.count(figures, document, former.bodies, db)
    try wordings.count(figures, document, former.wordings, db)
    let form = try db.cachedStatement(sql: "INSERT OR IGNORE INTO wording_form (tier, form, text) VALUES (?, ?, ?)")
    var seen: Set<String> = []
    for figure in figures where seen.insert(figure.figure.indicator).inserted {
      for (tier, text) in figure.keys.indicatorForms.enumerated() {
        try form.execute(arguments: [tier, text, figure.figure.indicator])
      }
    }
  }

  private func discount(_ vintage: Int64, _ db: Database) throws -> [String] {
    let update = try db.cachedStatement(sql: "UPDATE \(name) SET figures = figures - ? WHERE text = ?")
    let rows = try Row.fetchAll(
      db, sql: "SELECT \(text), count(*) FROM figure WHERE vintage = ? AND \(text) IS NOT NULL GROUP BY 1",
      arguments: [vintage])
    return try rows.map { row in
      let text: String = row[0]
      try update.execute(arguments: [row[1] as Int, text])
      return text
    }
  }

  private func count(_ figures: [StoredFigure], _ document: String, _ former: [String], _ db: Database) throws {
    var counts: [String: (key: String, figures: Int, position: Int)] = [:]
    for (position, figure) in figures.enumerated() {
      guard let (text, key) = spelling(figure) else { continue }
      counts[text, default: (key, 0, position)].figures += 1
    }
    // A document is counted once at a time: where it was the first before, its new position holds.
    let update = try db.cachedStatement(
      sql: """
        INSERT INTO \(name) (text, key, figures, first_document, first_position) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (text) DO UPDATE SET
          key = excluded.key, figures = figures + excluded.figures,
          first_position =
            CASE WHEN excluded.first_document <= first_document THEN excluded.first_position ELSE first_position END,
          first_document = min(first_document, excluded.first_document)
        """)
    for (text, count) in counts {
      try update.execute(arguments: [text, count.key, count.figures, document, count.position])
    }
    for text in former where counts[text] == nil { try settle(text, without: document, db) }
  }

  /// Looks for the first place of a spelling that a document no longer uses.
  private func settle(_ text: String, without document: String, _ db: Database) throws {
    let row = try Row.fetchOne(
      db, sql: "SELECT figures, first_document, key FROM \(name) WHERE text = ?", arguments: [text])
    guard let row else { return }
    if row[0] as Int == 0 {
      if name == Self.wordings.name {
        try db.execute(sql: "DELETE FROM wording_form WHERE text = ?", arguments: [text])
      }
      return try db.execute(sql: "DELETE FROM \(name) WHERE text = ?", arguments: [text])
    }
    guard row[1] as String == document else { return }
    try db.execute(
      sql: """
        UPDATE \(name) SET (first_document, first_position) = (
          SELECT document.name, figure.position FROM figure JOIN document ON document.vintage = figure.vintage
          WHERE figure.\(key) = ? AND figure.\(self.text) = ? ORDER BY document.name, figure.position LIMIT 1
        ) WHERE text = ?
        """, arguments: [row[2] as String, text, text])
  }
}
