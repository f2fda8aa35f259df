// Tests of Diagnostic.

import Testing

@testable import DataCube

@Suite("Diagnostic")
struct DiagnosticTests {
  @Test("a diagnostic reads like a compiler's")
  func description() {
    let diagnostic = Diagnostic(
      severity: .warning, code: "unit.unknown", message: "unknown unit “标箱” after 310", document: "report.txt",
      place: Diagnostic.Place(line: 12, column: 8))
    #expect(diagnostic.description == "report.txt:12:8: warning: unknown unit “标箱” after 310 [unit.unknown]")
  }
}
