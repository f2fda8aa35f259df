// What clauses without figures say of the figures behind them.

import DataCube
import ReportText

extension FigureReader {
  /// 刑事方面,…; 民商事案件仍占大头,…; 热点仍是住房城乡建设,…: what a clause that counts nothing speaks of.
  func noteTopic(_ clause: Clause) {
    guard clause.depth == 0, !holdsCandidate(clause.range) else { return }
    // 自2017年7月制度全面推开以来,…: when, not what.
    if times.contains(where: {
      clause.range.contains($0.range.lowerBound) && $0.range.upperBound >= clause.range.upperBound - 1
    }) {
      return
    }
    // 分季度看,一季度增长11.1%: what the paragraph began with, part of the year by part.
    if Self.partsOfTime.firstMatch(in: clause.range, of: text)?.range.lowerBound == clause.range.lowerBound,
      let first = firstLevel(of: sentence.paragraph)
    {
      memory.topic = drafts[first].indicator
      memory.topicStart = clause.range.lowerBound
      return
    }
    // (1)碳酸钠:销量122万吨,…: whose measures follow.
    if let item = labelledItem(clause) {
      noteTopic(in: item)
      memory.owner = memory.topic
      return
    }
    if let tail = SceneWords.topicTails.match(
      endingAt: clause.range.upperBound, in: text, limit: clause.range.lowerBound)
    {
      noteTopic(in: clause.range.lowerBound..<tail.range.lowerBound)
      return
    }
    // 剔除物价上涨因素,实际增长11.3%: what was left out of account, not what is counted.
    if Self.exclusions.match(at: clause.range.lowerBound, in: text, limit: clause.range.upperBound) != nil,
      Self.influences.match(endingAt: clause.range.upperBound, in: text, limit: clause.range.lowerBound) != nil
    {
      return
    }
    // 总收益以价值计,较去年同期上升8.1%: counted how.
    if let way = Self.waysOfMeasure.match(
      endingAt: clause.range.upperBound, in: text, limit: clause.range.lowerBound + 2)
    {
      noteTopic(in: clause.range.lowerBound..<way.range.lowerBound)
      return
    }
    // 积极应对价格大幅上涨的不利局面,实现营业收入16亿元: what was faced, not what is counted.
    if Self.facing.firstMatch(in: clause.range, of: text) != nil,
      Self.situations.match(endingAt: clause.range.upperBound, in: text, limit: clause.range.lowerBound) != nil
    {
      return
    }
    // 至于杂类饮食场所,总收益上升5.7%: whose measures follow.
    if let word = Self.turns.match(at: clause.range.lowerBound, in: text, limit: clause.range.upperBound) {
      noteTopic(in: word.range.upperBound..<clause.range.upperBound)
      memory.owner = memory.topic
      return
    }
    // 对普通刑事犯罪,共批准逮捕75人: on whom or what the acts behind are.
    if text[clause.range.lowerBound] == 0x5BF9, clause.range.count <= 18,
      SceneWords.targets.match(endingAt: clause.range.upperBound, in: text, limit: clause.range.lowerBound) != nil
    {
      noteTopic(in: (clause.range.lowerBound + 1)..<clause.range.upperBound)
      return
    }
    // 整体消费物价与一年前同月比较,上升5.8%: what stands before its standard.
    if let standing = cleaner.standard(in: clause.range), standing.lowerBound > clause.range.lowerBound + 1 {
      noteTopic(in: clause.range.lowerBound..<standing.lowerBound)
      return
    }
    // 依法惩治走私、毒品犯罪,起诉97人: what is fought is what the acts behind are on.
    if let fight = SceneWords.fights.firstMatch(in: clause.range, of: text),
      SceneWords.crimes.match(endingAt: clause.range.upperBound, in: text, limit: fight.range.upperBound) != nil
    {
      noteTopic(in: fight.range.upperBound..<clause.range.upperBound)
      return
    }
    // 企业退休人员基本养老金连续上调: 基本 is no predicate there.
    let words = SceneWords.predicates.matches(in: clause.range, of: text)
    let guarded = HeadWords.falseDividers.matches(in: clause.range, of: text)
    guard
      let predicate = words.first(where: { word in
        word.range.lowerBound - clause.range.lowerBound >= 2
          && HeadWords.protected.match(at: word.range.lowerBound, in: text, limit: clause.range.upperBound) == nil
          // 增加值: a noun.
          && !(word.range.upperBound < clause.range.upperBound && text[word.range.upperBound] == 0x503C)
          // 平均逗留时间: nor 均 there.
          && !guarded.contains { $0.range.overlaps(word.range) }
      })
    else { return }
    let isCopula =
      SceneWords.copulas.match(
        endingAt: predicate.range.upperBound, in: text, limit: predicate.range.lowerBound) != nil
    // 外资企业仍是主力军: what it is said to be names nothing.
    let isRole =
      Self.roles.match(at: predicate.range.upperBound, in: text, limit: clause.range.upperBound) != nil
      // 红茶仍是出口最多的品种: nor does what it is most of.
      || Self.superlatives.lastMatch(in: predicate.range.upperBound..<clause.range.upperBound, of: text) != nil
    noteTopic(
      in: isCopula && !isRole
        ? predicate.range.upperBound..<clause.range.upperBound : clause.range.lowerBound..<predicate.range.lowerBound)
  }

