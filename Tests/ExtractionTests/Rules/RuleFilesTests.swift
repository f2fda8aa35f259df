// Every rule file stands in its table, and every rule of a table has its file.

import Foundation
import Testing

@testable import Extraction

@Suite("Rule files")
struct RuleFilesTests {
  /// The folder of Extraction's sources, from this file's place in the tree.
  private static let sources = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/Extraction")

  private static func files(in folder: String) throws -> Set<String> {
    let names = try FileManager.default.contentsOfDirectory(atPath: sources.appending(path: folder).path)
    return Set(names.filter { $0.hasSuffix("Rule.swift") }.map { String($0.dropLast("Rule.swift".count)) })
  }

  /// `rate-of-count` → `RateOfCount`.
  private static func fileName(of rule: String) -> String {
    rule.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  @Test("each sentence shape is one file and one line of the table")
  func shapes() throws {
    #expect(try Self.files(in: "Rules/Shapes") == Set(RuleTable.shapes.map { Self.fileName(of: $0.name) }))
  }

  @Test("each reason to turn a numeral away is one file and one line of the table")
  func notFigures() throws {
    #expect(try Self.files(in: "NotFigures/Rules") == Set(NotFigureRules.all.map { Self.fileName(of: $0.name) }))
  }
}
