// One figure as a line of JSON has it.

import DataCube
import Foundation

/// A row of `tongbi extract`.
struct FigureRow: Decodable {
  var document: String
  var start: Int
  var end: Int
  var quote: String
  var indicator: String
  var value: Decimal
  var unit: String?
  var kind: String
  var period: String?
  var entity: String?
  var status: String
  var approximation: String
  var basis: String?
  var of: Int?
  var partOf: Int?
  var duplicateOf: Int?
  var valueLow: Decimal?
  var valueHigh: Decimal?
  var lastPlace: Int?
  var readings: [Decimal]?
  var confidence: Double?

  private enum CodingKeys: String, CodingKey {
    case document, start, end, quote, indicator, value, unit, kind, period, entity, status, approximation, basis, of
    case partOf = "part_of"
    case duplicateOf = "duplicate_of"
    case valueLow = "value_low"
    case valueHigh = "value_high"
    case lastPlace = "last_place"
    case readings, confidence
  }

  /// - Throws: `DecodingError` with the key whose value is not allowed.
  func figure() throws -> Figure {
    // Other programs that write such rows do not tell the last place: then it is that of the value itself.
    let place = lastPlace ?? min(0, value.exponent)
    func exact(_ number: Decimal) -> DecimalValue { DecimalValue(number, lastPlace: place) }
    var range: ClosedValueRange?
    if let valueLow, let valueHigh { range = ClosedValueRange(low: exact(valueLow), high: exact(valueHigh)) }
    return Figure(
      span: SourceSpan(document: document, start: start, end: end, quote: quote), indicator: indicator,
      value: exact(value), unit: unit, kind: try choice(kind, .kind),
      period: try period.map { text in
        guard let period = TimePeriod(text) else { throw wrong(.period) }
        return period
      }, entity: entity, status: try choice(status, .status), approximation: try choice(approximation, .approximation),
      basis: try basis.map { try choice($0, .basis) }, of: of, partOf: partOf, duplicateOf: duplicateOf, range: range,
      readings: (readings ?? []).map(exact), confidence: confidence ?? 1)
  }

  private func choice<Choice: RawRepresentable<String>>(_ text: String, _ key: CodingKeys) throws -> Choice {
    guard let choice = Choice(rawValue: text) else { throw wrong(key) }
    return choice
  }

  private func wrong(_ key: CodingKeys) -> DecodingError {
    .dataCorrupted(DecodingError.Context(codingPath: [key], debugDescription: ""))
  }
}
