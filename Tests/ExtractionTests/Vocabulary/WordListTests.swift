// Tests of the word lists as source text.

import Foundation
import ReportText
import TestSupport
import Testing

@Suite("Word lists")
struct WordListTests {
  @Test("every word is written as matching sees it: in simplified characters and half-width forms")
  func folded() throws {
    for folder in ["Vocabulary", "Numerals"] {
      let root = Repository.url("Sources/Extraction/\(folder)")
      for file in try FileManager.default.contentsOfDirectory(at: root, includingPropertiesForKeys: nil) {
        let lines = try String(contentsOf: file, encoding: .utf8).split(
          separator: "\n", omittingEmptySubsequences: false)
        for (number, line) in lines.enumerated() {
          let code = line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
          let text = SourceText(document: "a", text: String(code))
          #expect(
            text.folded == text.scalars, "\(file.lastPathComponent):\(number + 1) has a word that no text matches")
        }
      }
    }
  }
}
