// Whose a bare noun or verb is: the clause before tells.

import DataCube
import ReportText

extension FigureReader {
  /// 智慧供热用户 of 开展智慧供热业务,用户57万户: `name` with its owner in front, where it is a word that names nothing alone.
  func owned(_ name: Phrase, _ slot: Slot) -> Phrase {
    guard (2...10).contains(name.count), DependentNouns.table.isWhole(0..<name.count, of: name.folded),
      let owner = DependentNouns.table.match(at: 0, in: name.folded, limit: name.count)?.value
    else { return name }
    return switch owner {
    case .service: served(by: slot).map { $0.appending(name) } ?? name
    case .loan: lent(before: slot).map { $0.appending(name) } ?? name
    case .fund: founded(before: slot).map { $0.appending(name) } ?? name
    case .benefit: benefit(before: slot).map { $0.appending(name) } ?? name
    case .insurance: insurance(before: slot).map { $0.appending(name) } ?? name
    case .disaster: disaster(behind: name).map { $0.appending(name) } ?? name
    case .incomes: comparesIncomes ? Self.bothResidents.appending(name) : name
    case .port: port.map { $0.appending(name) } ?? name
    case .attribute: attributed.map { $0.appending(name) } ?? name
    case .companies: company(before: slot).map { $0.appending(name) } ?? name
    case .work: worked(name, before: slot).map { $0.appending(name) } ?? name
    case .livestock: spoken(of: DependentNouns.animals, before: slot).map { $0.appending(name) } ?? name
    case .line: spoken(of: DependentNouns.lines, before: slot).map { $0.appending(name) } ?? name
    }
  }

  /// The clause right before that of `slot`, on its level.
  private func clauseBefore(_ slot: Slot) -> Clause? {
    guard slot.isFirstInClause, slot.clause.opener == Scalars.comma,
      let before = clausesBefore(slot).last, before.range.upperBound + 1 == slot.clause.range.lowerBound,
      before.depth == slot.clause.depth
    else { return nil }
    return before
  }

  /// The clauses that end where that of `slot` begins, the nearest few of them.
  private func clausesBefore(_ slot: Slot) -> ArraySlice<Clause> {
    var (start, end) = (0, clauses.count)
    while start < end {
      let middle = (start + end) / 2
      if clauses[middle].range.upperBound < slot.clause.range.lowerBound { start = middle + 1 } else { end = middle }
    }
    return clauses[..<start].suffix(Self.nearest)
  }

  private static let nearest = 12

  /// The level told last, where nothing but a comma, a 、 and adverbs part it from `slot`.
  private func levelRightBefore(_ slot: Slot) -> Int? {
    guard let last = memory.last, drafts[last].kind == .level, drafts[last].depth == slot.clause.depth,
      slot.opensWithEnumeration(in: text) || slot.clause.opener == Scalars.comma && slot.isFirstInClause,
      slot.token.start - drafts[last].token.end <= 16
    else { return nil }
    return last
  }

  /// 老旧小区 of 开展老旧小区改造试点: what the same work was done to, in one of the clauses right before.
  private func worked(_ work: Phrase, before slot: Slot) -> Phrase? {
    for clause in clausesBefore(slot).reversed().prefix(Self.reach) {
      // 完成小区整治,整治河道3条,整治120处: what was counted since is nearer.
      if holdsCandidate(clause.range) { return nil }
      guard let told = DependentNouns.works.lastMatch(in: clause.range, of: text),
        cleaner.phrase(told.range) == work
      else { continue }
      let thing = object(of: cleaner.clean(clause.range.lowerBound..<told.range.lowerBound))
      if (2...14).contains(thing.count), !thing.folded.contains(Scalars.enumerationComma) { return thing }
    }
    return nil
  }

  /// 轨道交通 of 轨道交通3号线开通: the first word of a table in one of the clauses right before.
  private func spoken(of things: PhraseTable<Void>, before slot: Slot) -> Phrase? {
    for clause in clausesBefore(slot).reversed().prefix(Self.reach) {
      if let thing = things.firstMatch(in: clause.range, of: text) { return cleaner.phrase(thing.range) }
    }
    return nil
  }

  /// How many clauses back an owner is looked for.
  private static let reach = 3

  /// 智慧供热 of 26个县开展智慧供热业务.
  private func served(by slot: Slot) -> Phrase? {
    guard let clause = clauseBefore(slot),
      let service = DependentNouns.services.match(
        endingAt: clause.range.upperBound, in: text, limit: clause.range.lowerBound),
      let offer = DependentNouns.offers.lastMatch(
        in: clause.range.lowerBound..<service.range.lowerBound, of: text),
      !holdsCandidate(offer.range.upperBound..<clause.range.upperBound)
    else { return nil }
    let thing = cleaner.phrase(offer.range.upperBound..<service.range.lowerBound)
    return (2...14).contains(thing.count) ? thing : nil
  }