  /// 碳酸钠 of (1)碳酸钠:销量122万吨: a short name that a colon parts from a measure right behind it.
  private func labelledItem(_ clause: Clause) -> Range<Int>? {
    guard clause.opener == 0, clause.range.upperBound < text.count, text[clause.range.upperBound] == Scalars.colon,
      let marker = ListMarkers.marker(at: clause.range.lowerBound, in: text), marker.end < clause.range.upperBound,
      case let name = marker.end..<clause.range.upperBound, (2...12).contains(name.count),
      Self.notItems.match(endingAt: name.upperBound, in: text, limit: name.lowerBound) == nil
    else { return nil }
    let start = clause.range.upperBound + 1
    let behind = start..<min(sentence.range.upperBound, start + 10)
    guard let digit = text[behind].firstIndex(where: Scalars.isDigit),
      MeasureNouns.table.lastMatch(in: start..<digit, of: text) != nil
    else { return nil }
    return name
  }

  private static let facing = PhraseTable(words: "应对 面对 克服 针对 抵御 化解 战胜 顶住")
  private static let situations = PhraseTable(words: "局面 形势 影响 压力 挑战 困难 冲击 态势 考验 风险 环境 因素")
  private static let notItems = PhraseTable(words: "情况 如下 目标 任务 其中 具体 分别 看 方面 是 为 指标 数据 工作 结果")

  /// 妥善审理民商事案件。审结61205件: the paragraph opens with what its acts are on.
  func noteAnnouncement(isFirst: Bool) {
    guard isFirst, sentence.range.count <= 24,
      let things = SceneWords.cases.lastMatch(in: sentence.range, of: text),
      sentence.range.upperBound - things.range.upperBound <= 1,
      let act = SceneWords.dealings.firstMatch(in: sentence.range.lowerBound..<things.range.lowerBound, of: text)
    else { return }
    let topic = cleaner.clean(act.range.upperBound..<things.range.upperBound)
    if (3...14).contains(topic.count) { memory.announced = topic }
  }

