// One numeral of the text with its scale and unit, before anyone asks what it means.

import DataCube

/// A numeral as the lexer sees it.
struct NumeralToken: Sendable {
  enum Form: Sendable {
    case arabic, chinese, fraction
  }

  /// At the first digit.
  var start: Int
  /// After the last digit, before the scale.
  var digitsEnd: Int
  /// After digits, scale and an inner hedge (`10万余`).
  var numberEnd: Int
  /// After the unit: where the quote ends.
  var end: Int
  /// In base units: the scale is applied.
  var value: DecimalValue
  /// The upper end of a printed range (`3—5个`).
  var high: DecimalValue?
  var form: Form
  /// Whether 万, 亿 or another scale stands at it.
  var hasScale: Bool
  /// 余, 多, 几 within the numeral.
  var innerHedge: Approximation?
  /// The unit's scalars, scale removed; empty where there is none.
  var unitRange: Range<Int>
  var unit: UnitOfMeasure?
  /// Whether a minus sign stands before it, outside the quote: 为-3.19‰.
  var isNegative = false
  /// Whether a stroke and a second unit follow (`元/吨`).
  var isCompoundUnit = false

  /// Whether digits, with a point or thousands marks, are all there is.
  var isBare: Bool { unitRange.isEmpty && !hasScale && innerHedge == nil }

  /// The number of scalars of the digits.
  var digitCount: Int { digitsEnd - start }

  func unitIs(_ dimension: UnitOfMeasure.Dimension) -> Bool { unit?.dimension == dimension }
}

extension NumeralToken {
  /// Whether the number is a rate by its unit, or an index that has none.
  var isRate: Bool { unitIs(.proportion) || form == .fraction }
}
