// How exactly the numbers of a chart are written.

import DataCube
import Foundation
import Graphics

/// Chooses one scale and one number of decimals for all values of a chart.
enum NumberChoice {
  /// Sized by the largest value; as exact as all figures are, where that keeps the movement in sight, else as most are. More
  /// exact, up to the most exact figure, where a small value would read as nothing.
  static func style(
    _ series: [Series], _ unit: UnitWords, _ language: NumberStyle.Language
  ) -> NumberStyle {
    let observations = series.flatMap(\.observations)
    let values = observations.compactMap(\.drawnValue)
    let sizes = values.map(abs).sorted()
    let span = (values.max() ?? 0) - (values.min() ?? 0)
    let style = NumberStyle.fitting(
      largest: sizes.last ?? 0, typical: sizes.isEmpty ? nil : sizes[sizes.count / 4],
      lastPlace: lastPlace(of: observations, unit, span: span), suffix: unit.suffix, language: language,
      signed: unit.kind == .change)
    // An estimate has digits that no figure has.
    let finest = observations.compactMap { $0.value?.lastPlace }.min()
    return finest.map { style.telling(values, finestPlace: $0) } ?? style
  }

  /// The place of the last digit that labels show.
  ///
  /// Where the coarsest figure is fine enough for the span of all (51.3 among 53.73 … 60.60), all are written like it. Reports
  /// also drop a closing zero (6.8%, 3%): there the one coarse figure must not cost the others their decimals.
  private static func lastPlace(of observations: [Observation], _ unit: UnitWords, span: Double) -> Int {
    // Targets are round; the results beside them decide.
    let actual = observations.filter { $0.evidence != .target }
    let results = actual.filter { $0.value != nil && $0.evidence != .inferred }
    let estimates = actual.filter { $0.value == nil }
    let chosen = !results.isEmpty ? results : estimates.isEmpty ? observations : estimates
    let exact = chosen.filter { $0.approximation == .exact }.compactMap { place(of: $0, unit) }
    if let coarsest = exact.max(), 0.5 * pow(10, Double(coarsest)) <= 0.01 * span { return coarsest }
    let sorted = chosen.compactMap { place(of: $0, unit) }.sorted()
    return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
  }

  private static func place(of observation: Observation, _ unit: UnitWords) -> Int? {
    guard let value = observation.value else {
      guard observation.isQuotient || unit.isIndex else { return observation.certainPlace }
      return max(observation.certainPlace ?? .min, quotientPlace(observation.drawnValue ?? 0, unit))
    }
    // An index number that comes out whole has its decimal like the others.
    if unit.isIndex, observation.evidence == .inferred { return quotientPlace(value.number.double, unit) }
    // 0 % and 100 % are exact however they are printed: they do not cost the others their decimals.
    let isExact = unit.isProportion ? [0.0, 100.0] : [0.0]
    return isExact.contains(abs(value.number.double)) ? nil : value.lastPlace
  }

  /// The last place that is worth telling of a quotient, which has no last one: one decimal, as reports print percentages and
  /// index numbers; three digits of what is small.
  private static func quotientPlace(_ value: Double, _ unit: UnitWords) -> Int {
    if unit.kind == .level, abs(value) >= 1000 { return 0 }
    if unit.unit == "%" || value == 0 { return -1 }
    return min(-1, Int(floor(log10(abs(value)))) - 2)
  }
}
