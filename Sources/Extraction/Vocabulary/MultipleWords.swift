// Verbs before a multiple.

import ReportText

enum MultipleWords {
  static let verbs = PhraseTable(words: "是 为 相当于 等于 达到 达")
}
