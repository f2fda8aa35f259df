// Reads title, publisher, area and dates out of a report.

import DataCube

/// Looks at front matter, the first lines, the last lines, and at what the text names most.
struct MetadataReader {
  let text: SourceText
  let outline: TextOutline

  private var folded: [UInt32] { text.folded }

  func read() -> ReportMetadata {
    let titleRange = title
    let line = titleRange.map { text.quote($0) }
    // A front matter that only says 2012年 is no title where the text has one.
    let titleText = frontMatter("title").flatMap { $0.count > 6 || line == nil ? $0 : nil } ?? line
    let area = titleRange.flatMap(areaInTitle) ?? areas().first
    let areaName = titleRange.flatMap(areaOpening) ?? area?.name
    return ReportMetadata(
      title: titleText, publisher: publisher(titleRange, area), area: areaName, delivery: delivery(titleRange),
      titleYear: titleText.flatMap(Self.firstYear), reviewedYear: titleText.flatMap(Self.reviewedYear),
      session: session, isCongressReport: isCongress(titleText))
  }

  // MARK: - Title

  private static let titleWords = PhraseTable(
    words: "报告 总结 公报 通报 情况 工作 统计 年报 摘要 综述 新闻 要点 分析 公告 运行 说明 解读 思路")

  private static let titleStops: Set<UInt32> = [Scalars.fullStop, Scalars.semicolon, Scalars.exclamation]

  /// The first lines' title: short, no full stop, one of the words of titles in it.
  private var title: Range<Int>? {
    let candidates = outline.paragraphs.prefix(40).filter { $0.kind == .prose }
    for paragraph in candidates.prefix(12) {
      var range = paragraph.range
      let marks: Set<UInt32> = [0x2A, 0x23, Scalars.space]
      while !range.isEmpty, marks.contains(folded[range.lowerBound]) {
        range = (range.lowerBound + 1)..<range.upperBound
      }
      while !range.isEmpty, marks.contains(folded[range.upperBound - 1]) {
        range = range.lowerBound..<(range.upperBound - 1)
      }
      guard (6...70).contains(range.count), !folded[range].contains(where: Self.titleStops.contains),
        ListMarkers.level(at: range.lowerBound, in: folded) == nil || paragraph.headingLevel == 1,
        ListMarkers.level(at: range.lowerBound, in: folded) == nil
      else { continue }
      if Self.titleWords.lastMatch(in: range, of: folded) != nil { return range }
    }
    return nil
  }

  private func frontMatter(_ key: String) -> String? {
    guard text.folded.starts(with: [Scalars.hyphen, Scalars.hyphen, Scalars.hyphen]) else { return nil }
    let head = text.quote(0..<min(text.scalars.count, 2000))
    for line in head.split(separator: "\n").dropFirst() {
      if line.hasPrefix("---") { break }
      if line.hasPrefix("\(key):") {
        return line.dropFirst(key.count + 1).trimmingBlanks()
      }
    }
    return nil
  }

  /// 2021 of 2020—2021学年: a school year is named by its end.
  private static func schoolYear(_ title: String) -> Int? {
    guard let end = title.range(of: "学年") else { return nil }
    return DateFinder.year(inName: String(title[..<end.lowerBound].suffix(4)))
  }

  private static func firstYear(_ title: String) -> Int? {
    if let year = schoolYear(title) { return year }
    let scalars = Array(title.unicodeScalars.map { ScalarFolding.folded($0.value) })
    var index = 0
    while index + 4 <= scalars.count {
      if scalars[index..<(index + 4)].allSatisfy(Scalars.isDigit),
        index == 0 || !Scalars.isDigit(scalars[index - 1]),
        index + 4 == scalars.count || !Scalars.isDigit(scalars[index + 4])
      {
        let year = scalars[index..<(index + 4)].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        if (1949...2100).contains(year) { return year }
      }
      index += 1
    }
    return nil
  }

