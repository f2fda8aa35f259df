// Whose figures a clause tells, where it says so.

import ReportText

struct EntityFinder {
  let reader: FigureReader

  private var text: [UInt32] { reader.text }

  /// The body or area at the head of a clause; nil where it names none.
  func entity(opening clause: Clause) -> String? {
    var index = clause.range.lowerBound
    let limit = clause.range.upperBound
    var steps = 0
    while index < limit, steps < 8 {
      steps += 1
      if Scalars.isBlank(text[index])
        || !Scalars.isHan(text[index]) && !Scalars.isDigit(text[index]) && text[index] != Scalars.openQuote
      {
        index += 1
        continue
      }
      if let time = reader.times.first(where: { $0.range.lowerBound == index }) {
        index = time.range.upperBound
        continue
      }
      if let parts = SceneWords.partWord.match(at: index, in: text, limit: limit) {
        index = parts.range.upperBound
        continue
      }
      if let word = EntityWords.table.match(at: index, in: text, limit: limit) {
        // 全国首家, 全省第一: a rank among them, not theirs.
        if Self.rankWords.match(at: word.range.upperBound, in: text, limit: limit) != nil { return nil }
        // 推进|全国制造业转型示范城市建设: a title that is striven for.
        if word.value == .named, index > clause.range.lowerBound, !reader.holdsCandidate(clause.range),
          Self.titles.firstMatch(in: word.range.upperBound..<min(limit, word.range.upperBound + 22), of: text) != nil
        {
          return nil
        }
        // 全国12315平台: a name.
        if word.range.upperBound < limit, Scalars.isDigit(text[word.range.upperBound]), word.value == .named,
          !reader.times.contains(where: { $0.range.lowerBound == word.range.upperBound })
        {
          return nil
        }
        if word.value == .place, !opensFrame(word.range.upperBound, limit) { return nil }
        return name(of: word, limit)
      }
      if let town = TownNames.match(at: index, in: text, limit: limit) { return reader.source.quote(town) }
      // 东溪、南浦两区加快融合: where they are told of, and nothing of theirs is counted.
      if let group = CountyGroups.match(at: index, in: text, limit: limit),
        !text[group].contains(Scalars.enumerationComma) || reader.holdsCandidate(clause.range)
      {
        return reader.source.quote(group)
      }
      // What a preposition leads in is no subject.
      if Self.prepositions.contains(text[index]) { return nil }
      // 四分之三以上乡镇, 500家上市公司: how many of them.
      if reader.isCounting(index) { return nil }
      if let named = namedBody(at: index, limit) { return named }
      if let area = AreaNames.official.match(at: index, in: text, limit: limit),
        followsSubject(area.range.upperBound, limit) || opensFrame(area.range.upperBound, limit)
          || Self.samePeriod.match(at: area.range.upperBound, in: text, limit: limit) != nil
      {
        return reader.source.quote(area.range)
      }
      if let area = AreaNames.prefix(at: index, in: text, limit: limit) { return reader.source.quote(area) }
      if let region = region(at: index, limit) { return region }
      if text[index] == 0x672C { return nil }
      guard HeadWords.protected.match(at: index, in: text, limit: limit) == nil,
        let adverb = Adverbs.leading.match(at: index, in: text, limit: limit)
      else { return nil }
      index = adverb.range.upperBound
    }
    return nil
  }

  /// 荆州市城市管理执法局:2022年受理投诉3件: a name alone before a colon and a time, as our own sentences begin.
  func label(_ clause: Clause) -> String? {
    let (range, colon) = (clause.range, clause.range.upperBound)
    guard clause.opener == 0, clause.depth == 0, (2...40).contains(range.count), colon < text.count,
      text[colon] == Scalars.colon, reader.times.contains(where: { $0.range.lowerBound == colon + 1 }),
      text[range].allSatisfy(Scalars.isHan),
      EntityWords.table.match(at: range.lowerBound, in: text, limit: colon) == nil,
      EntityWords.bodyEndings.match(endingAt: colon, in: text, limit: range.lowerBound) != nil
        || Self.areaEndings.match(endingAt: colon, in: text, limit: range.lowerBound) != nil
    else { return nil }
    return reader.source.quote(range)
  }

  private static let areaEndings = PhraseTable(words: "省 市 县 区 州 旗 盟 岛 国")

  /// 北京优良天数比例: in a report on the nation, or on the province that it lies in, a province or city at the head of a clause is whose figure it is.
  private func region(at index: Int, _ limit: Int) -> String? {
    if reader.isNational, let part = Self.partsOfNation.match(at: index, in: text, limit: limit),
      part.range.upperBound < limit
    {
      return reader.source.quote(part.range)
    }
    guard reader.isNational || reader.provinceCode != nil,
      let area = AreaNames.short.match(at: index, in: text, limit: limit),
      area.value.level < .county,
      // 泉州查处4216起 in a report on the province that it lies in.
      reader.isNational
        || area.value.provinceCode == reader.provinceCode && area.value.level == .prefecture
          && (Verbs.action.match(at: area.range.upperBound, in: text, limit: limit)
            ?? Verbs.generic.match(at: area.range.upperBound, in: text, limit: limit)) != nil,
      area.range.upperBound < limit, Scalars.isHan(text[area.range.upperBound]),
      AreaNames.firms.match(at: area.range.lowerBound, in: text, limit: limit) == nil,
      Self.placeTails.match(at: area.range.upperBound, in: text, limit: limit) == nil,
      AreaNames.streetWords.match(at: area.range.upperBound, in: text, limit: limit) == nil
    else { return nil }
    return reader.source.quote(area.range)
  }

