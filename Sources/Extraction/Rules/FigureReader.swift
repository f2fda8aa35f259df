// Goes through a report sentence by sentence and makes its figures.

import DataCube
import ReportText

/// Reads the figures of one report. State is what has been read so far; rules look at it and add to it.
///
/// A class, against the habit of the house: the helpers that rules ask hold the reader while it grows, and copies of a
/// growing value would make a long report quadratic.
final class FigureReader {
  let source: SourceText
  let outline: TextOutline
  let frame: ReportFrame
  /// Whether the report tells of the nation, or does not say of whom.
  let isNational: Bool
  let provinceCode: Int?
  @exclusivity(unchecked) var drafts: [FigureDraft] = []
  @exclusivity(unchecked) var memory = ReaderMemory()
  @exclusivity(unchecked) var clock: PeriodClock

  // The sentence that is being read.
  var sentenceIndex = 0
  /// The first drafts of the sentence and of the paragraph: looking back stops there.
  private(set) var sentenceStart = 0
  private(set) var paragraphStart = 0
  var sentence = Sentence(range: 0..<0, paragraph: 0)
  var times: [TimeExpression] = []
  var cleaner: PhraseCleaner
  var clauses: [Clause] = []
  /// The numerals of the sentence that may be figures.
  private var candidates: [NumeralToken] = []
  /// The standard that the report states once for all: 比去年同期(下同).
  var documentBasis: ComparisonBasis?
  /// The first figure of the product, and how many drafts have been asked for it.
  var productSearch: (found: Int?, asked: Int) = (nil, 0)
  /// The total whose parts paragraphs list, the first behind 其中, and the paragraph in which they began.
  var divided: (whole: Int, paragraph: Int)?

  func holdsCandidate(_ range: Range<Int>) -> Bool { candidates.contains { range.contains($0.start) } }
  /// Whether `index` lies within a number and its unit.
  func isCounting(_ index: Int) -> Bool { candidates.contains { ($0.start..<$0.end).contains(index) } }

  var text: [UInt32] { source.folded }

  /// Whether drafts note the words behind their fields.
  let explains: Bool

  init(source: SourceText, outline: TextOutline, frame: ReportFrame, explains: Bool) {
    self.explains = explains
    self.source = source
    self.outline = outline
    self.frame = frame
    clock = PeriodClock(resolver: frame.resolver, isPlan: frame.isPlan)
    cleaner = PhraseCleaner(source: source, times: [])
    isNational = frame.area == nil || frame.area == "全国" || frame.area == "全國"
    provinceCode = frame.provinceCode
    drafts.reserveCapacity(source.scalars.count / Self.scalarsForFigure)
  }

  /// How many scalars a report spends on a figure, where it has many.
  private static let scalarsForFigure = 32

  // MARK: - Going through the text

  /// Reads one sentence; `tokens` are the numerals that may be figures.
  func read(_ number: Int, tokens: [NumeralToken], times: [TimeExpression]) {
    let next = outline.sentences[number]
    sentenceStart = drafts.count
    let opensParagraph = number == 0 || next.paragraph != sentence.paragraph
    if opensParagraph {
      paragraphStart = drafts.count
      let basis = goesOn(next) ? memory.basis : nil
      let listed = listedTotals(before: next)
      let carried = wholes(carriedInto: next)
      memory.beginParagraph()
      memory.basis = basis
      memory.listedTotals = listed
      memory.levels = carried
      clock.enter(paragraph: outline.paragraphs[next.paragraph], in: source, times: times)
    }
    sentenceIndex = number
    sentence = next
    candidates = tokens
    let times = withSameMonth(clock.isPlan ? times.map(ahead) : heldAgainst(times, in: next, tokens), in: next)
    self.times = times
    cleaner = PhraseCleaner(source: source, times: times)
    var figures = tokens.map { $0.start..<$0.end }
    for time in times
    where !tokens.contains(where: { $0.start < time.range.upperBound && time.range.lowerBound < $0.end }) {
      figures.append(time.range)
    }
    clauses = ClauseSplitter.clauses(of: next.range, in: text, figures: figures)
    clock.enter(sentence: next.range, times: times, in: text)
    memory.beginSentence()
    memory.totals = memory.listedTotals
    noteStandardForAll()
    let slots = SlotMaker(reader: self, tokens: tokens).slots()
    if slots.isEmpty { noteAnnouncement(isFirst: opensParagraph) }
    var index = 0
    var clauseCursor = 0
    while index < slots.count {
      // Clauses without figures set the scene for those that have some.
      while clauseCursor < clauses.count, clauses[clauseCursor].range.lowerBound <= slots[index].clause.range.lowerBound
      {
        enter(clauses[clauseCursor])
        clauseCursor += 1
      }
      index += max(1, apply(slots, index))
    }
    while clauseCursor < clauses.count {
      enter(clauses[clauseCursor])
      clauseCursor += 1
    }
  }

