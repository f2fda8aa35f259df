// What joins the two ends of a printed range.

import ReportText

enum RangeConnectors {
  struct Connector: Sendable {
    /// 至 and 到 join a range only where a unit follows; a dash does by itself.
    var needsUnit: Bool
  }

  static let table = PhraseTable<Connector>(
    ["—", "——", "–", "-", "~", "―", "─"].map { ($0, Connector(needsUnit: false)) }
      + ["至", "到"].map { ($0, Connector(needsUnit: true)) })
}
