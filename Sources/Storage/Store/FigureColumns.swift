// A figure as a row of the table `figure`.

import DataCube
import Foundation
import GRDB

/// The columns of a figure in their order, and the way there and back.
enum FigureColumns {
  static let names = [
    "vintage", "cluster", "position", "start", "stop", "quote", "indicator", "value", "last_place", "unit", "kind",
    "period", "entity", "status", "approximation", "basis", "of_start", "part_of_start", "duplicate_of_start", "low",
    "low_place", "high", "high_place", "readings", "decisions", "confidence", "body", "body_key", "indicator_key",
  ]

  static let insertion =
    "INSERT INTO figure (\(names.joined(separator: ", "))) VALUES (\(names.map { _ in "?" }.joined(separator: ", ")))"

  /// The columns that a figure is read from; the document's name stands before them.
  static let reading = names[3...25].map { "figure.\($0)" }.joined(separator: ", ")

  /// The same with the resolved body in place of the words for it.
  static let readingBody = names[3...25].map { "figure.\($0 == "entity" ? "body" : $0)" }.joined(separator: ", ")

  /// Where a column that is selected behind the document's name and those of `reading` stands.
  static let afterReading = 24

  /// The values of `names`.
  static func arguments(_ stored: StoredFigure, vintage: Int64, position: Int) -> StatementArguments {
    let (figure, keys) = (stored.figure, stored.keys)
    let values: [(any DatabaseValueConvertible)?] = [
      vintage, keys.cluster, position, figure.span.start, figure.span.end, figure.span.quote, figure.indicator,
      figure.value.plainText, figure.value.lastPlace, figure.unit, figure.kind.rawValue, figure.period?.description,
      figure.entity, figure.status.rawValue, figure.approximation.rawValue, figure.basis?.rawValue, figure.of,
      figure.partOf, figure.duplicateOf, figure.range?.low.plainText, figure.range?.low.lastPlace,
      figure.range?.high.plainText, figure.range?.high.lastPlace, text(of: figure.readings),
      text(of: figure.decisions), figure.confidence, keys.body, keys.bodyKey, keys.indicatorKey,
    ]
    return StatementArguments(values)
  }

  /// A row of `document.name` and `reading`.
  ///
  /// - Throws: `Damage` where a value is none that the tool writes.
  static func figure(_ row: Row, _ words: inout SharedWords) throws -> Figure {
    func number(_ value: Int, _ place: Int) throws -> DecimalValue? {
      guard let digits = row[value] as String? else { return nil }
      guard let number = Decimal(string: digits, locale: posix) else { throw Damage(column: names[value + 2]) }
      return DecimalValue(number, lastPlace: row[place])
    }
    guard let value = try number(5, 6) else { throw Damage(column: "value") }
    var range: ClosedValueRange?
    if let low = try number(17, 18), let high = try number(19, 20) { range = ClosedValueRange(low: low, high: high) }
    return Figure(
      span: SourceSpan(document: words.shared(row[0]), start: row[1], end: row[2], quote: row[3]),
      indicator: words.shared(row[4]), value: value, unit: words.shared(row[7] as String?),
      kind: try choice(row, 8), period: try period(row[9]), entity: words.shared(row[10] as String?),
      status: try choice(row, 11), approximation: try choice(row, 12),
      basis: (row[13] as String?) == nil ? nil : try choice(row, 13), of: row[14], partOf: row[15],
      duplicateOf: row[16], range: range, readings: try readings(row[21]), decisions: decisions(row[22], &words),
      confidence: row[23])
  }

  /// A value that this tool never wrote.
  struct Damage: Error {
    var column: String
  }

  private static let posix = Locale(identifier: "en_US_POSIX")

  private static func choice<Choice: RawRepresentable<String>>(_ row: Row, _ column: Int) throws -> Choice {
    guard let choice = Choice(rawValue: row[column]) else { throw Damage(column: names[column + 2]) }
    return choice
  }

  private static func period(_ text: String?) throws -> TimePeriod? {
    guard let text else { return nil }
    guard let period = TimePeriod(text) else { throw Damage(column: "period") }
    return period
  }

  // MARK: - Lists in one cell

  // Separated by characters that no report prints (ASCII's own separators): several times faster to read than JSON.
  private static let betweenItems: UInt8 = 0x1E
  private static let betweenParts: UInt8 = 0x1F

  /// Byte by byte: text split by `Character` would first be cut into them.
  private static func cells(of text: String) -> [[Substring]] {
    text.utf8.split(separator: betweenItems).map { item in
      item.split(separator: betweenParts, maxSplits: 2, omittingEmptySubsequences: false).map(Substring.init)
    }
  }

  private static func text(of cells: [[String]]) -> String? {
    func between(_ mark: UInt8) -> String { String(UnicodeScalar(mark)) }
    return cells.isEmpty
      ? nil : cells.map { $0.joined(separator: between(betweenParts)) }.joined(separator: between(betweenItems))
  }

  private static func text(of readings: [DecimalValue]) -> String? {
    text(of: readings.map { [$0.plainText, String($0.lastPlace)] })
  }

  private static func readings(_ text: String?) throws -> [DecimalValue] {
    try cells(of: text ?? "").map { parts in
      guard parts.count == 2, let number = Decimal(string: String(parts[0]), locale: posix), let place = Int(parts[1])
      else { throw Damage(column: "readings") }
      return DecimalValue(number, lastPlace: place)
    }
  }

  private static func text(of decisions: [Decision]) -> String? {
    text(of: decisions.map { [$0.field, $0.rule, $0.words] })
  }

  private static func decisions(_ text: String?, _ words: inout SharedWords) -> [Decision] {
    cells(of: text ?? "").map { parts in
      func part(_ index: Int) -> String { index < parts.count ? words.shared(String(parts[index])) : "" }
      return Decision(field: part(0), rule: part(1), words: part(2))
    }
  }
}
