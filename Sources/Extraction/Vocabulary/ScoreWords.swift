// Nouns of scores.

import ReportText

enum ScoreWords {
  static let table = PhraseTable(words: "平均分 得分 评分 分值 均分 总分 总评分")
}