  /// 东北地区投资32687亿元: what a report on the nation divides it into.
  private static let partsOfNation = PhraseTable(
    words: "京津冀地区 长江经济带地区 长江经济带 长江三角洲地区 长三角地区 粤港澳大湾区 黄河流域 东部地区 中部地区 西部地区 东北地区 东部沿海地区 中西部地区")
  private static let samePeriod = PhraseTable(words: "同期")
  /// What makes a place's name part of another name or of a list.
  private static let placeTails = PhraseTable(
    words:
      "市 省 县 区 港 湾 模式 合作 交易所 铁路 高铁 航空 等 和 与 及 至 到 人 籍 商会 话 菜 方向 经济 自贸 一带 联合 证券 股份 集团 公司 局 冀 三角 两 分 海关 口岸 车站 军 世博 亚运 奥运 汶川 会议 峰会 协定 公报 日报 晚报 讯"
  )

  /// Whether time, a mark or a subject's follower stands behind a place: 内地今年首两个月….
  private func opensFrame(_ index: Int, _ limit: Int) -> Bool {
    index >= limit || reader.times.contains { $0.range.lowerBound == index } || followsSubject(index, limit)
  }

  private func name(of word: PhraseTable<EntityWords.Reference>.Match, _ limit: Int) -> String {
    let printed = reader.source.quote(word.range)
    switch word.value {
    case .area: return reader.frame.area ?? printed
    case .body: return reader.frame.body ?? printed
    case .place: return printed
    case .named:
      // 全国检察机关, 全国纪检系统: the body behind the area is the subject.
      if let body = namedBody(at: word.range.lowerBound, limit) { return body }
      return printed == "我国" ? "全国" : printed
    }
  }

  private static let dealings = PhraseTable(words: "成为 作为 列为 入选 获批 监督 移送 不服 配合 协助 会同 联合 督促 报送 提请 提交 移交 报请 建议 支持")

  /// A body's name followed by what only a subject is followed by: 共, 依法, 累计 …
  private func namedBody(at start: Int, _ limit: Int) -> String? {
    var end = start
    let last = min(limit, start + 16)
    let ends = Self.bodyEnds
    let text = text
    while end < last, Scalars.isHan(text[end]) {
      end += 1
      guard end - start >= 2, ends.contains(text[end - 1]),
        EntityWords.bodyEndings.match(endingAt: end, in: text, limit: start) != nil
      else {
        continue
      }
      if [0x9547, 0x4E61].contains(text[end - 1]), end - start < 4 || text[end - 2] == 0x57CE { continue }
      // 母公司净利润: what the accounts of the parent say is a measure of its own.
      if text[start] == 0x6BCD, end - start == 3 { return nil }
      // 系统 is a body only with its realm: 全国纪检系统.
      if text[end - 1] == 0x7EDF, ![0x5168, 0x5404].contains(text[start]) { continue }
      // 涉嫌犯罪被移送司法机关: to whom something was done.
      if text[start..<end].contains(Self.passive) || Self.others.isWhole(start..<end, of: text) { return nil }
      // 法院 in a procuratorate's report, 移送司法机关: others that it deals with.
      if Self.dealings.match(at: start, in: text, limit: end) != nil { return nil }
      if end - start == 2, start > reader.sentence.range.lowerBound, reader.frame.body?.hasSuffix("检察院") ?? false {
        continue
      }
      if followsSubject(end, limit) || isActor(end, start) && Verbs.action.match(at: end, in: text, limit: limit) != nil
      {
        return reader.source.quote(start..<end)
      }
    }
    return nil
  }

  /// 行政机关回复整改率: whichever of them it is.
  private static let others = PhraseTable(words: "行政机关 有关机关 有关部门 相关部门 被诉行政机关 上市公司 挂牌公司 保险公司 证券公司 期货公司 担保公司")
  /// 被.
  private static let passive: UInt32 = 0x88AB
  private static let bodyEnds = EntityWords.bodyEndings.endings

  /// Bodies that act: a verb right behind them makes them its subject.
  private func isActor(_ end: Int, _ start: Int) -> Bool {
    Self.actors.match(endingAt: end, in: text, limit: start) != nil
  }

  private static let actors = PhraseTable(words: "医共体 医联体 局 委 中院 法院 检察院 机关 纪委 大队 支队 中队 分局 街道 镇 开发区 经开区 高新区")

  private func followsSubject(_ index: Int, _ limit: Int) -> Bool {
    Self.subjectFollowers.match(at: index, in: text, limit: limit) != nil
  }

  private static let rankWords = PhraseTable(words: "首家 首个 首批 首次 第 最 唯一 率先 领先 前 各地 重点 先进 百强 文明 一流 知名")

  private static let titles = PhraseTable(words: "示范城市 示范区 示范市 示范县 试点 试验区 先行区 文明城市 卫生城市 示范点 示范基地")

  private static let prepositions: ScalarSet = "在对向由被受将把为从给让按经以与"

  private static let subjectFollowers = PhraseTable(words: "共 累计 依法 已 全年 完成 受理 审结 办理 查处 开展 实现 共有 坚持 承担 列入 发送 收到")
}
