// Words that stand for a part or a whole named before.

import ReportText

enum PartWords {
  static let pronouns = PhraseTable(words: "其 这 该 约 总量 共 数量")
  static let wholes = PhraseTable(words: "当中 其中")
}