  /// 输往部分主要目的地的整体出口货值录得升幅,…: the words around what the names that follow stand for.
  func noteTemplate(_ clause: Clause) {
    guard clause.depth == 0, !holdsCandidate(clause.range),
      let place = Placeholders.table.firstMatch(in: clause.range, of: text)
    else { return }
    var tail = cleaner.phrase(place.range.upperBound..<clause.range.upperBound)
    if tail.folded.first == 0x7684 { tail = tail.dropping(first: 1) }
    let predicate = Self.templateEnds.firstMatch(in: 0..<tail.count, of: tail.folded)
    let measure = predicate.map { tail.prefix($0.range.lowerBound) } ?? tail
    // 区内部分主要目的地录得跌幅: what the sentence before has measured.
    if measure.isEmpty { memory.template = toldTemplate(of: measure) }
    guard MeasureNouns.table.match(endingAt: measure.count, in: measure.folded, limit: 0) != nil else { return }
    // 输往其他地区的部分主要目的地: which of them is no part of any one's name.
    let verb = Self.templateHeads.lastMatch(in: clause.range.lowerBound..<place.range.lowerBound, of: text)
    memory.template =
      verb.map { (cleaner.phrase($0.range), measure) } ?? toldTemplate(of: measure) ?? (Phrase(), measure)
  }

  /// 输往 and 整体出口货值 of 输往亚洲的整体出口货值上升5.6%。区内大部分主要目的地的货值…: the sentence before has told which 货值 it is.
  private func toldTemplate(of measure: Phrase) -> (head: Phrase, tail: Phrase)? {
    guard let last = memory.last ?? memory.previousLast, case let told = drafts[last].indicator,
      let verb = Self.templateHeads.match(at: 0, in: told.folded, limit: told.count - 2),
      let mark = told.folded.firstIndex(of: 0x7684), mark > verb.range.upperBound,
      case let tail = told.dropping(first: mark + 1), tail.hasSuffix(measure)
    else { return nil }
    return (told.prefix(verb.range.count), tail)
  }

  static let templateHeads = PhraseTable(words: "输往 来自 对 向 往 运往 销往 进口自 出口至")
  private static let templateEnds = PhraseTable(
    words: "录得 均有 均录得 均呈 均告 均上升 均下跌 均下降 均增加 均减少 均出现 亦 上升 下跌 下降 增长 增加 减少 有 出现 呈")

  /// 严惩…等犯罪: no kind of it.
  private static let crime = Phrase("犯罪")
  private static let partsOfTime = PhraseTable(words: "分季度看 分季度 分季看 分月看 分月度看 逐季看 逐月看 从季度看 从各季度看")
  private static let exclusions = PhraseTable(words: "剔除 扣除 撇除 去除 不考虑 不计 若剔除 如剔除 若扣除 如扣除 在剔除 在扣除")
  private static let influences = PhraseTable(words: "因素 影响 后 外")
  private static let turns = PhraseTable(words: "至于")
  private static let roles = PhraseTable(words: "主力军 主力 主体 大头 重点 亮点 新亮点 支柱 主导 主流 热点 首位 增长点 新增长点 引擎 领头羊 主要动力 最大 唯一")
  private static let superlatives = PhraseTable(words: "最多的 最大的 最高的 最快的 最少的 最低的 最重的 最主要的 最集中的 最常见的 最突出的")
  private static let actors = PhraseTable(words: "机关 部门 法院 检察院 队伍 系统 大队 支队 我们")

  private func noteTopic(in range: Range<Int>) {
    let topic = cleaner.clean(range)
    // 公安机关始终保持高压态势: who acts is not what is counted.
    let isActor = Self.actors.match(endingAt: topic.count, in: topic.folded, limit: 0) != nil
    let isList = topic.folded.contains(Scalars.enumerationComma)
    // 6月增速由负转正以来: how it grew is not what grew.
    let isGrowth = Directions.table.isWhole(0..<topic.count, of: topic.folded)
    if (2...(isList ? 24 : 16)).contains(topic.count), !isActor, !isGrowth, topic != Self.crime {
      memory.topic = topic
      memory.topicStart = range.lowerBound
    }
  }

  /// 社会治安形势总体平稳: how things stand is nothing that grows.
  private static let settings = PhraseTable(words: "形势 环境 总体 工作 局面 态势 秩序 格局 氛围 质效")

