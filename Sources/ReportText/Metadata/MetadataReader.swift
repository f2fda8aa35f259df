// Reads title, publisher, area and dates out of a report.

import DataCube

/// Looks at front matter, the first lines, the last lines, and at what the text names most.
package struct MetadataReader {
  let text: SourceText
  let outline: TextOutline

  private var folded: [UInt32] { text.folded }

  func read() -> ReportMetadata {
    let titleRange = title
    let line = titleRange.map { text.quote($0) }
    // A front matter that only says 2012年 is no title where the text has one.
    let titleText = frontMatter("title").flatMap { $0.count > 6 || line == nil ? $0 : nil } ?? line
    let finder = AreaFinder(folded: folded)
    let headlineRange = titleRange ?? headline
    let area = headlineRange.flatMap(finder.inTitle) ?? areaOfSession ?? finder.mostNamed
    let areaName = titleRange.flatMap { areaOpening($0) ?? areaBehindYear($0) } ?? area?.name
    return ReportMetadata(
      title: titleText, publisher: PublisherFinder(text: text, outline: outline).publisher(headlineRange, area),
      area: areaName, delivery: delivery(titleRange),
      titleYear: titleText.flatMap { Self.yearReportedOn($0) ?? Self.firstYear($0) },
      namesReportedYear: titleText.flatMap(Self.yearReportedOn) != nil,
      reviewedYear: titleText.flatMap(Self.reviewedYear),
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
      guard let range = titleLine(paragraph, signs: 6...70) else { continue }
      if Self.titleWords.lastMatch(in: range, of: folded) != nil { return range }
    }
    return nil
  }

  /// A first line that is set like a title but has none of a title's words: 某县法院一季度收案1803件.
  private var headline: Range<Int>? {
    let prose = outline.paragraphs.lazy.filter { $0.kind == .prose && !Self.mastheads.isWhole($0.range, of: folded) }
    guard let first = prose.first else { return nil }
    return titleLine(first, signs: 6...40)
  }

  /// What stands above the title of every release: 新聞公報.
  package static let mastheads = PhraseTable(words: "新闻公报 新闻稿 新闻发布 新闻公布 新闻 公报")

  /// A paragraph without the signs of emphasis around it, where it may be a title: short, no sentence, no item of a list.
  private func titleLine(_ paragraph: Paragraph, signs: ClosedRange<Int>) -> Range<Int>? {
    var range = paragraph.range
    let marks: ScalarSet = [0x2A, 0x23, Scalars.space]
    while !range.isEmpty, marks.contains(folded[range.lowerBound]) {
      range = (range.lowerBound + 1)..<range.upperBound
    }
    while !range.isEmpty, marks.contains(folded[range.upperBound - 1]) {
      range = range.lowerBound..<(range.upperBound - 1)
    }
    guard signs.contains(range.count), !folded[range].contains(where: Self.titleStops.contains),
      ListMarkers.level(at: range.lowerBound, in: folded) == nil,
      // 各县区人民政府: to whom it is sent.
      folded[range.upperBound - 1] != Scalars.colon, folded[range.lowerBound] != 0x5404,
      // 各位委员,2017年巡察工作要…,…: a sentence without its end.
      folded[range].count(where: { $0 == Scalars.comma }) < 2
    else { return nil }
    return range
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

  /// 2021 of 2022年某某集团2021年度社会责任报告: what a report is on, behind when it was given.
  private static func yearReportedOn(_ title: String) -> Int? {
    title.text(before: yearly).flatMap { DateFinder.year(inName: String($0.suffix(4))) }
  }

  private static let yearly = PhraseTable(words: "年度")

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
    words:
      "审计结果公告 审计工作报告 审计结果报告 审计结果的公告 财政收支的审计 全体会议上的工作报告 全会上的工作报告 政府工作报告 法院工作报告 检察院工作报告 常务委员会工作报告 人大常委会工作报告 常委会工作报告 预算执行情况 国民经济和社会发展计划执行情况"
  )
  private static let congressMarks = PhraseTable(
    words:
      "各位代表 全体会议上的工作报告 全会上的工作报告 向大会报告 作工作报告 作了工作报告 作政府工作报告 政府工作报告时 政府工作报告指出 政府工作报告中 在政府工作报告 法院工作报告时 代表大会报告工作 请予审议 请予审查")

  private static let workReports = PhraseTable(words: "审计结果公告 审计结果报告 审计结果的公告 工作报告")
  private static let months = PhraseTable(words: (1...12).map { "\($0)月" }.joined(separator: " ") + " 季度")

  private func isCongress(_ title: String?) -> Bool {
    if let title {
      let scalars = title.unicodeScalars.map { ScalarFolding.folded($0.value) }
      if Self.congressTitles.firstMatch(in: 0..<scalars.count, of: scalars) != nil {
        // 2023年1—5月财政预算执行情况: news of some months is no report to a congress.
        // 在2020年1月13日…: a day is when it was given.
        return !Self.months.matches(in: 0..<scalars.count, of: scalars).contains {
          // 《政府工作报告》,2018年1月): nor is a month that ends the line.
          $0.range.upperBound == scalars.count || scalars[$0.range.upperBound] == Scalars.closeBracket
            ? Self.workReports.firstMatch(in: 0..<scalars.count, of: scalars) == nil
            : !Scalars.isDigit(scalars[$0.range.upperBound])
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

  private static let areaEndings = PhraseTable(words: "省 市 县 区 州 旗 盟")

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
      .last { !AreaFinder(folded: folded).isInsideWord($0.range) }?.value
  }

  private static let congresses = PhraseTable(words: "人民代表大会 人大 届委员会 代表大会")

  private func delivery(_ title: Range<Int>?) -> TimePeriod? {
    for paragraph in outline.paragraphs.prefix(30) + outline.paragraphs.suffix(8).reversed()
    where paragraph.range.count < 120 {
      if let date = DateFinder(text: folded).firstDay(in: paragraph.range) { return date }
    }
    for paragraph in outline.paragraphs.prefix(4) where paragraph.range.count < 60 {
      if let month = DateFinder(text: folded).bracketedMonth(endOf: paragraph.range) { return month }
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
