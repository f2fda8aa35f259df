// Our judge and an independent script say the same.

import DataCube
import Evaluation
import Extraction
import Foundation
import ReportText
import Storage
import TestSupport
import Testing

/// Runs `score.py` where it lies beside the repository and Python is there: an addition, never a condition.
@Suite("Agreement with an independent script", .enabled(if: ScoreScript.isHere))
struct ScoreScriptTests {
  @Test("seeds and development reports get the same numbers", arguments: ["seeds", "dev"])
  func extracted(_ folder: String) throws {
    var figures: [Figure] = []
    for file in try ScoreScript.files(folder, ".txt") {
      let text = try SourceText(document: file.lastPathComponent, data: Data(contentsOf: file))
      figures += Extractor().extract(text).figures
    }
    try compare(folder, figures.map { FigureRecord.record(of: $0) })
  }

  @Test("so does work with mistakes of every kind", arguments: [UInt64(1), 2, 3])
  func damaged(_ seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    var rows: [Record] = []
    for file in try ScoreScript.files("gold/dev", ".jsonl") {
      for row in try AnnotationReader.annotations(ofFile: file.path) where Int.random(in: 0..<10, using: &random) > 0 {
        rows.append(ScoreScript.damaged(row, &random))
      }
    }
    try compare("dev", rows)
  }

  private func compare(_ folder: String, _ rows: [Record]) throws {
    let scratch = try TemporaryFolder()
    var bytes: [UInt8] = []
    var writer = JSONLinesWriter()
    for row in rows { writer.append(row, to: &bytes) }
    let output = try scratch.write(bytes, to: "output.jsonl")
    let gold = try ScoreScript.files("gold/\(folder)", ".jsonl").map(\.path)
    let theirs = try ScoreScript.run(gold: gold, output: output, in: scratch)
    let ours = Evaluator.evaluate(
      gold: try gold.flatMap { try AnnotationReader.annotations(ofFile: $0) },
      output: try AnnotationReader.annotations(ofFile: output)
    ).score
    #expect(ours.figures == theirs.figures)
    #expect(ours.changes == theirs.changes)
    for (mine, other) in [
      (ours.precision, theirs.precision), (ours.recall, theirs.recall), (ours.f1, theirs.f1),
      (ours.record, theirs.record), (ours.changeRecord ?? -1, theirs.changeRecord ?? -1),
    ] { #expect(abs(mine - other) < 1e-12) }
    for field in EvaluatedField.allCases {
      let mine = ours.accuracy(of: field)
      #expect((mine == nil) == (theirs.fields[field.rawValue] == nil))
      #expect(abs((mine ?? 0) - (theirs.fields[field.rawValue] ?? 0)) < 1e-12, "\(field)")
    }
  }
}
