// Tests of ReportLocator.

import TestSupport
import Testing

@testable import ReportText

@Suite("ReportLocator")
struct ReportLocatorTests {
  @Test("a folder gives its .txt and .md files, recursively, sorted by bytes, hidden ones aside")
  func folder() throws {
    let folder = try TemporaryFolder()
    for name in ["b/2.txt", "b/1.MD", "a.txt", "b.txt", "新昌.md", "c.pdf", ".hidden.txt", ".git/x.txt", "B.txt"] {
      try folder.write("x".utf8, to: name)
    }
    let reports = try ReportLocator().reports(at: [folder.url.path])
    #expect(reports.map(\.document) == ["B.txt", "a.txt", "b.txt", "b/1.MD", "b/2.txt", "新昌.md"])
  }

  @Test("a file is called by its name, whatever its ending; standard input is -")
  func fileAndStandardInput() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("x".utf8, to: "deep/report.text")
    let reports = try ReportLocator().reports(at: [path, "-"])
    #expect(reports.map(\.document) == ["report.text", "-"])
    #expect(reports.map(\.source) == [.file(path: path), .standardInput])
  }

  @Test("a file that is named twice is read once")
  func twice() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("x".utf8, to: "report.txt")
    #expect(try ReportLocator().reports(at: [path, path, "-", "-"]).count == 2)
  }

  @Test("a missing path and a folder without reports are named")
  func missing() throws {
    let folder = try TemporaryFolder()
    try folder.write("x".utf8, to: "scan.pdf")
    #expect(throws: ReportTextError.noSuchPath(folder.path("no"))) {
      try ReportLocator().reports(at: [folder.path("no")])
    }
    #expect(throws: ReportTextError.noReports(folder: folder.url.path)) {
      try ReportLocator().reports(at: [folder.url.path])
    }
  }
}