  /// 相反,…: a paragraph that goes on with what the one before compares with.
  private func goesOn(_ next: Sentence) -> Bool {
    guard let first = text[next.range].firstIndex(where: Scalars.isHan) else { return false }
    return Self.continuations.match(at: first, in: text, limit: next.range.upperBound) != nil
  }

  private static let continuations = PhraseTable(words: "相反 另一方面 与此同时 反观")

  /// Where the clause begins that brackets with figures have cut: 比全省(7.7%)和全国(7.0%)|分别高…; nil for a whole clause.
  func outerStart(of slot: Slot) -> Int? {
    guard slot.clause.opener == Scalars.closeBracket else { return nil }
    var start: Int?
    for clause in clauses.reversed() where clause.range.lowerBound <= slot.clause.range.lowerBound {
      if clause.depth < slot.clause.depth { break }
      guard clause.depth == slot.clause.depth else { continue }
      start = clause.range.lowerBound
      if clause.opener != Scalars.closeBracket { break }
    }
    return start
  }

  /// Asides are told only to hold something against them: what is read later leans on what stood before.
  private func apply(_ slots: [Slot], _ index: Int) -> Int {
    guard clock.isAside(slots[index], in: text) || tellsCause(slots[index].clause) else {
      return applyRules(slots, index)
    }
    let before = memory
    let first = drafts.count
    let used = applyRules(slots, index)
    for draft in first..<drafts.count { drafts[draft].isAside = true }
    if !before.levels.isEmpty { memory = before }
    return used
  }

  /// 受两家水泥厂停产拖累,减收168万元: a clause that only tells why.
  private func tellsCause(_ clause: Clause) -> Bool {
    guard let first = text[clause.range].first(where: Scalars.isHan), Self.causes.contains(first) else { return false }
    return PhraseCleaner.causeEnds.match(endingAt: clause.range.upperBound, in: text, limit: clause.range.lowerBound)
      != nil
  }

  /// 受, 因.
  private static let causes: ScalarSet = "受因"

  private func applyRules(_ given: [Slot], _ index: Int) -> Int {
    var slots = given
    // What a number before has taken for its noun names nothing else.
    if memory.consumedEnd > slots[index].left.lowerBound, !slots[index].token.isRate {
      slots[index].left = min(memory.consumedEnd, slots[index].token.start)..<slots[index].token.start
      slots[index].tail.coreEnd = max(slots[index].tail.coreEnd, slots[index].left.lowerBound)
    }
    openPartsBehindDash(slots[index])
    let first = drafts.count
    for (number, production) in RuleTable.productions.enumerated() {
      let used = production.apply(self, slots, index)
      guard used > 0 else { continue }
      let rule = RuleTable.shapes[number]
      for draft in first..<drafts.count {
        drafts[draft].noteIndicator(by: rule.name)
        drafts[draft].confidence = rule.trust
      }
      return used
    }
    return 0
  }

  /// Takes in what a clause says of time, body, parts and measure.
  private func enter(_ clause: Clause) {
    // 市本级完成5.1亿元;县级完成15.2亿元: the budget of one level ends with its member of the list.
    if memory.entity?.hasSuffix("本级") ?? false, clause.opener == Scalars.semicolon || opensWithTier(clause) {
      memory.entity = nil
    }
    // 从地区看,泉州查处4216起;从时段看,…: another view is one of all of them.
    if clause.opener == Scalars.semicolon, text[clause.range].last == 0x770B {
      memory.entity = memory.labelledEntity
    }
    clock.enter(clause: clause, times: times, in: text, isBeforeFigures: memory.last == nil)
    let entities = EntityFinder(reader: self)
    let label = entities.label(clause)
    memory.labelledEntity = label ?? memory.labelledEntity
    if let entity = label ?? (goesOnWithList(clause) ? nil : entities.entity(opening: clause)) {
      // 提出抗诉23件,法院已审结17件: what courts did with what the procurators brought is told of these.
      if entity != "法院" || !answersProcurators(clause) { memory.entity = entity }
    } else if let sibling = siblingBody(clause) {
      memory.entity = sibling
    }
    if opensParts(clause) { openParts() }
    openItems(clause)
    if clause.depth == 0 { leaveBrackets() }
    // 共处理33.2万人次:第一种形态23.6万人次,…: a colon right behind a total opens its parts.
    if clause.opener == Scalars.colon, let last = memory.levels.last, drafts[last].kind == .level,
      clause.range.lowerBound - drafts[last].token.end <= 3
    {
      memory.totals = [last]
    }
    if clause.opener == Scalars.semicolon, memory.standing?.isOfValue ?? false { memory.standing = nil }
    if let viewed = viewpointBasis(clause) {
      memory.standing = viewed
      memory.basis = viewed.basis
    }
    if let standing = ComparisonReader(reader: self).standing(in: aroundRemark(clause)) {
      memory.standing = standing
      if standing.basis == .yearOnYear { memory.basis = .yearOnYear }
    }
    noteBasis(clause)
    // In a list whose members semicolons part, 其中 speaks of its own member only.
    if clause.opener == Scalars.semicolon, memory.partsEndAtSemicolon || isDividedUp(before: clause) {
      memory.totals = memory.outerTotals
    }
    noteTopic(clause)
    noteTemplate(clause)
    noteGroup(clause)
    noteMembers(clause)
    noteRanking(clause)
    notePlaces(clause)
    notePendingSubject(clause)
    if isPartition(clause) {
      if let viewed = viewed(by: clause) {
        memory.totals = viewed
      } else if let whole = partitioned {
        memory.totals = [whole] + otherMeasures(than: whole)
        memory.partition = (whole, sentenceIndex)
      }
    }
    if SceneWords.viewpoints.firstMatch(in: clause.range, of: text) != nil,
      let measure = MeasureNouns.borrowed.lastMatch(in: clause.range, of: text), !holdsCandidate(clause.range)
    {
      memory.topicMeasure = cleaner.phrase(measure.range)
    }
  }

