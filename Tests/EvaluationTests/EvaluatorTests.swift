// How figures are held against gold: pairing, fields, shares.

import DataCube
import Foundation
import Storage
import Testing

@testable import Evaluation

@Suite("Evaluator")
struct EvaluatorTests {
  /// A row with what a test says of it.
  static func row(_ start: Int, _ quote: String, _ more: String = "") throws -> FigureAnnotation {
    let end = start + quote.unicodeScalars.count
    let base = """
      {"document":"a/report.txt","start":\(start),"end":\(end),"quote":"\(quote)","indicator":"简易程序案件","value":4.7,\
      "unit":"%","kind":"level","period":"2022","entity":"新昌县","status":"actual","approximation":"exact","basis":null,\
      "of":null,"part_of":null
      """
    let line = more.isEmpty ? base + "}" : base + "," + more + "}"
    return try #require(try AnnotationReader.annotations(in: Data(line.utf8), path: "test").first)
  }

  private func score(_ gold: [FigureAnnotation], _ output: [FigureAnnotation]) -> Score {
    Evaluator.evaluate(gold: gold, output: output).score
  }

  @Test("the gold against itself is perfect")
  func perfect() throws {
    let gold = [try Self.row(3, "4.7%"), try Self.row(20, "12件")]
    let score = score(gold, gold)
    #expect(score.f1 == 1 && score.record == 1 && score.changeRecord == nil)
    #expect(score.accuracy(of: .span) == 1 && score.accuracy(of: .basis) == nil)
  }

  @Test("missed and invented figures count, optional ones do not")
  func detection() throws {
    var optional = try Self.row(40, "三项")
    optional.isOptional = true
    let gold = [try Self.row(3, "4.7%"), try Self.row(20, "12件"), optional]
    let score = score(gold, [try Self.row(3, "4.7%"), try Self.row(41, "项"), try Self.row(90, "1")])
    #expect(score.hits == 1 && score.misses == 1 && score.inventions == 1)
    #expect(score.precision == 0.5 && score.recall == 0.5 && score.f1 == 0.5)
  }

  @Test("those that begin together are pairs before those that overlap more")
  func pairing() throws {
    let gold = [try Self.row(10, "1234567"), try Self.row(14, "89012345")]
    let output = [try Self.row(10, "12"), try Self.row(12, "3456789012")]
    let pairing = FigurePairing(gold: gold, output: output)
    #expect(pairing.answer == [0, 1])
    #expect(FigurePairing(gold: gold, output: [output[1]]).answer == [nil, 0])
  }

  @Test("other readings of the gold are right, too")
  func alternatives() throws {
    let gold = try Self.row(
      3, "4.7%", #""kind_alt":["ratio"],"period_alt":[null],"unit_alt":["个百分点"],"indicator_alt":["案件"]"#)
    var output = try Self.row(3, "4.7%")
    output.kind.stated = "ratio"
    output.period.stated = nil
    output.unit.stated = "百分点"
    output.indicator.stated = "案 件"
    let score = score([gold], [output])
    #expect(score.record == 1)
  }

  @Test("links are followed to the figures that answer")
  func links() throws {
    let gold = [try Self.row(3, "55603件"), try Self.row(20, "4.7%", #""of_alt":[null]"#)]
    var linked = gold
    linked[1].of.stated = 3
    linked[1].kind.stated = "change"
    var output = linked
    // The output quotes less of the level: another start, the same figure.
    output[0].start = 4
    output[1].of.stated = 4
    #expect(score(linked, output).accuracy(of: .of) == 1)
    output[1].of.stated = 3
    #expect(score(linked, output).accuracy(of: .of) == 0)
    output[1].of.stated = nil
    #expect(score(linked, output).accuracy(of: .of) == 1)
    linked[1].of.others = []
    #expect(score(linked, output).accuracy(of: .of) == 0)
  }

  @Test("documents of one file name are told apart by their whole ids")
  func documentNames() throws {
    var other = try Self.row(3, "4.7%")
    other.document = "b/report.txt"
    let gold = [try Self.row(3, "4.7%"), other]
    #expect(score(gold, gold).hits == 2)
    #expect(score(gold, [other]).hits == 1)
    // With one document a folder does not matter, and documents that the gold does not name are not looked at.
    #expect(score([other], [gold[0]]).hits == 1)
    var foreign = other
    foreign.document = "c.txt"
    #expect(score([other], [gold[0], foreign]).inventions == 0)
  }

  @Test(
    "remarks say what is wrong",
    arguments: [("kind", "ratio"), ("period", "2021"), ("status", "target"), ("unit", "件")])
  func remarks(_ field: String, _ value: String) throws {
    let row = try Self.row(3, "4.7%")
    var wrong = row
    switch field {
    case "kind": wrong.kind.stated = value
    case "period": wrong.period.stated = value
    case "status": wrong.status.stated = value
    default: wrong.unit.stated = value
    }
    let evaluation = Evaluator.evaluate(gold: [row], output: [wrong])
    #expect(evaluation.remarks.map(\.kind.name) == [field])
    #expect(evaluation.remarks.first?.got == value)
    #expect(evaluation.outcomes.map(\.isWhole) == [false])
  }
}
