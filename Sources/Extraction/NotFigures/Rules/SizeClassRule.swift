// 300户以上小区, 30万千瓦以上机组, 时速600公里列车, 超100亿元企业.

import DataCube
import ReportText

extension NotFigureRule {
  /// Matches: 300户以上小区, 30万千瓦以上机组, 时速600公里列车, 超100亿元企业.
  static let sizeClass = NotFigureRule(
    name: "size-class", reason: .specification,
    examples: [
      "«300»户以上小区", "占全省«30»万千瓦以上统调燃煤机组", "时速«600»公里列车", "主营业务收入超«100»亿元企业1家", "据«5‰»人口变动抽样调查", "其中«10万元»以上的718件",
      "年产«500»万吨的矿井",
      "«2000»万元以上项目12个", "新增«10»亿元以上企业3家",
      "总投资«5»亿元以上的项目", "打造«五千亿»级产业", "就业人员«10万人»生产安全事故死亡人数", "其中«60万吨/年»甲醇装置产量80万吨",
      "新增«220千伏»及以上变电设备", "营业收入过«百亿元»的11户", "消除«66人»以上超大班额550个", "漳县«4500t»/d熟料生产线", "发生一次死亡«3人»以上事故2起",
      "产值超«100亿元»的企业6家", "未发生死亡«10人»以上重特大事故", "规模以上工业企业(年主营业务收入«2000万元»及以上)41户", "小型仓库(«500平方米»以下)", "«30万吨»电石技改",
      "投产«60万台»压缩机等一批项目", "成为首个«4亿吨»港口", "运河«800吨»全线通航", "淘汰«35蒸吨/时»及以下燃煤锅炉60台", "形成若干个产值超«三百亿元»的特色产业基地",
    ],
    counterExamples: [
      "开展«5»次抽样调查", "完成年产«500»万吨的任务", "增长«4»%以上", "保持在«80»%以上", "达到«4000»分以上,", "平均积分«3000»分以上",
    ]
  ) { site in
    if site.isPreceded(by: speeds) || site.before(site.before() == Scalars.space ? 2 : 1) == per { return true }
    // 投产60万台压缩机等一批项目: what each of the projects will make.
    if site.token.hasScale, !site.token.unitIs(.money), namesProjects(site) { return true }
    // 首个4亿吨港口: the first of its size.
    if site.isPreceded(by: firsts), Scalars.isHan(site.after()),
      site.token.unitIs(.weight) || site.token.unitIs(.power)
        // 首个5亿元产业基金: how much there is in it.
        || site.token.unitIs(.money)
          && funds.firstMatch(
            in: site.token.end..<min(site.token.end + 8, clauseEnd(site, site.token.end)), of: site.text) == nil
    {
      return true
    }
    // 800吨全线通航: the ships that a waterway carries.
    if site.token.unitIs(.weight), site.isFollowed(by: waterways) { return true }
    // 500米口径望远镜, 沿北纬30度: what a thing is called after, where a line lies.
    // 据全省5‰人口变动抽样调查: how large the sample is.
    if site.token.isRate, site.isFollowed(by: samples) { return true }
    // 2×660MW机组, 年产500万吨的矿井.
    if site.before() == 0xD7 || site.isPreceded(by: outputs) && (isAttribute(site) || namesPlant(site)) {
      return true
    }
    if site.isFollowed(by: calibres) || site.isPreceded(by: graticule) { return true }
    // 百亿项目, 五千亿级产业: a class of size without a unit.
    if site.token.form == .chinese, site.token.hasScale, ["级", "项目", nil].contains(site.token.unit?.code),
      site.token.unit != nil || site.after() == 0x7EA7 || site.isFollowed(by: classedThings)
        || site.isFollowed(by: greatThings)
    {
      return true
    }
    // 新增220千伏及以上变电设备, 110千伏变电站: a voltage is told of what it is for.
    if site.isFollowed(by: voltages) || voltages.isWhole(site.token.unitRange, of: site.text) { return true }
    // 10万元以上的718件: which of them, before how many.
    if site.token.unitIs(.money) || site.token.unitIs(.area) || site.token.unitIs(.weight),
      let tail = (site.token.high == nil ? classMarks : spanMarks)
        .match(at: site.token.end, in: site.text, limit: site.range.upperBound),
      tail.range.upperBound < site.range.upperBound, Scalars.isDigit(site.text[tail.range.upperBound])
    {
      return true
    }
    if site.isFollowed(by: deathRates), site.token.unit?.code == "人" { return true }
    // 一次死亡10人以上的事故: how grave an accident.
    if site.isPreceded(by: tolls), site.isFollowed(by: gravities) { return true }
    // 规模以上工业企业(年主营业务收入2000万元及以上): which of them, told in a bracket.
    if site.token.unitIs(.money), site.isPreceded(by: takings),
      let tail = classTails.match(at: site.token.end, in: site.text, limit: site.range.upperBound),
      tail.range.upperBound == site.range.upperBound || site.text[tail.range.upperBound] == Scalars.closeBracket
    {
      return true
    }
    // 30万吨电石技改: a project called after what it will make.
    if site.token.unitIs(.weight),
      projects.firstMatch(
        in: site.token.end..<min(site.token.end + 6, clauseEnd(site, site.token.end)), of: site.text) != nil
    {
      return true
    }
    guard !site.token.unitIs(.proportion), !site.token.unitIs(.percentagePoint), !site.token.unitRange.isEmpty else {
      return false
    }
    // 60万吨/年甲醇装置: what it can make is part of its name.
    if site.token.isCompoundUnit, site.text[site.token.unitRange].last == 0x5E74,
      plants.firstMatch(
        in: site.token.end..<min(site.token.end + 12, clauseEnd(site, site.token.end)), of: site.text) != nil
    {
      return true
    }
    // 4500t/d熟料生产线: what a line can make in a day.
    if site.token.unitIs(.weight), site.after() == Scalars.slash, site.after(1) == 0x64, Scalars.isHan(site.after(2)) {
      return true
    }
    // 400个以上授权发明专利 is a count; 300户以上小区 a class.
    if counted.isWhole(site.token.unitRange, of: site.text) { return false }
    if let tail = classTails.match(at: site.token.end, in: site.text, limit: site.range.upperBound) {
      // 小型仓库(500平方米以下): which of them, all that a bracket says.
      if site.before() == Scalars.openBracket, tail.range.upperBound < site.text.count,
        site.text[tail.range.upperBound] == Scalars.closeBracket, Scalars.isHan(site.before(2))
      {
        return true
      }
      return classedThings.firstMatch(
        in: tail.range.upperBound..<min(tail.range.upperBound + 10, clauseEnd(site, tail.range.upperBound)),
        of: site.text) != nil
    }
    guard site.token.unitIs(.money) || site.token.unitIs(.power), site.isPreceded(by: classOpeners) else {
      return false
    }
    // 产值过百亿元的产业, 营业收入过百亿元的11户.
    let isModifier = site.after() == 0x7684 && site.token.end + 1 < site.range.upperBound
    if isModifier, Scalars.isDigit(site.after(1)) { return true }
    // 若干个产值超三百亿元的特色产业基地: some things of that size, whatever they are called.
    if isModifier, isOneOfSome(site),
      classedThings.firstMatch(
        in: site.token.end..<min(site.token.end + 14, clauseEnd(site, site.token.end)), of: site.text) != nil
    {
      return true
    }
    return classedThings.match(
      at: isModifier ? site.token.end + 1 : site.token.end, in: site.text, limit: site.range.upperBound) != nil
  }

