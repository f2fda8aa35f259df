// Moves ranges to where they stand once gaps before them have closed.

/// Takes ranges in the order of their lower ends, so that all of them cost no more than one walk over the gaps.
struct OffsetShift {
  private let gaps: [Range<Int>]
  private var next = 0
  /// How many scalars the gaps before `next` hold.
  private var closed = 0

  init(_ gaps: [Range<Int>]) {
    self.gaps = gaps
  }

  mutating func moved(_ range: Range<Int>) -> Range<Int> {
    let lower = moved(range.lowerBound)
    var rest = self
    return lower..<rest.moved(range.upperBound)
  }

  private mutating func moved(_ offset: Int) -> Int {
    while next < gaps.count, gaps[next].upperBound <= offset {
      closed += gaps[next].count
      next += 1
    }
    return offset - closed
  }
}
