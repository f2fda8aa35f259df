// Numerals to slots: each with what stands before and behind it in its clause.

import ReportText

struct SlotMaker {
  let reader: FigureReader
  let tokens: [NumeralToken]

  func slots() -> [Slot] {
    guard !tokens.isEmpty else { return [] }
    var result: [Slot] = []
    result.reserveCapacity(tokens.count)
    let text = reader.text
    for (index, token) in tokens.enumerated() {
      guard let clause = reader.clauses.last(where: { $0.range.contains(token.start) }) else { continue }
      let previous = index > 0 && clause.range.contains(tokens[index - 1].start) ? tokens[index - 1] : nil
      let next = index + 1 < tokens.count && clause.range.contains(tokens[index + 1].start) ? tokens[index + 1] : nil
      let leftStart = max(clause.range.lowerBound, previous?.end ?? 0)
      let left = leftStart..<max(leftStart, token.start)
      let rightEnd = max(token.end, next?.start ?? clause.range.upperBound)
      let isJoined = previous != nil && isConjunction(left, text)
      if isJoined, !result.isEmpty { result[result.count - 1].joinsNext = true }
      result.append(
        Slot(
          token: token, clause: clause, isFirstInClause: previous == nil, left: left, right: token.end..<rightEnd,
          tail: NumberTail(
            endingAt: token.isNegative ? token.start - 1 : token.start, limit: left.lowerBound, in: text),
          isJoined: isJoined,
          isTurned: !isJoined && previous != nil && isTurn(left, text)))
    }
    return result
  }

  /// Whether a conjunction and a direction are all that stands in `range`.
  private func isTurn(_ range: Range<Int>, _ text: [UInt32]) -> Bool {
    guard let mark = Linkers.conjunctions.match(at: range.lowerBound, in: text, limit: range.upperBound) else {
      return false
    }
    return Directions.table.isWhole(mark.range.upperBound..<range.upperBound, of: text)
  }

  /// Whether nothing but 、 和 及 与 and hedges stand in `range`.
  private func isConjunction(_ range: Range<Int>, _ text: [UInt32]) -> Bool {
    var index = range.lowerBound
    var found = false
    while index < range.upperBound {
      if let mark = Linkers.conjunctions.match(at: index, in: text, limit: range.upperBound) {
        index = mark.range.upperBound
        found = true
      } else if let behind = Hedges.hedge(behind: index, in: text, limit: range.upperBound), !found {
        index = behind.range.upperBound
      } else if let before = Hedges.before.match(at: index, in: text, limit: range.upperBound), found {
        index = before.range.upperBound
      } else if Scalars.isBlank(text[index]) || found && (text[index] == Scalars.hyphen || text[index] == 0x2B) {
        index += 1
      } else {
        return false
      }
    }
    return found
  }
}
