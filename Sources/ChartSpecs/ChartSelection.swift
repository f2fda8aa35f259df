// Which of the series that match an indicator belong into one chart.

import DataCube

/// Picks series that can share an axis: one kind, one unit, one length of period.
package struct ChartSelection: Sendable {
  package var kind: MeasureKind?
  package var frequency: Frequency?
  /// Whether each indicator has a panel of its own, and with it an axis: units may then differ.
  package var facetsIndicators = false

  package init(kind: MeasureKind? = nil, frequency: Frequency? = nil, facetsIndicators: Bool = false) {
    self.kind = kind
    self.frequency = frequency
    self.facetsIndicators = facetsIndicators
  }

  /// The series of the kind and the length of period that are asked for.
  package func fitting(_ series: [Series]) -> [Series] {
    ChartSelection.joined(series).filter { one in
      (kind == nil || one.key.kind == kind) && (frequency == nil || one.key.frequency == frequency)
    }
  }

  /// The largest group that can share an axis; levels before rates before changes, where nothing is asked for.
  ///
  /// Of several indicators that match a loose name, only the one with most observations is kept, unless `keepsIndicators`
  /// says that all were named.
  package func pick(from series: [Series], keepsIndicators: Bool = false) -> [Series] {
    let fitting = fitting(series)
    var groups: [GroupKey: [Series]] = [:]
    var order: [GroupKey] = []
    for one in fitting {
      let key = GroupKey(
        kind: one.key.kind, unit: one.key.unit, frequency: one.key.frequency, basis: one.key.basis,
        indicator: keepsIndicators ? "" : one.key.indicator)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(one)
    }
    guard let ranked = order.max(by: { rank($0, groups) < rank($1, groups) }), let chosen = groups[ranked] else {
      return []
    }
    guard facetsIndicators, keepsIndicators else { return chosen }
    let drawn = Set((chosen + others(of: fitting, than: chosen, frequency: ranked.frequency)).map(\.key))
    return fitting.filter { drawn.contains($0.key) }
  }

  /// What stands in panels beside `chosen`: of every other indicator the group that would be drawn by itself.
  private func others(of fitting: [Series], than chosen: [Series], frequency: Frequency) -> [Series] {
    let known = Set(chosen.map(\.key.indicator))
    let alone = ChartSelection(kind: kind, frequency: frequency)
    return fitting.map(\.key.indicator).uniqued.filter { !known.contains($0) }.flatMap { indicator in
      alone.pick(from: fitting.filter { $0.key.indicator == indicator })
    }
  }

  /// Series of yearly growth that differ only in whether the report says on what it is reckoned.
  ///
  /// A report that prints 增长7.6% of a year one time and 比上年增长3.3% the next means one series; it is drawn as one. Real
  /// growth is drawn only where reports print no growth of the levels themselves.
  static func joined(_ series: [Series]) -> [Series] {
    var keys: [SeriesKey] = []
    var observations: [SeriesKey: [Observation]] = [:]
    for one in series {
      var key = one.key
      if key.kind == .change, key.frequency == .year, key.basis == .unspecified { key.basis = .yearOnYear }
      if observations[key] == nil { keys.append(key) }
      observations[key, default: []] += one.observations
    }
    let known = Set(keys)
    keys.removeAll { key in
      var nominal = key
      nominal.prices = nil
      return nominal != key && known.contains(nominal)
    }
    return keys.map { key in
      Series(key: key, observations: (observations[key] ?? []).sorted { $0.period < $1.period })
    }
  }

  private struct GroupKey: Hashable {
    var kind: MeasureKind
    var unit: String?
    var frequency: Frequency
    var basis: ComparisonBasis?
    var indicator: String
  }

  private func rank(_ key: GroupKey, _ groups: [GroupKey: [Series]]) -> (Int, Int, Int) {
    let kinds: [MeasureKind] = [.change, .ratio, .level]
    let points = groups[key]?.map(\.observations.count).reduce(0, +) ?? 0
    return (kinds.firstIndex(of: key.kind) ?? 0, points, key.frequency == .year ? 1 : 0)
  }
}
