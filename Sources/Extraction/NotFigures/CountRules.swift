// Numerals that order, rank, specify or count abstract things.

import DataCube
import ReportText

extension NotFigureRule {
  /// Matches: 第一, 第64项, 一是, 1., (二).
  static let ordinal = NotFigureRule(
    name: "ordinal", reason: .ordinal, examples: ["第«64»项", "第«3»批", "«一»是完善", "第«12»届", "其«一»,", "省委«十四届»二次全会"],
    counterExamples: ["共«64»项", "达«3»批"]
  ) { site in
    if site.before() == 0x7B2C { return true }
    // 表7, 图2: the number of a table or a picture.
    if site.token.isBare, site.before() == 0x8868 || site.before() == 0x56FE { return true }
    if site.token.form == .chinese, site.token.unit?.code == "届" || site.token.unit?.code == "次" && site.isFollowed(by: assemblies) { return true }
    if site.token.form == .chinese, site.token.unitRange.isEmpty {
      if site.after() == 0x662F, (site.wholeNumber ?? 99) <= 20 { return true }
      if site.before() == 0x5176, site.after() == Scalars.comma { return true }
      if site.after() == Scalars.enumerationComma || site.after() == Scalars.closeBracket { return true }
    }
    return false
  }

  private static let assemblies = PhraseTable(words: "全会 会议 全体会议 党代会 代表大会")

  /// Matches: 全省第3位, 前10名, 列第2位, 500强.
  static let rank = NotFigureRule(
    name: "rank", reason: .rank, examples: ["全省第«3»位", "位居全国前«10»", "进入前«20»名", "由第«6»位升至第4位", "居全国«38»强", "«500»强企业", "排名上升«2»位"],
    counterExamples: ["前三季度完成«10»件", "目前«10»家"]
  ) { site in
    if site.before() == 0x7B2C, site.token.unit?.code == "位" || site.token.unit?.code == "名" { return true }
    if site.isPreceded(by: rankOpeners) { return true }
    if site.before() == 0x524D, ["位", "名", "强"].contains(site.token.unit?.code) { return true }
    if site.token.unit?.code == "位" || site.token.unit?.code == "名" {
      if site.isPreceded(by: rankVerbs) { return true }
    }
    return site.digitsAreFollowed(by: rankTails)
  }

  private static let rankOpeners = PhraseTable(words: "全国前 全省前 全市前 进入前 位列前 居前 世界前 前列 挺进前 跻身前 排名前 稳居前 位居前 列前 保持前")
  private static let rankVerbs = PhraseTable(words: "排名上升 排名下降 位次上升 位次前移 前移 上升了 提升了 排名提升 位次提升 跃升 前进 上升 提升 晋升")
  private static let rankTails = PhraseTable(words: "强 强县 强市 强区 强镇 强企业 强” 百强 强榜单 强,")

  /// Matches: 1+1>2.
  static let slogan = NotFigureRule(
    name: "slogan", reason: .slogan, examples: ["发挥«1»+1>2的效能", "“1+«1»>2”"], counterExamples: ["达«2»%以上"]
  ) { site in
    let signs: [UInt32] = [0x2B, 0x3E, 0x3C, 0x3D]
    // 4+1 alone is a name; a slogan compares.
    let window = max(site.range.lowerBound, site.token.start - 5)..<min(site.range.upperBound, site.token.end + 6)
    guard site.text[window].contains(where: { $0 == 0x3E || $0 == 0x3C }) else { return false }
    return signs.contains(site.before()) || (site.token.isBare && signs.contains(site.after()))
  }

  /// Matches: 国内生产总值[2].
  static let footnoteMark = NotFigureRule(
    name: "footnote-mark", reason: .footnoteMark, examples: ["国内生产总值[«2»]", "500强”[«1»]", "企业〔«3»〕"],
    counterExamples: ["(«2»家)"]
  ) { site in
    let opens: [UInt32] = [0x5B, 0x3010, 0x3014, 0xFF3B]
    let closes: [UInt32] = [0x5D, 0x3011, 0x3015, 0xFF3D]
    let next = site.token.digitsEnd < site.range.upperBound ? site.text[site.token.digitsEnd] : 0
    return opens.contains(site.before()) && closes.contains(next) && site.token.digitCount <= 3
  }

  /// Matches: 1. at the head of a line; 1、 between items; (1).
  static let listNumber = NotFigureRule(
    name: "list-number", reason: .ordinal, examples: ["«1».完善", "«2»、推动", "(«3»)规范", ";(«4»)落实"],
    counterExamples: ["共«1».5万", "分别为«3»、5亿元"]
  ) { site in
    guard site.token.isBare, site.token.form == .arabic, site.token.digitCount <= 2 else { return false }
    if site.before() == Scalars.openBracket, site.after() == Scalars.closeBracket { return true }
    let opensLine = site.token.start == site.range.lowerBound || isLineStart(site)
    let mark = site.after()
    return opensLine
      && (mark == Scalars.point || mark == Scalars.enumerationComma || mark == Scalars.closeBracket
        || mark == 0xB7 || mark == Scalars.space || mark == Scalars.comma)
  }

