// Spec files can say whatever the command line can.

import Foundation
import TestSupport
import Testing

@Suite("Chart options")
struct ChartOptionTests {
  /// What a key is called where its name differs from the option's.
  private static let keys = [
    "csv": "data", "note": "notes", "rename": "names", "reference": "references", "target": "references",
    "shade": "shadings", "annotate": "annotations",
  ]

  /// Where the picture goes and what is said meanwhile is no matter of a chart.
  private static let exempt: Set = ["verbose", "help", "version"]

  @Test("every option of `tongbi chart` is a key of spec files")
  func everyOption() throws {
    let folder = try TemporaryFolder()
    let help = try BuiltTool.run("tongbi chart --help", in: folder.url).output
    let schema = try BuiltTool.run("tongbi schema chart", in: folder.url).output
    let object = try JSONSerialization.jsonObject(with: Data(schema.utf8)) as? [String: Any]
    let properties = try #require(object?["properties"] as? [String: Any])
    let options = help.split(separator: "\n").flatMap { line -> [String] in
      guard line.hasPrefix("  -") else { return [] }
      return line.split(whereSeparator: { " ,".contains($0) }).filter { $0.hasPrefix("--") }.prefix(1).map {
        String($0.dropFirst(2))
      }
    }
    #expect(options.count > 20)
    for option in options where !Self.exempt.contains(option) {
      #expect(properties[Self.keys[option] ?? option] != nil, "--\(option)")
    }
  }
}
