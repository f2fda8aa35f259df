// Finds the body that a report speaks for.

import DataCube

/// Looks at the title, at signatures, at the officer who reports, and at whom the first sentences make their subject.
struct PublisherFinder {
  let text: SourceText
  let outline: TextOutline

  private var folded: [UInt32] { text.folded }

  private static let bodyEndings = PhraseTable(
    words: """
      局 委 委员会 厅 部 人民政府 政府 法院 检察院 人民法院 人民检察院 中心 公司 集团 银行 管委会 办公室 支队 大队 总队 街道办事处 署 城管委 统计局 委办 镇人民政府 处 纪委 纪委监委 调查总队 联合会 总工会 大学 学院 农商行 股份 总会 红十字会 医院 海关
      """)

  /// The publisher of a report under `title` on `area`; nil where nothing tells.
  func publisher(_ title: Range<Int>?, _ area: Area?) -> String? {
    if let title {
      // 2010年1月20日　福建宁德　某某港务集团有限公司…工作报告: when, where, and whose.
      let parts = parts(of: title)
      let told = parts.first == title ? nil : parts.lazy.compactMap { body(openingTitle: $0) }.first
      if let body = told ?? body(openingTitle: title) ?? body(openingHeadline: title) { return body }
    }
    if let signature = signature(in: outline.paragraphs.suffix(8)) ?? signature(in: outline.paragraphs.prefix(8)) {
      return signature
    }
    if let title, let area, let short = areaPrefix(of: title, area) { return short }
    return assembly ?? officer ?? bodyInText() ?? openingOrgan ?? selfName ?? announcer ?? source ?? repeatedName
  }

  /// What blanks part a title into.
  private func parts(of title: Range<Int>) -> [Range<Int>] {
    folded[title].indices.split { Scalars.isBlank(folded[$0]) }.map { $0.startIndex..<$0.endIndex }
      .filter { $0.count >= 4 && !Self.wholes.contains(folded[$0.lowerBound]) }
  }

  /// 靖州县城市管理和综合执法局2023年…, 2023年某某集团2022年度…: the title, behind a year that opens it, up to the year, a quotation
  /// mark or 关于.
  private func body(openingTitle whole: Range<Int>) -> String? {
    let title = behindYear(whole)
    var end = title.lowerBound
    while end < title.upperBound, !Scalars.isDigit(folded[end]), folded[end] != Scalars.openQuote,
      folded[end] != Scalars.openBracket, folded[end] != Scalars.colon,
      folded[end] != Scalars.openTitle, !starts(with: "关于", at: end),
      Self.centuries.match(at: end, in: folded, limit: title.upperBound) == nil
    { end += 1 }
    if let kind = Self.reportKinds.lastMatch(in: title.lowerBound..<end, of: folded),
      // 某某人民政府工作报告(2025年).
      end == title.upperBound || kind.range.upperBound == end
    {
      end = kind.range.lowerBound
    }
    while end > title.lowerBound, Scalars.isBlank(folded[end - 1]) { end -= 1 }
    // 某某能源有限公司|三届二次职代会工作报告: a firm's name ends with what makes it one.
    if let firm = Self.firmEndings.lastMatch(in: title.lowerBound..<end, of: folded) { end = firm.range.upperBound }
    let range = title.lowerBound..<end
    guard (3...30).contains(range.count), title == whole || !Self.wholes.contains(folded[range.lowerBound]),
      Self.bodyEndings.match(endingAt: end, in: folded, limit: range.lowerBound) != nil
    else { return nil }
    return text.quote(range)
  }

  /// The title behind the year that opens it, 2023年 or 2023年度, and behind a part of it (2014年上半年).
  private func behindYear(_ title: Range<Int>) -> Range<Int> {
    let digits = folded[title].prefix { Scalars.isDigit($0) }
    guard digits.count == 4, digits.endIndex < title.upperBound, folded[digits.endIndex] == Self.year else {
      return title
    }
    var next = digits.endIndex + 1
    if next < title.upperBound, folded[next] == Self.yearly { next += 1 }
    // 2014年上半年某市财政局…: a part of the year, too.
    if let part = Self.partsOfYear.match(at: next, in: folded, limit: title.upperBound) { next = part.range.upperBound }
    return next..<title.upperBound
  }

