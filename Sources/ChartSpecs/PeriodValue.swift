// What one period of a series shows, where several observations speak of it.

import DataCube
import Foundation

/// At most one actual value and one target of a period.
struct PeriodValue {
  var actual: Observation?
  var target: Observation?

  /// Stated before disputed before inferred, and revised only where nothing else is left; disputed ones become one with the interval between them.
  init(_ observations: [Observation]) {
    let drawn = observations.filter { $0.drawnValue != nil }
    target = drawn.first { $0.evidence == .target }
    let disputed = drawn.filter { $0.evidence == .disputed }
    if let stated = drawn.first(where: { $0.evidence == .stated }) {
      actual = stated
    } else if var first = disputed.first {
      let numbers = disputed.compactMap(\.value?.number)
      if let low = numbers.min(), let high = numbers.max(), low < high {
        first.bounds = ValueBounds(low: low, high: high)
      }
      actual = first
    } else {
      actual =
        drawn.filter { $0.evidence == .inferred }.min { PeriodValue.width($0) < PeriodValue.width($1) }
        ?? drawn.first { $0.evidence == .revised }
    }
  }

  /// The narrower an inferred interval, the better it is known.
  private static func width(_ observation: Observation) -> Double {
    guard let low = observation.bounds.low, let high = observation.bounds.high else { return .infinity }
    return (high - low).double
  }
}
