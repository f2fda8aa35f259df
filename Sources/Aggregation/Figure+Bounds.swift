// What the printed form of a figure allows its true value to be.

import DataCube

extension Figure {
  /// Whether the figure is a whole number of things: a count or a difference of counts. 0.70人 (deaths per 亿元 of GDP)
  /// is none.
  package var isCount: Bool { kind != .ratio && UnitTable.isCount(unit) && value.lastPlace >= 0 }

  /// The interval that wording and rounding allow.
  ///
  /// `37条` is exact. `20.75万平方米` and `4.7%` lie within half a unit of the last printed place, and so does a measure
  /// printed as a whole number (`560公里`), since lengths, areas and money are not whole by nature. 余 and 以上 have no
  /// upper end, 近 and 不足 no lower one, 约 neither; at a decrease the ends change places, because a hedge speaks of
  /// the size. A printed range gives both ends, several readings of one form their hull.
  package var bounds: ValueBounds {
    if let range { return printed(range.low).hull(printed(range.high)) }
    switch approximation {
    case .exact: return readings.map(printed).reduce(printed(value)) { $0.hull($1) }
    case .about: return .unbounded
    case .over:
      return value.number < 0
        ? ValueBounds(low: nil, high: value.number) : ValueBounds(low: value.number, high: nil)
    case .under:
      return value.number < 0
        ? ValueBounds(low: value.number, high: nil) : ValueBounds(low: nil, high: value.number)
    }
  }

  private func printed(_ value: DecimalValue) -> ValueBounds {
    isCounted && value.lastPlace == 0 && value.number.isWhole
      ? ValueBounds(exactly: value.number) : ValueBounds(rounded: value)
  }

  /// Whether a whole number is exact: that of a classifier, known or not, is; a measure, a proportion or a bare index number is
  /// rounded.
  var isCounted: Bool {
    if kind == .ratio { return false }
    guard let unit else { return kind == .level }
    return UnitTable.unit(unit)?.isCount ?? !unit.utf8.contains(UInt8(ascii: "/"))
  }
}
