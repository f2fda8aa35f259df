// Tests of CSVWriter.

import Testing

@testable import Storage

@Suite("CSVWriter")
struct CSVWriterTests {
  private static let layout = RecordLayout(
    ["name", "n", "ols", "sources"], nested: ["ols": ["slope", "p"]], table: [])

  private static func text(_ records: [Record], forExcel: Bool = false) -> String {
    var writer = CSVWriter(layout: layout, forExcel: forExcel)
    var bytes: [UInt8] = []
    writer.begin(&bytes)
    for record in records { writer.append(record, to: &bytes) }
    writer.finish(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("objects are spread, lists are JSON in a cell, null and missing keys are empty cells")
  func shape() {
    let full: Record = [
      "name": .text("案件"), "n": .whole(3), "ols": .record(["slope": .real(1.5), "p": .null]),
      "sources": .list([.record(["start": .whole(1)])]),
    ]
    #expect(
      Self.text([full, ["n": .null]])
        == "name,n,ols_slope,ols_p,sources\n案件,3,1.5,,\"[{\"\"start\"\":1}]\"\n,,,,\n")
  }

  @Test("commas, quotes and line ends are quoted")
  func quoting() {
    #expect(Self.text([["name": .text("a,\"b\"\nc")]]).hasSuffix("\n\"a,\"\"b\"\"\nc\",,,,\n"))
  }

  @Test("for Excel: a byte order mark, and text that looks like a formula is defused; numbers are not text")
  func excel() {
    let text = Self.text([["name": .text("=1+1"), "n": .whole(-3)]], forExcel: true)
    #expect(text.unicodeScalars.first == "\u{FEFF}")
    #expect(text.hasSuffix("\n'=1+1,-3,,,\n"))
    #expect(Self.text([["name": .text("-1")]]).hasSuffix("\n-1,,,,\n"))
  }
}