  private static let congressTitles = PhraseTable(
    words: "政府工作报告 法院工作报告 检察院工作报告 常务委员会工作报告 人大常委会工作报告 常委会工作报告 预算执行情况 国民经济和社会发展计划执行情况")
  private static let congressMarks = PhraseTable(words: "各位代表 向大会报告 作工作报告 作了工作报告 作政府工作报告 政府工作报告时 政府工作报告指出 政府工作报告中 在政府工作报告 法院工作报告时 代表大会报告工作 请予审议 请予审查")

  private func isCongress(_ title: String?) -> Bool {
    if let title {
      let scalars = title.unicodeScalars.map { ScalarFolding.folded($0.value) }
      if Self.congressTitles.firstMatch(in: 0..<scalars.count, of: scalars) != nil { return true }
    }
    return Self.congressMarks.firstMatch(in: 0..<folded.count, of: folded) != nil
  }

  // MARK: - Publisher

  private static let bodyEndings = PhraseTable(
    words: """
      局 委 委员会 厅 部 人民政府 政府 法院 检察院 人民法院 人民检察院 中心 公司 集团 银行 管委会 办公室 支队 大队 总队 街道办事处 署 城管委 统计局 委办 镇人民政府 处 纪委 纪委监委 调查总队 联合会 总工会 大学 学院 农商行 股份 总会 红十字会 医院 海关
      """)

  private func publisher(_ title: Range<Int>?, _ area: Area?) -> String? {
    if let title, let body = body(openingTitle: title) { return body }
    if let signature = signature(in: outline.paragraphs.suffix(8)) ?? signature(in: outline.paragraphs.prefix(8)) {
      return signature
    }
    if let title, let area, let short = areaPrefix(of: title, area) { return short }
    return officer ?? bodyInText() ?? selfName ?? announcer
  }

  /// 靖州县城市管理和综合执法局2023年…: the title up to the year, a quotation mark or 关于.
  private func body(openingTitle title: Range<Int>) -> String? {
    var end = title.lowerBound
    while end < title.upperBound, !Scalars.isDigit(folded[end]), folded[end] != Scalars.openQuote,
      folded[end] != Scalars.openBracket, folded[end] != Scalars.colon,
      folded[end] != Scalars.openTitle, !starts(with: "关于", at: end)
    { end += 1 }
    if end == title.upperBound,
      let kind = Self.reportKinds.lastMatch(in: title.lowerBound..<end, of: folded)
    {
      end = kind.range.lowerBound
    }
    let range = title.lowerBound..<end
    guard (3...30).contains(range.count),
      Self.bodyEndings.match(endingAt: end, in: folded, limit: range.lowerBound) != nil
    else { return nil }
    return text.quote(range)
  }

  /// A line near the end or the head that is the name of a body, above a date or alone.
  /// 综合规划处: a section of a body that the line does not name.
  private static let sections = PhraseTable(words: "处 科 室 股 办公室")

  /// 沙市区人民法院|工作报告: what kind of report the body gives.
  private static let reportKinds = PhraseTable(words: "工作报告 年度报告 工作总结 年度工作总结 年报 工作情况报告 法治政府建设")

  private func signature(in paragraphs: ArraySlice<Paragraph>) -> String? {
    for paragraph in paragraphs.reversed() where paragraph.kind == .prose && paragraph.headingLevel == nil {
      let range = paragraph.range
      guard (4...30).contains(range.count),
        !folded[range].contains(where: { Self.titleStops.contains($0) || $0 == Scalars.comma || $0 == Scalars.colon }),
        Self.bodyEndings.match(endingAt: range.upperBound, in: folded, limit: range.lowerBound) != nil,
        !folded[range].contains(where: Scalars.isDigit),
        Self.sections.match(endingAt: range.upperBound, in: folded, limit: range.lowerBound) == nil || range.count >= 9
      else { continue }
      return text.quote(range)
    }
    return nil
  }

  /// 临溪县2022年…公报: a title that opens with an area's name, in the tables or not.
  private func areaOpening(_ title: Range<Int>) -> String? {
    var end = title.lowerBound
    while end < title.upperBound, Scalars.isHan(folded[end]) { end += 1 }
    let name = title.lowerBound..<end
    guard (3...9).contains(name.count), end < title.upperBound, Scalars.isDigit(folded[end]),
      Self.areaEndings.match(endingAt: end, in: folded, limit: name.lowerBound) != nil
    else { return nil }
    return text.quote(name)
  }

