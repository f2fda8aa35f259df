// Nouns that name what is measured of a thing.

import ReportText

enum MeasureNouns {
  /// An indicator that ends in one of these names its measure; a list item without one borrows it from its list.
  static let table = PhraseTable(
    words: """
      增加值 产量 总产量 产值 总产值 价格 收入 支出 销售额 销售面积 投资 投资额 零售额 余额 总额 数量 人数 面积 率 比重 比例 占比 指数 总量 用电量 发电量 吞吐量 周转量 运输量 客运量 货运量 利润 税收 利税 利润总额 水耗 出口 进口 \
      进出口 贷款 存款 保费 消费 消费量 产能 能力 存栏 出栏 播种面积 种植面积 成交额 金额 资金 规模 营业额 交易额 增速 增幅 覆盖率 完成率 均价 平均价格 生产总值 业务量 业务收入 主营业务收入 营业收入 \
      保险参保人数 保险参保人次 保险基金收入 保险基金支出 利息收入 利息支出 额 量 数 值 价 线 航线 里程 浓度 天数 案件 起数 警情 就业 人口 收购量 库存 到位率 融资 成交 理赔 签约 储量 资产 负债 权益 家数 户数 参保人数 死亡人数 件数 案件数 订单 合同额 增量 热度 期刊 覆盖面 亏损面 亏损额 容量 \
      收益 总收益 净收益 保费收入 总收入 可支配收入 纯收入 工资 成本 费用 用水量 排放量 能耗 强度 综合指数 负荷 密度 增长率 贡献率 价差 薪酬 月薪 标准 通关时间 时间 时限 缺口 汇率 利率 储备 外资 成交面积 交付率 水平 总水平 消费价格 出厂价格 购进价格 销售价格 房租 租金 客单价
      """)

  /// What things that were counted amount to together.
  static let amounts = PhraseTable(words: "蓄水总量 总面积 总产值 增加值 总产量 营业收入 主营业务收入 利润总额 总投资 投资总额 计划总投资 资产总额 用电量 总人口 总里程 总金额")

  /// Measures that the later items of a list leave out: 采矿业增长2.3% under 规模以上工业增加值.
  static let borrowed = PhraseTable(
    words: """
      增加值 总产值 产值 产量 价格 居民消费价格 消费价格 消费品价格 出厂价格 销售价格 购进价格 生产者价格 投资 零售额 销售额 销售面积 进口 出口 进口额 出口额 进出口 收入 支出 贷款 存款 税收 用电量 利润 增速 投资额 销量 \
      平均薪酬 零售价格 住宅销售价格 投资价格 贷款余额 存款余额
      """)

  /// Rates: right behind a count in the same sentence they are a rate of it.
  static let rates = PhraseTable(words: "率 占比 比例 比重 比率 份额 覆盖面 增长面 下降面 盈利面 满意度 进度 亏损面 贡献度 利用率")

  /// What a review of several years tells of the last of them, unless it adds the years up.
  static let yearly = PhraseTable(
    words:
      "总里程 通车里程 总装机 装机容量 余额 用户 保有量 人均可支配收入 人均纯收入 人均生产总值 生产总值 财政总收入 财政收入 一般公共预算收入 社会消费品零售总额 常住人口 总人口 户籍人口 进出口总额 进出口额 增加值 总产值 企业数量 主体数量 户数 人均收入 保障水平 保障标准 筹资标准 补助标准 低保标准 养老金标准"
  )
  /// Rates of an amount that was told right before: 查补税款193万元,入库率98.5%.
  static let ratesOfMoney = PhraseTable(words: "入库率 到位率 执行到位率 资金到位率 征收率 执行率 支出进度 支付率 投入进度 使用进度 支付进度 拨付进度 付款进度")
  /// Rates of what has been dealt with: over several years they cover them all.
  static let processRates = PhraseTable(
    words: """
      结案率 执结率 办结率 审结率 采纳率 整改率 回复率 答复率 破案率 调撤率 撤诉率 调解率 化解率 改判率 息诉率 不捕率 不诉率 胜诉率 败诉率 上诉率 发改率 查实率 监督率 \
      抗诉率 认罪认罚适用率 适用率 调解成功率 成功率 反馈率 落实率 完成率 执行率 满意率 按期办结率 按时办结率 办复率 见面率 回访率
      """)
  /// Rates that point back at the one before.
  static let sameRates = PhraseTable(
    words:
      "比率 相应比率 相应比例 相应比重 相应百分比 有关比率 该比率 该比例 该比重 这一比例 这一比重 此比例 该占比 该指标 份额 所占份额 同一口径 这一数字 这个数字 这个比例 这一比值 该比值 这一指标 这一数据 这一占比 这一份额 所占比重 所占比例"
  )
  /// Nouns so general that they point back at the indicator before them.
  static let backReferences = PhraseTable(
    words: """
      后者 数量 案件数量 总量 总数 人数 规模 金额 数额 增速 增幅 降幅 涨幅 占比 比重 案件数 件数 总额 存量 增长 总规模 面积 总面积 产量 价格 数 量 同比 处置效率 指数 价格指数 余额 水平 速度 跌幅 增长率
      """)

  /// Stocks: what is there at a moment.
  static let stocks = PhraseTable(
    words:
      "参保 参保人数 激活人数 在保人数 装机容量 总装机 装机规模 余额 存栏 人口 总人口 总数 存量 保有量 拥有量 储备 里程 累计 总里程 用户 在册 床位 户数 资产 负债 总资产 在建 库存 存款 贷款 就业人员 净资产 网点 纳税人 未结 未结案件 未审结 未办结 未执结 积案 待办案件"
  )
}
