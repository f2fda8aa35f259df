// Tests of RepeatedPassages.

import Testing

@testable import ReportText

@Suite("repeated passages")
struct RepeatedPassagesTests {
  @Test("the same words are found again under their first number")
  func again() {
    var passages = RepeatedPassages(of: Array("甲乙丙丁甲乙丁甲乙".unicodeScalars.map(\.value)))
    #expect(passages.first(like: 0..<2, number: 7) == nil)
    #expect(passages.first(like: 2..<4, number: 8) == nil)
    #expect(passages.first(like: 4..<6, number: 9) == 7)
    #expect(passages.first(like: 7..<9, number: 10) == 7)
    #expect(passages.first(like: 0..<3, number: 11) == nil)
  }
}
