// The rooms of the house, and which door leads where: every `import` line against the table of allowed ones.

import Foundation
import TestSupport
import Testing

@Suite("Imports")
struct ImportTests {
  /// Targets from the bottom up, and what each may import. A target may only name targets that stand above it here.
  private static let rooms: [(target: String, imports: Set<String>)] = [
    ("DataCube", []),
    ("ReportText", ["DataCube"]),
    ("Extraction", ["DataCube", "ReportText"]),
    ("Evaluation", ["DataCube"]),
    ("Aggregation", ["DataCube"]),
    ("Reconciliation", ["DataCube", "Aggregation"]),
    ("Storage", ["DataCube", "Yams", "GRDB", "SwiftCSV"]),
    ("Graphics", []),
    ("CPangoCairo", []),
    ("CDeflate", []),
    ("Rendering", ["Graphics", "CPangoCairo", "CDeflate"]),
    ("ChartSpecs", ["DataCube", "Aggregation", "Graphics"]),
    ("Slides", ["ChartSpecs", "Rendering", "Graphics"]),
    (
      "tongbi",
      [
        "DataCube", "ReportText", "Extraction", "Evaluation", "Aggregation", "Reconciliation", "Storage", "Graphics",
        "Rendering", "ChartSpecs", "Slides", "ArgumentParser", "Logging",
      ]
    ),
    ("tongbi-bench", ["DataCube", "ReportText", "Extraction", "Evaluation", "Storage", "Graphics", "Rendering"]),
  ]

  /// What comes with Swift and is open to all.
  private static let open: Set<String> = ["Foundation", "Synchronization", "Dispatch"]

  @Test("every import in Sources is in the table of allowed ones")
  func importsAreAllowed() throws {
    let files = Repository.files(below: "Sources", ending: ".swift")
    #expect(files.count > 20)
    for file in files {
      let target = String(file.split(separator: "/")[1])
      let allowed = try #require(Self.rooms.first { $0.target == target }, "\(target): add a row to ImportTests")
        .imports
      for module in Self.imports(in: try Repository.text(file)) where !Self.open.contains(module) {
        #expect(allowed.contains(module), "\(file) imports \(module)")
      }
    }
  }

  @Test("the table itself runs from the bottom up")
  func tableRunsUpwards() {
    let order = Self.rooms.map(\.target)
    for (index, room) in Self.rooms.enumerated() {
      for module in room.imports {
        guard let other = order.firstIndex(of: module) else { continue }
        #expect(other < index, "\(room.target) must not import \(module), which stands above it")
      }
    }
  }

  @Test("import lines are read in all their forms")
  func formsOfImport() {
    let text = """
      import Foundation
      @preconcurrency import CPangoCairo
      @testable import DataCube  // a remark
        package import struct Graphics.Scene
      let text = "import Nothing"
      // import Nothing
      """
    #expect(Self.imports(in: text) == ["Foundation", "CPangoCairo", "DataCube", "Graphics"])
  }

  /// Modules that a file imports.
  private static func imports(in text: String) -> [String] {
    let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
    let modifiers: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
    return text.split(whereSeparator: \.isNewline).compactMap { line in
      var words = line.split(whereSeparator: \.isWhitespace)[...]
      while let first = words.first, first.hasPrefix("@") || modifiers.contains(first) { words = words.dropFirst() }
      guard words.popFirst() == "import" else { return nil }
      if let first = words.first, kinds.contains(first) { words = words.dropFirst() }
      return words.first.map { String($0.prefix { $0 != "." }) }
    }
  }
}
