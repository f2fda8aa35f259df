// One line of annotations as JSON has it.

import DataCube
import Foundation

/// A figure's row with its `…_alt` lists.
struct AnnotationRow: Decodable {
  let annotation: FigureAnnotation

  private enum Key: String, CodingKey {
    case document, start, end, quote, indicator, value, unit, kind, period, entity, status, approximation, basis, of
    case partOf = "part_of"
    case optional
    case indicatorOthers = "indicator_alt"
    case unitOthers = "unit_alt"
    case kindOthers = "kind_alt"
    case periodOthers = "period_alt"
    case entityOthers = "entity_alt"
    case statusOthers = "status_alt"
    case approximationOthers = "approximation_alt"
    case basisOthers = "basis_alt"
    case ofOthers = "of_alt"
    case partOfOthers = "part_of_alt"
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Key.self)
    func reading<Value: Hashable & Sendable & Decodable>(
      _ key: Key, _ others: Key
    ) throws -> FigureAnnotation.Reading<Value> {
      FigureAnnotation.Reading(
        try row.decodeIfPresent(Value.self, forKey: key),
        others: try row.decodeIfPresent([Value?].self, forKey: others) ?? [])
    }
    annotation = FigureAnnotation(
      document: try row.decode(String.self, forKey: .document), start: try row.decode(Int.self, forKey: .start),
      end: try row.decode(Int.self, forKey: .end), quote: try row.decodeIfPresent(String.self, forKey: .quote),
      value: try Self.number(row), indicator: try reading(.indicator, .indicatorOthers),
      unit: try reading(.unit, .unitOthers), kind: try reading(.kind, .kindOthers),
      period: try reading(.period, .periodOthers), entity: try reading(.entity, .entityOthers),
      status: try reading(.status, .statusOthers),
      approximation: try reading(.approximation, .approximationOthers), basis: try reading(.basis, .basisOthers),
      of: try reading(.of, .ofOthers), partOf: try reading(.partOf, .partOfOthers),
      isOptional: try row.decodeIfPresent(Bool.self, forKey: .optional) ?? false)
  }

  /// A number, or a text that is one; nil for anything else, which is then a wrong value and no broken file.
  private static func number(_ row: KeyedDecodingContainer<Key>) throws -> Decimal? {
    if let number = try? row.decodeIfPresent(Decimal.self, forKey: .value) { return number }
    let text = try? row.decodeIfPresent(String.self, forKey: .value)
    return text.flatMap { Decimal(string: $0, locale: Locale(identifier: "en_US_POSIX")) }
  }
}
