// The marks of a chart that was drawn as SVG, read back with what they say of their figures.

/// The `data-` attributes of one mark: series, period, evidence, value, derivation, document, start and end.
package struct DrawnMark: Hashable, Sendable {
  private let facts: [String: String]

  /// The value of `data-` + `name`; nil where the mark has none.
  package subscript(_ name: String) -> String? { facts[name] }

  /// All marks of an SVG of ours in drawing order; none for a file that is something else.
  package static func marks(inSVG text: String) -> [DrawnMark] {
    var marks: [DrawnMark] = []
    for piece in text.components(between: "<g class=\"mark\"", and: ">") {
      var facts: [String: String] = [:]
      // Values hold no quotes of their own: they are escaped.
      let parts = piece.split(separator: "\"", omittingEmptySubsequences: false)
      for index in stride(from: 0, to: parts.count - 1, by: 2) {
        let name = parts[index].drop { $0 == " " }
        guard name.hasPrefix("data-"), name.hasSuffix("=") else { continue }
        facts[String(name.dropFirst(5).dropLast())] = XMLText.plain(parts[index + 1])
      }
      if !facts.isEmpty { marks.append(DrawnMark(facts: facts)) }
    }
    return marks
  }
}

extension String {
  /// What stands between each `start` and the next `end`.
  fileprivate func components(between start: String, and end: Character) -> [Substring] {
    var pieces: [Substring] = []
    var rest = self[...]
    while let range = rest.firstRange(of: start) {
      rest = rest[range.upperBound...]
      guard let close = rest.firstIndex(of: end) else { break }
      pieces.append(rest[..<close])
      rest = rest[close...]
    }
    return pieces
  }
}