  /// 与上一季(即2024年第一季,其修订估计为283亿元)比较: the clause with what stands before the remark.
  private func aroundRemark(_ clause: Clause) -> Range<Int> {
    guard clause.opener == Scalars.closeBracket, clause.range.count <= 4,
      let outer = clauses.last(where: { $0.range.upperBound < clause.range.lowerBound && $0.depth == clause.depth })
    else { return clause.range }
    return outer.range.lowerBound..<clause.range.upperBound
  }

  private func answersProcurators(_ clause: Clause) -> Bool {
    frame.entity?.contains("检察") ?? false
      || Self.motions.lastMatch(in: sentence.range.lowerBound..<clause.range.lowerBound, of: text) != nil
  }

  private static let motions = PhraseTable(words: "抗诉 检察建议 监督意见 支持起诉 公益诉讼 提起公诉")

  /// 基层法院收案27万件;中级法院4.4万件: the next body of the kind that the list is of.
  private func siblingBody(_ clause: Clause) -> String? {
    guard clause.opener == Scalars.semicolon, let entity = memory.entity,
      let number = text[clause.range].firstIndex(where: Scalars.isDigit),
      (3...10).contains(number - clause.range.lowerBound),
      let ending = EntityWords.bodyEndings.match(endingAt: number, in: text, limit: clause.range.lowerBound + 1),
      case let name = source.quote(clause.range.lowerBound..<number), name != entity,
      entity.hasSuffix(source.quote(ending.range)), text[clause.range.lowerBound..<number].allSatisfy(Scalars.isHan)
    else { return nil }
    return name
  }

  /// 越南(升28.7%)、台湾(升20.3%): a member of a list behind a bracket is no new subject.
  private func goesOnWithList(_ clause: Clause) -> Bool {
    clause.opener == Scalars.closeBracket
      && RespectiveWords.conjunctions.match(at: clause.range.lowerBound, in: text, limit: clause.range.upperBound)
        != nil
  }

  /// What stood in brackets is a remark: later figures lean on what stands before it.
  private func leaveBrackets() {
    guard let last = memory.last, drafts[last].depth > 0, memory.levels.contains(where: { drafts[$0].depth == 0 })
    else { return }
    memory.levels.removeAll { drafts[$0].depth > 0 }
    memory.openLevels.removeAll { drafts[$0].depth > 0 }
    memory.last = sentenceDrafts.last { drafts[$0].depth == 0 }
  }

  // MARK: - Making drafts

