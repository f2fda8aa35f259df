// Families of measures that follow one another under one head.

import ReportText

/// Families of measures that follow one another under one head.
enum SiblingNouns {
  static let table = PhraseTable<Int>(
    families.enumerated().flatMap { index, words in words.split(separator: " ").map { (String($0), index) } })

  /// The members of each family.
  static let tables = families.map { PhraseTable<Void>(words: $0) }

  /// Measures of which a list of two names the head once: 规上工业增加值、利税.
  static let pairs = [
    "收入 支出 总收入 总支出 结余", "流入 流出 净流入 净流出", "增加值 总产值 产值 利税 利润 利润总额 营业利润 利税总额 营业收入 主营业务收入 税收", "能耗 水耗 电耗 碳排放",
    "产量 销量 产销量 库存量 单产", "销售面积 销售额 成交面积 成交额 成交金额 成交套数", "进口 出口 进口额 出口额 进口量 出口量 进口值 出口值",
  ].map { PhraseTable<Void>(words: $0) }

  /// Sides of one account.
  static let accounts = PhraseTable(words: "基金收入 基金支出 基金总收入 基金总支出 基金收入合计 基金支出合计")

  /// What is counted in schools, and what schools are called.
  static let schooling = PhraseTable(words: "招生 在校生 毕业生 在校学生 毕业学生 教职工 专任教师 在园幼儿 在园儿童")
  static let schools = PhraseTable(words: "小学 中学 学校 院校 高校 大学 幼儿园 初中 高中 职中 技校 职校 特殊教育")

  private static let families = [
    "招生 在校生 毕业生 在校学生 毕业学生 教职工 专任教师 在学研究生 毕业研究生", "播种面积 种植面积 单产 平均亩产 亩产 总产量 产量 总产 产能 销量", "销售面积 销售额 成交面积 成交额 待售面积",
    "签约 开工 竣工 投产", "存栏 出栏", "收入 支出 当期结余 当年结余", "总收入 总支出 累计结余 滚存结余 当年结余 当期结余", "限额 余额", "特等奖 一等奖 二等奖 三等奖 金奖 银奖 铜奖 优秀奖",
    "生产 销售 库存",
    "基金收入 基金支出 基金总收入 基金总支出 基金收入合计 基金支出合计",
    "进出口 进口 出口", "发病率 死亡率 病死率 发病数 死亡数",
    "增加值 总产值 利润 利税 税金 实交税金 主营业务收入 实现利润 营业收入 净利润 利润总额 营业成本 上缴税金",
  ]
}