  /// 60万台|压缩机等一批项目: whether a noun follows, and 等 and the word for projects.
  private static func namesProjects(_ site: NumeralSite) -> Bool {
    let end = min(site.range.upperBound, site.token.end + 14)
    guard let mark = listedProjects.firstMatch(in: site.token.end..<end, of: site.text)?.range.lowerBound,
      mark - site.token.end >= 2
    else { return false }
    return site.text[site.token.end..<mark].allSatisfy(Scalars.isHan)
  }

  /// 若干个|产值超三百亿元: whether words for some of a kind stand shortly before the number, in its clause.
  private static func isOneOfSome(_ site: NumeralSite) -> Bool {
    let lower = max(site.range.lowerBound, site.token.start - 16)
    let start = site.text[lower..<site.token.start].lastIndex(where: stops.contains) ?? lower
    return some.lastMatch(in: start..<site.token.start, of: site.text) != nil
  }

  /// 日产5000吨熟料项目: what it can make is part of its name.
  private static func namesPlant(_ site: NumeralSite) -> Bool {
    plants.firstMatch(
      in: site.token.end..<min(site.token.end + 10, clauseEnd(site, site.token.end)), of: site.text) != nil
  }

  /// 年产500万吨的矿井; not 年产500万吨的任务.
  private static func isAttribute(_ site: NumeralSite) -> Bool {
    guard let mark = attributive.match(at: site.token.end, in: site.text, limit: site.range.upperBound) else {
      return false
    }
    return aims.match(at: mark.range.upperBound, in: site.text, limit: site.range.upperBound) == nil
  }

