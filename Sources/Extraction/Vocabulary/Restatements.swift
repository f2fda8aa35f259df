// Words that tell the same amount again in another unit: 折1106亿美元.

import ReportText

/// Words that tell the same amount again in another unit: 折1106亿美元.
enum Restatements {
  /// 按当年平均汇率折1983美元.
  static let rates = PhraseTable(words: "汇率")
  static let table = PhraseTable(
    words: "折 折合 约合 合 折算 折算为 折为 美元计价 人民币计价 美元计 人民币计 美元计算 人民币计算 按美元计价 以美元计价 以人民币计价 按人民币计价 按美元计 以美元计 按人民币计 以人民币计")
}
