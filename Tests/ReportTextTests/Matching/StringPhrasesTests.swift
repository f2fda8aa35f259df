// Tests of phrases in strings.

import Testing

@testable import ReportText

@Suite("phrases in strings")
struct StringPhrasesTests {
  private let words = PhraseTable(words: "统计公报 公报")

  @Test("what stands before the first of the words", arguments: [("2020年统计公报", "2020年"), ("公报", ""), ("二〇二〇", nil)])
  func textBefore(title: String, before: String?) {
    #expect(title.text(before: words) == before)
    #expect(title.holds(words) == (before != nil))
  }
}