  /// 饮料店业受惠展店,年增14.9% behind another member and a semicolon: a topic newer than any figure.
  var freshTopic: Phrase? {
    guard let topic = memory.topic, Self.settings.match(endingAt: topic.count, in: topic.folded, limit: 0) == nil else {
      return nil
    }
    guard let last = memory.last else { return topic }
    guard drafts[last].token.end <= memory.topicStart else { return nil }
    // 其中第一产业净收入受猪价带动,同比多增61元: a part that has been named and not yet counted.
    let between = drafts[last].token.end..<memory.topicStart
    let isFresh =
      text[between].contains(Scalars.semicolon)
      // 增值税18亿元,企业所得税则因行业效益下滑,仅完成16.9亿元: the next, to which something else befell.
      || Self.contrasts.match(at: memory.topicStart + topic.count, in: text, limit: sentence.range.upperBound) != nil
      // 增长最快的是建筑业,增长5%,其次是金融业,….
      || Self.nexts.match(at: memory.topicStart, in: text, limit: sentence.range.upperBound) != nil
      || SceneWords.partWord.lastMatch(in: between.lowerBound..<min(text.count, between.upperBound + 2), of: text)
        != nil
    return isFresh ? topic : nil
  }

  /// 服装 of 服装(上升7.6%), 盗窃 of 盗窃(4845件): the noun that a bracket is put to; nil where it is put to a figure.
  func bracketOwner(_ slot: Slot) -> Phrase? {
    guard slot.clause.depth > 0, slot.isFirstInClause, slot.clause.opener == Scalars.openBracket,
      let outer = clauses.last(where: {
        $0.range.upperBound < slot.clause.range.lowerBound && $0.depth == slot.clause.depth - 1
      }),
      outer.range.upperBound + 1 == slot.clause.range.lowerBound
    else { return nil }
    var lower = outer.range.lowerBound
    if let last = memory.last, drafts[last].token.end > lower { lower = drafts[last].token.end }
    // 价格录得升幅的类别为住屋(上升4.0%): the list begins behind the copula.
    if let list = Self.listings.lastMatch(in: lower..<outer.range.upperBound, of: text) {
      lower = list.range.upperBound
    }
    // 出口货值录得跌幅(跌3.2%): which way it went is told again inside.
    var upper = outer.range.upperBound
    if let noun = Directions.table.match(endingAt: upper, in: text, limit: lower + 2), noun.value.isNoun,
      let verb = Self.recordings.match(endingAt: noun.range.lowerBound, in: text, limit: lower + 2)
    {
      upper = verb.range.lowerBound
    }
    let owner = cleaner.clean(lower..<upper)
    return owner.count >= 2 && !holdsCandidate(lower..<outer.range.upperBound) ? owner : nil
  }

  /// 升幅的类别为 and the like, behind which the members of a list stand, with the direction of their growth.
  static let listings = PhraseTable<Int>(
    [("升幅", 1), ("增长", 1), ("上升", 1), ("增幅", 1), ("跌幅", -1), ("下跌", -1), ("下降", -1), ("降幅", -1)].flatMap { noun, sign in
      ["的有", "的是", "的为", "的包括", "的类别为", "的类别有", "的类别是", "的类别包括", "的项目有", "的项目为", "的项目包括"].map { (noun + $0, sign) }
    })
  private static let recordings = PhraseTable(words: "录得 出现 亦录得 均录得 则录得 呈现")
  private static let contrasts = PhraseTable(words: "则因 则受 却因 却受")
  private static let nexts = PhraseTable(words: "其次 再次 然后是 第二是 第三是")

  /// 从环比看,…; 从同比涨幅情况看,…; 按年比较,…: what the sentence compares with.
  func viewpointBasis(_ clause: Clause) -> ReaderMemory.Standard? {
    if let compared = Self.comparedBy.match(at: clause.range.lowerBound, in: text, limit: clause.range.upperBound),
      compared.range.upperBound == clause.range.upperBound
    {
      return ReaderMemory.Standard(basis: compared.value, range: compared.range)
    }
    guard clause.range.count <= 14, text[clause.range].last == 0x770B, !holdsCandidate(clause.range),
      let standard = Comparisons.table.firstMatch(in: clause.range, of: text), standard.value != .stated
    else { return nil }
    return ReaderMemory.Standard(basis: standard.value, range: standard.range)
  }

