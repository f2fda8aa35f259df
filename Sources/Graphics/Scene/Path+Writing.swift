// A path as SVG path data.

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
