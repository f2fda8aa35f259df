// Reading one mapping of a spec, refusing what it does not know.

import DataCube

/// Keys and values of a mapping; errors name line, column and the nearest valid name.
struct SpecReader {
  let node: MarkedNode
  private let entries: [MarkedNode.Entry]

  init(_ node: MarkedNode, keys: [String] = ChartSpec.keys) throws {
    self.node = node
    entries = try node.entries()
    for entry in entries where !keys.contains(entry.key) {
      throw ChartSpecsError.unknownKey(
        entry.key, file: node.file, place: entry.keyMark, nearest: NearestName.of(entry.key, among: keys))
    }
  }

  /// The value of a key; nil where it is missing or null.
  func value(_ key: String) -> MarkedNode? { entries.first { $0.key == key && !$0.value.isNull }?.value }

  /// The value of a key that must be there.
  func required(_ key: String) throws -> MarkedNode {
    guard let value = value(key) else { throw ChartSpecsError.missingKey(key, file: node.file, place: node.mark) }
    return value
  }

  /// A list of texts, or the one text that stands for it.
  func texts(_ key: String) throws -> [String] { try value(key)?.listOrOne().map { try $0.text() } ?? [] }

  /// One value of an enumeration; nil where the key is missing.
  func choice<Choice: RawRepresentable & CaseIterable>(_ key: String) throws -> Choice?
  where Choice.RawValue == String {
    try value(key).map { try choice($0, key) }
  }

  /// One value of an enumeration.
  func choice<Choice: RawRepresentable & CaseIterable>(_ node: MarkedNode, _ key: String) throws -> Choice
  where Choice.RawValue == String {
    try named(node, key, among: Choice.allCases.map(\.rawValue)) { Choice(rawValue: $0) }
  }

  /// What `find` makes of a name; where it makes nothing, an error with the nearest of `names`.
  func named<Value>(
    _ node: MarkedNode, _ key: String, among names: [String], _ find: (String) -> Value?
  ) throws -> Value {
    let text = try node.text()
    if let found = find(text), names.contains(text) || key == "size" || key == "mark" { return found }
    let nearest = NearestName.of(text, among: names).map { "did you mean “\($0)”? " } ?? ""
    throw ChartSpecsError.badValue(
      text, key: key, file: node.file, place: node.mark, allowed: nearest + "use " + names.joined(separator: ", "))
  }
}
