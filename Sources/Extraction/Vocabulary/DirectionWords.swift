// Nouns of growth behind a number.

import ReportText

enum DirectionWords {
  private static let nouns = PhraseTable(words: "增长 增速 增幅 涨幅 降幅 速度 增长速度 增长率 高增长")

  /// 4.7%的增长: the number is a growth told after it.
  static func opensWithGrowth(_ phrase: Phrase) -> Bool {
    nouns.match(at: 0, in: phrase.folded, limit: phrase.count) != nil
  }
}
