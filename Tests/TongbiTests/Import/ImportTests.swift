// Imports that are stopped, that run side by side, and that are run again, with the tool as it was built.

import DataCube
import Foundation
import Storage
import TestSupport
import Testing

@Suite("Imports")
struct ImportTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Everything that a store holds, but for the numbers of its rows.
  private struct Content: Equatable {
    var identities: [ReportIdentity]
    var vintages: [Int]
    var figures: [[Figure]]

    init(_ path: String) throws {
      let store = try ReportStore.forReading(path)
      let documents = try store.documents()
      identities = documents.map(\.identity)
      vintages = documents.map(\.vintage)
      figures = try documents.map(store.figures(of:))
    }
  }

  private func importing(into store: String) throws -> BuiltTool.Outcome {
    try BuiltTool.run("tongbi import reports --store \(store)", in: folder.url)
  }

  @Test("an import that is killed again and again holds whole documents only, goes on, and ends as if undisturbed")
  func killed() throws {
    try ReportFolder.write(45, to: "reports", in: folder)
    #expect(try importing(into: "undisturbed.db").status == 0)
    let whole = try Content(folder.path("undisturbed.db"))
    #expect(whole.identities.count == 45)

    var random = SplitMix(seed: 9)
    let path = folder.path("killed.db")
    var kills = 0
    while true {
      let held = (try? Content(path).identities.count) ?? 0
      let process = try BuiltTool.start(["import", "reports", "--store", "killed.db"], in: folder.url)
      // At least one document further, and then wherever the process happens to be.
      let target = held + 1 + Int(random.next(below: 5))
      while process.isRunning, ((try? ReportStore.forReading(path).documents().count) ?? 0) < target { usleep(500) }
      usleep(UInt32(random.next(below: 4000)))
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
      process.waitUntilExit()
      let content = try Content(path)
      #expect(content.identities.count >= min(held + 1, whole.identities.count))
      for (identity, figures) in zip(content.identities, content.figures) {
        let place = try #require(whole.identities.firstIndex(of: identity))
        #expect(figures == whole.figures[place])
      }
      if process.terminationReason == .exit { break }
      kills += 1
    }
    #expect(kills > 2)
    #expect(try Content(path) == whole)
    #expect(try importing(into: "killed.db").talk == "killed.db: nothing to do: 45 unchanged\n")
  }

  @Test("two imports into one new store at the same time leave every document once")
  func together() throws {
    try ReportFolder.write(30, to: "reports", in: folder)
    #expect(try importing(into: "alone.db").status == 0)
    let processes = try (0..<2).map { _ in
      try BuiltTool.start(["import", "reports", "--store", "together.db"], in: folder.url)
    }
    for process in processes {
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    #expect(try Content(folder.path("together.db")) == Content(folder.path("alone.db")))
  }

  @Test("a changed report becomes a second vintage, and series show it")
  func changed() throws {
    try ReportFolder.write(3, to: "reports", in: folder)
    #expect(try importing(into: "reports.db").talk == "reports.db: 3 new\n")
    try folder.write(ReportFolder.report(0, 2010, cases: 4321).utf8, to: "reports/0/2010.txt")
    let second = try importing(into: "reports.db")
    #expect(second.status == 0)
    #expect(second.talk.contains("[import.changed]"))
    #expect(second.talk.hasSuffix("reports.db: 1 changed, 2 unchanged\n"))
    let series = try BuiltTool.run(
      "tongbi series --store reports.db --indicator 简易程序案件 --body 新昌 --since 2010 --format csv", in: folder.url)
    #expect(series.output.contains(",4321,"))
    #expect(!series.output.contains(",2000,"))
    #expect(try ReportStore.forReading(folder.path("reports.db")).vintages(of: "0/2010.txt").map(\.vintage) == [1, 2])
  }

  @Test(
    "a store answers what the reports themselves answer",
    arguments: [
      "extract", "extract --numerals", "series", "series --indicator 行政诉讼", "series --body 新昌",
      "indicators", "bodies",
      "series --indicator 处置面积任务数", "series --indicator 违法建筑处置面积", "trend 简易程序案件", "series --evidence inferred",
      // By parts of names, by verbs left out, by likeness, by the name of a task and a part of it.
      "series --indicator 案件", "series --indicator 办理简易程序案件数量", "series --indicator 违法建筑处置面级",
      "series --indicator 处置面积任务", "series --indicator 任务数", "compare 行政诉讼", "rank 简易程序案件",
      // Totals and parts, counted and measured.
      "series --indicator 巡查事项", "series --indicator 市容事项", "series --indicator 治理资金", "series --indicator 河道治理资金",
    ])
  func sameAnswers(_ query: String) throws {
    try ReportFolder.write(9, to: "reports", in: folder)
    #expect(try importing(into: "reports.db").status == 0)
    let indicator = query.hasPrefix("trend") ? query : "\(query) --format jsonl"
    let read = try BuiltTool.run("tongbi \(indicator) reports", in: folder.url)
    let stored = try BuiltTool.run("tongbi \(indicator) --store reports.db", in: folder.url)
    #expect(read.status == 0 && stored.status == 0, "\(read.talk) \(stored.talk)")
    #expect(!stored.output.isEmpty)
    #expect(stored.output.split(separator: "\n").sorted() == read.output.split(separator: "\n").sorted())
  }

  @Test("an audit of a store finds what an audit of the reports finds, body by body")
  func sameFindings() throws {
    try ReportFolder.write(9, to: "reports", in: folder)
    #expect(try importing(into: "reports.db").status == 0)
    func findings(_ source: String) throws -> [String] {
      let lines = try BuiltTool.run("tongbi audit \(source) --format jsonl", in: folder.url).output.split(
        separator: "\n")
      // What follows says where the sentences stand, which is a path for the one and a document for the other.
      return lines.map { String($0.components(separatedBy: ",\"sources\":")[0]) }.sorted()
    }
    let stored = try findings("--store reports.db")
    #expect(stored.contains { $0.contains("growth-against-report") })
    #expect(try stored == findings("reports"))
  }

  @Test("audit and explain show the sentences of stored reports")
  func sentences() throws {
    try ReportFolder.write(3, to: "reports", in: folder)
    #expect(try importing(into: "reports.db").status == 0)
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("reports"))
    let explained = try BuiltTool.run(
      "tongbi explain 行政诉讼 2009 --store reports.db --format table", in: folder.url)
    #expect(explained.output.contains("0/2010.txt:5:"))
    #expect(explained.output.contains("受理行政诉讼13件,同比下降31.6%。"))
    let audit = try BuiltTool.run("tongbi audit --store reports.db --all --format table", in: folder.url)
    #expect(audit.output.contains("其中城市管理"))
  }
}
