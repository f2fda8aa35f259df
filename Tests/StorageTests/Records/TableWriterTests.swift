// Tests of TableWriter and TerminalWidth.

import Testing

@testable import Storage

@Suite("TableWriter")
struct TableWriterTests {
  private static func lines(_ records: [Record], width: Int? = nil) -> [String] {
    var writer = TableWriter(layout: RecordLayout(["name", "hidden", "n"], table: ["name", "n"]), width: width)
    var bytes: [UInt8] = []
    writer.begin(&bytes)
    for record in records { writer.append(record, to: &bytes) }
    writer.finish(&bytes)
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test("Han characters take two cells, numbers stand to the right")
  func widths() {
    let lines = Self.lines([
      ["name": .text("案件"), "hidden": .text("x"), "n": .whole(55603)], ["name": .text("ab"), "n": .whole(8)],
    ])
    #expect(lines == ["name      n", "案件  55603", "ab        8"])
    #expect(lines.map { TerminalWidth.width(of: $0) } == [11, 11, 11])
  }

  @Test("on a narrow terminal texts give way, numbers never")
  func narrow() {
    let lines = Self.lines(
      [["name": .text("清运乱堆放垃圾数量合计"), "n": .whole(123456)]], width: 18)
    #expect(lines == ["name             n", "清运乱堆…   123456"])
  }

  @Test("no rows, no header")
  func empty() {
    #expect(Self.lines([]).isEmpty)
  }

  @Test("combining marks and joiners take no cell", arguments: [("e\u{301}", 1), ("\u{200B}", 0), ("（）", 4), ("½", 1)])
  func scalars(text: String, width: Int) {
    #expect(TerminalWidth.width(of: text) == width)
  }
}
