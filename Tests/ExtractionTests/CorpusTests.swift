// Whole reports against their annotations: floors that only rise.

import DataCube
import Evaluation
import Foundation
import ReportText
import Storage
import TestSupport
import Testing

@testable import Extraction

@Suite("Corpus")
struct CorpusTests {
  @Test("a sample report is read as well as it was", arguments: CorpusDocument.all)
  func samples(_ document: CorpusDocument) throws {
    let floor = try #require(CorpusFloors.samples[document.name], "give \(document.name) a row in CorpusFloors")
    let source = SourceText(document: document.id, text: try document.text())
    let evaluation = Evaluator.evaluate(
      gold: try AnnotationReader.annotations(ofFile: document.gold),
      output: Extractor().extract(source).figures.map { FigureAnnotation($0) })
    check(evaluation.score, against: floor)
  }

  @Test("every floor belongs to a document")
  func floorsAreUsed() {
    #expect(Set(CorpusFloors.samples.keys) == Set(CorpusDocument.all.map(\.name)))
  }

  @Test("reports beside the repository are read as well as they were", arguments: CorpusFloors.shared.keys.sorted())
  func shared(_ folder: String) throws {
    // An addition, never a condition: the reports are not part of the repository.
    guard SharedReports.areHere else { return }
    let gold = try SharedReports.gold(folder)
    let figures = try SharedReports.texts(folder).flatMap { Extractor().extract($0).figures }
    let evaluation = Evaluator.evaluate(gold: gold, output: figures.map { FigureAnnotation($0) })
    check(evaluation.score, against: try #require(CorpusFloors.shared[folder]))
  }

  private func check(_ score: Score, against floor: CorpusFloors.Floor) {
    #expect(score.f1 >= floor.f1, "F1 \(score.f1)")
    #expect(score.record >= floor.record, "whole records \(score.record)")
    if let change = score.changeRecord { #expect(change >= floor.change, "whole changes \(change)") }
  }
}
