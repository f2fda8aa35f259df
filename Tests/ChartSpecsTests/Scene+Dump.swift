// The scene as text, for golden tests: exact where it matters, rounded where machines may differ.

import Graphics

extension Scene {
  /// One line an item, indented by group; coordinates to three decimals.
  var dump: String {
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
