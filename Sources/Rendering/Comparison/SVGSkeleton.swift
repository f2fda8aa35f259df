// An SVG of ours as what must be equal and what may be near.

/// The text of an SVG with its coordinates taken out, and the coordinates.
struct SVGSkeleton {
  /// What the file was drawn with; see `RenderOptions.drawnWith`.
  let drawnWith: String
  private let words: [Substring]
  private let numbers: [Double]

  /// How far a coordinate may be off, in pixels of the chart.
  private static let tolerance = 3.0

  /// Attributes that hold coordinates. All others, and all text, must be equal.
  private static let places: Set<Substring> = ["x", "y", "width", "height", "d", "transform", "points", "textLength"]

  /// Nil for bytes that are no UTF-8.
  init?(_ bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var words: [Substring] = []
    var numbers: [Double] = []
    var drawnWith = ""
    // Attribute values are what stands in quotes; the name stands before `="`.
    for (index, part) in text.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      guard !index.isMultiple(of: 2) else {
        words.append(part)
        continue
      }
      let name = words.last.map(Self.attributeName) ?? ""
      if name == "data-drawn-with" {
        drawnWith = String(part)
      } else if Self.places.contains(name) {
        Self.split(part, words: &words, numbers: &numbers)
        continue
      } else {
        words.append(part)
        continue
      }
      words.append("")
    }
    self.words = words
    self.numbers = numbers
    self.drawnWith = drawnWith
  }

  /// Whether only coordinates differ, and these by little.
  func isNear(_ other: SVGSkeleton) -> Bool {
    words == other.words && numbers.count == other.numbers.count
      && zip(numbers, other.numbers).allSatisfy { abs($0 - $1) <= Self.tolerance }
  }

  /// `x` of ` fill="#fff" x=`.
  private static func attributeName(before text: Substring) -> Substring {
    text.dropLast(text.hasSuffix("=") ? 1 : 0).suffix { $0.isLetter || $0 == "-" }
  }

  /// Takes the numbers out of a value such as `M0 0L10.5 5Z`; what is between them goes to the words.
  private static func split(_ value: Substring, words: inout [Substring], numbers: inout [Double]) {
    var rest = value
    while !rest.isEmpty {
      let number = rest.prefix { $0.isNumber || $0 == "." || $0 == "-" }
      if number.isEmpty {
        let word = rest.prefix { !($0.isNumber || $0 == "." || $0 == "-") }
        words.append(word)
        rest = rest.dropFirst(word.count)
      } else {
        numbers.append(Double(number) ?? .nan)
        rest = rest.dropFirst(number.count)
      }
    }
  }
}

extension Substring {
  /// The longest end of which every character passes.
  fileprivate func suffix(_ passes: (Character) -> Bool) -> Substring {
    var start = endIndex
    while start > startIndex, passes(self[index(before: start)]) { start = index(before: start) }
    return self[start...]
  }
}
