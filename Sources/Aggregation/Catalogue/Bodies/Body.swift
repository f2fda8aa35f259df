// A reporting body or an area, and where it stands.

import DataCube

/// Whose figures they are: an area as a whole (新昌县), or an organ of it (新昌县综合行政执法局).
package struct Body: Hashable, Sendable {
  /// At which level of government a body works.
  package enum Level: String, CaseIterable, Sendable, Comparable {
    case nation, province, prefecture, county, township
    /// A development zone or new district that is no area of GB/T 2260.
    case zone

    package static func < (left: Level, right: Level) -> Bool {
      (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
  }

  /// The area of GB/T 2260 that it is in; nil for the nation.
  package var area: Area?
  package var level: Level
  /// The township or zone inside `area`: 羽山镇, 深汕特别合作区.
  package var locality: String?
  /// The organ: 综合行政执法局, 中级人民法院; nil for the area as a whole.
  package var organ: String?

  package init(area: Area?, level: Level, locality: String? = nil, organ: String? = nil) {
    self.area = area
    self.level = level
    self.locality = locality
    self.organ = organ
  }

  /// The code by which panels join with other data; nil for the nation, and for townships and zones, whose figures are not
  /// those of the area around them.
  package var areaCode: Int? { locality == nil ? area?.code : nil }

  /// The revision of GB/T 2260 that `areaCode` is of.
  package var areaRevision: Int? { areaCode == nil ? nil : AreaTable.revision }

  /// The official name of the area, with its prefecture or province where other areas share it, then locality and organ.
  package var name: String {
    guard let area else { return organ ?? "全国" }
    var name = area.name
    if AreaTable.areas(named: area.name).count > 1 {
      let above = AreaTable.area(code: area.prefectureCode) ?? AreaTable.area(code: area.provinceCode)
      name = (above?.name ?? "") + name
    }
    return name + (locality ?? "") + (organ ?? "")
  }
}
