// Words before the value that a change started from.

import ReportText

enum FromWords {
  static let table = PhraseTable(words: "由 从 由原来的 由上年的 从上年的 由去年的 从去年的 从原来的 由原来 由原 从原")
}
