// Where a series goes on under another name, and at a level that its growth denies.

import Aggregation
import DataCube
import Foundation

/// Finds the years from which on what the catalogue takes for one indicator is another: 财政一般预算收入 1171.7亿元 in 2010,
/// 一般公共预算收入 860.6亿元 in 2014, though both are told to have grown.
///
/// No report holds the two against each other, so only what is plain counts: the words differ, the level moves by a tenth or
/// more, and every growth that reports print of the years around moves the other way, one of them at least under each name.
/// Names change more often than what they name, so without such growth nothing is broken.
enum RenamingBreaks {
  private static let far = Decimal(sign: .plus, exponent: -1, significand: 1)

  /// How many years around the two levels a growth may stand.
  private static let reach = 2

  private struct Name: Hashable {
    var entity: String?
    var indicator: String

    init(_ key: SeriesKey) { (entity, indicator) = (key.entity, key.indicator) }
  }

  /// A reason a cell at which a series breaks.
  static func reasons(
    in cells: [(cell: SeriesCell, observations: [Observation])]
  ) -> [SeriesCell: String] {
    var levels: [SeriesKey: [Observation]] = [:]
    var growths: [Name: [Observation]] = [:]
    for (cell, observations) in cells where cell.key.frequency == .year {
      let actual = observations.filter { $0.evidence == .stated && $0.value != nil }
      guard actual.count == 1 else { continue }
      switch cell.key.kind {
      case .level: levels[cell.key, default: []] += actual
      case .change where cell.key.unit == "%" && cell.key.basis != .stated:
        growths[Name(cell.key), default: []] += actual
      default: break
      }
    }
    var reasons: [SeriesCell: String] = [:]
    for (key, observations) in levels {
      guard let growths = growths[Name(key)]?.sorted(by: { $0.period < $1.period }) else { continue }
      let ordered = observations.sorted { $0.period < $1.period }
      for (earlier, later) in zip(ordered, ordered.dropFirst()) {
        reasons[SeriesCell(key: key, period: later.period)] = reason(earlier, later, growths)
      }
    }
    return reasons
  }

  private static func reason(_ earlier: Observation, _ later: Observation, _ growths: [Observation]) -> String? {
    guard SeriesBreaks.differ(earlier.indicatorStated, later.indicatorStated), let before = earlier.value?.number,
      let value = later.value?.number, before > 0, abs(value - before) >= before * far
    else { return nil }
    let years = (earlier.period.first.year - reach)...(later.period.first.year + reach)
    let near = growths.filter { years.contains($0.period.first.year) }
    let denying = near.filter { growth in growth.value.map { ($0.number > 0) == (value < before) } ?? false }
    guard denying.count == near.count,
      let old = near.last(where: { $0.indicatorStated == earlier.indicatorStated && $0.period <= earlier.period }),
      let new = near.first(where: { $0.indicatorStated == later.indicatorStated && $0.period >= later.period })
    else { return nil }
    let told = [old, new].map { "\($0.value?.plainText ?? "")% in \($0.period)" }.joined(separator: " and ")
    return "“\(later.indicatorStated)”, before “\(earlier.indicatorStated)”: "
      + "\(earlier.sources[0].quote) in \(earlier.period), \(later.sources[0].quote) in \(later.period), though told to grow by \(told)"
  }
}
