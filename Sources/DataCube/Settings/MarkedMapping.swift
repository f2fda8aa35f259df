// The keys and values of one mapping of a settings file.

/// A mapping whose keys are all known; see `MarkedNode.mapping(allowing:)`.
package struct MarkedMapping: Hashable, Sendable {
  private let node: MarkedNode
  private let entries: [MarkedNode.Entry]

  init(node: MarkedNode, entries: [MarkedNode.Entry]) {
    self.node = node
    self.entries = entries
  }

  /// The value of a key; nil where it is missing or null.
  package subscript(key: String) -> MarkedNode? {
    entries.first { $0.key == key && !$0.value.isNull }?.value
  }

  /// The value of a key that must be there.
  package func required(_ key: String) throws(SettingsError) -> MarkedNode {
    guard let value = self[key] else { throw node.error("the key “\(key)” is missing") }
    return value
  }
}
