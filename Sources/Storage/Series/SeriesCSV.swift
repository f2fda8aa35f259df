// Series out of any tidy CSV.

import DataCube
import Foundation

/// Reads `period,value` with optional `entity,indicator,indicator_id,indicator_stated,unit,kind,basis,prices,evidence,low,high,
/// estimate,candidates,approximation,derivation,break` into series: what `tongbi series --format csv` writes comes back as it was,
/// but for the sources.
package enum SeriesCSV {
  /// The series of a file, in order of first appearance.
  ///
  /// - Throws: `StorageError` for a file that cannot be read, a missing column, or a cell that is no period or number.
  package static func read(_ path: String) throws(StorageError) -> [Series] {
    let data: Data
    do {
      data = path == "-" ? FileHandle.standardInput.readDataToEndOfFile() : try FileBytes.read(path)
    } catch {
      throw .unreadable(path: path, reason: SystemReason.text(of: error))
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw .notUTF8(path: path, isUTF16: TextEncoding.isUTF16(data))
    }
    return try series(text, path: path)
  }

  /// The series of a text; `path` is what messages name.
  package static func series(_ text: String, path: String) throws(StorageError) -> [Series] {
    let rows = try CSVReader.rows(text, path: path)
    guard let header = rows.first?.cells.map({ $0.lowercased().filter { !$0.isWhitespace } }),
      let periodColumn = header.firstIndex(of: "period"), let valueColumn = header.firstIndex(of: "value")
    else { throw .malformed(path: path, line: 1, reason: "the header must name the columns period and value") }
    func cell(_ name: String, _ cells: [String]) -> String? {
      guard let column = header.firstIndex(of: name), column < cells.count, !cells[column].isEmpty else { return nil }
      return cells[column]
    }
    var order: [SeriesKey] = []
    var members: [SeriesKey: [Observation]] = [:]
    for row in rows.dropFirst() where row.cells != [""] {
      guard periodColumn < row.cells.count, valueColumn < row.cells.count else {
        throw .malformed(
          path: path, line: row.line, reason: "\(row.cells.count) cells, too few for the \(header.count) columns above")
      }
      // What stands behind the last column shifts no value, as long as it is empty.
      guard row.cells.dropFirst(header.count).allSatisfy(\.isEmpty) else {
        throw .malformed(
          path: path, line: row.line,
          reason: "\(row.cells.count) cells, too many for the \(header.count) columns above; "
            + "put a cell that holds a comma in double quotes")
      }
      guard let period = TimePeriod(row.cells[periodColumn]) else {
        throw .malformed(
          path: path, line: row.line, reason: "“\(row.cells[periodColumn])” is no period (2022, 2022-Q3, 2022-06)")
      }
      func number(_ cell: String?) throws(StorageError) -> DecimalValue? {
        guard let cell, !cell.isEmpty else { return nil }
        if let value = DecimalValue(digits: cell) { return value }
        throw .malformed(path: path, line: row.line, reason: "“\(cell)” is no number\(NumberAdvice.advice(cell))")
      }
      let range = (
        low: try number(cell("low", row.cells) ?? cell("value_low", row.cells))?.number,
        high: try number(cell("high", row.cells) ?? cell("value_high", row.cells))?.number
      )
      let estimate = try number(cell("estimate", row.cells))?.number
      if row.cells[valueColumn].isEmpty, range.low == nil, range.high == nil, estimate == nil { continue }
      let value = try number(row.cells[valueColumn])
      let evidence = cell("evidence", row.cells).flatMap(Evidence.init) ?? .stated
      let unit = cell("unit", row.cells)
      let prices = cell("prices", row.cells).flatMap(PriceBasis.init)
      let isRate = unit.flatMap(UnitTable.unit)?.dimension == .proportion
      let key = SeriesKey(
        entity: cell("entity", row.cells), indicator: cell("indicator", row.cells) ?? "value",
        indicatorID: cell("indicator_id", row.cells), unit: unit,
        kind: cell("kind", row.cells).flatMap(MeasureKind.init) ?? (isRate ? .ratio : .level),
        frequency: period.frequency, basis: cell("basis", row.cells).flatMap(ComparisonBasis.init),
        prices: cell("kind", row.cells) == MeasureKind.change.rawValue ? prices : nil)
      if members[key] == nil { order.append(key) }
      var observation = Observation(
        period: period, value: value, estimate: estimate, bounds: bounds(value, range),
        candidates: cell("candidates", row.cells).map(numbers), evidence: evidence,
        approximation: cell("approximation", row.cells).flatMap(Approximation.init) ?? .exact, prices: prices,
        derivation: cell("derivation", row.cells),
        indicatorStated: cell("indicator_stated", row.cells) ?? key.indicator, sources: [])
      observation.breakReason = cell("break", row.cells)
      members[key, default: []].append(observation)
    }
    return order.map { Series(key: $0, observations: members[$0] ?? []) }
  }

  /// [18,19].
  private static func numbers(_ cell: String) -> [Decimal] {
    cell.filter { $0 != "[" && $0 != "]" }.split(separator: ",").compactMap { DecimalValue(digits: String($0))?.number }
  }

  /// The ends that are given, else the value itself.
  private static func bounds(_ value: DecimalValue?, _ range: (low: Decimal?, high: Decimal?)) -> ValueBounds {
    if range.low == nil, range.high == nil, let value { return ValueBounds(exactly: value.number) }
    return ValueBounds(low: range.low, high: range.high)
  }
}
