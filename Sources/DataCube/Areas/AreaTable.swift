// All areas of GB/T 2260, by name and by code.

/// The administrative areas of China at the revision named by `revision`.
package enum AreaTable {
  /// The revision of GB/T 2260.
  package static let revision = AreaRows.revision

  /// Every area, in order of code.
  package static let all: [Area] = AreaRows.text.withUTF8Buffer { bytes in
    bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
      let parts = line.split(separator: UInt8(ascii: " "))
      guard parts.count == 2, let code = Int(String(decoding: parts[0], as: UTF8.self)) else { return nil }
      return Area(code: code, name: String(decoding: parts[1], as: UTF8.self))
    }
  }

  private static let byCode: [Int: Area] = Dictionary(
    all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

  package static func area(code: Int) -> Area? { byCode[code] }

  /// Every area of that official name: county names recur.
  package static func areas(named name: String) -> [Area] { byName[name] ?? [] }

  private static let byName: [String: [Area]] = Dictionary(grouping: all, by: \.name)
}