  /// Adds a draft with everything that follows from its place: period, body, status, hedge.
  @discardableResult
  func add(
    _ slot: Slot, kind: MeasureKind, indicator stated: Phrase, sign: Int = 1, basis: ComparisonBasis? = nil,
    of: Int? = nil, period: TimePeriod? = nil, entity: String? = nil
  ) -> Int {
    let indicator = kind == .change ? stated : owned(stated, slot)
    let magnitude = slot.token.value
    let isNegative = sign < 0 || slot.token.isNegative
    var draft = FigureDraft(
      token: slot.token, kind: kind, indicator: indicator, value: isNegative ? magnitude.negated : magnitude,
      period: period ?? periodOfCount(slot, kind, of)
        ?? clock.period(for: slot, kind: kind, indicator: indicator, in: text),
      entity: entity ?? memory.entity ?? frame.entity, status: .actual, approximation: hedge(of: slot), basis: basis,
      of: of,
      sentence: sentenceIndex, paragraph: sentence.paragraph, confidence: 1)
    draft.status = StatusReader(reader: self).status(of: slot, kind: kind, period: draft.period)
    draft.depth = slot.clause.depth
    draft.isRest = ResidualWords.opens(slot, in: text)
    if explains { explain(&draft, slot, isGivenPeriod: period != nil) }
    let index = drafts.count
    for waiting in memory.cataphors { drafts[waiting].indicator = indicator }
    memory.cataphors = []
    drafts.append(consume draft)
    clock.noteFigure()
    memory.last = index
    memory.pendingSubject = nil
    memory.pendingClause = nil
    if kind == .change {
      // A remark in brackets does not end the list: 审结270件(增加27件),执结1819件….
      if slot.clause.depth == 0 { memory.openLevels.removeAll(keepingCapacity: true) }
      // 失业率5.1%,比8月下降0.1个百分点: points are held against the month before by themselves.
      let opens = !slot.token.unitIs(.percentagePoint) && !sentenceDrafts.dropLast().contains { drafts[$0].isChange }
      if let basis, basis == .yearOnYear || basis == .previousPeriod && opens { memory.basis = basis }
      if let measure = measure(of: indicator) { memory.measure = measure }
    } else {
      // 减幅比上半年的6.1%缩小0.8个百分点;进口52亿元,减2.4%: only the one was held against the other time.
      if kind == .level, slot.clause.depth == 0, memory.standing?.isOfValue ?? false { memory.standing = nil }
      memory.levels.append(index)
      memory.openLevels.append(index)
    }
    return index
  }

  /// 五年共判处5918人,占38.5%: a share or rate of what has just been counted over several years covers them, too.
  private func periodOfCount(_ slot: Slot, _ kind: MeasureKind, _ of: Int?) -> TimePeriod? {
    guard kind == .ratio, let of, drafts[of].kind == .level, drafts[of].sentence == sentenceIndex,
      !slot.tail.isArrival, !slot.token.unitIs(.multiple), case .interval(.year, .year)? = drafts[of].period,
      !times.contains(where: {
        $0.range.lowerBound >= drafts[of].token.end && $0.range.upperBound <= slot.token.start
      })
    else { return nil }
    return drafts[of].period
  }

  /// 余 within the numeral wins over words before and behind it.
  func hedge(of slot: Slot) -> Approximation {
    if let inner = slot.token.innerHedge { return inner }
    if let behind = Hedges.hedge(behind: slot.token.end, in: text, limit: sentence.range.upperBound) {
      return behind.value
    }
    if slot.token.unitIs(.duration), Hedges.isWithin(slot.token.end, in: text) { return .under }
    if let hedge = slot.tail.hedge { return hedge }
    // 至少建成3家: the bound stands before the verb.
    return Hedges.bounds.lastMatch(in: slot.left.lowerBound..<slot.tail.coreEnd, of: text)?.value ?? .exact
  }

  /// The measure that an indicator names, where list items after it may leave it out.
  func measure(of named: Phrase) -> Phrase? {
    var indicator = named
    // 规模以上工业增加值增速: the measure stands before the growth.
    if let growth = Self.growthTails.match(endingAt: indicator.count, in: indicator.folded, limit: 4) {
      let rest = indicator.dropping(last: growth.range.count)
      if MeasureNouns.borrowed.match(endingAt: rest.count, in: rest.folded, limit: 0) != nil { indicator = rest }
    }
    if let tail = Self.indexTails.match(endingAt: indicator.count, in: indicator.folded, limit: 2) {
      indicator = indicator.dropping(last: tail.range.count)
    }
    guard let match = MeasureNouns.borrowed.match(endingAt: indicator.count, in: indicator.folded, limit: 0) else {
      return nil
    }
    return indicator.dropping(first: match.range.lowerBound)
  }

  private static let growthTails = PhraseTable(words: "增速 增幅 降幅 涨幅 跌幅")
  private static let indexTails = PhraseTable(words: "指数 总指数 总水平 水平")

  /// The drafts of the sentence that is being read.
  var sentenceDrafts: Range<Int> { sentenceStart..<drafts.count }

  /// The drafts of the paragraph, the latest two hundred of them: nothing refers further back.
  var paragraphDrafts: Range<Int> { max(paragraphStart, drafts.count - 200)..<drafts.count }

  /// The last level or rate of the sentence that is no plan.
  var lastLevel: Int? { memory.levels.last { drafts[$0].status == .actual } ?? memory.levels.last }
}
