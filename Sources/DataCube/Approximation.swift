// How a report hedges a number.

/// The hedge that stands at a number.
package enum Approximation: String, CaseIterable, Sendable {
  case exact
  /// 约, 左右.
  case about
  /// 余, 多, 以上, 超: the value is at least the printed one.
  case over
  /// 近, 不足, 以内: the value is at most the printed one.
  case under

  /// The hedge that a value within bounds has: where one end is missing, it lies on that side. A hedge speaks of the size, so
  /// that below zero the ends change places.
  package init(ofValueWithin bounds: ValueBounds) {
    self =
      switch (bounds.low, bounds.high) {
      case (.some, .some): .exact
      case (.some(let low), nil): low >= 0 ? .over : .under
      case (nil, .some(let high)): high <= 0 ? .over : .under
      case (nil, nil): .about
      }
  }
}
