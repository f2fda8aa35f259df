// The rows of `tongbi series --format sdmx-csv`.

import DataCube
import Foundation
import Storage

/// Observations as SDMX-CSV 2.0 has them: https://github.com/sdmx-twg/sdmx-csv, field guide of the data message.
///
/// One row a key, as SDMX demands: a value that was revised since is told in COMMENT_OBS of the one that replaced it, and
/// where sources disagree OBS_VALUE is empty and COMMENT_OBS has both. OBS_STATUS follows SDMX's CL_OBS_STATUS, FREQ CL_FREQ.
enum StatisticalRow {
  static let layout = RecordLayout(
    [
      "STRUCTURE", "STRUCTURE_ID", "ACTION", "FREQ", "REF_AREA", "BODY", "INDICATOR", "KIND", "BASIS", "PRICES",
      "STATUS", "UNIT_MEASURE", "TIME_PERIOD", "OBS_VALUE", "OBS_STATUS", "UNIT_MULT", "DECIMALS", "OBS_VALUE_LOW",
      "OBS_VALUE_HIGH", "INDICATOR_NAME", "COMMENT_OBS",
    ], table: ["BODY", "INDICATOR_NAME", "TIME_PERIOD", "OBS_VALUE", "OBS_STATUS", "UNIT_MEASURE"])

  /// What a dimension says where it does not apply or nothing is known: codes of SDMX's own.
  static let notApplicable = "_Z"
  static let unknown = "_X"

  static func records(of series: Series, area: Int?) -> [Record] {
    var order: [Place] = []
    var members: [Place: [Observation]] = [:]
    for observation in series.observations {
      let place = Place(period: observation.period, isTarget: observation.evidence == .target)
      if members[place] == nil { order.append(place) }
      members[place, default: []].append(observation)
    }
    return order.map { record($0, members[$0] ?? [], series.key, area) }
  }

  private struct Place: Hashable {
    var period: TimePeriod
    var isTarget: Bool
  }

  private static func record(_ place: Place, _ observations: [Observation], _ key: SeriesKey, _ area: Int?) -> Record {
    let current = observations.filter { $0.evidence != .revised }
    let only = current.count == 1 ? current[0] : nil
    let number = only.flatMap { $0.value?.number ?? $0.estimate }
    let comments =
      observations.filter { $0 != only || $0.evidence != .stated }.compactMap(\.derivation)
      + [only?.breakReason].compactMap { $0 }
    return [
      "STRUCTURE": .text("dataflow"), "STRUCTURE_ID": .text("TONGBI:REPORTS(1.0.0)"), "ACTION": .text("I"),
      "FREQ": .text(frequency(key.frequency)), "REF_AREA": area.map(RecordValue.whole) ?? .text(unknown),
      "BODY": .text(key.entity ?? unknown), "INDICATOR": .text(key.indicatorID ?? key.indicator),
      "KIND": .text(key.kind.rawValue), "BASIS": .text(key.basis?.rawValue ?? notApplicable),
      "PRICES": .text(key.prices?.rawValue ?? notApplicable), "STATUS": .text(place.isTarget ? "target" : "actual"),
      "UNIT_MEASURE": .text(key.unit ?? notApplicable), "TIME_PERIOD": .text(StatisticalPeriod.text(of: place.period)),
      "OBS_VALUE": .optional(number), "OBS_STATUS": .text(status(only, hasValue: number != nil)),
      "UNIT_MULT": .whole(0), "DECIMALS": .optional(number.map { decimals(of: $0, only?.value) }),
      "OBS_VALUE_LOW": .optional(only?.bounds.low), "OBS_VALUE_HIGH": .optional(only?.bounds.high),
      "INDICATOR_NAME": .text(key.indicator),
      "COMMENT_OBS": .optional(comments.isEmpty ? nil : comments.joined(separator: "; ")),
    ]
  }

  /// A normal value, B a break, E an estimate, F a plan or forecast, O a value that is not given here.
  private static func status(_ observation: Observation?, hasValue: Bool) -> String {
    guard let observation, hasValue else { return "O" }
    if observation.breakReason != nil { return "B" }
    return switch observation.evidence {
    case .stated, .revised: "A"
    case .inferred: "E"
    case .target: "F"
    case .disputed: "O"
    }
  }

  /// As many decimals as are printed; for an estimate as many as are written.
  private static func decimals(of number: Decimal, _ printed: DecimalValue?) -> Int {
    max(0, -(printed?.lastPlace ?? min(0, number.exponent)))
  }

  private static func frequency(_ frequency: Frequency) -> String {
    switch frequency {
    case .year: "A"
    case .half: "S"
    case .quarter: "Q"
    case .month: "M"
    case .cumulative, .span: "_O"
    }
  }
}
