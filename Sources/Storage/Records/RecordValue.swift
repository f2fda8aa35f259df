// What a cell of an output can hold.

import DataCube
import Foundation

/// One value of a `Record`: JSON's kinds, with numbers kept exact.
package indirect enum RecordValue: Hashable, Sendable {
  case null
  case flag(Bool)
  case whole(Int)
  /// An exact decimal, written in plain digits.
  case decimal(Decimal)
  /// A result of arithmetic that is not exact anyway (a trend's slope); what is no number is written as null.
  case real(Double)
  case text(String)
  case list([RecordValue])
  case record(Record)
}

extension RecordValue {
  package static func optional(_ text: String?) -> RecordValue { text.map(RecordValue.text) ?? .null }

  package static func optional(_ number: Int?) -> RecordValue { number.map(RecordValue.whole) ?? .null }

  package static func optional(_ number: Decimal?) -> RecordValue { number.map(RecordValue.decimal) ?? .null }

  package static func optional(_ number: Double?) -> RecordValue { number.map(RecordValue.real) ?? .null }

  package static func optional(_ list: [RecordValue]?) -> RecordValue { list.map(RecordValue.list) ?? .null }

  package static func optional(_ record: Record?) -> RecordValue { record.map(RecordValue.record) ?? .null }

  /// The records of a list; empty for anything else.
  package var records: [Record] {
    guard case .list(let values) = self else { return [] }
    return values.compactMap { if case .record(let record) = $0 { record } else { nil } }
  }

  /// The plain texts of a list; empty for anything else.
  package var texts: [String] {
    guard case .list(let values) = self else { return [] }
    return values.compactMap(\.plainText)
  }

  /// The value as one line of plain text, for CSV and tables; nil for null. Lists and records are JSON.
  package var plainText: String? {
    switch self {
    case .null: nil
    case .flag(let flag): flag ? "true" : "false"
    case .whole(let number): String(number)
    case .decimal(let number): number.plainText
    case .real(let number): Self.digits(of: number)
    case .text(let text): text
    case .list, .record:
      {
        var bytes: [UInt8] = []
        JSONText.append(self, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
      }()
    }
  }

  /// Shortest digits that give the same number back; nil for what is no number. `3`, not `3.0`.
  static func digits(of number: Double) -> String? {
    guard number.isFinite else { return nil }
    if number == number.rounded(), abs(number) < 1e15 { return String(Int64(number)) }
    return "\(number)"
  }
}

extension Record {
  /// `{document, start, end, quote}`, as the lists of sources have it.
  package init(_ span: SourceSpan) {
    self = [
      "document": .text(span.document), "start": .whole(span.start), "end": .whole(span.end),
      "quote": .text(span.quote),
    ]
  }
}
