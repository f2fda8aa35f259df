// Whether confidences mean what they say.

import Foundation

/// Predictions beside the truth: the Brier score, and how often figures of like confidence are right.
package struct Reliability: Sendable {
  /// One stretch of confidence.
  package struct Row: Sendable {
    package var range: Range<Double>
    package var count: Int
    package var right: Int
    package var meanConfidence: Double
    /// 95% interval of the share that is right, after Wilson.
    package var interval: ClosedRange<Double>
  }

  private let predictions: [(confidence: Double, isRight: Bool)]

  package init(_ predictions: [(confidence: Double, isRight: Bool)]) {
    self.predictions = predictions
  }

  package var count: Int { predictions.count }

  /// The mean squared distance of confidence and truth: 0 is perfect, 0.25 what saying one half gives.
  package var brierScore: Double {
    guard !predictions.isEmpty else { return 0 }
    return predictions.reduce(0) { sum, item in
      let distance = item.confidence - (item.isRight ? 1 : 0)
      return sum + distance * distance
    } / Double(predictions.count)
  }

  package static let edges = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.000001]

  /// The rows that have figures.
  package var rows: [Row] {
    zip(Self.edges, Self.edges.dropFirst()).compactMap { low, high in
      let within = predictions.filter { (low..<high).contains($0.confidence) }
      guard !within.isEmpty else { return nil }
      let right = within.filter(\.isRight).count
      return Row(
        range: low..<high, count: within.count, right: right,
        meanConfidence: within.reduce(0) { $0 + $1.confidence } / Double(within.count),
        interval: Self.interval(right, of: within.count))
    }
  }

  /// Wilson's 95% interval of a share.
  package static func interval(_ part: Int, of whole: Int) -> ClosedRange<Double> {
    guard whole > 0 else { return 0...1 }
    let z = 1.959963984540054
    let (n, share) = (Double(whole), Double(part) / Double(whole))
    let centre = (share + z * z / (2 * n)) / (1 + z * z / n)
    let reach = z / (1 + z * z / n) * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    return max(0, centre - reach)...min(1, centre + reach)
  }

  /// Each document predicted by a model that has not seen it.
  package static func leavingOneOut(
    _ cases: [CalibrationCase], predict: (_ training: [CalibrationCase]) -> (CalibrationCase) -> Double
  ) -> Reliability {
    var predictions: [(confidence: Double, isRight: Bool)] = []
    for document in Set(cases.map(\.document)).sorted() {
      let model = predict(cases.filter { $0.document != document })
      for item in cases where item.document == document { predictions.append((model(item), item.isRight)) }
    }
    return Reliability(predictions)
  }
}
