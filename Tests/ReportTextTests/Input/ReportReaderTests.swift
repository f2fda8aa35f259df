// Tests of ReportReader.

import Foundation
import TestSupport
import Testing

@testable import ReportText

@Suite("ReportReader")
struct ReportReaderTests {
  @Test("a file's text carries the document's id")
  func reads() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write([0xEF, 0xBB, 0xBF] + Array("办件1件".utf8), to: "2022.txt")
    let text = try ReportReader().read(ReportLocation(document: "xinchang/2022.txt", source: .file(path: path)))
    #expect(text.document == "xinchang/2022.txt")
    #expect(text.quote(2..<4) == "1件")
  }

  @Test("an empty file is an empty text")
  func empty() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write([], to: "a.txt")
    #expect(try ReportReader().read(ReportLocation(document: "a.txt", source: .file(path: path))).scalars.isEmpty)
  }

  @Test("a file that cannot be opened is named with the system's reason")
  func unreadable() throws {
    let folder = try TemporaryFolder()
    let location = ReportLocation(document: "a.txt", source: .file(path: folder.path("a.txt")))
    #expect(throws: ReportTextError.unreadable(path: folder.path("a.txt"), reason: "no such file or directory")) {
      try ReportReader().read(location)
    }
  }
}