  private static func isLineStart(_ site: NumeralSite) -> Bool {
    let marks: [UInt32] = [0x2A, 0x23, 0x20, 0x3000, 0x0A, 0x2D, Scalars.semicolon, Scalars.fullStop]
    var index = site.token.start - 1
    while index >= site.range.lowerBound, marks.contains(site.text[index]) { index -= 1 }
    return index < site.range.lowerBound || site.text[index] == Scalars.semicolon
  }

  /// Matches: 60周岁及以上, 16-59岁, 65岁以上老人.
  static let age = NotFigureRule(
    name: "age", reason: .specification, examples: ["«60»周岁及以上人口", "«65»岁以上老人", "«0»-15岁", "年满«70»周岁"],
    counterExamples: ["人均预期寿命«78.9»岁"]
  ) { site in
    if site.digitsAreFollowed(by: ages) { return true }
    guard site.token.unit?.code == "岁" else { return false }
    return !site.isPreceded(by: lifeSpans)
  }

  private static let ages = PhraseTable(words: "周岁 岁以上 岁及以上 岁以下")
  private static let lifeSpans = PhraseTable(words: "寿命 期望寿命 预期寿命 平均年龄 寿命达 寿命为 寿命达到 平均年龄为 寿命提高到 寿命达到了 提高到 提高")

  /// Matches: 300户以上小区, 30万千瓦以上机组, 时速600公里列车, 超100亿元企业.
  static let sizeClass = NotFigureRule(
    name: "size-class", reason: .specification,
    examples: [
      "«300»户以上小区", "占全省«30»万千瓦以上统调燃煤机组", "时速«600»公里列车", "主营业务收入超«100»亿元企业1家", "«2000»万元以上项目12个", "新增«10»亿元以上企业3家",
      "总投资«5»亿元以上的项目", "打造«五千亿»级产业", "就业人员«10万人»生产安全事故死亡人数",
    ],
    counterExamples: ["增长«4»%以上", "保持在«80»%以上", "达到«4000»分以上,", "平均积分«3000»分以上"]
  ) { site in
    if site.isPreceded(by: speeds) || site.isPreceded(by: perWords) { return true }
    // 百亿项目, 五千亿级产业: a class of size without a unit.
    if site.token.form == .chinese, site.token.hasScale, site.token.unit?.code == "级" || site.token.unit == nil, site.token.unit != nil || site.after() == 0x7EA7 || site.isFollowed(by: classedThings) || site.isFollowed(by: greatThings) { return true }
    if site.token.unit?.code == "人", site.isFollowed(by: deathRates) { return true }
    guard !site.token.unitIs(.proportion), !site.token.unitIs(.percentagePoint), !site.token.unitRange.isEmpty else {
      return false
    }
    // 400个以上授权发明专利 is a count; 300户以上小区 a class.
    if counted.isWhole(site.token.unitRange, of: site.text) { return false }
    if let tail = classTails.match(at: site.token.end, in: site.text, limit: site.range.upperBound) {
      return classedThings.firstMatch(
        in: tail.range.upperBound..<min(tail.range.upperBound + 10, clauseEnd(site, tail.range.upperBound)),
        of: site.text) != nil
    }
    guard site.token.unitIs(.money) || site.token.unitIs(.power), site.isPreceded(by: classOpeners) else {
      return false
    }
    return classedThings.match(at: site.token.end, in: site.text, limit: site.range.upperBound) != nil
  }

  private static func clauseEnd(_ site: NumeralSite, _ start: Int) -> Int {
    var index = start
    let stops: [UInt32] = [Scalars.comma, Scalars.fullStop, Scalars.semicolon, Scalars.enumerationComma]
    while index < site.range.upperBound, !stops.contains(site.text[index]) { index += 1 }
    return index
  }

  private static let counted = PhraseTable(words: "个 家 座 所 处 条 项 件 次 篇 套 宗 名")
  private static let perWords = PhraseTable(words: "每")
  private static let greatThings = PhraseTable(words: "重大 俱乐部 产业 集群 城市 强 大县 园区")
  private static let deathRates = PhraseTable(words: "生产安全事故死亡 口死亡 死亡率 死亡人数")
  private static let speeds = PhraseTable(words: "时速 设计时速 单体 单机 单笔 单个")
  private static let classTails = PhraseTable(words: "以上 及以上 以下 及以下 (含)以上 级 以上的 以上且 以下的 级的")
  private static let classOpeners = PhraseTable(words: "超 超过 达 逾 过 突破 新增 近 达到")
  private static let classedThings = PhraseTable(
    words:
      "小区 机组 列车 企业 项目 工业企业 集团 单位 园区 客车 货车 船舶 泊位 管道 锅炉 产业 大企业 客户 产业集群 街道 镇 乡镇 县 城市 楼宇 贷款 统调 工程 商场 市场 电站 水库 门店 平台 公共建筑 住宅 特大型 大型 特色小镇 县(市) 村 集群 大项目 人群 家庭 群众 农户 现象 低收入"
  )