  /// 湖北省 of 2014年湖北省国民经济和社会发展统计公报, 大连市 of 大连海关去年…: the lowest area that the title names.
  private func areaInTitle(_ title: Range<Int>) -> Area? {
    let official = AreaNames.official.matches(in: title, of: folded).filter { !isInsideWord($0.range) }
    if let last = official.last { return last.value }
    return AreaNames.short.matches(in: title, of: folded).first {
      AreaNames.streetWords.match(at: $0.range.upperBound, in: folded, limit: folded.count) == nil
    }?.value
  }

  /// 和县 of 县委和县政府: two characters that only meet.
  private func isInsideWord(_ range: Range<Int>) -> Bool {
    range.count == 2 && range.lowerBound > 0 && Scalars.isHan(folded[range.lowerBound - 1])
  }

  private static let areaEndings = PhraseTable(words: "省 市 县 区 州 旗 盟")

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

  private static let officers = PhraseTable(
    words: "代市长 市长 县长 区长 省长 代县长 代区长 代省长 州长 院长 代院长 检察长 代检察长 局长 主任 会长 副会长 秘书长 行长 董事长")
  private static let officeEndings = PhraseTable(words: "人民政府 法院 检察院 局 委员会 总会 协会 公司 银行 管委会")

  /// 长岛县慈善总会副会长 孙立群: the line below the title that says who reports for whom.
  private var officer: String? {
    for paragraph in outline.paragraphs.prefix(10) where (6...40).contains(paragraph.range.count) {
      guard let office = Self.officers.firstMatch(in: paragraph.range, of: folded),
        !folded[paragraph.range].contains(where: { Self.titleStops.contains($0) || $0 == Scalars.comma })
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
        if opensSentence(start, paragraph.range.lowerBound), Scalars.isHan(folded[start]), let end = doerEnd(from: start, limit) { return text.quote(start..<end) }
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

  private static let timeEnds = Set("年月日来度".unicodeScalars.map(\.value))

  private func doerEnd(from start: Int, _ limit: Int) -> Int? {
    var end = start
    while end < limit, end - start < 22, Scalars.isHan(folded[end]) || folded[end] == Scalars.enumerationComma {
      end += 1
      guard end - start >= 4, Self.doerEndings.match(endingAt: end, in: folded, limit: start) != nil else { continue }
      if Self.ownNames.match(at: end, in: folded, limit: folded.count) != nil { return end }
      if Self.doers.match(at: end, in: folded, limit: folded.count) != nil, Self.commands.firstMatch(in: start..<end, of: folded) == nil {
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
        let opens = index == paragraph.range.lowerBound || !Scalars.isHan(folded[index - 1])
        if opens, Scalars.isHan(folded[index]), let end = firmEnd(from: index, limit) {
          return text.quote(index..<end)
        }
        index += 1
      }
    }
    return nil
  }

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

  private static let dateMarks = Set("年月日度今昨".unicodeScalars.map(\.value))

  private func starts(with word: String, at index: Int) -> Bool {
    let scalars = word.unicodeScalars.map(\.value)
    return index + scalars.count <= folded.count && folded[index..<(index + scalars.count)].elementsEqual(scalars)
  }

  // MARK: - Area

  /// The areas that the text names, most often first; of equals the larger. 我县 asks for a county, 我市 for a city.
  private func areas() -> [Area] {
    var counts: [Area: Int] = [:]
    let range = 0..<min(folded.count, 60_000)
    for match in AreaNames.official.matches(in: range, of: folded) where !isInsideWord(match.range) {
      counts[match.value, default: 0] += 1
    }
    for match in AreaNames.short.matches(in: range, of: folded)
    where AreaNames.streetWords.match(at: match.range.upperBound, in: folded, limit: folded.count) == nil {
      counts[match.value, default: 0] += 1
    }
    let wanted = level
    // 广西… in a city's report: the province that it lies in is named in passing.
    let isCity = wanted == nil && Self.cityWords.firstMatch(in: range, of: folded) != nil
    let ranked = counts.filter { !isCity || $0.key.level != .province }.sorted { left, right in
      let fit = (left.key.level == wanted ? 1 : 0, right.key.level == wanted ? 1 : 0)
      if fit.0 != fit.1, wanted != nil { return fit.0 > fit.1 }
      return left.value != right.value ? left.value > right.value : left.key.code < right.key.code
    }.filter { wanted == nil ? $0.value >= 2 : $0.key.level == wanted }
    if wanted == nil, let first = ranked.first, nationCount(range) >= first.value { return [] }
    // Two areas named about equally often: the text does not tell whose report it is.
    if ranked.count >= 2, ranked[0].value < 2 * ranked[1].value, ranked[0].value < 4 { return [] }
    // Twice is enough only where no other area is named at all.
    if wanted == nil, let first = ranked.first, first.value < 3,
      counts.keys.contains(where: { $0.provinceCode != first.key.provinceCode })
    {
      return []
    }
    return ranked.map(\.key)
  }

  private static let nation = PhraseTable(words: "全国 我国")
  private static let ranks = PhraseTable(words: "第 首 前 领 率先 最 先进 各 平均 百强")
  private static let cityWords = PhraseTable(words: "市区 市政府 市委 市本级")

  /// How often the nation is spoken of, ranks within it left out.
  private func nationCount(_ range: Range<Int>) -> Int {
    Self.nation.matches(in: range, of: folded).filter {
      Self.ranks.match(at: $0.range.upperBound, in: folded, limit: folded.count) == nil
    }.count
  }

  private static let levels = PhraseTable<Area.Level>([
    ("全县", .county), ("我县", .county), ("县委", .county), ("全市", .prefecture), ("我市", .prefecture), ("市委", .prefecture),
    ("全省", .province), ("我省", .province), ("省委", .province), ("全区", .county), ("区委", .county), ("我区", .county),
  ])

  private var level: Area.Level? {
    var counts: [Area.Level: Int] = [:]
    for match in Self.levels.matches(in: 0..<min(folded.count, 60_000), of: folded) {
      counts[match.value, default: 0] += 1
    }
    // A report of a county also speaks of its city and province, hardly ever the other way round.
    let most = counts.values.max() ?? 0
    return counts.filter { $0.value * 5 >= most }.keys.max()
  }

  /// 2022 of 2022年预算执行情况和2023年预算草案: the year right before the execution.
  private static func reviewedYear(_ title: String) -> Int? {
    guard let end = ["执行情况", "工作回顾", "工作总结"].lazy.compactMap({ title.range(of: $0) }).first else { return nil }
    return firstYear(String(title[..<end.lowerBound]))
  }

  // MARK: - Delivery

  private static let sessions = PhraseTable(words: "次会议上 大会上 会议上 次全体会议 全体会议上 次会议)")

  /// ——2012年1月5日在…第一次会议上: the line below the title that says when the report was given.
  private var session: TimePeriod? {
    let head = Array(outline.paragraphs.prefix(12))
    for (index, paragraph) in head.enumerated()
    where paragraph.range.count < 120 && Self.sessions.firstMatch(in: paragraph.range, of: folded) != nil {
      let finder = DateFinder(text: folded)
      if let date = finder.firstDay(in: paragraph.range) { return date }
      // The line may be broken before 第一次会议上.
      if index > 0, head[index - 1].range.count < 60, let date = finder.firstDay(in: head[index - 1].range) { return date }
    }
    return nil
  }

  private func delivery(_ title: Range<Int>?) -> TimePeriod? {
    for paragraph in outline.paragraphs.prefix(30) + outline.paragraphs.suffix(8).reversed()
    where paragraph.range.count < 120 {
      if let date = DateFinder(text: folded).firstDay(in: paragraph.range) { return date }
    }
    return DateFinder.year(inName: text.document).map { .year($0) }
  }
}

extension Substring {
  fileprivate func trimmingBlanks() -> String {
    var result = self
    while let first = result.first, first == " " || first == "\"" { result.removeFirst() }
    while let last = result.last, last == " " || last == "\"" || last == "\r" { result.removeLast() }
    return String(result)
  }
}
