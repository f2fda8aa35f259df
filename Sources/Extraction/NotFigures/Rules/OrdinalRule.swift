// 第一, 第64项, 一是, 1., (二).

import ReportText

extension NotFigureRule {
  /// Matches: 第一, 第64项, 一是, 1., (二).
  static let ordinal = NotFigureRule(
    name: "ordinal", reason: .ordinal,
    examples: [
      "第«64»项", "第«3»批", "表«9»:2010年", "«一»是完善", "第«12»届", "其«一»,", "省委«十四届»二次全会", "轨道交通3号线«一期»工程", "十九届«二»中、«三»中全会精神",
    ],
    counterExamples: ["共«64»项", "达«3»批", "举办培训班«三期»"]
  ) { site in
    if site.before() == 0x7B2C { return true }
    // 第 21 页 共 214 页: page numbers, blanks between.
    if site.before() == Scalars.space,
      let mark = site.text[site.range.lowerBound..<site.token.start].last(where: { $0 != Scalars.space }),
      mark == 0x7B2C || site.token.unit?.code == "页" && mark == 0x5171
    {
      return true
    }
    // 表7, 图2: the number of a table or a picture.
    if site.token.isBare, site.before() == 0x8868 || site.before() == 0x56FE { return true }
    // 表112020年: its number has run into the year behind it.
    if site.before() == 0x8868, site.token.form == .arabic, site.token.unit?.code == "年", (site.wholeNumber ?? 0) > 9999
    {
      return true
    }
    // 轨道交通3号线一期: phases are numbered, not counted.
    if site.token.form == .chinese, site.token.unit?.code == "期" || site.token.isBare && site.after() == 0x671F,
      (site.wholeNumber ?? 99) <= 9, Scalars.isHan(site.before()), !site.isPreceded(by: counting)
    {
      return true
    }
    if site.token.form == .chinese,
      site.token.unit?.code == "届" || site.token.unit?.code == "次" && site.isFollowed(by: assemblies)
    {
      return true
    }
    // 十九届二中、三中全会.
    if site.token.form == .chinese, site.token.unitRange.isEmpty, site.after() == 0x4E2D,
      site.after(1) == Scalars.enumerationComma || site.after(1) == 0x5168
    {
      return true
    }
    if site.token.form == .chinese, site.token.unitRange.isEmpty {
      if site.after() == 0x662F, (site.wholeNumber ?? 99) <= 20 { return true }
      if site.before() == 0x5176, site.after() == Scalars.comma { return true }
      if site.after() == Scalars.enumerationComma || site.after() == Scalars.closeBracket { return true }
    }
    return false
  }

  private static let counting = PhraseTable(words: "班 共 举办 开办 简报 专刊 动态 杂志 刊物 通报 信息 培训 讲座 论坛")
  private static let assemblies = PhraseTable(words: "全会 会议 全体会议 党代会 代表大会")
}
