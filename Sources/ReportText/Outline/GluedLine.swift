// A line in which a page's paragraphs have run together.

/// Parts a line where copying a page has left only the indentation of its paragraphs: `…。    四、房地产投资    1—4月份,…`.
struct GluedLine {
  let text: [UInt32]

  /// The paragraphs of `line`; the line itself where it is one.
  func paragraphs(of line: Range<Int>) -> [Range<Int>] {
    guard line.count > Self.shortest, text[line.lowerBound] != Self.stroke, text[line].contains(Scalars.fullStop) else {
      return [line]
    }
    var result: [Range<Int>] = []
    var start = line.lowerBound
    var index = start
    while index < line.upperBound {
      guard Scalars.isBlank(text[index]) else {
        index += 1
        continue
      }
      let next = text[index..<line.upperBound].firstIndex { !Scalars.isBlank($0) } ?? line.upperBound
      if next - index >= Self.indentation, next < line.upperBound, parts(start..<index, from: next) {
        result.append(start..<index)
        start = next
      }
      index = next
    }
    result.append(start..<line.upperBound)
    return result
  }

  /// Whether a run of blanks parts `left` from what begins at `next`: behind a sentence's end, before the number of a
  /// section, and behind a heading.
  private func parts(_ left: Range<Int>, from next: Int) -> Bool {
    guard !left.isEmpty else { return false }
    if Self.ends.contains(text[left.upperBound - 1]) { return true }
    if left.count > 2, Self.closers.contains(text[left.upperBound - 1]), Self.ends.contains(text[left.upperBound - 2]) {
      return true
    }
    if ListMarkers.level(at: next, in: text) != nil { return true }
    return left.count <= Self.longestHeading && ListMarkers.level(at: left.lowerBound, in: text) != nil
      && !text[left].contains(Scalars.fullStop)
  }

  private static let ends: ScalarSet = "。!?"
  private static let closers: ScalarSet = [Scalars.closeQuote, 0x29]
  /// |, at the head of a table's row.
  private static let stroke: UInt32 = 0x7C
  /// Of blanks: a page indents its paragraphs by two letters at least.
  private static let indentation = 2
  private static let longestHeading = 40
  /// A shorter line is no run of paragraphs.
  private static let shortest = 40
}
