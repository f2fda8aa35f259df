// Rows to YAML text: the sidecars of published data.

import DataCube
import Foundation
import Yams

/// Writes YAML. The only place that knows Yams for writing.
package enum YAMLText {
  /// A record as a document of its own: keys in order, Chinese as it is.
  package static func text(of record: Record) throws -> String {
    try Yams.serialize(node: node(of: .record(record)), width: -1, allowUnicode: true)
  }

  private static func node(of value: RecordValue) -> Node {
    switch value {
    case .null: Node("null", Tag(.null), .plain)
    case .text(let text):
      // What would be read as something else than a text is quoted.
      Node(text, Tag(.str), isPlain(text) ? .any : .doubleQuoted)
    case .flag, .whole, .decimal, .real: Node(value.plainText ?? "null", Tag(.implicit), .plain)
    case .list(let values): Node(values.map(node), Tag(.seq))
    case .record(let record): Node(record.fields.map { (Node($0.key), node(of: $0.value)) }, Tag(.map))
    }
  }

  private static func isPlain(_ text: String) -> Bool {
    Resolver.default.resolveTag(of: Node(text, Tag(.implicit), .plain)) == .str
  }
}
