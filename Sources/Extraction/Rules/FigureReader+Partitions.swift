// Which total the clause divides: 分区域看, 主要支出项目.

import DataCube
import ReportText

extension FigureReader {
  /// The totals that the paragraph before has announced with 其中: at its end, or has gone on listing, where `next` opens an
  /// item.
  func listedTotals(before next: Sentence) -> [Int] {
    guard ListMarkers.marker(at: next.range.lowerBound, in: text) != nil else { return [] }
    if !memory.listedTotals.isEmpty { return memory.listedTotals }
    guard let last = text[sentence.range].last(where: { !Scalars.isBlank($0) }), last == Scalars.colon,
      SceneWords.partWord.lastMatch(
        in: max(sentence.range.lowerBound, sentence.range.upperBound - 6)..<sentence.range.upperBound, of: text) != nil
    else { return [] }
    return memory.levels.isEmpty ? memory.previousLevels : memory.levels
  }

  /// What a partition divides: what the one in the sentence before has divided, else the first level of that sentence.
  var partitioned: Int? {
    if let last = memory.partition, last.sentence >= sentenceIndex - 1 { return last.whole }
    return memory.previousLevels.first { drafts[$0].kind == .level }
      ?? firstLevel(of: sentence.paragraph)
      ?? drafts.last.flatMap { last in
        // A caption may stand between a total and what parts it.
        sentence.paragraph - last.paragraph <= 3 ? firstLevel(of: last.paragraph) : nil
      }
  }

  /// 主要支出项目:教育612300万元;…: items of the revenue or expenditure told last, be it a paragraph before.
  func openItems(_ clause: Clause) {
    guard let items = Self.items.firstMatch(in: clause.range, of: text) else { return }
    let whole = drafts.indices.suffix(60).last {
      drafts[$0].kind == .level && drafts[$0].paragraph >= sentence.paragraph - 1
        && drafts[$0].indicator.hasSuffix(Phrase(items.value))
    }
    if let whole { memory.totals = [whole] }
  }

  private static let items = PhraseTable<String>([
    ("主要支出项目", "支出"), ("主要收入项目", "收入"), ("重点支出项目", "支出"), ("主要支出完成情况", "支出"), ("主要收入完成情况", "收入"),
    ("主要支出科目", "支出"), ("主要收入科目", "收入"),
  ])

  private func firstLevel(of paragraph: Int) -> Int? {
    let start = drafts.lastIndex { $0.paragraph < paragraph }.map { $0 + 1 } ?? 0
    return (start..<drafts.count).first { drafts[$0].paragraph == paragraph && drafts[$0].kind == .level }
  }

  /// 按消费类型统计, 分区域看: what follows are the parts of the total before.
  func isPartition(_ clause: Clause) -> Bool {
    guard clause.range.count <= 14, let first = text[clause.range].first(where: Scalars.isHan),
      first == 0x6309 || first == 0x5206
    else { return false }
    return Self.partitionEnds.match(endingAt: clause.range.upperBound, in: text, limit: clause.range.lowerBound) != nil
  }

  private static let partitionEnds = PhraseTable(words: "看 分 统计 划分 来看 来分")
}
