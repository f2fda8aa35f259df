// Figures back from JSON Lines: what `tongbi extract` has written can be read by the next command.

import DataCube
import Foundation

/// Reads the rows of `tongbi extract`.
package enum FigureReader {
  /// The figures of a file.
  package static func figures(ofFile path: String) throws(StorageError) -> [Figure] {
    let data: Data
    do {
      data = try FileBytes.read(path)
    } catch {
      throw .unreadable(path: path, reason: SystemReason.text(of: error))
    }
    return try figures(in: data, path: path)
  }

  /// The figures of JSON Lines text.
  ///
  /// - Parameter path: the file's name, for messages.
  /// - Throws: `StorageError.malformed` at the first line that is no figure.
  package static func figures(in data: Data, path: String) throws(StorageError) -> [Figure] {
    var figures: [Figure] = []
    var number = 0
    let decoder = JSONDecoder()
    // An array is split several times faster than `Data`.
    for line in [UInt8](data).split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
      do {
        figures.append(try decoder.decode(FigureRow.self, from: Data(line)).figure())
      } catch {
        throw .malformed(path: path, line: number, reason: reason(of: error))
      }
    }
    return figures
  }

  private static func reason(of error: any Error) -> String {
    switch error as? DecodingError {
    case .keyNotFound(let key, _):
      "no figure: the key “\(key.stringValue)” is missing; `tongbi codebook` explains the keys"
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      if let key = context.codingPath.last {
        "no figure: the value of “\(key.stringValue)” is not allowed"
      } else {
        "no JSON object; give what tongbi extract --format jsonl writes"
      }
    default: "\(error)"
    }
  }
}

/// One line as JSON has it.
private struct FigureRow: Decodable {
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

  enum CodingKeys: String, CodingKey {
    case document, start, end, quote, indicator, value, unit, kind, period, entity, status, approximation, basis, of
    case partOf = "part_of"
    case duplicateOf = "duplicate_of"
    case valueLow = "value_low"
    case valueHigh = "value_high"
    case lastPlace = "last_place"
    case readings, confidence
  }

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
