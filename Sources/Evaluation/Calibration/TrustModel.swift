// Confidence learnt from annotated reports: a weight for each rule, and one for each feature.

import Foundation

/// A logistic model with few weights, all drawn towards nought: rules that are seen rarely stay near the average.
package struct TrustModel: Sendable {
  /// Log-odds of the average figure.
  package private(set) var base = 0.0
  /// What a rule adds to the log-odds.
  package private(set) var rules: [String: Double] = [:]
  /// What a feature adds to the log-odds.
  package private(set) var features: [String: Double] = [:]

  /// How strongly weights are drawn towards nought: the precision of a normal prior.
  private static let pull = 2.0

  /// Fits the weights to judged figures.
  ///
  /// - Parameter usesFeatures: whether features count, or rules alone.
  package init(fitting cases: [CalibrationCase], usesFeatures: Bool = true) {
    guard !cases.isEmpty else { return }
    let ruleNames = Set(cases.map(\.rule)).sorted()
    let featureNames = usesFeatures ? Set(cases.flatMap(\.features)).sorted() : []
    let place = Dictionary(
      uniqueKeysWithValues: (ruleNames + featureNames.map { "+" + $0 }).enumerated().map { ($1, $0 + 1) })
    let rows: [[Int]] = cases.map { item in
      ([item.rule] + (usesFeatures ? item.features.map { "+" + $0 } : [])).compactMap { place[$0] }.sorted()
    }
    var weights = [Double](repeating: 0, count: place.count + 1)
    // One weight at a time, by Newton's step; the problem is convex and small.
    for _ in 0..<200 {
      var moved = 0.0
      for index in weights.indices {
        var slope = index == 0 ? 0 : -Self.pull * weights[index]
        var curve = index == 0 ? 1e-9 : Self.pull
        for (row, item) in zip(rows, cases) where index == 0 || row.contains(index) {
          let probability = Self.logistic(row.reduce(weights[0]) { $0 + weights[$1] })
          slope += (item.isRight ? 1 : 0) - probability
          curve += probability * (1 - probability)
        }
        let step = max(-1, min(1, slope / curve))
        weights[index] += step
        moved = max(moved, abs(step))
      }
      if moved < 1e-6 { break }
    }
    base = weights[0]
    for name in ruleNames { rules[name] = place[name].map { weights[$0] } }
    for name in featureNames { features[name] = place["+" + name].map { weights[$0] } }
  }

  /// How likely the record of such a figure is right.
  package func confidence(rule: String, features: Set<String>) -> Double {
    Self.logistic(base + (rules[rule] ?? 0) + features.sorted().reduce(0) { $0 + (self.features[$1] ?? 0) })
  }

  package static func logistic(_ odds: Double) -> Double { 1 / (1 + exp(-odds)) }
}
