// 行政许可申请233件次,受理233件次; 开展168条小街改造,已竣工77条.

import DataCube
import ReportText

extension ShapeRule {
  /// Matches: 行政许可申请233件次,受理233件次; 开展168条小街改造,已竣工77条.
  /// Yields: the head of the list put back; a part where the stage closes what was opened.
  static let stage = ShapeRule(
    name: "stage", matches: "[head] COUNT, STAGE NUMBER",
    examples: [
      Example(sentence: "行政许可申请233件,受理230件。", figures: ["233件 | 行政许可申请 | 233 件", "230件 | 行政许可受理 | 230 件"])
    ],
    counterExamples: ["受理行政诉讼13件。"], trust: 0.82
  ) { reader, slots, index in
    let slot = slots[index]
    guard slot.token.unit != nil, !slot.token.unitIs(.money), !slot.token.isRate,
      var head = reader.memory.levels.last(where: { reader.drafts[$0].kind == .level })
    else { return 0 }
    // 受理案件19件187人,审结12件96人: cases of cases, people of people.
    if reader.drafts[head].token.unit != slot.token.unit,
      let other = reader.memory.levels.last(where: {
        $0 < head && reader.drafts[$0].kind == .level && reader.drafts[$0].indicator == reader.drafts[head].indicator
      })
    {
      head = other
    }
    let start = reader.stageStart(slot)
    guard start < slot.tail.coreEnd || slot.core.isEmpty == false,
      Verbs.stages.isWhole(start..<slot.tail.coreEnd, of: reader.text), !reader.endsWithParticle(slot)
    else { return 0 }
    // 立案100件,其中大案20件;结案90件: behind the semicolon the whole is spoken of again.
    if slot.clause.opener == Scalars.semicolon, let whole = reader.drafts[head].partOf,
      reader.memory.levels.contains(whole)
    {
      head = whole
    }
    // 案件1276件,其中简易程序182件,办结1213件: more than the part is of the whole.
    if reader.drafts[head].value.number < slot.token.value.number, let whole = reader.drafts[head].partOf,
      reader.drafts[whole].token.unit == slot.token.unit, reader.memory.levels.contains(whole)
    {
      head = whole
    }
    // 已审结10件,其中维持7件、驳回2件: outcomes of what has been closed.
    if let closed = reader.memory.totals.last(where: {
      reader.drafts[$0].kind == .level && reader.drafts[$0].token.unit == slot.token.unit
        && reader.drafts[$0].value.number >= slot.token.value.number
    }), Self.outcomes.match(endingAt: slot.tail.coreEnd, in: reader.text, limit: start) != nil {
      head = closed
    }
    let headDraft = reader.drafts[head]
    guard headDraft.token.unit == slot.token.unit else { return 0 }
    var noun = reader.stageNoun(before: head)
    // 初核线索1730件;立案927件: a case is opened, not a lead.
    if Self.leads.match(endingAt: noun.count, in: noun.folded, limit: 0) != nil,
      Self.casesOpened.isWhole(start..<slot.tail.coreEnd, of: reader.text)
    {
      noun = Phrase()
    }
    if let topic = reader.freshTopic ?? (noun.isEmpty ? reader.memory.topic : nil) { noun = topic }
    let stage = reader.cleaner.phrase(start..<slot.tail.coreEnd)
    // 受理案件19638件;结案18255件: the 案 is said.
    if noun == Self.cases, Self.openings.isWhole(0..<stage.count, of: stage.folded), stage.folded.last == 0x6848 {
      noun = Phrase()
    }
    // 新建高标准农田4.5万亩,累计建成52万亩: what is added is built, all of it was.
    if Self.sums.isWhole(0..<stage.count, of: stage.folded),
      let act = StockWords.additions.match(at: 0, in: noun.folded, limit: noun.count - 2)
    {
      reader.add(slot, kind: .level, indicator: reader.bare(stage).appending(noun.dropping(first: act.range.count)))
      return 1
    }
    let made = reader.add(slot, kind: .level, indicator: noun.appending(reader.bare(stage)))
    // 收到申请38件,受理34件: what was taken up of what came in.
    let isTakenUp =
      Self.intakes.isWhole(0..<stage.count, of: stage.folded)
      && Self.arrivals.match(at: 0, in: headDraft.indicator.folded, limit: headDraft.indicator.count) != nil
    // 签约项目158个,当年开工92个: of those.
    let isOfYear =
      Self.thatYear.firstMatch(in: slot.left.lowerBound..<max(slot.left.lowerBound, start), of: reader.text) != nil
    if isTakenUp || isOfYear
      || ClosingStages.table.match(endingAt: slot.tail.coreEnd, in: reader.text, limit: start) != nil,
      // 新开工水库36座、续建20座、竣工18座: those of both.
      Self.goingOn.match(at: 0, in: headDraft.indicator.folded, limit: headDraft.indicator.count) == nil,
      reader.drafts[made].value.number <= headDraft.value.number
    {
      reader.drafts[made].partOf =
        headDraft.partOf != nil && !reader.memory.totals.contains(head)
          && ClosingStages.table.match(endingAt: headDraft.indicator.count, in: headDraft.indicator.folded, limit: 0)
            != nil
        ? headDraft.partOf : head
    }
    if reader.drafts[made].partOf == nil { reader.linkPart(made, slot) }
    return 1
  }

  private static let thatYear = PhraseTable(words: "当年")
  private static let goingOn = PhraseTable(words: "续建")
  private static let leads = PhraseTable(words: "检举控告类 线索 举报 信访举报 检举控告 来信来访")
  private static let intakes = PhraseTable(words: "受理 不予受理 依法受理")
  private static let arrivals = PhraseTable(words: "收到 共收到 接收 接到")
  private static let cases = Phrase("案件")
  private static let outcomes = PhraseTable(words: "维持 撤销 驳回 终止 撤诉 变更 确认违法 支持 调解 改判 发回重审")
  private static let sums = PhraseTable(words: "建成 已建成")
  private static let openings = PhraseTable(words: "立案 结案 办结")
  private static let casesOpened = PhraseTable(words: "立案 结案")
}
