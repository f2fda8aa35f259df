// What else a loose name could mean.

import Aggregation
import DataCube

/// Names the indicators that match a name of which none is the indicator's own.
enum OtherIndicators {
  /// Where several indicators match and none bears the name, tells all that are shown.
  static func tell(of series: [Series], for indicator: String, _ console: Console) {
    let names = names(series, unlike: indicator)
    guard names.count > 1 else { return }
    console.say("tongbi: note: “\(indicator)” matches \(names.count) indicators: \(list(names))")
  }

  /// Where one of several is chosen, tells which and what the others are.
  static func tell(of chosen: [Series], among all: [Series], for indicator: String, _ console: Console) {
    let names = names(all, unlike: indicator)
    let kept = Set(chosen.map(\.key.indicator))
    let others = names.filter { !kept.contains($0) }
    guard kept.count == 1, let one = kept.first, !others.isEmpty else { return }
    console.say("tongbi: note: “\(indicator)” is taken for \(one); it also matches \(list(others))")
  }

  /// The indicators of series in their order; none where one of them bears the name.
  private static func names(_ series: [Series], unlike indicator: String) -> [String] {
    let matcher = IndicatorMatcher(names: series.map(\.key.indicator))
    guard matcher.matches(indicator, by: .sameSpelling).isEmpty else { return [] }
    var seen: Set<String> = []
    return series.map(\.key.indicator).filter { seen.insert($0).inserted }
  }

  /// A few of them, and how many more there are.
  private static func list(_ names: [String]) -> String {
    let few = names.prefix(8).joined(separator: ", ")
    return names.count > 8 ? "\(few) and \(names.count - 8) more" : few
  }
}
