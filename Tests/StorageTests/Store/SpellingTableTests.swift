// Tests that a store knows its spellings, whatever was imported, changed and forgotten in which order.

import DataCube
import Foundation
import Storage
import TestSupport
import Testing

@Suite struct SpellingTableTests {
  private let folder: TemporaryFolder
  private let store: ReportStore

  init() throws {
    folder = try TemporaryFolder()
    store = try ReportStore.forImporting(folder.path("reports.db"))
  }

  /// A report that says so many things in words chosen at random.
  private func report(_ document: String, _ random: inout SplitMix) -> StoredReport {
    let figures = (0..<Int(random.next(below: 6))).map { position in
      let wording = ["案件", "“案件”", "来信", "办结来信", "处罚"][Int(random.next(below: 5))]
      let body = [nil, "甲局", "乙局", "“乙局”"][Int(random.next(below: 4))]
      return StoredFigure(
        Figure(
          span: SourceSpan(document: document, start: position * 10, end: position * 10 + 2, quote: "5件"),
          indicator: wording, value: DecimalValue(5), unit: "件", kind: .level, period: .year(2022), entity: body,
          status: .actual, approximation: .exact, confidence: 1),
        keys: FigureKeys(
          body: body, bodyKey: body?.filter { !"“”".contains($0) }, indicatorKey: wording.filter { !"“”".contains($0) },
          indicatorForms: [wording, String(wording.suffix(2))], cluster: position))
    }
    let bytes = Data("\(random.next(below: 1000))".utf8)
    return StoredReport(
      identity: ReportIdentity(document: document, sha256: SHA256.text(of: bytes), year: nil, reader: "test"),
      bytes: bytes, year: 2022, figures: figures)
  }

  /// What the tables must say of these documents, counted afresh.
  private func counted(
    _ documents: [String: StoredReport], _ spelling: (StoredFigure) -> (String, String)?
  ) -> [SpellingCount] {
    var counts: [SpellingCount] = []
    for (_, report) in documents.sorted(by: { $0.key < $1.key }) {
      for (text, key) in report.figures.compactMap(spelling) {
        if let known = counts.firstIndex(where: { $0.text == text }) {
          counts[known].count += 1
        } else {
          counts.append(SpellingCount(text: text, key: key, count: 1))
        }
      }
    }
    return counts
  }

  @Test("spellings are those of the newest vintages, in order of first appearance", arguments: [1, 2, 3] as [UInt64])
  func counts(_ seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    var documents: [String: StoredReport] = [:]
    for _ in 0..<80 {
      let name = ["a.txt", "b.txt", "c.txt", "d.txt"][Int(random.next(below: 4))]
      switch random.next(below: 4) {
      case 0: #expect(try store.forget(name) == (documents.removeValue(forKey: name) != nil))
      case 1:
        // The same text by better rules.
        guard let old = documents[name] else { continue }
        var anew = report(name, &random)
        (anew.identity.sha256, anew.bytes) = (old.identity.sha256, old.bytes)
        #expect(try store.add(anew, replaces: true) == .readAnew)
        documents[name] = anew
      default:
        let report = report(name, &random)
        if try store.add(report) != .unchanged { documents[name] = report }
      }
      #expect(
        try store.bodySpellings()
          == counted(documents) { figure in figure.keys.body.map { ($0, figure.keys.bodyKey ?? "") } })
      let wordings = counted(documents) { ($0.figure.indicator, $0.keys.indicatorKey) }
      #expect(try store.indicatorSpellings() == wordings)
      #expect(try store.wordings(holding: "来信") == wordings.filter { $0.key.contains("来信") })
      #expect(try store.wordings(ofKeys: ["案件"]) == wordings.filter { $0.key == "案件" })
      #expect(
        try store.wordings(withForms: [["处罚"], ["来信"]])
          == wordings.filter { $0.text == "处罚" || $0.text.hasSuffix("来信") })
      #expect(try store.isEmpty() == documents.isEmpty)
    }
  }

  @Test("what is forgotten leaves nothing behind, not even earlier vintages")
  func forgotten() throws {
    var random = SplitMix(seed: 5)
    try store.add(report("a.txt", &random))
    try store.add(report("a.txt", &random))
    try store.add(report("b.txt", &random))
    #expect(try store.forget("a.txt"))
    #expect(try store.documents().map(\.identity.document) == ["b.txt"])
    #expect(try store.vintages(of: "a.txt").isEmpty)
    #expect(try !store.forget("a.txt"))
    #expect(try store.isSound())
  }
}