  private static let partsOfYear = PhraseTable(
    words: "上半年 下半年 一季度 第一季度 二季度 第二季度 三季度 第三季度 四季度 第四季度 前三季度 全年 首季")

  /// 年, and 度 of 年度.
  private static let year: UInt32 = 0x5E74
  private static let yearly: UInt32 = 0x5EA6
  /// 全市法院, 各区财政局: no body's name.
  private static let wholes: ScalarSet = "全各我本"
  private static let firmEndings = PhraseTable(words: "有限公司 有限责任公司 集团公司 股份公司 总公司")

  /// 建始法院 of 建始法院一季度收案1803件: a court or office that a headline tells of.
  private func body(openingHeadline line: Range<Int>) -> String? {
    // 上半年某市法院…: when, before whom.
    let start = behindYear(line).lowerBound
    let when = Self.headlineVerbs.match(at: start, in: folded, limit: line.upperBound)?.range.upperBound
    let title = (when ?? start)..<line.upperBound
    let last = min(title.upperBound, title.lowerBound + 14)
    for end in (title.lowerBound + 4)..<max(title.lowerBound + 4, last)
    where Self.headlineEndings.match(endingAt: end, in: folded, limit: title.lowerBound + 2) != nil
      && folded[title.lowerBound..<end].allSatisfy(Scalars.isHan)
      && (Scalars.isDigit(folded[end]) || Self.headlineVerbs.match(at: end, in: folded, limit: title.upperBound) != nil)
      && Self.commands.firstMatch(in: title.lowerBound..<end, of: folded) == nil
    {
      return text.quote(title.lowerBound..<end)
    }
    return nil
  }

  private static let headlineEndings = PhraseTable(
    words: "法院 检察院 海关 国税局 地税局 税务局 公安局 财政局 统计局 市监局 城管局 执法局 纪委监委 市场监管局 集团 公司 银行")
  private static let headlineVerbs = PhraseTable(
    words: "一季度 二季度 三季度 四季度 上半年 下半年 前 今年 去年 全年 首季 累计 收案 受理 审结 办理 立案 查处 共 一年 五年 着力 持续")

  /// 二〇一二年度工作报告: a year in Chinese digits ends the name, too.
  private static let centuries = PhraseTable(words: "二〇 二○ 二零 二0 一九九 一九八")

  /// 综合规划处: a section of a body that the line does not name.
  private static let sections = PhraseTable(words: "处 科 室 股 办公室")

  /// 沙市区人民法院|工作报告: what kind of report the body gives.
  private static let reportKinds = PhraseTable(words: "施政报告 工作报告 年度报告 工作总结 年度工作总结 年报 工作情况报告 法治政府建设")

  /// A line near the end or the head that is the name of a body, above a date or alone.
  private func signature(in paragraphs: ArraySlice<Paragraph>) -> String? {
    for paragraph in paragraphs.reversed() where paragraph.kind == .prose && paragraph.headingLevel == nil {
      let range = paragraph.range
      guard (4...30).contains(range.count),
        !folded[range].contains(where: {
          MetadataReader.titleStops.contains($0) || $0 == Scalars.comma || $0 == Scalars.colon
        }),
        Self.bodyEndings.match(endingAt: range.upperBound, in: folded, limit: range.lowerBound) != nil,
        // 加入收藏 | 会员中心: what a page offers.
        Self.offers.match(endingAt: range.upperBound, in: folded, limit: range.lowerBound) == nil,
        !folded[range].contains(0x7C), !folded[range].contains(where: Scalars.isDigit),
        Self.sections.match(endingAt: range.upperBound, in: folded, limit: range.lowerBound) == nil || range.count >= 9
      else { continue }
      return text.quote(range)
    }
    return nil
  }

  private static let offers = PhraseTable(words: "会员中心 个人中心 用户中心 新闻中心 下载中心 帮助中心 资讯中心 服务大厅")

  private func areaPrefix(of title: Range<Int>, _ area: Area) -> String? {
    starts(with: area.name, at: title.lowerBound) ? area.name : nil
  }

