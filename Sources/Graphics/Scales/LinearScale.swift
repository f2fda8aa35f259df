// Values to pixels, with round ticks.

import Foundation

/// A straight mapping of a value range onto a pixel range.
package struct LinearScale: Hashable, Sendable {
  /// Values; `low < high`.
  package var low: Double
  package var high: Double
  /// Pixels of `low` and of `high`; `start` may be the larger one.
  package var start: Double
  package var end: Double

  package init(low: Double, high: Double, start: Double, end: Double) {
    self.low = low
    self.high = high > low ? high : low + 1
    self.start = start
    self.end = end
  }

  /// The pixel of a value.
  package func position(_ value: Double) -> Double { start + (value - low) / (high - low) * (end - start) }

  /// The value of a pixel.
  package func value(at position: Double) -> Double { low + (position - start) / (end - start) * (high - low) }

  /// Ticks at 1, 2, 2.5 or 5 times a power of ten, around `count` of them, covering `low … high`.
  ///
  /// The first is at most `low` and the last at least `high`: the axis ends on a tick. `whole` keeps fractions of things
  /// out, `least` is the smallest step that the data's precision allows.
  ///
  /// `multiplier` is the scale word of the tick labels: steps of 2.5 that would cost them a decimal are avoided.
  package static func niceTicks(
    low: Double, high: Double, count: Int, whole: Bool = false, multiplier: Double = 1
  ) -> [Double] {
    let span = high > low ? high - low : max(abs(high), 1)
    let raw = span / Double(max(1, count))
    let power = pow(10, floor(log10(raw)))
    var best: [Double] = []
    var bestCost = Double.infinity
    for factor in [0.5, 1, 2, 2.5, 5, 10, 20] {
      let step = factor * power
      if whole, step < 1 || step != step.rounded() { continue }
      let first = floor(low / step + 1e-9)
      let last = max(ceil(high / step - 1e-9), first + 1)
      let steps = last - first
      guard steps <= 40 else { continue }
      let waste = ((last - first) * step - span) / span
      let costsDecimal = factor == 2.5 && power < multiplier * 1.5
      let cost =
        abs(steps - Double(count)) / Double(count) + waste * 0.6 + (costsDecimal ? 0.4 : factor == 2.5 ? 0.08 : 0)
      if cost < bestCost - 1e-12 {
        bestCost = cost
        best = stride(from: first, through: last, by: 1).map { index in
          // Through a quotient, so that 3 × 0.1 is 0.3.
          step >= 1 ? index * step : index / (1 / step).rounded(toMultipleOf: 1e-6)
        }
      }
    }
    return best.isEmpty ? [floor(low), max(ceil(high), floor(low) + 1)] : best
  }
}

extension Double {
  fileprivate func rounded(toMultipleOf unit: Double) -> Double { (self / unit).rounded() * unit }
}
