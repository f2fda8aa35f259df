// Finds the direction that stands right before a number.

import DataCube
import ReportText

/// A direction right before a number, with the words that belong to it.
struct DirectionReader {
  let reader: FigureReader

  struct Found {
    var direction: Directions.Direction
    var range: Range<Int>
  }

  /// The direction that ends where the words before the number begin; nil where none does.
  func direction(of slot: Slot) -> Found? {
    if slot.tail.isArrival { return arrivedGrowth(slot) }
    return direction(endingAt: slot.tail.coreEnd, limit: slot.left.lowerBound, slot)
  }

  /// 工业增速加快至6.1%: what arrived is a growth.
  private func arrivedGrowth(_ slot: Slot) -> Found? {
    guard slot.token.unitIs(.proportion),
      let noun = Self.growthNouns.match(endingAt: slot.tail.coreEnd, in: reader.text, limit: slot.left.lowerBound)
    else { return nil }
    return Found(direction: Directions.Direction(sign: 1, isNoun: true), range: noun.range)
  }

  private static let growthNouns = PhraseTable(words: "增速 增幅 涨幅 增长 增长率 增长速度")

  func direction(endingAt end: Int, limit: Int, _ slot: Slot) -> Found? {
    guard let match = Directions.table.match(endingAt: end, in: reader.text, limit: limit) else { return nil }
    if Directions.nouns.match(endingAt: end, in: reader.text, limit: limit) != nil { return nil }
    // 下降的为5个: of things that fell, not a fall.
    if slot.token.unit?.isCount ?? false, end < slot.token.start, reader.text[end] == 0x7684 { return nil }
    if match.range.count == 1, !allowsSingle(match.range, limit, slot) { return nil }
    return Found(direction: match.value, range: match.range)
  }

  /// 多, 高, 快 before a number compare only where a standard is named; 升, 降, 增 also by themselves before a rate.
  private func allowsSingle(_ range: Range<Int>, _ limit: Int, _ slot: Slot) -> Bool {
    let isMotion = Self.motions.contains(reader.text[range.lowerBound])
    let isRate = slot.token.unitIs(.proportion) || slot.token.unitIs(.percentagePoint)
    if isMotion, isRate { return true }
    return ComparisonReader(reader: reader).comparison(in: limit..<range.lowerBound) != nil
  }

  private static let motions = Set("升降增涨跌减".unicodeScalars.map(\.value))
}
