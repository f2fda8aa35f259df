// Outlines out of SVG path data.

extension Path {
  /// Reads path data with the commands M, L, H, V, C, Q and Z, absolute or relative; nil for anything else.
  package init?(dataText: String) {
    var reader = PathReader(dataText)
    guard let elements = reader.elements() else { return nil }
    self.init(elements)
  }

  /// The outline with every point moved by `move`.
  package func mapped(_ move: (Point) -> Point) -> Path {
    Path(
      elements.map { element in
        switch element {
        case .move(let p): .move(move(p))
        case .line(let p): .line(move(p))
        case .curve(let a, let b, let c): .curve(move(a), move(b), move(c))
        case .close: .close
        }
      })
  }
}

/// Reads the grammar of path data (SVG 1.1, 8.3) without arcs and smooth curves.
private struct PathReader {
  private var rest: Substring
  private var pen = Point(0, 0)
  private var start = Point(0, 0)

  init(_ text: String) {
    rest = text[...]
  }

  mutating func elements() -> [Path.Element]? {
    var elements: [Path.Element] = []
    var command: Character?
    while true {
      skip()
      guard let first = rest.first else { return elements.isEmpty ? nil : elements }
      if first.isLetter {
        command = first
        rest = rest.dropFirst()
      } else if command?.uppercased() == "Z" {
        return nil
      }
      guard let letter = command, let next = element(letter) else { return nil }
      guard !elements.isEmpty || letter.uppercased() == "M" else { return nil }
      elements.append(next)
      // Further pairs after a move are lines.
      if letter == "M" { command = "L" }
      if letter == "m" { command = "l" }
    }
  }

  private mutating func element(_ letter: Character) -> Path.Element? {
    let base = letter.isLowercase ? pen : Point(0, 0)
    switch letter.uppercased() {
    case "M":
      guard let p = point(base) else { return nil }
      (pen, start) = (p, p)
      return .move(p)
    case "L":
      guard let p = point(base) else { return nil }
      pen = p
      return .line(p)
    case "H":
      guard let x = number() else { return nil }
      pen = Point(base.x + x, pen.y)
      return .line(pen)
    case "V":
      guard let y = number() else { return nil }
      pen = Point(pen.x, base.y + y)
      return .line(pen)
    case "C":
      guard let a = point(base), let b = point(base), let c = point(base) else { return nil }
      pen = c
      return .curve(a, b, c)
    case "Q":
      guard let control = point(base), let end = point(base) else { return nil }
      defer { pen = end }
      func third(_ p: Point) -> Point { Point(p.x + (control.x - p.x) * 2 / 3, p.y + (control.y - p.y) * 2 / 3) }
      return .curve(third(pen), third(end), end)
    case "Z":
      pen = start
      return .close
    default: return nil
    }
  }

  private mutating func point(_ base: Point) -> Point? {
    guard let x = number(), let y = number() else { return nil }
    return Point(base.x + x, base.y + y)
  }

  private mutating func number() -> Double? {
    skip()
    var digits = ""
    var hasPoint = false
    while let next = rest.first {
      let isSign = (next == "-" || next == "+") && (digits.isEmpty || digits.last == "e" || digits.last == "E")
      let isExponent = (next == "e" || next == "E") && !digits.isEmpty
      guard next.isASCII && next.isNumber || isSign || isExponent || next == "." && !hasPoint else { break }
      if next == "." { hasPoint = true }
      digits.append(next)
      rest = rest.dropFirst()
    }
    return Double(digits).flatMap { $0.isFinite ? $0 : nil }
  }

  private mutating func skip() { rest = rest.drop { $0 == "," || $0.isWhitespace } }
}