  private static let comparedBy = PhraseTable<ComparisonBasis>(
    ["比较", "相比", "计", "计算", "而言", "来说"].flatMap { ending in
      ["按年", "同比"].map { ($0 + ending, ComparisonBasis.yearOnYear) }
        + ["按月", "按季", "环比"].map { ($0 + ending, ComparisonBasis.previousPeriod) }
    })

  /// 价格同比“五涨三降”,…; 业务收益均录得按年增长。: growths behind are against the same standard.
  func noteBasis(_ clause: Clause) {
    guard clause.depth == 0,
      let standard = Comparisons.table.lastMatch(in: clause.range, of: text), standard.value != .stated,
      // 27个行业增加值同比实现增长: a number before it is counted, not compared.
      !holdsCandidate(standard.range.upperBound..<clause.range.upperBound),
      // 6月增速由负转正: the 月 is of the month.
      standard.range.lowerBound == 0 || !isNumeral(text[standard.range.lowerBound - 1]),
      Directions.table.firstMatch(in: standard.range.lowerBound..<clause.range.upperBound, of: text) != nil
        || Self.movements.firstMatch(in: standard.range.upperBound..<clause.range.upperBound, of: text) != nil
    else { return }
    memory.basis = standard.value
  }

  private func isNumeral(_ scalar: UInt32) -> Bool {
    Scalars.isDigit(scalar) || ChineseNumeralReader.digit(scalar) != nil || scalar == 0x5341
  }

  private static let movements = PhraseTable(words: "涨 降 升 跌 增 减")

  /// 总诊疗量中,…; 新收案件里,…: the members of a total told before follow.
  func noteGroup(_ clause: Clause) {
    guard clause.depth == 0, clause.range.count <= 24, !holdsCandidate(clause.range),
      let last = text[clause.range].last,
      last == 0x4E2D || last == 0x91CC
    else { return }
    let stem = cleaner.clean(clause.range.lowerBound..<(clause.range.upperBound - 1))
    if let measure = Self.groupMeasures.match(endingAt: stem.count, in: stem.folded, limit: 2) {
      memory.groupMeasure = Phrase(measure.value)
    }
    guard stem.count >= 2,
      let whole = levelInParagraph(named: stem) ?? total(named: stem) ?? outcome(of: stem) ?? persons(stem)
        ?? shortened(stem)
    else {
      // 固定电话用户中,城市53万户、农村47万户: the whole is not told.
      if Self.subscribers.match(endingAt: stem.count, in: stem.folded, limit: 2) != nil { memory.groupNoun = stem }
      // 在实际使用外资金额中,制造业所占比重为70.4%: the whole of a share, which is not told.
      if MeasureNouns.table.match(endingAt: stem.count, in: stem.folded, limit: 2) != nil { memory.shareWhole = stem }
      return
    }
    memory.totals = [whole]
  }

  /// 制造业占实际使用外资金额比重 of 制造业所占比重 behind 在实际使用外资金额中.
  func asShare(_ name: Phrase) -> Phrase {
    guard let whole = memory.shareWhole,
      let tail = ShareWords.ratioTails.match(endingAt: name.count, in: name.folded, limit: 2),
      !name.folded.contains(0x5360) || name.folded[tail.range.lowerBound...].contains(0x5360)
    else { return name }
    return name.prefix(tail.range.lowerBound).appending(Phrase("占")).appending(whole).appending(Phrase("比重"))
  }

  private static let subscribers = PhraseTable(words: "用户 人口 劳动力 从业人员 就业人员 参保人员 在校生")

