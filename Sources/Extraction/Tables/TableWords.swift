// What heads, captions and row heads of tables say: a new word goes into its list.

import ReportText

enum TableWords {
  // MARK: - Heads of columns

  /// What a column of row heads holds.
  enum HeadKind: Sendable {
    /// Indicators: 指标.
    case indicator
    /// Things of which the table tells one measure or several: 产品名称, 行业.
    case object
    /// Partners of trade: 国家和地区.
    case partner
    /// Areas whose figures these are.
    case place
    case time
  }

  /// Heads of columns that hold row heads.
  static let heads = PhraseTable<HeadKind>(
    rows(.indicator, "指标 指标名称 主要指标 项目 内容 名称 类别 类型 分类 分组 统计指标")
      + rows(.object, "产品名称 产品 商品名称 商品 行业 行业名称 领域 品种 品名 运输方式 企业类型 经济类型 登记注册类型 农产品 主要产品 案件类型 投诉类型 事项 门类")
      + rows(.partner, "国家和地区 国家(地区) 国家或地区 国家、地区 国别 国别(地区) 国家及地区 贸易伙伴")
      + rows(.place, "地区 县(市、区) 县市区 区县 县区 市州 地市 省份 区域 市(县、区) 区(县) 乡镇 街道 城市 各地 市县 设区市")
      + rows(.time, "月份 时间 年份 季度 年度 日期"))

  static let units = PhraseTable(words: "单位 计量单位")

  /// Heads of columns whose numbers are no figures.
  static let ranks = PhraseTable(words: "位次 排名 名次 序号 排序 排位 位居 编号 代码 顺序")

  /// Heads, or their ends, of columns that number or address and measure nothing: 联系电话.
  static let addresses = PhraseTable(
    words: "联系电话 咨询电话 办公电话 办公室电话 值班电话 投诉电话 举报电话 监督电话 服务电话 预约电话 电话号码 手机号 手机号码 邮编 邮政编码 传真 页码 文号 门牌号 车牌号 房号 账号 证号")
  static let bareAddresses = PhraseTable(words: "电话 热线 手机 页 号码")

  /// Heads that say nothing of what is measured.
  static let generic = PhraseTable(
    words: """
      绝对数 绝对值 绝对量 年末数 期末数 数量 数值 数额 总量 本年数 本期 本期数 本年累计 累计 累计数 全年 实际 实际数 完成数 实绩 总计 合计 指标值 金额 本年 当年 \
      全年数 年末 期末 数据 实际完成 完成额 完成情况 1-本月 本月 全国 全市 全省 全县 全区 季末数 月末数 本月数
      """)

  /// Words of growth, with the direction that the head itself takes: 降幅 3.2 is -3.2; 0 where nothing grows.
  static let growth = PhraseTable<Int>(
    [("降幅", -1), ("下降", -1), ("减少", -1), ("下降幅度", -1), ("增加值", 0), ("自然增长率", 0), ("增加额", 1), ("新增加", 0)]
      + "增长 增速 增减 涨跌 增幅 升降 涨幅 变化 变动 同比 环比 涨跌幅 涨跌幅度 增长率 增长速度 增加 提高 ± +- 比上年 较上年 增长或下降 增(减) 增减幅度"
      .split(separator: " ").map { (String($0), 1) })

  static let shares = PhraseTable(words: "比重 占比 构成 份额 比例 所占 占总 占全")

  /// Heads of shares and completion rates that belong to the level beside them.
  static let rates = PhraseTable(words: "完成预算 占预算 完成计划 为预算 为计划 完成年度 完成率 完成目标 为年度 达到计划 占计划 完成年初 占年度")

  /// Endings of heads that tell money, to which 金额单位 gives the unit.
  static let amounts = PhraseTable(words: "额 值 款 费 税 金 资 投资 收入 支出 利润 总计 合计")

  static let targets = PhraseTable(words: "目标 计划 预算数 年度预算 任务 预期 年初预算 调整预算")

  /// Heads that name a stock or flow of the year before.
  static let lastYear = PhraseTable(words: "上年同期 去年同期 上年 去年 上年数 上年同期数 去年同期数 上年末 上年实际 上年决算数")

  // MARK: - Columns of places

  /// Columns that qualify the indicator: 城市居民消费价格.
  static let qualifiers = PhraseTable(words: "城市 农村 城镇 乡村 男性 女性 男 女 国有 民营 内资 外资 市辖 住宅 农户")

  /// Columns that are the whole of the report.
  static let wholes = PhraseTable(words: "全国 全市 全省 全县 全区 全州 全旗 全镇 全乡 本市 本省 本县 本区 合计 总计 平均")

  /// Words for the whole area that a word before the indicator takes back: 城市 and 全省房屋价格.
  static let wholeAreas = PhraseTable(words: "全国 全市 全省 全县 全区 全州 全旗 全镇 全乡")

