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

  /// …登记58917件。⏎其中咨询33120件,…: what a paragraph that opens with 其中 has the parts of.
  func wholes(carriedInto next: Sentence) -> [Int] {
    guard let first = text[next.range].firstIndex(where: { !Scalars.isBlank($0) }),
      PartWords.wholes.match(at: first, in: text, limit: next.range.upperBound) != nil
    else { return [] }
    let levels = (memory.levels.isEmpty ? memory.previousLevels : memory.levels).filter {
      drafts[$0].kind == .level && !drafts[$0].isAside && drafts[$0].status == .actual
    }
    divided = levels.last.map { ($0, next.paragraph) }
    return levels
  }

  /// 投诉17104件,占总数29.03%, some lines behind 其中咨询33120件: another part of what those lines divide.
  func dividedTotal(of part: Int, named whole: Phrase) -> Int? {
    guard let divided, sentence.paragraph - divided.paragraph <= 6,
      Self.sums.isWhole(0..<whole.count, of: whole.folded),
      drafts[part].token.unit == drafts[divided.whole].token.unit,
      drafts[part].value.number <= drafts[divided.whole].value.number
    else { return nil }
    return divided.whole
  }

  private static let sums = PhraseTable(words: "总数 总量 总额 全部 总件数 总体")

  /// 播种面积41万亩,总产量17万吨。分季节看,…: what else the sentence before has measured, in units of its own.
  func otherMeasures(than whole: Int) -> [Int] {
    memory.previousLevels.filter {
      drafts[$0].kind == .level && !drafts[$0].isAside && drafts[$0].partOf == nil
        && drafts[$0].token.unit != drafts[whole].token.unit
    }
  }

  /// What a partition divides: what the one in the sentence before has divided, else the first level of that sentence.
  var partitioned: Int? {
    if let last = memory.partition, last.sentence >= sentenceIndex - 1 { return last.whole }
    return memory.previousLevels.first { drafts[$0].kind == .level }.map { first in
      // 其中,东部地区投资…。按用途分,…: what the sentence before had the parts of, not the first of them.
      drafts[first].partOf.flatMap { whole in
        drafts[whole].kind == .level && drafts[whole].paragraph == sentence.paragraph && drafts[first].depth == 0
          ? whole : nil
      } ?? first
    }
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

  func firstLevel(of paragraph: Int) -> Int? {
    first(of: paragraph) { drafts[$0].kind == .level }
  }

  /// The first draft of `paragraph` that `matches`, among those that it opens with: however long a paragraph is, it is
  /// not gone through again for every figure behind it.
  func first(of paragraph: Int, where matches: (Int) -> Bool) -> Int? {
    var start = 0
    var end = drafts.count
    while start < end {
      let middle = (start + end) / 2
      if drafts[middle].paragraph < paragraph { start = middle + 1 } else { end = middle }
    }
    return (start..<min(drafts.count, start + Self.longestOpening)).first {
      drafts[$0].paragraph == paragraph && matches($0)
    }
  }

  private static let longestOpening = 200

  /// 按消费类型统计, 分区域看: what follows are the parts of the total before.
  func isPartition(_ clause: Clause) -> Bool {
    guard clause.range.count <= 14, let first = text[clause.range].first(where: Scalars.isHan),
      [0x6309, 0x5206, 0x4ECE].contains(first)
    else { return false }
    var end = clause.range.upperBound
    // 分区域看[19]: a footnote mark.
    if text[end - 1] == 0x5D, let open = text[clause.range].lastIndex(of: 0x5B) { end = open }
    return Self.partitionEnds.match(endingAt: end, in: text, limit: clause.range.lowerBound) != nil
  }

  /// 投诉 of 从投诉对象看, and without such a name all that was told before, what the paragraph divides last: which of them the
  /// parts are of their names tell.
  func viewed(by clause: Clause) -> [Int]? {
    guard let first = text[clause.range].firstIndex(where: Scalars.isHan), text[first] == 0x4ECE,
      clause.range.upperBound - first >= 4
    else { return nil }
    let view = (first + 1)..<(clause.range.upperBound - 1)
    let told = drafts.indices.suffix(40).filter {
      drafts[$0].kind == .level && !drafts[$0].isAside && drafts[$0].token.end < clause.range.lowerBound
        && drafts[$0].paragraph >= sentence.paragraph - 3
    }
    for start in view.dropLast() {
      let word = Phrase(String(scalars: text[start..<(start + 2)]))
      // Of several that are named so the largest is the whole.
      let named = told.filter { drafts[$0].indicator.contains(word) }
      if let last = named.last,
        let whole = named.filter({ drafts[$0].token.unit == drafts[last].token.unit })
          .max(by: { drafts[$0].value.number < drafts[$1].value.number })
      {
        memory.partition = (whole, sentenceIndex)
        return [whole]
      }
    }
    // 从收入级次看,…。从税种结构看,…: the same, by something else.
    if let last = memory.partition, sentenceIndex - last.sentence <= 5 { return [last.whole] }
    return partitioned.map { whole in told.filter { $0 != whole } + [whole] }
  }

  private static let partitionEnds = PhraseTable(words: "看 分 统计 划分 来看 来分")
}
