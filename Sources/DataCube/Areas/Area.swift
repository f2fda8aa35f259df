// One administrative area with its code.

/// A province, prefecture or county of GB/T 2260.
package struct Area: Hashable, Sendable {
  /// Where an area stands in the hierarchy, told by the zeros of its code.
  package enum Level: Int, Sendable, Comparable {
    case province, prefecture, county

    package static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  /// The six-digit code: 330624 for 新昌县.
  package var code: Int
  /// The official name.
  package var name: String

  package init(code: Int, name: String) {
    self.code = code
    self.name = name
  }

  package var level: Level {
    if code % 10000 == 0 { return .province }
    return code % 100 == 0 ? .prefecture : .county
  }

  /// The code of the province it lies in.
  package var provinceCode: Int { code / 10000 * 10000 }
  /// The code of the prefecture it lies in; for a province its own.
  package var prefectureCode: Int { code / 100 * 100 }
}