  /// Columns that are a part of the report's area: 市区 is the urban area of the reporting city.
  static let partsOfArea = PhraseTable(words: "市区 县城 城区 郊区 市辖区 主城区 中心城区 各县 市本级 县本级 区本级 省本级 本级 老城区 新城区")

  static let placeEndings = PhraseTable(words: "省 市 县 区 州 盟 旗 镇 乡 街道 地区 兵团 新区 开发区 高新区")

  // MARK: - Row heads

  static let ofWhich = PhraseTable(words: "其中: 其中 #")
  static let totals = PhraseTable(words: "总计 合计 总数 全部 全部合计")

  /// Endings that make a row head an indicator of its own.
  static let measures = PhraseTable(
    words: """
      额 量 数 率 值 面积 人口 价格 收入 支出 余额 里程 指数 能力 产值 系数 利润 出栏 存栏 顺差 逆差 差额 比重 占比 增速 长度 产能 保有量 税收 机场 时间 费用 成本 户数 浓度 周转量 工资 投资 总水平
      """)
  /// Endings that name an account: indicators on top, objects below.
  static let accounts = PhraseTable(words: "存款 贷款 资金 进口 出口 设备")

  /// Row heads that qualify the row above and name nothing alone.
  static let modifiers = PhraseTable(words: "人民币 外币 本币 美元 个人 单位 境内 境外")

  /// Verbs before a noun that its parts share: 新建公路里程, 其中高速公路.
  static let sharedVerbs = PhraseTable(words: "新建 增建 新增 新改建 改建 扩建 增、新建 新开工")

  /// A row head so bare that only the caption tells what it measures.
  static let bareMeasures = PhraseTable(words: "投资额 投资完成额 投资 产值 金额 总额 收入 支出 总量 数量 产量 面积 增加值 利润 利润总额")

  /// What parts take over from the indicator of their total, and in which form.
  static let tails = PhraseTable<String>(
    [
      ("总人口", "人口"), ("货物运输总量", "货物运输量"), ("旅客运输总量", "旅客运输量"), ("运输总量", "运输量"),
      ("居民消费价格", "价格"), ("消费价格", "价格"), ("居民消费价格指数", "价格指数"), ("进出口总额", "进出口额"), ("总产量", "产量"), ("总产值", "产值"),
      ("总额", "额"),
      ("零售总额", "零售额"), ("出口大于进口", "出口大于进口"),
    ]
      + """
      常住人口 户籍人口 人口 施工面积 新开工面积 竣工面积 销售面积 面积 投资额 投资完成额 投资 到位资金 资金来源 出口额 进口额 出口 进口 存款余额 贷款余额 余额 存款 贷款 货物运输周转量 旅客运输周转量 \
      周转量 货运量 客运量 产量 人数 收入 支出 利润总额 利润 增加值 零售额 里程 产值 销售额 用电量 数量 价格 税收 案件数 案件 户数 保费收入 就业人员 从业人员 发电量 总量
      """.split(whereSeparator: \.isWhitespace).map { (String($0), String($0)) })

  // MARK: - Captions

  /// Words before the topic: 分行业, 主要工业产品.
  static let topicOpeners = PhraseTable(
    words: """
      主要工业产品 主要农产品 主要农业产品 规模以上工业主要产品 主要产品 主要商品 主要 分行业 分领域 分地区 分产业 分类 按行业分 按领域分 各种运输方式完成 各种运输方式 各地区 各县(市、区) 各县市区 各区县 \
      全部金融机构 对主要国家和地区 年末 末 全国 全市 全省 全县 全区 全年 时期 度 年 : 、 , 主要年份 各月 各类
      """)

  /// Words behind the topic: 及其增长速度.
  static let topicTails = PhraseTable<Bool>(
    "增长速度 增速 涨跌幅度 涨跌幅 比上年涨跌幅度 比上年增长 增长率 同比增速 同比增长 累计增速 累计增长 增长 比上年增长速度 增长情况 上涨情况 涨跌情况 环比涨幅 同比涨幅 涨幅"
      .split(separator: " ").map { (String($0), true) }
        + """
        及其增长速度 及增长速度 及其增速 及增速 及其构成 及构成 及其比重 及比重 、增长速度及其比重 、增速及其比重 情况 完成情况 主要指标完成情况 主要指标 主要分类情况 分行业情况 分行业 指标 一览表 统计表 表 及 (%) 比较 %
        主要经济指标 主要分类 及其增长 及增长 改善情况 构成
        """.split(whereSeparator: \.isWhitespace).map { (String($0), false) })

  private static func rows<Value>(_ value: Value, _ words: String) -> [(String, Value)] {
    words.split(whereSeparator: \.isWhitespace).map { (String($0), value) }
  }
}
