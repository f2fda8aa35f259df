// 增速最高的商洛市(15.4%)与最低的延安市(2.6%); 最高的亳州市增长24.3%.

import DataCube
import ReportText

extension ShapeRule {
  /// Matches: 增速最高的商洛市(15.4%)与最低的延安市(2.6%); 最高的亳州市增长24.3%,最低的马鞍山市为3.1%.
  /// Yields: the growth of the area that stands at one end of the ranking, with that area as its body.
  static let extremeMember = ShapeRule(
    name: "extreme-member", matches: "[measure](增速)最高/最低的 AREA (NUMBER%)",
    examples: [
      Example(
        sentence: "工业增加值增速最高的商洛市(15.4%)与最低的延安市(2.6%)同属山区。",
        figures: ["15.4% | 工业增加值 | 15.4 %", "2.6% | 工业增加值 | 2.6 %"]),
      Example(
        sentence: "财政收入增长12.1%,最高的亳州市增长24.3%。", figures: ["12.1% | 财政收入 | 12.1 %", "24.3% | 财政收入 | 24.3 %"]),
    ],
    counterExamples: ["合格率最高的一年为98%。"], trust: 0.75
  ) { reader, slots, index in
    let slot = slots[index]
    guard slot.token.unitIs(.proportion), let found = reader.extreme(before: slot) else { return 0 }
    var stated = reader.cleaner.clean(found.stated)
    let noun = Directions.table.match(endingAt: stated.count, in: stated.folded, limit: 0)
    // 增速最高的, 增长最快的: what has grown, not a rate at its highest.
    if let noun { stated = stated.dropping(last: noun.range.count) }
    // 县(市、区)中增幅最高的: among whom is not by what.
    if stated.count == 1 { stated = Phrase() }
    let told = reader.growthRanked
    // A rate at its highest is no growth: one has to be named, or told before.
    guard noun != nil || found.direction != nil || stated.isEmpty && told != nil else { return 0 }
    if stated.isEmpty {
      stated = told.map { reader.drafts[$0].indicator } ?? reader.freshTopic ?? Phrase()
    }
    guard !stated.isEmpty else { return 0 }
    reader.add(
      slot, kind: .change, indicator: stated, sign: found.direction?.sign ?? noun?.value.sign ?? 1,
      basis: told.flatMap { reader.drafts[$0].basis } ?? reader.inheritedBasis(in: slot),
      entity: reader.source.quote(found.area))
    return 1
  }
}

extension FigureReader {
  fileprivate struct Extreme {
    /// What the ranking is by.
    var stated: Range<Int>
    var area: Range<Int>
    /// The direction that stands between the area and the number.
    var direction: Directions.Direction?
  }

  /// The growth that the paragraph has told last; 9个市增幅超过15% tells none that a member could be ranked by.
  fileprivate var growthRanked: Int? {
    drafts.indices.suffix(20).last {
      drafts[$0].isChange && drafts[$0].token.unitIs(.proportion) && drafts[$0].paragraph == sentence.paragraph
        && !Self.areaEndings.contains(drafts[$0].indicator.folded.first ?? 0)
    }
  }

  /// The area at one end of a ranking right before `slot` or the bracket that it opens; nil where none stands there.
  fileprivate func extreme(before slot: Slot) -> Extreme? {
    let isBracketed = slot.clause.opener == Scalars.openBracket && slot.isFirstInClause && slot.left.count <= 1
    var end = isBracketed ? slot.clause.range.lowerBound - 1 : slot.tail.coreEnd
    let start = isBracketed ? sentence.range.lowerBound : outerStart(of: slot) ?? slot.left.lowerBound
    var direction: Directions.Direction?
    if !isBracketed, let found = Directions.table.match(endingAt: end, in: text, limit: start) {
      direction = found.value
      end = found.range.lowerBound
    }
    guard start < end, let extreme = Self.extremes.lastMatch(in: start..<end, of: text),
      case let area = extreme.range.upperBound..<end, isAreaName(area)
    else { return nil }
    let clause = text[start..<extreme.range.lowerBound].lastIndex { Self.breaks.contains($0) }.map { $0 + 1 } ?? start
    return Extreme(stated: clause..<extreme.range.lowerBound, area: area, direction: direction)
  }

  private func isAreaName(_ range: Range<Int>) -> Bool {
    guard (2...8).contains(range.count), text[range].allSatisfy(Scalars.isHan) else { return false }
    return Self.areaEndings.contains(text[range.upperBound - 1]) || AreaNames.short.isWhole(range, of: text)
      || AreaNames.official.isWhole(range, of: text)
  }

  private static let areaEndings: ScalarSet = "县市区州盟旗"
  private static let extremes = PhraseTable(words: "最高的 最低的 最快的 最慢的 最大的 最小的")
  private static let breaks: ScalarSet = [
    Scalars.comma, Scalars.fullStop, Scalars.semicolon, Scalars.openBracket, Scalars.closeBracket, 0x4E0E, 0x548C,
  ]
}
