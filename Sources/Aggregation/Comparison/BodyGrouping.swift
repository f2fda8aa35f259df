// How bodies are gathered, and who belongs.

import DataCube

/// Which bodies are told together.
package enum BodyGrouping: String, CaseIterable, Sendable {
  /// All bodies of one level.
  case all
  /// Those of a province, by the first two digits of their area codes.
  case province
  /// Those of a prefecture-level city, by the first four digits.
  case city

  /// The area that a body is gathered under; nil for all, and where the body's area is unknown.
  func area(of body: Body?) -> Area? {
    guard let area = body?.area else { return nil }
    let province = AreaTable.area(code: area.provinceCode)
    switch self {
    case .all: return nil
    case .province: return province
    // The districts of Beijing have no city between them and the province.
    case .city: return area.level == .province ? area : AreaTable.area(code: area.prefectureCode) ?? province
    }
  }
}
