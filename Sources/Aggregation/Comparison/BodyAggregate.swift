// One indicator over many bodies: sums and means, and how many bodies they are of.

import DataCube
import Foundation

/// The bodies of one group in one period.
///
/// A group holds bodies of one level only: a province and its cities would be counted twice. Where two bodies of the same area
/// tell a value (a city and its bureau), there is no sum, since nothing here knows whether they are the same things.
package struct BodyAggregate: Hashable, Sendable {
  /// One body with its value.
  package struct Member: Hashable, Sendable {
    package var entity: String?
    package var point: TrendPoint
  }

  /// What all members share, without body.
  package var key: SeriesKey
  package var group: Area?
  package var level: Body.Level?
  package var period: TimePeriod
  package var members: [Member]
  /// Those who belong to the group and tell nothing for this period.
  package var missing: [String]
  /// Bodies that share their area with another member.
  package var overlapping: [String]

  /// How many belong to the group.
  package var expected: Int { members.count + missing.count }
  /// Whether everyone tells a value, and nobody twice.
  package var isComplete: Bool { missing.isEmpty && overlapping.isEmpty }

  /// Nil for rates and changes, which do not add up, and where members overlap.
  package var sum: AggregatedValue? {
    key.kind == .level && overlapping.isEmpty ? .sum(points) : nil
  }
  /// Without weights.
  package var mean: AggregatedValue? { .mean(points) }
  package var median: AggregatedValue? { .rising(points) { Median.of($0) } }
  package var least: AggregatedValue? { .rising(points) { $0.min() } }
  package var greatest: AggregatedValue? { .rising(points) { $0.max() } }
  /// The sample's standard deviation; nil for one member.
  package var deviation: Double? { MeanAndDeviation(points.map(\.number))?.deviation }
  /// Who has the least and the greatest value; the first of several.
  package var leastBody: String? { members.min { $0.point.value < $1.point.value }?.entity }
  package var greatestBody: String? {
    // max(by:) would give the last of several.
    let most = points.map(\.value).max()
    return members.first { $0.point.value == most }?.entity
  }

  private var points: [TrendPoint] { members.map(\.point) }
}

extension BodyAggregate {
  /// Every group and period of `series`, in order of indicator, group and period.
  ///
  /// - Parameter membership: who belongs to a group.
  package static func aggregates(
    of series: [Series], by grouping: BodyGrouping, membership: BodyMembership = .reporting
  ) -> [BodyAggregate] {
    struct Group: Hashable {
      var key: SeriesKey
      var area: Area?
      var level: Body.Level?
    }
    let told = series.filter { !$0.trendPoints.isEmpty }
    let bodies = Dictionary(
      BodySummaries(told).sorted().map { ($0.entity, $0.body) }, uniquingKeysWith: { first, _ in first })
    var order: [Group] = []
    var groups: [Group: [Series]] = [:]
    for series in told {
      let body = bodies[series.key.entity] ?? nil
      var key = series.key
      key.entity = nil
      let group = Group(key: key, area: grouping.area(of: body), level: body?.level)
      if groups[group] == nil { order.append(group) }
      groups[group, default: []].append(series)
    }
    return order.flatMap { group -> [BodyAggregate] in
      let members = (groups[group] ?? []).map { (entity: $0.key.entity, points: $0.trendPoints.byPeriod) }
      let periods = Set(members.flatMap(\.points.keys)).sorted()
      return periods.map { period in
        let present = members.compactMap { member in
          member.points[period].map { Member(entity: member.entity, point: $0) }
        }
        let areas = present.map { bodies[$0.entity]??.areaCode }
        let twice = Dictionary(grouping: areas.compactMap(\.self)) { $0 }.filter { $0.value.count > 1 }
        let missing =
          membership == .areas
          ? absentAreas(group.area, group.level, present: Set(areas.compactMap(\.self)))
          : members.filter { $0.points[period] == nil }.map { $0.entity ?? "" }
        return BodyAggregate(
          key: group.key, group: group.area, level: group.level, period: period, members: present, missing: missing,
          overlapping: zip(present, areas).compactMap { member, area in
            area.flatMap { twice[$0] } == nil ? nil : member.entity
          })
      }
    }
  }

  /// Areas of a level in a group that no member stands for; none where the level has no areas of its own.
  private static func absentAreas(_ group: Area?, _ level: Body.Level?, present: Set<Int>) -> [String] {
    let wanted: Area.Level? =
      switch level {
      case .province: .province
      case .prefecture: .prefecture
      case .county: .county
      case .nation, .township, .zone, nil: nil
      }
    return AreaTable.all.filter { area in
      area.level == wanted && !present.contains(area.code)
        && group.map { area == $0 || AreaNameIndex.lies(area, in: $0) } ?? true
    }.map(\.name)
  }
}
