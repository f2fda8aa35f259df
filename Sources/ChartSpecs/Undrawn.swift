// What was asked for and is not in the picture: never left out in silence.

import DataCube

/// Says which series a chart leaves out because they share no axis with the others, and what to do about it.
package enum Undrawn {
  /// A line for each: lower case, no full stop.
  ///
  /// Whoever names indicators means each of them; beside its levels an indicator's growth is not missed. Of a table everything
  /// is meant.
  package static func remarks(asked: [Series], drawn: [Series], isTable: Bool) -> [String] {
    guard let first = drawn.first else { return [] }
    let keys = Set(drawn.map(\.key))
    let indicators = Set(drawn.map(\.key.indicator))
    let left = ChartSelection.joined(asked).map(\.key).filter { key in
      !keys.contains(key) && (isTable || !indicators.contains(key.indicator))
    }
    let lines = left.map { remark($0, beside: first.key, isKnown: indicators.contains($0.indicator)) }.uniqued
    return lines.count > most ? lines.prefix(most - 1) + ["\(lines.count - most + 1) more are not drawn"] : lines
  }

  private static let most = 6

  private static func remark(_ key: SeriesKey, beside drawn: SeriesKey, isKnown: Bool) -> String {
    if key.frequency != drawn.frequency {
      return
        "“\(key.indicator)” by \(key.frequency.rawValue) is not drawn, the chart is by \(drawn.frequency.rawValue); "
        + "choose with --frequency, or draw a chart of each"
    }
    if key.kind != drawn.kind, key.unit == drawn.unit || isKnown {
      return "“\(key.indicator)”, a \(key.kind.rawValue), is not drawn, the chart is of a \(drawn.kind.rawValue); "
        + "choose with --kind, or draw a chart of each"
    }
    let units = "in \(name(key.unit)) is not drawn, the chart is in \(name(drawn.unit)); "
    return "“\(key.indicator)” " + units + (isKnown ? "choose with --unit" : "add --facet indicator")
      + ", or draw a chart of each"
  }

  private static func name(_ unit: String?) -> String { unit ?? "plain numbers" }
}
