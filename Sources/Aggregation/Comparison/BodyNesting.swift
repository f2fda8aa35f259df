// Bodies that lie in one another.

import DataCube

/// Keeps wholes from being told against their parts.
enum BodyNesting {
  /// The series together, or level by level where the body of one lies in the body of another; in order of first
  /// appearance.
  static func comparable(_ series: [Series]) -> [[Series]] {
    let bodies = series.map { $0.key.entity.flatMap { BodyDirectory.standard.body(named: $0) } }
    let areas = bodies.compactMap { $0?.area }
    let codes = Set(areas.map(\.code))
    let holdsNation = bodies.contains { $0?.level == .nation }
    let isNested =
      holdsNation && bodies.contains { $0?.level != .nation }
      || areas.contains { area in
        [area.provinceCode, area.prefectureCode].contains { $0 != area.code && codes.contains($0) }
      }
    guard isNested else { return [series] }
    var order: [Body.Level?] = []
    var levels: [Body.Level?: [Series]] = [:]
    for (series, body) in zip(series, bodies) {
      if levels[body?.level] == nil { order.append(body?.level) }
      levels[body?.level, default: []].append(series)
    }
    return order.compactMap { levels[$0] }
  }
}
