// Places that a sentence ranks or lists by one measure.

import DataCube
import ReportText

extension FigureReader {
  /// 北屯区31万人最多,其次为西屯区23万人; 收入最高的白石县为11520元: the measure told before, and whose it is.
  func rankedPlace(_ slot: Slot, named name: Phrase) -> (indicator: Phrase, entity: String)? {
    if let rank = Self.ranks.lastMatch(in: 0..<name.count, of: name.folded),
      case let place = name.dropping(first: rank.range.upperBound), isPlace(place)
    {
      let measure = name.prefix(rank.range.lowerBound)
      guard measure.isEmpty else { return (measure, place.text) }
      return measureBefore(slot).map { ($0, place.text) }
    }
    guard isPlace(name),
      Self.rankedBehind.match(at: slot.token.end, in: text, limit: slot.clause.range.upperBound) != nil
        || Self.rankedBefore.lastMatch(in: slot.left, of: text) != nil
    else { return nil }
    return measureBefore(slot).map { ($0, name.text) }
  }

  /// 增长最快的是云栖区,…; 其余依次是白石县、东屯区,…: whose the numbers behind the clause are.
  func notePlaces(_ clause: Clause) {
    guard clause.depth == 0, !holdsCandidate(clause.range) else { return }
    // 增速最快的三个市分别为:云栖市、石门市: behind a colon, as well.
    let isListed = clause.opener == Scalars.colon
    let before = isListed ? clauses.last { $0.range.upperBound == clause.range.lowerBound - 1 }?.range : clause.range
    guard let before, let copula = Self.copulas.lastMatch(in: before, of: text),
      !isListed || copula.range.upperBound == before.upperBound,
      let rank = Self.ranksBefore.lastMatch(in: before.lowerBound..<copula.range.upperBound, of: text)
    else { return }
    let list = (isListed ? clause.range.lowerBound : copula.range.upperBound)..<clause.range.upperBound
    let names = RespectiveWords.members(of: cleaner.phrase(list), at: RespectiveWords.conjunctions)
    // 增速最快的是建筑业,增长5%: a thing that is ranked first is what the rest is told of.
    if names.count == 1, !isPlace(names[0]), (2...10).contains(names[0].count),
      names[0].folded.allSatisfy(Scalars.isHan)
    {
      memory.topic = names[0]
      memory.topicStart = clause.range.lowerBound
      return
    }
    guard !names.isEmpty, names.allSatisfy(isPlace) else { return }
    if names.count == 1 { memory.entity = names[0].text } else { memory.listedPlaces = names }
    // 产量最高的是石门县,达到120万吨: of what it ranks first.
    var measure = cleaner.clean(before.lowerBound..<rank.range.lowerBound)
    // 新设企业增速最快的三个市分别为…,分别增长…: what has grown.
    if names.count > 1, let growth = Directions.table.match(endingAt: measure.count, in: measure.folded, limit: 2) {
      measure = measure.dropping(last: growth.range.count)
      memory.measureOfListed = measure
    }
    if memory.levels.isEmpty, memory.previousLevels.isEmpty,
      MeasureNouns.table.match(endingAt: measure.count, in: measure.folded, limit: 0) != nil
    {
      memory.pendingSubject = measure
    }
  }

  /// Gives the figures of a list that has just been dealt out to the places that the clause before it lists.
  func placeMembers(_ made: Range<Int>) {
    guard memory.listedPlaces.count == made.count,
      made.allSatisfy({ drafts[$0].of.map { drafts[$0].entity == memory.entity ?? frame.entity } ?? true })
    else { return }
    for (index, place) in zip(made, memory.listedPlaces) {
      drafts[index].entity = place.text
      if let measure = memory.measureOfListed, drafts[index].isChange, drafts[index].of == nil {
        drafts[index].indicator = measure
      }
      if drafts[index].indicator == place, let measure = measureOfPlaces(memory.listedPlaces) {
        drafts[index].indicator = measure
      }
    }
  }

  private static let copulas = PhraseTable(words: "是 为")
  private static let ranksBefore = PhraseTable(
    words: "较大升幅 较大跌幅 较大增幅 较大降幅 最快 最高 最多 最大 最低 最少 最慢 最好 其次 依次 居首 首位 第一 前两 前三 前四 前五 后三")

  /// What the places of a list are measured by, where the list names no measure: 分县区看,…云栖区、石门县分别增长16.4%、13.9%.
  func measureOfPlaces(_ names: [Phrase]) -> Phrase? {
    guard names.count >= 2, names.allSatisfy(isPlace) else { return nil }
    let told = paragraphDrafts.first { drafts[$0].kind == .level && !isTier(drafts[$0].indicator) }
    return told.map { drafts[$0].indicator } ?? budgetBefore().map { drafts[$0].indicator }
  }

  /// The last account that an earlier paragraph has told of as a whole.
  func budgetBefore() -> Int? {
    let accounts = drafts.indices.suffix(200).filter { index in
      drafts[index].kind == .level && drafts[index].token.unitIs(.money) && !isTier(drafts[index].indicator)
        && Self.accounts.match(endingAt: drafts[index].indicator.count, in: drafts[index].indicator.folded, limit: 2)
          != nil
    }
    return accounts.last { drafts[$0].partOf == nil } ?? accounts.last
  }

  private func measureBefore(_ slot: Slot) -> Phrase? {
    let alike = paragraphDrafts.filter { drafts[$0].kind == .level && drafts[$0].token.unit == slot.token.unit }
    if let told = alike.last(where: { !isPlace(drafts[$0].indicator) }) { return drafts[told].indicator }
    return drafts.indices.suffix(40).last {
      drafts[$0].kind == .level && drafts[$0].token.unit == slot.token.unit && drafts[$0].partOf == nil
        && !isPlace(drafts[$0].indicator)
    }.map { drafts[$0].indicator }
  }

  private func isPlace(_ name: Phrase) -> Bool {
    guard (2...6).contains(name.count),
      let ending = Self.placeEndings.match(endingAt: name.count, in: name.folded, limit: 1)
    else { return false }
    // 歙县: of one sign and its tier only counties are called.
    return (ending.range.lowerBound >= 2 || name.count == 2 && name.folded[1] == 0x53BF)
      && Self.notPlaces.firstMatch(in: 0..<name.count, of: name.folded) == nil
  }

  private static let placeEndings = PhraseTable(words: "县 区 市 旗 州 镇 乡 街道")
  private static let notPlaces = PhraseTable(
    words: "全市 全县 全区 该县 我县 本县 两县 外县 各 社区 园区 景区 校区 城区 郊区 山区 库区 灾区 小区 超市 城市 设区市 县区 贫困 脱贫 示范 试点 开发区 新区")
  private static let ranks = PhraseTable(words: "最高的 最低的 最多的 最少的 居首的 最大的 最小的 其次的")
  private static let rankedBehind = PhraseTable(words: "最多 最少 最高 最低 居首 位居 ,居首 居第")
  private static let rankedBefore = PhraseTable(words: "其次为 其次是 其次 依次为 最多的是 最高的是 最少的是 最低的是")
  private static let accounts = PhraseTable(words: "预算收入 预算支出 财政收入 财政支出 财政总收入 税收收入")
}