  /// Matches: 近20年, 连续8年, 20年以上老化管道, 15个工作日内 where it is a term and not a result.
  static let duration = NotFigureRule(
    name: "duration", reason: .duration,
    examples: ["近«20»年来", "连续«8»年", "连续«15»个月", "历时«3»个月", "为期«5»天", "«30»年前"],
    counterExamples: ["审批时限压缩至«3»天", "平均办理时间缩短«5»个工作日", "优良天数«312»天", "工作日减至«7»个工作日"]
  ) { site in
    guard site.token.unitIs(.duration), site.token.unit?.code != "岁" else { return false }
    let window = max(site.range.lowerBound, site.token.start - 14)..<site.token.start
    if measuredDurations.lastMatch(in: window, of: site.text) != nil, !site.isPreceded(by: runs) { return false }
    return true
  }

  private static let runs = PhraseTable(words: "连续 近 历时 为期 连续近 已连续")
  private static let measuredDurations = PhraseTable(
    words: "压缩 缩短 时限 时间 减少 天数 寿命 工期 用时 提速 周期 时长 耗时 增加 减至 降至 停电 期限 日数 审批 办结 开办 办理 动画片 节目 播出 通话 增多 缩减 工作日 逗留 停留 平均 响应 等候 历时平均")

  /// Matches: 六大机制, 四个专项领域, 三项工程: small counts in words of things that nobody measures.
  static let abstractCount = NotFigureRule(
    name: "abstract-count", reason: .abstractCount,
    examples: ["建立«六大»工作机制", "在«四个»专项领域", "«4大»行动", "实施«三项»工程", "«两»大体系"],
    counterExamples: ["制定«十六项»制度", "新建«三所»学校", "培育企业«两家»"]
  ) { site in
    if site.token.unitRange.isEmpty, site.after() == 0x5927, (site.wholeNumber ?? 99) <= 20 { return true }
    guard site.token.form == .chinese, site.token.innerHedge == nil, let value = site.wholeNumber, value <= 10,
      !site.token.unitIs(.proportion), !site.token.unitIs(.multiple), !site.token.unitIs(.percentagePoint)
    else { return false }
    if value == 1 { return true }
    return !concrete.isWhole(site.token.unitRange, of: site.text)
  }

  /// Classifiers whose things are counted even when the number is written in words.
  private static let concrete = PhraseTable(words: "家 人 名 户 座 所 起 例 栋 幢 艘 架 台 亩 吨 公里 元 平方米 辆 件 宗 人次 万元 亿元 番 倍 千瓦")

  /// Matches: 高速铁路是指最高营运速度达到200公里/小时的铁路.
  static let definition = NotFigureRule(
    name: "definition", reason: .specification, examples: ["高速铁路是指最高营运速度达到«200»公里/小时的铁路"], counterExamples: ["指数为«99.5»"]
  ) { site in
    definitions.firstMatch(in: site.range.lowerBound..<site.token.start, of: site.text) != nil
  }

  private static let definitions = PhraseTable(words: "是指 统计范围为 统计范围是 起点标准 统计口径为")

  /// Matches: 1美元兑6.1428元人民币.
  static let exchangeRate = NotFigureRule(
    name: "exchange-rate", reason: .specification, examples: ["汇率为«1»美元兑6.1428元人民币"], counterExamples: ["出口«1»美元"]
  ) { site in
    site.token.unitIs(.money) && site.isFollowed(by: exchanges)
  }

  private static let exchanges = PhraseTable(words: "兑 兑换 折合 合人民币 对人民币")

  /// Matches: a number without a unit that no rate, index or list explains.
  static let bareNumber = NotFigureRule(
    name: "bare-number", reason: .unexplained, examples: ["编号«3871»的", "见附件«2»"],
    counterExamples: ["价格指数«99.5»", "取得平均分«98.7»的高分", "结构为«11.2»∶14.9∶73.9", "分别为«3»、5亿元"]
  ) { site in
    guard site.token.unit == nil, site.token.form != .fraction else { return false }
    if site.token.hasScale { return false }
    if site.token.form == .chinese { return true }
    return !BareNumbers.isExplained(site)
  }
}
