// The scene as text, for golden tests: exact where it matters, rounded where machines may differ.

extension Scene {
  /// One line an item, indented by group; coordinates to three decimals.
  package var dump: String {
    var out = "scene \(number(size.width))x\(number(size.height)) \(background.hexText)\n"
    out += "title \(title)\nsummary \(summary)\nsource \(source)\n"
    append(items, depth: 0, to: &out)
    return out
  }

  private func append(_ items: [SceneItem], depth: Int, to out: inout String) {
    let indent = String(repeating: "  ", count: depth)
    for item in items {
      switch item {
      case .path(let path):
        out += "\(indent)path \(path.path.dataText)"
        if let fill = path.fill { out += " fill \(fill.hexText)" }
        if let stroke = path.stroke {
          out += " stroke \(stroke.color.hexText) \(number(stroke.width))"
          if !stroke.dashes.isEmpty { out += " dashed" }
        }
        out += "\n"
      case .text(let text):
        out += "\(indent)text \(text.role.rawValue) “\(text.text)” at \(number(text.anchor.x)),\(number(text.anchor.y))"
        out +=
          " \(text.alignment.rawValue) \(number(text.style.size)) \(text.style.weight.rawValue) \(text.color.hexText)\n"
      case .group(let group):
        let facts = group.attributes.map { " \($0.name)=\($0.value)" }.joined()
        out += "\(indent)group \(group.name)\(facts)\(group.clip == nil ? "" : " clipped")\n"
        append(group.items, depth: depth + 1, to: &out)
      }
    }
  }

  private func number(_ value: Double) -> String { FixedDecimal.text(value, places: 3, trimmed: true) }
}

extension Path {
  /// SVG path data, three decimals at most: `M0 0L10 5Z`.
  package var dataText: String {
    var out = ""
    func add(_ letter: String, _ points: [Point]) {
      out += letter
      out += points.map {
        FixedDecimal.text($0.x, places: 3, trimmed: true) + " " + FixedDecimal.text($0.y, places: 3, trimmed: true)
      }.joined(separator: " ")
    }
    for element in elements {
      switch element {
      case .move(let p): add("M", [p])
      case .line(let p): add("L", [p])
      case .curve(let a, let b, let c): add("C", [a, b, c])
      case .close: out += "Z"
      }
    }
    return out
  }
}
