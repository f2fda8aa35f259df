// The spellings of bodies and indicators in a store: what a query looks at before it reads figures.

import DataCube
import GRDB

extension ReportStore {
  /// Every spelling of a body, in order of first appearance.
  package func bodySpellings() throws -> [SpellingCount] { try spellings("body") }

  /// Every wording of an indicator, in order of first appearance.
  package func indicatorSpellings() throws -> [SpellingCount] { try spellings("wording") }

  /// The wordings filed under some `indicatorKey`s, in order of first appearance.
  package func wordings(ofKeys keys: Set<String>) throws -> [SpellingCount] {
    try spellings("wording", where: "key IN (SELECT value FROM json_each(?))", [Self.json(keys)])
  }

  /// The wordings in whose `indicatorKey` some words occur, in order of first appearance.
  package func wordings(holding words: String) throws -> [SpellingCount] {
    try spellings("wording", where: "instr(key, ?) > 0", [words])
  }

  /// The wordings that have one of some forms in the same tier, in order of first appearance.
  ///
  /// - Parameter forms: tier by tier, see `FigureKeys.indicatorForms`.
  package func wordings(withForms forms: [Set<String>]) throws -> [SpellingCount] {
    let conditions = forms.indices.map {
      "SELECT text FROM wording_form WHERE tier = \($0) AND form IN (SELECT value FROM json_each(?))"
    }
    return try spellings(
      "wording", where: "text IN (\(conditions.joined(separator: " UNION ")))",
      StatementArguments(forms.map(Self.json)))
  }

  private func spellings(
    _ table: String, where condition: String = "true", _ arguments: StatementArguments = []
  ) throws -> [SpellingCount] {
    try reading { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT text, key, figures FROM \(table) WHERE \(condition) ORDER BY first_document, first_position
          """)
      return try Row.fetchAll(statement, arguments: arguments)
        .map { SpellingCount(text: $0[0], key: $0[1], count: $0[2]) }
    }
  }
}
