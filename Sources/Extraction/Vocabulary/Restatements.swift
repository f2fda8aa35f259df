// Words that tell the same amount again in another unit: 折1106亿美元.

import ReportText

/// Words that tell the same amount again in another unit: 折1106亿美元.
enum Restatements {
  static let table = PhraseTable(words: "折 折合 约合 合 折算 折算为 折为")
}
