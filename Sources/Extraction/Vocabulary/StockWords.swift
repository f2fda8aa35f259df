// Words at which a sum of what was added is told.

import ReportText

/// Words at which a sum of what was added is told.
enum StockWords {
  static let additions = PhraseTable(words: "新增和恢复 新增恢复 新增 净增 新建 新认定 新培育 新引进 新登记 新设 新注册 新申请")
  static let arrivals = PhraseTable(words: "达到 达 总数 累计 年末 年末达到 总量 增至 增加到")
}
