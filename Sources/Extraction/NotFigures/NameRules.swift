// Numerals that are part of a name, a number plate, a road, a telephone number.

import DataCube
import ReportText

extension NotFigureRule {
  /// Matches: 09:01, 8点30分.
  static let timeOfDay = NotFigureRule(
    name: "time-of-day", reason: .time, examples: ["于«16»:54发布", "上午«9»时开会", "在«8»点前"],
    counterExamples: ["共«16»件"]
  ) { site in
    if isClock(site) { return true }
    return site.token.isBare && site.digitsAreFollowed(by: clockWords) && (site.wholeNumber ?? 99) <= 24
  }

  /// 16:54: hours and two-digit minutes, and nothing that speaks of a proportion.
  private static func isClock(_ site: NumeralSite) -> Bool {
    guard site.token.isBare, site.token.value.lastPlace == 0, !BareNumbers.isProportion(site) else { return false }
    if site.after() == Scalars.colon, Scalars.isDigit(site.after(1)) { return Scalars.isDigit(site.after(2)) && (site.wholeNumber ?? 99) <= 24 }
    return site.before() == Scalars.colon && Scalars.isDigit(site.before(2)) && site.token.digitCount == 2 && (site.wholeNumber ?? 99) <= 59
  }

  private static let clockWords = PhraseTable(words: "时许 点整 点半 点钟 时整 点前 时至 时前 时起 时开 点至")

  /// Matches: PM2.5, A4, 5G, R&D, G20, ISO9001.
  static let latinName = NotFigureRule(
    name: "latin-name", reason: .name, examples: ["PM«2.5»平均浓度", "新建«5»G基站", "G«20»峰会", "«3»D打印", "“«5»G+工业”"],
    counterExamples: ["面积为«17000»平方米", "流量«5»GB"]
  ) { site in
    if Scalars.isLatin(site.before()) { return !site.token.unitIs(.proportion) || site.before(2) != 0x20 }
    if site.before() == Scalars.hyphen, Scalars.isLatin(site.before(2)) { return true }
    guard site.token.unitRange.isEmpty || site.token.unitIs(.information) && !site.token.hasScale else { return false }
    let next = site.token.numberEnd
    guard next < site.range.upperBound, Scalars.isLatin(site.text[next]) else { return false }
    // 5G and 4K are names; 5GB is a quantity.
    return !(site.token.unitIs(.information) && site.token.unitRange.count >= 2)
  }

  /// Matches: 国发〔2016〕9号, 第64项, 令第12号.
  static let documentNumber = NotFigureRule(
    name: "document-number", reason: .documentNumber,
    examples: ["国发〔«2016»〕9号", "国发〔2016〕«9»号", "法释[«2020»]3号", "第«12»号令"], counterExamples: ["受理«9»件", "〔含«9»件〕"]
  ) { site in
    let opens: [UInt32] = [0x3014, 0x5B, 0x3010, Scalars.openBracket]
    let closes: [UInt32] = [0x3015, 0x5D, 0x3011, Scalars.closeBracket]
    let next = site.token.digitsEnd < site.range.upperBound ? site.text[site.token.digitsEnd] : 0
    if opens.contains(site.before()), closes.contains(next), site.token.digitCount == 4,
      (1950...2100).contains(site.wholeNumber ?? 0)
    {
      return true
    }
    guard next == 0x53F7 else { return false }
    return closes.contains(site.before()) || site.before() == 0x7B2C || isOrderNumber(site)
  }

  private static func isOrderNumber(_ site: NumeralSite) -> Bool {
    let index = site.token.digitsEnd + 1
    return index < site.range.upperBound && [0x4EE4, 0x6587, 0x516C].contains(site.text[index])
  }

  /// Matches: 12345热线, 110报警.
  static let phoneNumber = NotFigureRule(
    name: "phone-number", reason: .phoneNumber,
    examples: ["“«12345»”热线", "«12319»热线", "电话:«0574»-87182000", "«110»接警"],
    counterExamples: ["受理热线«1052»件", "热线受理«12345»件"]
  ) { site in
    guard site.token.isBare, site.token.value.lastPlace == 0 else { return false }
    if site.digitsAreFollowed(by: hotlines) { return true }
    return site.isPreceded(by: telephones) || site.token.digitCount >= 11
      || (site.before() == Scalars.hyphen && Scalars.isDigit(site.before(2)) && site.token.digitCount >= 7)
      || (site.text[site.token.start] == 0x30 && site.token.digitCount >= 3)
  }

