// Tests of ScalarFolding.

import TestSupport
import Testing

@testable import ReportText

@Suite("ScalarFolding")
struct ScalarFoldingTests {
  private static func folded(_ text: String) -> String {
    let values = SourceText(document: "a", text: text).folded
    return String(String.UnicodeScalarView(values.compactMap(Unicode.Scalar.init)))
  }

  @Test(
    "full-width forms become half-width ones",
    arguments: [
      ("１２３．４％", "123.4%"), ("（Ａ）：，", "(A):,"), ("\u{3000}\u{00A0}", "  "),
      ("增\u{200B}长\u{2028}", "增 长\n"), ("￥５", "¥5"), ("﹪", "%"),
    ])
  func widths(text: String, expected: String) {
    #expect(Self.folded(text) == expected)
  }

  @Test(
    "traditional characters become simplified ones",
    arguments: [
      ("臺後佔於準裏", "台后占于准里"), ("個百分點萬億畝噸", "个百分点万亿亩吨"), ("與上年相比增長", "与上年相比增长"),
      ("辦結行政覆議案件", "办结行政覆议案件"), ("衞生徵稅", "卫生征税"),
    ])
  func traditional(text: String, expected: String) {
    #expect(Self.folded(text) == expected)
  }

  @Test("what simplified prose writes stays", arguments: ["显著", "瞭望塔13座", "乾安县", "升干着占了", "慰藉", "沈阳市", "〇一二三"])
  func simplifiedStays(text: String) {
    #expect(Self.folded(text) == text)
  }

  @Test("folding twice is folding once")
  func idempotent() {
    for value in UInt32(0)..<0x10000 {
      let once = ScalarFolding.folded(value)
      #expect(ScalarFolding.folded(once) == once, "U+\(String(value, radix: 16))")
    }
  }

  @Test("folding keeps offsets: one scalar in, one scalar out, and quotes are the printed text", arguments: 0..<30)
  func keepsOffsets(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let string = RandomText.string(length: 300, using: &generator)
    let text = SourceText(document: "a", text: string)
    #expect(text.folded.count == text.scalars.count)
    let scalars = Array(string.unicodeScalars)
    let start = Int.random(in: 0..<300, using: &generator)
    let end = Int.random(in: start...300, using: &generator)
    #expect(text.quote(start..<end) == String(String.UnicodeScalarView(scalars[start..<end])))
  }
}