  /// 绿色债券 of 发行绿色债券38亿元.
  private func lent(before slot: Slot) -> Phrase? {
    guard let last = levelRightBefore(slot), drafts[last].token.unitIs(.money),
      case let told = drafts[last].indicator,
      DependentNouns.loans.match(endingAt: told.count, in: told.folded, limit: 1) != nil,
      DependentNouns.repayments.match(at: 0, in: told.folded, limit: told.count) == nil
    else { return nil }
    let issue = DependentNouns.issues.lastMatch(in: 0..<max(0, told.count - 2), of: told.folded)
    return issue.map { told.dropping(first: $0.range.upperBound) } ?? told
  }

  /// 创投企业 of 支持设立12家创投企业.
  private func founded(before slot: Slot) -> Phrase? {
    guard let last = levelRightBefore(slot), drafts[last].token.unit?.isCount ?? false, slot.token.unitIs(.money),
      case let thing = object(of: drafts[last].indicator), (3...16).contains(thing.count),
      DependentNouns.founded.match(endingAt: thing.count, in: thing.folded, limit: 1) != nil
    else { return nil }
    return thing
  }

  /// 大病保险 of 大病保险基金支出14亿元, 农村饮水工程 of 新建农村饮水工程23处, 残疾人补贴 of a clause 实施残疾人补贴.
  private func benefit(before slot: Slot) -> Phrase? {
    guard slot.token.unit?.isCount ?? true else { return nil }
    if let last = levelRightBefore(slot) {
      let told = drafts[last].indicator
      if let fund = DependentNouns.funds.match(endingAt: told.count, in: told.folded, limit: 2) {
        return told.prefix(fund.range.lowerBound)
      }
      let thing = object(of: told)
      return drafts[last].token.unit == slot.token.unit || !(2...16).contains(thing.count) ? nil : thing
    }
    guard let clause = clauseBefore(slot), !holdsCandidate(clause.range),
      let verb = DependentNouns.measures.firstMatch(
        in: clause.range.lowerBound..<min(clause.range.upperBound, clause.range.lowerBound + 8), of: text)
    else { return nil }
    let thing = cleaner.phrase(verb.range.upperBound..<clause.range.upperBound)
    return (4...24).contains(thing.count) ? thing : nil
  }

  /// 养老保险 of 养老保险参保人数72万人, in this sentence or the one before.
  private func insurance(before slot: Slot) -> Phrase? {
    guard let whole = memory.totals.last ?? memory.levels.last ?? memory.previousLevels.last,
      drafts[whole].kind == .level, drafts[whole].token.unit == slot.token.unit,
      case var told = drafts[whole].indicator,
      let tail = DependentNouns.insured.match(endingAt: told.count, in: told.folded, limit: 2)
    else { return nil }
    told = told.prefix(tail.range.lowerBound)
    let joining = Self.joinings.match(at: 0, in: told.folded, limit: told.count - 2)
    if let joining { told = told.dropping(first: joining.range.count) }
    return told.count > 2 && told.folded.last == 0x7684 ? told.dropping(last: 1) : told
  }

  private static let joinings = PhraseTable(words: "参加")

  /// 洪涝灾害 of 洪涝灾害受灾2.3万人, 地震 of 发生地震9次: what the sentence tells the harm of.
  private func disaster(behind loss: Phrase) -> Phrase? {
    for index in memory.levels.suffix(12).reversed() where drafts[index].kind == .level {
      // 暴雨受灾 of 暴雨造成1.6万人受灾: whatever did the harm; no accident leaves fields and villages in need.
      if sentenceDrafts.contains(index), let cause = cause(ofHarm: drafts[index].indicator),
        Self.needs.match(at: 0, in: loss.folded, limit: loss.count) == nil
          || DependentNouns.disasters.match(endingAt: cause.count, in: cause.folded, limit: 0) != nil
      {
        return cause
      }
      let told = object(of: drafts[index].indicator)
      guard let event = DependentNouns.disasters.lastMatch(in: 0..<told.count, of: told.folded),
        event.range.upperBound >= 2,
        event.range.upperBound == told.count
          || Self.harms.isWhole(event.range.upperBound..<told.count, of: told.folded)
      else { continue }
      let outbreak = Self.outbreaks.match(at: 0, in: told.folded, limit: event.range.lowerBound)
      return told.prefix(event.range.upperBound).dropping(first: outbreak?.range.count ?? 0)
    }
    return nil
  }

  private static let needs = PhraseTable(words: "受灾 成灾 绝收")
  private static let outbreaks = PhraseTable(words: "发生 遭受 遭遇")

  /// 城镇居民收入增长6.8%,农村居民收入增长7.9%,收入比…: whether the two incomes have just been told.
  private var comparesIncomes: Bool {
    let told = sentenceDrafts.suffix(6).map { drafts[$0].indicator }.filter { $0.contains(Self.income) }
    return told.contains { $0.hasPrefix(Self.town) } && told.contains { $0.hasPrefix(Self.country) }
  }

  private static let bothResidents = Phrase("城乡居民")
  private static let income = Phrase("收入")
  private static let town = Phrase("城镇")
  private static let country = Phrase("农村")

