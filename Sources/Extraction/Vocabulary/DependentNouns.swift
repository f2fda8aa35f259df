// Nouns and verbs that name nothing without their owner.

import ReportText

/// Nouns and verbs that name nothing without their owner, and where their owner is told.
enum DependentNouns {
  enum Owner: Sendable {
    /// 用户 behind 开展智慧供热业务: those whom the clause before serves.
    case service
    /// 平均发行利率 behind 发行专项债券38亿元: what was issued or lent.
    case loan
    /// 资金总规模 behind 设立创投企业12家: what was founded.
    case fund
    /// 受益 behind 医疗保险基金支出14亿元: what does good.
    case benefit
    /// 享受待遇人数 behind 养老保险参保人数72万人: in what they are insured.
    case insurance
    /// 受灾面积 behind 地震灾害受灾2.3万人: what has done the harm.
    case disaster
    /// 收入比 behind 城乡居民收入: whose incomes are held against one another.
    case incomes
    /// 亩均税收 behind 工业企业数量860家: the companies that were counted.
    case companies
    /// 集装箱吞吐量 behind 海州港货物吞吐量: what else goes through the same port.
    case port
    /// 改造 behind 开展老旧小区改造试点: what the same work was done to.
    case work
    /// 出栏 behind 抓好生猪稳产保供: the animals that a clause before speaks of.
    case livestock
    /// 运营里程 behind 轨道交通3号线开通: on what one travels.
    case line
    /// 最高支付限额 behind 居民医保报销比例提高到71%: another attribute of the same.
    case attribute
  }

  static let table = PhraseTable<Owner>(
    words("用户 用户数 客户", .service)
      + words("平均发行利率 发行利率 平均利率 加权平均利率 加权平均发行利率 票面利率 平均票面利率 平均期限 平均发行期限", .loan)
      + words("资金总规模 资金规模 募集规模 认缴规模 管理规模 管理资金规模 管理资产规模 注册资本 注册资金", .fund)
      + words("受益 惠及 受惠 受益人数 惠及人数 受益人口 惠及人口 累计受益 累计惠及", .benefit)
      + words("享受待遇人数 领取待遇人数 待遇领取人数 领取养老金人数 实际领取待遇人数 实际享受待遇人数", .insurance)
      + words(
        "受灾面积 成灾面积 绝收面积 受灾人口 受灾人数 造成直接经济损失 直接经济损失 造成直接财产损失 直接财产损失 造成经济损失 经济损失 倒塌房屋 损坏房屋", .disaster)
      + words("收入比 收入倍差 收入差距 收入之比 收入比值", .incomes)
      + words("亩均税收 亩均增加值 亩均产值 亩均效益 亩均收入 户均利润 户均产值 户均税收", .companies)
      + words(workWords, .work) + words("出栏 存栏 出栏量 存栏量 年出栏", .livestock)
      + words("运营里程 总运营里程 运营总里程 通车里程 通车总里程 总里程", .line)
      + words(throughputWords, .port) + words(attributeWords, .attribute))

  private static func words(_ text: String, _ owner: Owner) -> [(String, Owner)] {
    text.split(separator: " ").map { (String($0), owner) }
  }

  private static let workWords = "改造 改造提升 整治 整治提升 维修 拆迁"
  static let works = PhraseTable(words: workWords)
  static let animals = PhraseTable(words: "生猪 肉牛 奶牛 肉羊 牛羊 家禽 肉鸡 蛋鸡 肉鸭")
  static let lines = PhraseTable(words: "轨道交通 地铁 高速公路 高速铁路 高铁 铁路 公路 快速路 绿道 航道")

  private static let throughputWords = "货物吞吐量 集装箱吞吐量 旅客吞吐量 货邮吞吐量 飞机起降架次"
  static let throughputs = PhraseTable(words: throughputWords)
  static let ports = PhraseTable(words: "港 机场 航空港 港区")
  private static let attributeWords =
    "最高支付限额 支付限额 年度支付限额 年度最高支付限额 最高限额 起付标准 起付线 门诊起付标准 门诊报销比例 门诊费用报销比例 住院报销比例 住院费用报销比例 住院有效费用报销比例 报销比例 支付比例 封顶线 筹资标准 人均筹资标准 财政补助标准 政府补助标准 补助标准 缴费标准 医疗保险参保率 养老保险参保率 基本医疗保险参保率 基本养老保险参保率"
  static let attributes = PhraseTable(words: attributeWords)

  /// How many there are of something, which a kind of it leaves out.
  static let numbers = PhraseTable<String>(
    [
      ("授权", "授权量"), ("申请", "申请量"), ("注册", "注册量"), ("登记", "登记量"), ("受理", "受理量"), ("产", "产量"), ("销", "销量"),
      ("销售", "销售量"),
      ("保有", "保有量"), ("拥有", "拥有量"), ("持有", "持有量"), ("进口", "进口量"), ("出口", "出口量"),
    ].flatMap { act, number in ["量", "总量", "数", "总数"].map { (act + $0, number) } }
      + [("播种面积", "播种面积"), ("种植面积", "种植面积")])

  /// What a clause does with a service: 开展智慧供热业务.
  static let offers = PhraseTable(words: "开展 开通 提供 推广 推出 开办")
  static let services = PhraseTable(words: "业务 服务")
  static let issues = PhraseTable(words: "发行 发放 投放 新增 新发放 累计发行 累计发放")
  static let repayments = PhraseTable(words: "偿还 归还 清收 不良 收回 核销")
  static let loans = PhraseTable(words: "债券 债 券 票据 贷款 国债 存单")
  static let founded = PhraseTable(words: "企业 基金 公司 机构 合作社 基地 平台")
  static let funds = PhraseTable(
    words: "基金支出总额 基金收入总额 基金支出 基金收入 基金总支出 基金总收入 基金累计支出 基金累计结余 基金支付 补偿支出 报销支出")
  static let insured = PhraseTable(words: "参保人数 参保人员 参保 人数 参保总人数 参加人数")
  static let disasters = PhraseTable(
    words: "灾害 地震 洪涝 台风 滑坡 泥石流 旱灾 水灾 雪灾 雹灾 风暴潮 赤潮 龙卷风 森林火灾 草原火灾 干旱 暴雨 洪水")
  static let counts = PhraseTable(words: "数量 户数 家数 总数 数")
  static let companies = PhraseTable(words: "企业 公司 商户 个体户 主体")
  /// What a clause does for people who have its good: 实施残疾人补贴,惠及8万人.
  static let measures = PhraseTable(
    words: "实施 推行 推出 建立 出台 落实 开展 设立 启动 发放 提高 实行 完善 启动实施 全面实施 率先实施 组织实施 推进 新建 建成 改造 开通")
}
