// Tests of ReportTextError.

import DataCube
import Testing

@testable import ReportText

@Suite("ReportTextError")
struct ReportTextErrorTests {
  @Test("an error about one report of many becomes a diagnostic that does not name the file twice")
  func diagnostic() {
    let error = ReportTextError.binary(document: "a: b.txt", byte: 3)
    #expect(
      error.diagnostic(document: "a: b.txt").description
        == "a: b.txt: error: byte 3 is NUL, so this is no text; give a .txt or .md report [input.binary]")
  }
}