  private static let selfReferences = PhraseTable<String>([
    ("我局", "局"), ("本局", "局"), ("全局", "局"), ("我委", "委"), ("我院", "院"), ("本院", "院"), ("我厅", "厅"), ("我办", "办公室"),
    ("县综合行政执法局", "局"), ("县综合执法局", "局"),
  ])

  /// 《新昌县综合行政执法局量化办法》 in a report that says 我局: the body of that kind that the text names most often.
  private func bodyInText() -> String? {
    guard let own = Self.selfReferences.firstMatch(in: 0..<folded.count, of: folded)?.value else { return nil }
    var counts: [String: Int] = [:]
    for area in AreaNames.official.matches(in: 0..<folded.count, of: folded) {
      var end = area.range.upperBound
      let limit = min(folded.count, end + 24)
      while end < limit, Scalars.isHan(folded[end]) {
        end += 1
        if let ending = Self.bodyEndings.match(endingAt: end, in: folded, limit: area.range.upperBound),
          ending.range.lowerBound > area.range.upperBound, text.quote(ending.range).hasSuffix(own)
        {
          counts[text.quote(area.range.lowerBound..<end), default: 0] += 1
          break
        }
      }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  private static let assemblies = PhraseTable(words: "职工代表大会 职代会 工代会 股东大会 年度股东大会")

  /// 酒钢集团公司 of ——在酒钢集团公司职工代表大会上的工作报告: whose assembly heard the report.
  private var assembly: String? {
    for paragraph in outline.paragraphs.prefix(6) where (8...60).contains(paragraph.range.count) {
      let range = paragraph.range
      guard let assembly = Self.assemblies.firstMatch(in: range, of: folded),
        let mark = folded[range.lowerBound..<assembly.range.lowerBound].lastIndex(of: 0x5728)
      else { continue }
      // 在某某公司第三届职工代表大会上, 在某某集团2021年职代会上: the name ends before which of them it was.
      var end = mark + 1
      while end < assembly.range.lowerBound, Scalars.isHan(folded[end]), folded[end] != 0x7B2C { end += 1 }
      guard (4...24).contains(end - mark - 1),
        Self.bodyEndings.match(endingAt: end, in: folded, limit: mark + 2) != nil
      else { continue }
      return text.quote((mark + 1)..<end)
    }
    return nil
  }

  private static let officers = PhraseTable(
    words: "代市长 市长 县长 区长 省长 代县长 代区长 代省长 州长 院长 代院长 检察长 代检察长 局长 主任 会长 副会长 秘书长 行长 董事长")
  private static let officeEndings = PhraseTable(words: "人民政府 法院 检察院 局 委员会 总会 协会 公司 银行 管委会")

  /// 长岛县慈善总会副会长 孙立群: the line below the title that says who reports for whom.
  private var officer: String? {
    for paragraph in outline.paragraphs.prefix(10) where (6...40).contains(paragraph.range.count) {
      guard let office = Self.officers.firstMatch(in: paragraph.range, of: folded),
        !folded[paragraph.range].contains(where: { MetadataReader.titleStops.contains($0) || $0 == Scalars.comma })
      else { continue }
      var start = paragraph.range.lowerBound
      while start < office.range.lowerBound, !Scalars.isHan(folded[start]) { start += 1 }
      let body = start..<office.range.lowerBound
      guard (5...24).contains(body.count), folded[body].allSatisfy(Scalars.isHan),
        Self.officeEndings.match(endingAt: body.upperBound, in: folded, limit: body.lowerBound) != nil
      else { continue }
      return text.quote(body)
    }
    return nil
  }

  private static let organs = PhraseTable(
    words: "检察机关 法院 两级法院 法院系统 公安机关 纪检监察机关 税务部门 市场监管部门 海关 检察院 人民法院 人民检察院 公安局 税务局")
  private static let organDoers = PhraseTable(words: "共 依法 累计 受理 办理 审结 立案 批准 起诉 全年 切实 认真 坚持 深入")

  /// 2023年,厦门市检察机关共办理…: the organs of an area that the first sentence tells of.
  private var openingOrgan: String? {
    guard let first = outline.sentences.first(where: { $0.range.count >= 20 })?.range else { return nil }
    let head = first.lowerBound..<min(first.upperBound, first.lowerBound + 30)
    for area in AreaNames.official.matches(in: head, of: folded) {
      if let organ = Self.organs.match(at: area.range.upperBound, in: folded, limit: first.upperBound),
        Self.organDoers.match(at: organ.range.upperBound, in: folded, limit: first.upperBound) != nil
      {
        return text.quote(area.range.lowerBound..<organ.range.upperBound)
      }
    }
    return nil
  }

  private static let ownNames = PhraseTable(words: "(以下简称 (下称 (“本公司 (“本集团 (“公司 (「本公司 (「本集团 (简称")
  private static let doers = PhraseTable(
    words: "始终 紧紧 认真 深入 坚持 以 在 围绕 严格 充分 按照 根据 全面 高度 积极 扎实 切实 共 依法 主动 着力 聚焦 立足 不断 持续 坚决 贯彻 牢牢 忠实")
  private static let doerEndings = PhraseTable(
    words: "局 大队 支队 中队 总队 委员会 纪委 监委 法院 检察院 城管委 综合执法局 管委会 街道办事处 公司 集团 银行 大学 学院 医院 中心 公安局 司法局 总会 红十字会 纪委、监委 纪委监委")

  /// 薛家岛街综合执法大队始终以…: the body that the first sentences tell of; a company by the bracket behind its name.
  private var selfName: String? {
    var prose = 0
    for paragraph in outline.paragraphs.prefix(14) where paragraph.kind == .prose {
      let limit = min(paragraph.range.upperBound, paragraph.range.lowerBound + 160)
      var start = paragraph.range.lowerBound
      while start < limit {
        if opensSentence(start, paragraph.range.lowerBound), Scalars.isHan(folded[start]),
          let end = doerEnd(from: start, limit)
        {
          return text.quote(start..<end)
        }
        start += 1
      }
      if paragraph.range.count > 40 { prose += 1 }
      if prose >= 2 { break }
    }
    return nil
  }

  /// At the head of a paragraph, behind its time or behind a colon: 2016年,区人民法院….
  private func opensSentence(_ start: Int, _ lower: Int) -> Bool {
    if start == lower { return true }
    let before = folded[start - 1]
    if before == 0x5E74 || before == Scalars.colon { return true }
    return before == Scalars.comma && start - 2 >= lower && Self.timeEnds.contains(folded[start - 2])
  }

  private static let timeEnds: ScalarSet = "年月日来度"

  private func doerEnd(from start: Int, _ limit: Int) -> Int? {
    var end = start
    while end < limit, end - start < 22, Scalars.isHan(folded[end]) || folded[end] == Scalars.enumerationComma {
      end += 1
      guard end - start >= 4, Self.doerEndings.match(endingAt: end, in: folded, limit: start) != nil else { continue }
      if Self.ownNames.match(at: end, in: folded, limit: folded.count) != nil { return end }
      if Self.doers.match(at: end, in: folded, limit: folded.count) != nil,
        Self.commands.firstMatch(in: start..<end, of: folded) == nil
      {
        return end
      }
    }
    return nil
  }

  /// 在市委、市政府和建设局的领导下: bodies that lead others.
  private static let commands = PhraseTable(words: "在 对 和 与 由 向 根据 按照 按 经 我 本 全 各 市委 县委 区委 省委 党 受 把 上级")

  private static let firms = PhraseTable(words: "银行 公司 集团 大学 学院 医院 基金会 红十字会")
  private static let offices = PhraseTable(words: "海关 海事局 税务局 公安局 人民法院 人民检察院 中级法院 检察院 铁路局 邮政局 边检站")
  private static let announcements = PhraseTable(words: "公布 发布 披露 年报显示 业绩 召开 举行 实现 年度报告")

  /// 中国工商银行25日公布…: a firm that the first paragraphs name at the head of a clause as the one that speaks.
  private var announcer: String? {
    for paragraph in outline.paragraphs.prefix(6) where paragraph.kind == .prose {
      var index = paragraph.range.lowerBound
      let limit = min(paragraph.range.upperBound, index + 200)
      while index < limit {
        // 500|家上市公司实现利润: how many of them.
        let opens =
          index == paragraph.range.lowerBound
          || !Scalars.isHan(folded[index - 1]) && !Scalars.isDigit(folded[index - 1])
        if opens, Scalars.isHan(folded[index]), let end = firmEnd(from: index, limit) {
          return text.quote(index..<end)
        }
        index += 1
      }
    }
    return nil
  }

  private static let sources = PhraseTable(words: "获悉 了解到")
  private static let sourceEndings = PhraseTable(
    words: "局 海关 法院 检察院 支队 委员会 管委会 纪委监委 卫健委 发改委 分行 支行 公司 集团 供电公司")

  /// 从宜城市国税局计划统计科获悉: the body that the news is from, named by its area.
  private var source: String? {
    for paragraph in outline.paragraphs.prefix(8) where paragraph.kind == .prose {
      let head = paragraph.range.lowerBound..<min(paragraph.range.upperBound, paragraph.range.lowerBound + 80)
      guard let told = Self.sources.firstMatch(in: head, of: folded),
        let from = folded[head.lowerBound..<told.range.lowerBound].lastIndex(of: 0x4ECE),
        AreaNames.official.match(at: from + 1, in: folded, limit: told.range.lowerBound) != nil
          || AreaNames.short.match(at: from + 1, in: folded, limit: told.range.lowerBound) != nil
      else { continue }
      for end in (from + 4)..<max(from + 4, told.range.lowerBound + 1)
      where Self.sourceEndings.match(endingAt: end, in: folded, limit: from + 3) != nil {
        return text.quote((from + 1)..<end)
      }
    }
    return nil
  }

  /// 区民政局, 市检察院: a body of the area that clauses have for their subject twice or more, so often that the text is its.
  private var repeatedName: String? {
    var counts: [String: Int] = [:]
    let limit = min(folded.count, 20_000)
    for index in 0..<limit
    where Self.levels.contains(folded[index]) && (index == 0 || !Scalars.isHan(folded[index - 1])) {
      var end = index + 2
      while end < limit, end - index < 14, Scalars.isHan(folded[end]) {
        end += 1
        guard Self.ownEndings.match(endingAt: end, in: folded, limit: index + 1) != nil,
          end < limit,
          Self.doers.match(at: end, in: folded, limit: limit) != nil || Scalars.isDigit(folded[end])
            || Self.things.match(at: end, in: folded, limit: limit) != nil
        else { continue }
        counts[text.quote(index..<end), default: 0] += 1
        break
      }
    }
    guard counts.count == 1, let only = counts.first else { return nil }
    // 市检察院 once is enough where the text names nothing else.
    return only.value >= 2 || only.key.hasSuffix("检察院") || only.key.hasSuffix("法院") ? only.key : nil
  }

  private static let levels: ScalarSet = "省市县区州旗镇"
  private static let ownEndings = PhraseTable(words: "局 法院 检察院 委员会 办公室 大队 支队 卫健委 发改委 住建委 教委")
  private static let things = PhraseTable(words: "受理 办理 审结 立案 查处 政府信息 机关 党组 班子 今年 全年 完成 开展 组织")

  private func firmEnd(from start: Int, _ limit: Int) -> Int? {
    var end = start
    while end < limit, end - start < 20, Scalars.isHan(folded[end]) {
      end += 1
      let isFirm = Self.firms.match(endingAt: end, in: folded, limit: start) != nil
      let isOffice =
        Self.offices.match(endingAt: end, in: folded, limit: start) != nil
        && (AreaNames.short.match(at: start, in: folded, limit: end) != nil
          || AreaNames.official.match(at: start, in: folded, limit: end) != nil)
      guard end - start >= 4, isFirm || isOffice else { continue }
      var next = end
      while next < limit, Scalars.isDigit(folded[next]) || Self.dateMarks.contains(folded[next]) { next += 1 }
      if Self.announcements.match(at: next, in: folded, limit: folded.count) != nil { return end }
    }
    return nil
  }

  private static let dateMarks: ScalarSet = "年月日度今昨"

  private func starts(with word: String, at index: Int) -> Bool {
    let scalars = word.unicodeScalars.map(\.value)
    return index + scalars.count <= folded.count && folded[index..<(index + scalars.count)].elementsEqual(scalars)
  }
}
