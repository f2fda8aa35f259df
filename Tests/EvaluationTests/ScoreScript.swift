// Running an independent script that judges figures.

import DataCube
import Foundation
import Storage
import TestSupport

/// `../shared/score.py` and the files that it is run on.
enum ScoreScript {
  /// What the script prints with `--json`.
  struct Result: Decodable {
    var figures: Int
    var precision: Double
    var recall: Double
    var f1: Double
    var record: Double
    var changeRecord: Double?
    var changes: Int
    var fields: [String: Double]

    enum CodingKeys: String, CodingKey {
      case figures, precision, recall, f1, record, changes, fields
      case changeRecord = "change_record"
    }
  }

  private static let root = Repository.url("../shared")
  private static let script = root.appendingPathComponent("score.py")

  static var isHere: Bool {
    guard FileManager.default.fileExists(atPath: script.path) else { return false }
    return (try? BuiltTool.run("python3 -c ''", in: FileManager.default.temporaryDirectory))?.status == 0
  }

  static func files(_ folder: String, _ ending: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: root.appendingPathComponent(folder), includingPropertiesForKeys: nil
    ).filter { $0.path.hasSuffix(ending) }.sorted { $0.path < $1.path }
  }

  static func run(gold: [String], output: String, in folder: TemporaryFolder) throws -> Result {
    let names = gold.map { "'\($0)'" }.joined(separator: " ")
    let outcome = try BuiltTool.run("python3 '\(script.path)' \(names) --output '\(output)' --json", in: folder.url)
    return try JSONDecoder().decode(Result.self, from: outcome.standardOutput)
  }

  /// A gold figure as a program might give it out: some fields wrong, some spans moved.
  static func damaged(_ row: FigureAnnotation, _ random: inout SplitMix) -> Record {
    func happens() -> Bool { Int.random(in: 0..<8, using: &random) == 0 }
    func text(_ stated: String?, _ wrong: String?) -> RecordValue { .optional(happens() ? wrong : stated) }
    let shift = happens() ? Int.random(in: -3...3, using: &random) : 0
    return [
      "document": .text(happens() ? "folder/\(row.document)" : row.document), "start": .whole(row.start + shift),
      "end": .whole(row.end + max(shift, 0)), "quote": .text(row.quote ?? ""),
      "indicator": text(
        row.indicator.stated, row.indicator.others.first ?? row.indicator.stated.map { String($0.dropFirst(2)) }),
      "value": .optional(happens() ? nil : row.value), "unit": text(row.unit.stated, "个" + (row.unit.stated ?? "")),
      "kind": text(row.kind.stated, "change"), "period": text(row.period.stated, nil),
      "entity": text(row.entity.stated, row.entity.stated.map { String($0.prefix(2)) }),
      "status": text(row.status.stated, "target"), "approximation": text(row.approximation.stated, "about"),
      "basis": text(row.basis.stated, "stated"), "of": .optional(happens() ? nil : row.of.stated.map { $0 + shift }),
      "part_of": .optional(happens() ? row.start : row.partOf.stated),
    ]
  }
}