  private static func clauseEnd(_ site: NumeralSite, _ start: Int) -> Int {
    var index = start
    while index < site.range.upperBound, !stops.contains(site.text[index]) { index += 1 }
    return index
  }

  private static let listedProjects = PhraseTable(words: "等一批项目 等项目 等重大项目 等重点项目 等一批重大项目 等一批重点项目 等一批产业项目 等产业项目")
  private static let firsts = PhraseTable(words: "首个 首家 第一个 首座 首条 唯一")
  private static let funds = PhraseTable(words: "基金 债券 贷款 资金 票据")
  private static let some = PhraseTable(words: "若干 一批 一大批 多个 数个")
  private static let waterways = PhraseTable(words: "全线通航 通航 级全线通航 级通航 级航道 航道 级泊位 海轮 级海轮 级船舶")
  private static let voltages = PhraseTable(words: "千伏")
  private static let stops: ScalarSet = [
    Scalars.comma, Scalars.fullStop, Scalars.semicolon, Scalars.enumerationComma,
  ]
  private static let plants = PhraseTable(words: "装置 项目 生产线 工程 机组 厂 工厂")
  private static let projects = PhraseTable(words: "技改 技术改造 改扩建")
  private static let takings = PhraseTable(words: "年主营业务收入 主营业务收入 年营业收入 营业收入 年销售额")
  private static let counted = PhraseTable(words: "个 家 座 所 处 条 项 件 次 篇 套 宗 名")
  /// 每.
  private static let per: UInt32 = 0x6BCF
  private static let greatThings = PhraseTable(words: "重大 俱乐部 产业 集群 城市 强 大县 园区")
  private static let deathRates = PhraseTable(words: "生产安全事故死亡 口死亡 死亡率 死亡人数")
  private static let tolls = PhraseTable(words: "一次死亡 一次伤亡 一次性死亡 一次重伤 一次中毒 未发生死亡 没有发生死亡 未发生过死亡 无死亡")
  private static let gravities = PhraseTable(words: "以上 及以上 (含)以上")
  private static let samples = PhraseTable(words: "人口变动抽样 人口抽样 抽样调查 人口变动情况抽样")
  private static let outputs = PhraseTable(words: "年产 日产 年处理 日处理 年吞吐")
  private static let classMarks = PhraseTable(words: "以上的 以下的 及以上的 及以下的 以上不足 (含)以上的")
  private static let spanMarks = PhraseTable(words: "的")
  private static let aims = PhraseTable(words: "任务 目标 能力 产能 规模 计划 水平")
  private static let attributive = PhraseTable(words: "的 级 以上的")
  private static let calibres = PhraseTable(words: "口径")
  private static let graticule = PhraseTable(words: "北纬 南纬 东经 西经")
  private static let speeds = PhraseTable(words: "时速 设计时速 单体 单机 单笔 单个")
  private static let classTails = PhraseTable(words: "以上 及以上 以下 及以下 (含)以上 级 以上的 以上且 以下的 级的")
  private static let classOpeners = PhraseTable(words: "超 超过 达 逾 过 突破 新增 近 达到")
  private static let classedThings = PhraseTable(
    words:
      "户型 房源 小区 机组 列车 航道 码头 企业 项目 工业项目 产业项目 工业企业 集团 单位 园区 客车 货车 船舶 泊位 管道 锅炉 产业 大企业 客户 产业集群 街道 镇 乡镇 县 城市 楼宇 贷款 统调 工程 商场 市场 电站 水库 门店 平台 公共建筑 住宅 特大型 大型 特色小镇 基地 县(市) 村 集群 大项目 人群 家庭 群众 农户 现象 低收入 大班额 超大班额 班额 大班 超大班 水泥"
  )
}