  private static let hotlines = PhraseTable(words: "热线 平台 便民 政务 政府 市长 举报 接警 报警 指挥 急救 消防 投诉 专线 民生 ”热线 城管 服务热线")
  private static let telephones = PhraseTable(words: "电话: 电话 传真: 邮编: 邮编 电话号码 QQ QQ: 热线: 邮政编码: 号码")

  /// Matches: “双11”, 721工作法, 8小时工作制, 24小时.
  static let fixedName = NotFigureRule(
    name: "fixed-name", reason: .name,
    examples: [
      "实施“«721»工作法”", "“«141»”体系", "推进«1010»行动", "“«4»+1”工程", "实行«24»小时值班", "“«3»·15”活动", "“«1»+X”体系", "“«9»·30”工程", "“四换«三名»”工程", "神舟«十一号»",
    ],
    counterExamples: ["开展“一月一考”«12»次", "开展行动«12»次"]
  ) { site in
    let next = site.token.digitsEnd < site.range.upperBound ? site.text[site.token.digitsEnd] : 0
    // 4+1, 3·15, 1+X: sums and dates inside a name.
    let joins: [UInt32] = [0x2B, 0xB7, 0x2A, 0x58, 0xD7]
    if site.token.isBare, joins.contains(next) || joins.contains(site.before()) { return true }
    if site.digitsAreFollowed(by: methods), site.token.form == .arabic { return true }
    if site.isQuotedAlone { return true }
    if site.token.form == .chinese, site.before() == Scalars.openQuote || site.isInShortQuotes { return true }
    if site.token.form == .chinese, site.token.unit?.code == "号" { return true }
    if site.token.isBare, site.before() == Scalars.openQuote || site.before() == Scalars.openTitle { return true }
    return site.wholeNumber == 24 && site.digitsAreFollowed(by: hours)
  }

  private static let methods = PhraseTable(words: "工作法 行动 工程 计划 战略 ”工作法 现代产业体系 现代产业集群 产业集群 国道 省道 县道 航班 快线 条政策 条意见 条措施 条新政 条举措 条” 条支持政策 社区服务 社区…")
  private static let hours = PhraseTable(words: "小时")

  /// Matches: 104国道, 2号线, 18号楼.
  static let road = NotFigureRule(
    name: "road", reason: .name, examples: ["老«104»国道", "轨道交通«2»号线", "«3»号楼", "«301»路公交"],
    counterExamples: ["«351»基", "公路«762»公里"]
  ) { site in
    site.token.form == .arabic && site.digitsAreFollowed(by: roads)
  }

  private static let roads = PhraseTable(words: "国道 省道 县道 国土 号线 号楼 号院 号路 号桥 号机 号地 号台风 路公交 号文 号公告 号令 号泊位 高地 号码 线地铁 大道 号机组")

  /// Matches: 四A级, 4A景区, 二级医院, A级.
  static let grade = NotFigureRule(
    name: "grade", reason: .name, examples: ["«5»A级景区", "«7»座以上客车", "«3»星级饭店", "«985»高校"],
    counterExamples: ["«7»家企业"]
  ) { site in
    site.token.form == .arabic && site.digitsAreFollowed(by: grades)
  }

  private static let grades = PhraseTable(words: "A级 星级 级以上 高校 期工程 级地震 级大风 代 型 式 版 度角 纳米 座以上 座及以上")

  /// Matches: 上海路100号, 3楼.
  static let address = NotFigureRule(
    name: "address", reason: .address, examples: ["中山路«100»号", "«3»号窗口"], counterExamples: ["«100»户"]
  ) { site in
    site.token.form == .arabic && site.digitsAreFollowed(by: addresses)
  }

  private static let addresses = PhraseTable(words: "号 号窗口 号门")
}

extension NumeralSite {
  /// Whether the numeral stands within a quoted name of a few characters.
  var isInShortQuotes: Bool {
    var start = token.start - 1
    while start >= range.lowerBound, token.start - start <= 6, text[start] != Scalars.openQuote, Scalars.isHan(text[start]) { start -= 1 }
    guard start >= range.lowerBound, text[start] == Scalars.openQuote else { return false }
    var end = token.end
    while end < range.upperBound, end - token.end <= 6, Scalars.isHan(text[end]) { end += 1 }
    return end < range.upperBound && text[end] == Scalars.closeQuote
  }

  /// Whether quotation marks stand right around the bare number.
  var isQuotedAlone: Bool {
    let next = token.digitsEnd < range.upperBound ? text[token.digitsEnd] : 0
    let opens: [UInt32] = [Scalars.openQuote, 0x22, 0x2018]
    let closes: [UInt32] = [Scalars.closeQuote, 0x22, 0x2019]
    return opens.contains(before()) && closes.contains(next)
      || (token.isBare && closes.contains(next) && token.form == .arabic)
  }
}
