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
}
