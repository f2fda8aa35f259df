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
    let area = titleRange.flatMap(areaInTitle) ?? areaOfSession ?? areas().first ?? onlyCity
    let areaName = titleRange.flatMap { areaOpening($0) ?? areaBehindYear($0) } ?? area?.name
    return ReportMetadata(
      title: titleText, publisher: PublisherFinder(text: text, outline: outline).publisher(titleRange, area),
      area: areaName, delivery: delivery(titleRange),
      titleYear: titleText.flatMap(Self.firstYear), reviewedYear: titleText.flatMap(Self.reviewedYear),
      session: session, isCongressReport: isCongress(titleText))
  }

  // MARK: - Title

  private static let titleWords = PhraseTable(
    words: "报告 总结 公报 通报 情况 工作 统计 年报 摘要 综述 新闻 要点 分析 公告 运行 说明 解读 思路 公示 数据 回眸 回顾")

  static let titleStops: ScalarSet = [Scalars.fullStop, Scalars.semicolon, Scalars.exclamation]

  /// The first lines' title: short, no full stop, one of the words of titles in it.
  private var title: Range<Int>? {
    let candidates = outline.paragraphs.prefix(40).filter { $0.kind == .prose }
    for paragraph in candidates.prefix(12) {
      var range = paragraph.range
      let marks: ScalarSet = [0x2A, 0x23, Scalars.space]
      while !range.isEmpty, marks.contains(folded[range.lowerBound]) {
        range = (range.lowerBound + 1)..<range.upperBound
      }
      while !range.isEmpty, marks.contains(folded[range.upperBound - 1]) {
        range = range.lowerBound..<(range.upperBound - 1)
      }
      guard (6...70).contains(range.count), !folded[range].contains(where: Self.titleStops.contains),
        ListMarkers.level(at: range.lowerBound, in: folded) == nil,
        // 各位委员,2017年巡察工作要…,…: a sentence without its end.
        folded[range].count(where: { $0 == Scalars.comma }) < 2
      else { continue }
      if Self.titleWords.lastMatch(in: range, of: folded) != nil { return range }
    }
    return nil
  }

  private func frontMatter(_ key: String) -> String? {
    let fence: [UInt32] = [Scalars.hyphen, Scalars.hyphen, Scalars.hyphen]
    guard text.folded.starts(with: fence) else { return nil }
    let label = "\(key):".unicodeScalars.map(\.value)
    for line in text.scalars.prefix(2000).split(separator: Scalars.newline).dropFirst() {
      if line.starts(with: fence) { break }
      if line.starts(with: label) { return String(scalars: line.dropFirst(label.count)).trimmingBlanks() }
    }
    return nil
  }

  /// 2021 of 2020—2021学年: a school year is named by its end.
  private static func schoolYear(_ title: String) -> Int? {
    title.text(before: schoolYears).flatMap { DateFinder.year(inName: String($0.suffix(4))) }
  }

  private static let schoolYears = PhraseTable(words: "学年")

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
    words: "全体会议上的工作报告 全会上的工作报告 政府工作报告 法院工作报告 检察院工作报告 常务委员会工作报告 人大常委会工作报告 常委会工作报告 预算执行情况 国民经济和社会发展计划执行情况")
  private static let congressMarks = PhraseTable(
    words:
      "各位代表 全体会议上的工作报告 全会上的工作报告 向大会报告 作工作报告 作了工作报告 作政府工作报告 政府工作报告时 政府工作报告指出 政府工作报告中 在政府工作报告 法院工作报告时 代表大会报告工作 请予审议 请予审查")

  private static let months = PhraseTable(words: (1...12).map { "\($0)月" }.joined(separator: " ") + " 季度")

  private func isCongress(_ title: String?) -> Bool {
    if let title {
      let scalars = title.unicodeScalars.map { ScalarFolding.folded($0.value) }
      if Self.congressTitles.firstMatch(in: 0..<scalars.count, of: scalars) != nil {
        // 2023年1—5月财政预算执行情况: news of some months is no report to a congress.
        // 在2020年1月13日…: a day is when it was given.
        return !Self.months.matches(in: 0..<scalars.count, of: scalars).contains {
          $0.range.upperBound == scalars.count || !Scalars.isDigit(scalars[$0.range.upperBound])
        }
      }
    }
    return Self.congressMarks.firstMatch(in: 0..<folded.count, of: folded) != nil
  }

  // MARK: - Area

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

  /// 沅州市 of 2017年沅州市卫生事业发展统计公报: behind the year, in the tables or not.
  private func areaBehindYear(_ title: Range<Int>) -> String? {
    guard let year = folded[title].prefix(6).firstIndex(of: 0x5E74), year - title.lowerBound == 4 else { return nil }
    let start = year + (year + 1 < title.upperBound && folded[year + 1] == 0x5EA6 ? 2 : 1)
    for end in (start + 3)..<max(start + 3, min(title.upperBound, start + 6))
    where Self.areaEndings.match(endingAt: end, in: folded, limit: start + 2) != nil
      && folded[start..<end].allSatisfy(Scalars.isHan) && !Self.notNames.contains(folded[start])
      && Self.topics.match(at: end, in: folded, limit: title.upperBound) != nil
    {
      return text.quote(start..<end)
    }
    return nil
  }

  private static let notNames: ScalarSet = "全我本各该"
  private static let topics = PhraseTable(
    words: "卫生 国民 政府 人民 教育 统计 财政 人力 社会 环境 生态 旅游 经济 水利 交通 城管 综合 行政 法治 公安 民政 市场 商务 科技 农业 工业 住房 自然 应急")

  /// 湖北省 of 2014年湖北省国民经济和社会发展统计公报, 大连市 of 大连海关去年…: the last whole name, which is of
  /// the lowest area, else the first short one.
  private func areaInTitle(_ title: Range<Int>) -> Area? {
    let official = AreaNames.official.matches(in: title, of: folded).filter { !isInsideWord($0.range) }
    if let last = official.last { return last.value }
    return AreaNames.short.matches(in: title, of: folded).first { isName($0.range) }?.value
  }

  /// 和县 of 县委和县政府: two characters that only meet.
  private func isInsideWord(_ range: Range<Int>) -> Bool {
    range.count == 2 && range.lowerBound > 0 && Scalars.isHan(folded[range.lowerBound - 1])
  }

  /// Not 安康 of 安康路, nor 中卫 of 其中卫生技术人员.
  private func isName(_ short: Range<Int>) -> Bool {
    // 开通北京、厦门等航线: places of a list are nobody's report.
    let isListed =
      short.upperBound < folded.count && Self.listMarks.contains(folded[short.upperBound])
      || short.lowerBound > 0 && folded[short.lowerBound - 1] == Scalars.enumerationComma
    return !isListed && AreaNames.streetWords.match(at: short.upperBound, in: folded, limit: folded.count) == nil
      && Self.falseNames.match(at: short.lowerBound, in: folded, limit: folded.count) == nil
  }

  private static let listMarks: ScalarSet = "、等"

  /// Words that begin like the short name of a city.
  private static let falseNames = PhraseTable(words: "中卫生 中卫健 大同小异 安康杯 平安建设 通化妆 中山路 长春花 白银行 吉林木 东方案 三明治")

  private static let areaEndings = PhraseTable(words: "省 市 县 区 州 旗 盟")

  /// The areas that the text names, most often first; of equals the larger. 我县 asks for a county, 我市 for a city.
  private func areas() -> [Area] {
    // By their codes: a name takes long to hash.
    var counts: [Int: (key: Area, value: Int)] = [:]
    func count(_ area: Area) { counts[area.code, default: (area, 0)].value += 1 }
    let range = 0..<min(folded.count, 60_000)
    for match in AreaNames.official.matches(in: range, of: folded) where !isInsideWord(match.range) {
      count(match.value)
    }
    for match in AreaNames.short.matches(in: range, of: folded) where isName(match.range) {
      count(match.value)
    }
    let wanted = level
    // 广西… in a city's report: the province that it lies in is named in passing.
    let isCity = wanted == nil && AreaNames.cityWords.firstMatch(in: range, of: folded) != nil
    let ranked = counts.values.filter { !isCity || $0.key.level != .province }.sorted { left, right in
      let fit = (left.key.level == wanted ? 1 : 0, right.key.level == wanted ? 1 : 0)
      if fit.0 != fit.1, wanted != nil { return fit.0 > fit.1 }
      return left.value != right.value ? left.value > right.value : left.key.code < right.key.code
    }.filter { wanted == nil ? $0.value >= 2 : $0.key.level == wanted }
    if wanted == nil, let first = ranked.first, nationCount(range) >= first.value { return [] }
    // Two areas named about equally often: the text does not tell whose report it is.
    if ranked.count >= 2, ranked[0].value < 2 * ranked[1].value, ranked[0].value < 4 { return [] }
    // Twice is enough only where no other area is named at all.
    if wanted == nil, let first = ranked.first, first.value < 3,
      counts.values.contains(where: { $0.key.provinceCode != first.key.provinceCode })
    {
      return []
    }
    return ranked.map(\.key)
  }

  /// 平安温州建设: the one city that a passage without a title names near its head, where it names no other area.
  private var onlyCity: Area? {
    guard level != .county else { return nil }
    let head = 0..<min(folded.count, Self.head)
    let named = AreaNames.short.matches(in: head, of: folded).filter { isName($0.range) }.map(\.value)
    guard let first = named.first, first.level == .prefecture, named.allSatisfy({ $0.code == first.code }),
      AreaNames.official.firstMatch(in: head, of: folded) == nil
    else { return nil }
    return first
  }

  private static let head = 400

  private static let nation = PhraseTable(words: "全国 我国")
  private static let ranks = PhraseTable(words: "第 首 前 领 率先 最 先进 各 平均 百强")

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
    reviews.lazy.compactMap { title.text(before: $0) }.first.flatMap(firstYear)
  }

  private static let reviews = ["执行情况", "工作回顾", "工作总结"].map { PhraseTable(words: $0) }

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
      if index > 0, head[index - 1].range.count < 60, let date = finder.firstDay(in: head[index - 1].range) {
        return date
      }
    }
    return nil
  }

  /// 宝鸡市 of ——2023年2月9日在宝鸡市第十三届人民代表大会第三次会议上: whose congress heard the report.
  private var areaOfSession: Area? {
    // The lines of a page may have run together: the head of each paragraph is asked.
    let head = outline.paragraphs.prefix(12).lazy
      .map { $0.range.lowerBound..<min($0.range.upperBound, $0.range.lowerBound + 120) }
      .first { Self.sessions.firstMatch(in: $0, of: folded) != nil }
    guard let head, let congress = Self.congresses.firstMatch(in: head, of: folded) else { return nil }
    return AreaNames.official.matches(in: head.lowerBound..<congress.range.lowerBound, of: folded)
      .last { !isInsideWord($0.range) }?.value
  }

  private static let congresses = PhraseTable(words: "人民代表大会 人大 届委员会 代表大会")

  private func delivery(_ title: Range<Int>?) -> TimePeriod? {
    for paragraph in outline.paragraphs.prefix(30) + outline.paragraphs.suffix(8).reversed()
    where paragraph.range.count < 120 {
      if let date = DateFinder(text: folded).firstDay(in: paragraph.range) { return date }
    }
    return DateFinder.year(inName: text.document).map { .year($0) }
  }
}

extension String {
  fileprivate func trimmingBlanks() -> String {
    var result = self[...]
    while let first = result.first, first == " " || first == "\"" { result.removeFirst() }
    while let last = result.last, last == " " || last == "\"" || last == "\r" { result.removeLast() }
    return String(result)
  }
}
