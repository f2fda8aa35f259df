// Any text gives figures that stand in it, and never a crash.

import DataCube
import ReportText
import TestSupport
import Testing

@testable import Extraction

@Suite("Robustness")
struct RobustnessTests {
  @Test("any scalars are survived", arguments: [UInt64(11), 12, 13])
  func anyScalars(_ seed: UInt64) {
    var garbage = Garbage(seed: seed)
    for _ in 0..<60 { check(garbage.scalars(120)) }
  }

  @Test("any Chinese is survived", arguments: [UInt64(21), 22, 23])
  func anyChinese(_ seed: UInt64) {
    var garbage = Garbage(seed: seed)
    for _ in 0..<60 { check(garbage.chinese(160)) }
  }

  @Test("the words that extraction knows, in no order, are survived", arguments: [UInt64(31), 32, 33, 34])
  func vocabulary(_ seed: UInt64) {
    var garbage = Garbage(seed: seed)
    for _ in 0..<80 { check(garbage.vocabulary(70)) }
  }

  @Test("mutilated reports are survived", arguments: CorpusDocument.all)
  func mutated(_ document: CorpusDocument) throws {
    var garbage = Garbage(seed: 41)
    let text = try document.text()
    for _ in 0..<6 { check(garbage.mutated(text)) }
  }

  @Test("a text that ends anywhere is survived", arguments: CorpusDocument.all)
  func cutOff(_ document: CorpusDocument) throws {
    let scalars = Array(try document.text().unicodeScalars)
    // What a text ends with decides where rules run out of it: a hedge, a mark, half a unit.
    for end in stride(from: 1, to: min(scalars.count, 1200), by: 1) {
      let start = max(0, end - 40)
      check(String(String.UnicodeScalarView(scalars[start..<end])))
    }
    check("新增就业8人左右")
  }

  @Test("texts of one character are survived")
  func shortest() {
    for text in ["", "0", "年", "万", "。", "%", "零", "半", "(", "|", "\n", "“", "—", "占", "比", "\u{FEFF}", "\u{10FFFF}"] {
      check(text)
      check(text + text)
      check("1" + text)
      check(text + "1")
    }
  }

  @Test("text without an end is cut, wherever its last comma stands")
  func endless() {
    check("案件,5件。" + String(repeating: "案", count: 2100))
    check("案件;5件。" + String(repeating: "5", count: 2100))
    check(String(repeating: "案", count: 2001) + ",")
  }

  /// What is too long for one sentence is cut at any of its marks: what stands before the cut is none of the rest's.
  @Test(
    "a text that is cut anywhere among its brackets is survived",
    arguments: [
      "案)(5.1%)、印度(3%)的出口货量录得升幅,",
      "分别上升(6.9%及12.5%)),较一季度(-3.0%)、上半年(0.6%)分别回升4.2和0.6个百分点,",
      "增速最高的商洛市(15.4%)与最低的延安市(2.6%),对东盟、欧盟分别进出口98.7亿元和76.4亿元,同比分别-2.1%、+6.8%,",
      "其中(含上年结转17件)审结162件(97.1%),占比由上年的37.8%降至33%,是上年的1.1倍,市本级21.4亿元(增长3%),",
    ])
  func cutAmongBrackets(_ passage: String) {
    for length in 0...passage.unicodeScalars.count { check(String(repeating: "案", count: 2000 - length) + passage) }
  }

  /// What a rule looks for may stand before the words that it looks through: in another sentence, behind the number.
  @Test(
    "words thrown together are survived",
    arguments: [
      "继占28亿元3.2%相比目标其中月目标录得前指数去年月增五年3.2个百分点环比全年3.2%升幅。",
      "口2元。其中分2元。2元分占出口7%",
    ])
  func thrownTogether(_ text: String) {
    check("某市2022年工作情况\n" + text)
  }

  @Test("the same text gives the same figures")
  func deterministic() throws {
    for document in CorpusDocument.all.prefix(4) {
      let source = SourceText(document: "a.txt", text: try document.text())
      #expect(Extractor().extract(source).figures == Extractor().extract(source).figures)
    }
  }

  @Test("full-width forms change quotes and nothing else", arguments: CorpusDocument.all)
  func fullWidth(_ document: CorpusDocument) throws {
    let text = try document.text()
    let wide = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          let isDigit = (0x30...0x39).contains(scalar.value) || scalar == "%"
          return isDigit ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
        }))
    func facts(_ text: String) -> [String] {
      Extractor().extract(SourceText(document: "test.txt", text: text)).figures.map {
        "\($0.span.start)–\($0.span.end) \($0.value.plainText) \($0.kind) \($0.period?.description ?? "") \($0.of ?? -1)"
      }
    }
    #expect(facts(wide) == facts(text))
  }

  /// What holds for the result of any text.
  private func check(_ text: String) {
    let source = SourceText(document: "test.txt", text: text)
    #expect(source.folded.count == source.scalars.count)
    let result = Extractor(options: ExtractionOptions(year: 2022)).extract(source)
    let scalars = Array(text.unicodeScalars)
    let starts = Set(result.figures.map(\.span.start))
    #expect(starts.count == result.figures.count, "two figures begin at one place: \(text.debugDescription)")
    var last = -1
    for figure in result.figures {
      #expect(isQuoted(figure.span, in: scalars), "\(figure.span) of \(text.debugDescription)")
      #expect(figure.span.start > last)
      last = figure.span.start
      for link in [figure.of, figure.partOf, figure.duplicateOf].compactMap({ $0 }) {
        #expect(starts.contains(link) && link != figure.span.start, "\(figure) of \(text.debugDescription)")
      }
      #expect((figure.basis != nil) == (figure.kind == .change))
      #expect(figure.confidence > 0 && figure.confidence <= 1)
    }
    var end = 0
    for numeral in result.numerals {
      #expect(isQuoted(numeral.span, in: scalars), "\(numeral) of \(text.debugDescription)")
      #expect(numeral.span.start >= end, "numerals overlap: \(text.debugDescription)")
      end = numeral.span.end
      #expect((numeral.figure == nil) != (numeral.reason == nil))
    }
    #expect(starts.isSubset(of: result.numerals.map(\.span.start)))
  }

  private func isQuoted(_ span: SourceSpan, in scalars: [Unicode.Scalar]) -> Bool {
    span.start >= 0 && span.start < span.end && span.end <= scalars.count
      && span.quote.unicodeScalars.elementsEqual(scalars[span.start..<span.end])
  }
}