  /// 海州港 of 海州港货物吞吐量1.2亿吨, told right before.
  private var port: Phrase? {
    guard let last = memory.last, sentenceDrafts.contains(last), case let told = drafts[last].indicator,
      let other = DependentNouns.throughputs.match(endingAt: told.count, in: told.folded, limit: 3),
      DependentNouns.ports.match(endingAt: other.range.lowerBound, in: told.folded, limit: 2) != nil
    else { return nil }
    return told.prefix(other.range.lowerBound)
  }

  /// 居民医保 of 居民医保报销比例提高到71%: whose attribute the sentence has told before.
  private var attributed: Phrase? {
    for index in sentenceDrafts.suffix(6).reversed() where !drafts[index].isChange {
      let told = drafts[index].indicator
      if DependentNouns.attributes.isWhole(0..<told.count, of: told.folded) { return nil }
      if let other = DependentNouns.attributes.match(endingAt: told.count, in: told.folded, limit: 2) {
        return told.prefix(other.range.lowerBound)
      }
    }
    return nil
  }

  /// 规上工业企业 of 规上工业企业数量860家.
  private func company(before slot: Slot) -> Phrase? {
    guard let last = levelRightBefore(slot), drafts[last].token.unit?.isCount ?? false,
      case var told = object(of: drafts[last].indicator)
    else { return nil }
    if let count = DependentNouns.counts.match(endingAt: told.count, in: told.folded, limit: 4) {
      told = told.prefix(count.range.lowerBound)
    }
    return DependentNouns.companies.match(endingAt: told.count, in: told.folded, limit: 1) == nil ? nil : told
  }

  /// 臭氧超标县区年平均浓度 of 臭氧超标县区(其中山区48个)年平均浓度152微克: a remark that counts something parts no measure from its
  /// owner.
  func beforeBracket(_ measure: Phrase, _ slot: Slot) -> Phrase? {
    guard measure.count <= 6, slot.isFirstInClause, slot.clause.opener == Scalars.closeBracket,
      MeasureNouns.table.match(endingAt: measure.count, in: measure.folded, limit: 0) != nil,
      let outer = clausesBefore(slot).last(where: { $0.depth == slot.clause.depth }), !holdsCandidate(outer.range),
      case let owner = cleaner.clean(outer.range), (3...20).contains(owner.count),
      MeasureNouns.table.match(endingAt: owner.count, in: owner.folded, limit: 0) == nil,
      Verbs.action.match(at: 0, in: owner.folded, limit: owner.count) == nil
    else { return nil }
    return owner.appending(measure)
  }

  /// 水电站发电 of 水电站全年发电31亿千瓦时,累计发电208亿千瓦时: the same act up to now.
  func toldInAll(_ act: Phrase, _ slot: Slot) -> Phrase? {
    guard (2...4).contains(act.count), slot.clause.opener == Scalars.comma, slot.isFirstInClause,
      let last = memory.levels.last, drafts[last].kind == .level, drafts[last].token.unit == slot.token.unit,
      drafts[last].value.number <= slot.token.value.number,
      drafts[last].indicator.count > act.count + 1, drafts[last].indicator.hasSuffix(act),
      Self.sums.lastMatch(in: slot.left, of: text) != nil
    else { return nil }
    return drafts[last].indicator
  }

  private static let sums = PhraseTable(words: "累计 总计 至今 共计")

  /// 集体商标注册量 of 商标注册总量9600件,其中集体商标增长12%: a kind of the things that the whole is a number of.
  func kind(grown name: Phrase, _ slot: Slot) -> Phrase? {
    guard (3...12).contains(name.count), slot.token.unitIs(.proportion), let whole = memory.totals.last,
      drafts[whole].kind == .level, case let told = drafts[whole].indicator,
      let number = DependentNouns.numbers.match(endingAt: told.count, in: told.folded, limit: 2),
      case let things = told.prefix(number.range.lowerBound), name.count > 2, things != name,
      things.hasSuffix(name.dropping(first: name.count - 2))
    else { return nil }
    return name.appending(Phrase(number.value))
  }

  /// 股权市场挂牌企业筹资 of 股权市场新增挂牌企业31家,挂牌企业累计筹资9.4亿元: of the same place as those that came new.
  func ofNewcomers(_ name: Phrase, _ slot: Slot) -> Phrase? {
    guard slot.isFirstInClause, slot.clause.opener == Scalars.comma || slot.clause.opener == Scalars.semicolon,
      let last = memory.levels.last, drafts[last].kind == .level, drafts[last].token.unit?.isCount ?? false,
      case let told = drafts[last].indicator,
      let act = StockWords.additions.lastMatch(in: 2..<max(2, told.count - 2), of: told.folded),
      case let thing = told.dropping(first: act.range.upperBound),
      thing.count >= 3, name.count >= thing.count + 2, name.hasPrefix(thing)
    else { return nil }
    return told.prefix(act.range.lowerBound).appending(name)
  }
}
