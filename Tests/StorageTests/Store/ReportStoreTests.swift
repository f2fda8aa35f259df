// Tests of the store: what goes in comes out, once and in its newest vintage.

import DataCube
import Foundation
import Storage
import TestSupport
import Testing

@Suite struct ReportStoreTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("reports.db")
  }

  /// A report of some figures, each in a cluster of its own unless told otherwise.
  private func report(
    _ document: String, _ figures: [Figure], text: String = "一", year: Int? = nil, reader: String = "test",
    clusters: [Int]? = nil
  ) -> StoredReport {
    let bytes = Data(text.utf8)
    return StoredReport(
      identity: ReportIdentity(document: document, sha256: SHA256.text(of: bytes), year: year, reader: reader),
      bytes: bytes, year: 2022,
      figures: figures.enumerated().map { position, figure in
        StoredFigure(
          figure,
          keys: FigureKeys(
            body: figure.entity, bodyKey: figure.entity, indicatorKey: figure.indicator,
            cluster: clusters?[position] ?? position))
      })
  }

  private func figures(_ document: String, _ quotes: [String]) -> [Figure] {
    var maker = FigureMaker(document)
    for quote in quotes { maker.level(quote, "案件") }
    return maker.figures
  }

  @Test("a figure comes back as it was, every field and every printed digit of it")
  func everyField() throws {
    var maker = FigureMaker("a.txt", period: .months(2022, 1, 9))
    let total = maker.add("20.70万平方米", "拆除面积")
    maker.level("5件", "案件", partOf: total)
    maker.change("-31.60%", of: total)
    maker.add("5件", "案件") { figure in
      figure.duplicateOf = 100
      figure.entity = nil
      figure.unit = nil
      figure.period = nil
      figure.status = .target
      figure.approximation = .over
      figure.confidence = 0.123456789
      figure.range = ClosedValueRange(low: DecimalValue(5), high: DecimalValue(8, lastPlace: 1))
      figure.readings = [DecimalValue(significand: 41, exponent: -1), DecimalValue(significand: 310, exponent: -2)]
      figure.decisions = [
        Decision(field: "unit", rule: "rule", words: "“实际”增长\n"), Decision(field: "basis", rule: "other", words: ""),
      ]
    }
    let store = try ReportStore.forImporting(path)
    #expect(try store.add(report("a.txt", maker.figures)) == .new)
    let document = try #require(try store.documents().first)
    #expect(document.figures == 4)
    #expect(try store.figures(of: document) == maker.figures)
    #expect(try store.bytes(of: document) == Data("一".utf8))
  }

  @Test("the same report a second time changes nothing")
  func twice() throws {
    let store = try ReportStore.forImporting(path)
    let report = report("a.txt", figures("a.txt", ["5件"]))
    try store.add(report)
    #expect(try store.holds(report.identity))
    let before = try store.documents()
    #expect(try store.add(report) == .unchanged)
    #expect(try store.documents() == before)
  }

  @Test("a changed text is a new vintage; the old one is kept, and queries see the new one")
  func vintages() throws {
    let store = try ReportStore.forImporting(path)
    let (first, second) = (figures("a.txt", ["5件"]), figures("a.txt", ["6件", "7件"]))
    try store.add(report("a.txt", first, text: "五"))
    #expect(try store.add(report("a.txt", second, text: "六")) == .changed(vintage: 2))
    #expect(try store.documents().map(\.vintage) == [2])
    let vintages = try store.vintages(of: "a.txt")
    #expect(try vintages.map(store.figures(of:)) == [first, second])
    #expect(try vintages.map(store.bytes(of:)) == [Data("五".utf8), Data("六".utf8)])
    #expect(try store.part(ofBody: first[0].entity, indicators: nil).figures == second)
    #expect(try store.indicatorSpellings() == [SpellingCount(text: "案件", key: "案件", count: 2)])
    #expect(try store.add(report("a.txt", first, text: "五"), replaces: true) == .unchanged)
    // Back to the first text: a state of its own, not the old one again.
    #expect(try store.add(report("a.txt", first, text: "五")) == .changed(vintage: 3))
  }

  @Test("other rules and another year read the same text anew, without a new vintage")
  func readAnew() throws {
    let store = try ReportStore.forImporting(path)
    try store.add(report("a.txt", figures("a.txt", ["5件"])))
    let better = figures("a.txt", ["5件", "6件"])
    #expect(try store.add(report("a.txt", better, reader: "next")) == .readAnew)
    #expect(try store.add(report("a.txt", better, year: 2020, reader: "next")) == .readAnew)
    #expect(try store.add(report("a.txt", better, year: 2020, reader: "next"), replaces: true) == .readAnew)
    let document = try #require(try store.documents().first)
    #expect(document.vintage == 1)
    #expect(document.identity.year == 2020)
    #expect(try store.figures(of: document) == better)
  }

  @Test("documents come by their ids, whatever the order of their import")
  func order() throws {
    let store = try ReportStore.forImporting(path)
    for name in ["b.txt", "ä.txt", "B.txt", "a/2.txt", "a/10.txt"] { try store.add(report(name, [])) }
    #expect(try store.documents().map(\.identity.document) == ["B.txt", "a/10.txt", "a/2.txt", "b.txt", "ä.txt"])
  }

  @Test("a query by body and indicator reads what is filed there and what is tied to it, and nothing else")
  func narrowed() throws {
    var maker = FigureMaker("a.txt", entity: "甲局")
    maker.level("5件", "案件")
    maker.add("3件", "其他事项") { $0.entity = "乙局" }
    maker.add("9件", "别的案件") { $0.entity = "乙局" }
    maker.level("8件", "来信")
    let store = try ReportStore.forImporting(path)
    try store.add(report("a.txt", maker.figures, clusters: [0, 1, 0, 3]))
    func quotes(_ body: String, _ indicators: Set<String>?) throws -> [String] {
      try store.part(ofBody: body, indicators: indicators).figures.map(\.span.quote)
    }
    #expect(try quotes("甲局", nil) == ["5件", "9件", "8件"])
    #expect(try quotes("甲局", ["案件"]) == ["5件", "9件"])
    #expect(try quotes("乙局", ["其他事项"]) == ["3件"])
    #expect(try quotes("丙局", nil).isEmpty)
    #expect(try quotes("甲局", ["“来信”"]).isEmpty)
    #expect(try store.bodies(withIndicators: ["来信", "其他事项"]) == ["甲局", "乙局"])
    #expect(try store.bodies(of: store.documents()).map { $0.sorted() } == [["乙局", "甲局"]])
  }

  @Test("a reader sees one state, whatever is imported meanwhile")
  func snapshot() throws {
    let writer = try ReportStore.forImporting(path)
    try writer.add(report("a.txt", figures("a.txt", ["5件"])))
    let reader = try ReportStore.forReading(path)
    try writer.add(report("b.txt", figures("b.txt", ["6件"])))
    #expect(try reader.documents().map(\.identity.document) == ["a.txt"])
    #expect(try ReportStore.forReading(path).documents().count == 2)
  }

  @Test("what is no store is refused, and left as it was")
  func strangers() throws {
    let text = try folder.write("没有数字".utf8, to: "report.txt")
    #expect(throws: StorageError.notAStore(path: text)) { try ReportStore.forImporting(text) }
    #expect(throws: StorageError.notAStore(path: text)) { try ReportStore.forReading(text) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: text)) == Data("没有数字".utf8))
    let empty = try folder.write([], to: "empty.db")
    #expect(throws: StorageError.notAStore(path: empty)) { try ReportStore.forReading(empty) }
    let missing = folder.path("missing.db")
    #expect(throws: StorageError.noSuchStore(path: missing)) { try ReportStore.forReading(missing) }
  }
}