  /// 其中医院3.5万个,在医院中有公立医院1.2万个: the parts of one of the parts, up to the next semicolon.
  func noteMembers(_ clause: Clause) {
    guard let among = cleaner.among(clause.range), let whole = levelInParagraph(named: cleaner.phrase(among)) else {
      return
    }
    if memory.outerTotals.isEmpty { memory.outerTotals = memory.totals }
    memory.totals = [whole]
    memory.partsEndAtSemicolon = true
  }

  /// What is measured of each of the goods that follow: 消费量 of 主要原材料消费中.
  private static let groupMeasures = PhraseTable<String>(
    ["消费", "消费量", "消费总量", "产量", "出口量", "进口量", "销量"].map { ($0, $0 == "消费" || $0 == "消费总量" ? "消费量" : $0) })

  /// 新收政府信息公开申请 of 在新收申请中: the act and the thing, without what stands between them.
  private func shortened(_ stem: Phrase) -> Int? {
    guard stem.count == 4 else { return nil }
    return paragraphDrafts.last {
      let told = drafts[$0].indicator
      return drafts[$0].kind == .level && told.count > 4 && told.hasPrefix(stem.prefix(2))
        && told.hasSuffix(stem.dropping(first: 2))
    }
  }

  /// 入境旅游人数 of 在入境旅游者中: the people that have been counted.
  private func persons(_ stem: Phrase) -> Int? {
    guard stem.count >= 4, let who = Self.personNouns.match(endingAt: stem.count, in: stem.folded, limit: 2) else {
      return nil
    }
    let name = stem.dropping(last: who.range.count)
    return paragraphDrafts.last { drafts[$0].kind == .level && drafts[$0].indicator.hasPrefix(name) }
  }

  private static let personNouns = PhraseTable(words: "者 人员 对象")

  /// 审结58件 of 在审结的案件中: the level that tells of the act.
  private func outcome(of stem: Phrase) -> Int? {
    // 结案1691件。在已办结案件中,…: cases that are closed, by whatever word.
    if Self.closed.match(at: 0, in: stem.folded, limit: stem.count) != nil, stem.hasSuffix(Self.cases),
      !stem.folded.contains(0x7684)
    {
      return drafts.indices.suffix(60).last {
        drafts[$0].kind == .level && drafts[$0].paragraph >= sentence.paragraph - 1
          && Self.closings.match(endingAt: drafts[$0].indicator.count, in: drafts[$0].indicator.folded, limit: 0) != nil
      }
    }
    guard let mark = stem.folded.firstIndex(of: 0x7684), (2...4).contains(mark), stem.count - mark <= 5 else {
      return nil
    }
    let act = stem.prefix(mark)
    return paragraphDrafts.last {
      drafts[$0].kind == .level && (drafts[$0].indicator.hasPrefix(act) || drafts[$0].indicator.hasSuffix(act))
    }
  }

  private static let closed = PhraseTable(words: "已办结 办结 已结 结案 审结 已审结 已结案")
  private static let closings = PhraseTable(words: "结案 办结 审结 审执结")

  /// 居前五位的依次为:服装6874件、食品6031件: the largest parts of what was counted before.
  func noteRanking(_ clause: Clause) {
    guard clause.depth == 0, let rank = Self.rankings.lastMatch(in: clause.range, of: text),
      let copula = Self.rankCopulas.firstMatch(
        in: rank.range.upperBound..<min(clause.range.upperBound, rank.range.upperBound + 10), of: text),
      !sentenceDrafts.contains(where: { clause.range.contains(drafts[$0].token.start) }),
      let whole = memory.levels.last(where: { drafts[$0].kind == .level })
        ?? memory.previousLevels.last(where: { drafts[$0].kind == .level }),
      copula.range.lowerBound >= rank.range.upperBound
    else { return }
    memory.totals = [whole]
  }

  private static let rankings = PhraseTable(
    words: "前三位 前四位 前五位 前六位 前八位 前十位 前3位 前5位 前10位 前三名 前五名 前三的 前五的 前十的 排前三 排前五")
  private static let rankCopulas = PhraseTable(words: "为 是")
}
