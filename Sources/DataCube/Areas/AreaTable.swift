// All areas of GB/T 2260, by name and by code.

/// The administrative areas of China at the revision named by `revision`.
package enum AreaTable {
  /// The revision of GB/T 2260.
  package static let revision = AreaRows.revision

  /// Every area, in order of code.
  package static let all: [Area] = AreaRows.text.description.split(separator: "\n").compactMap { line in
    let parts = line.split(separator: " ")
    guard parts.count == 2, let code = Int(parts[0]) else { return nil }
    return Area(code: code, name: String(parts[1]))
  }

  private static let byCode: [Int: Area] = Dictionary(
    all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

  package static func area(code: Int) -> Area? { byCode[code] }

  /// Every area of that official name: county names recur.
  package static func areas(named name: String) -> [Area] { byName[name] ?? [] }

  private static let byName: [String: [Area]] = Dictionary(grouping: all, by: \.name)
}
