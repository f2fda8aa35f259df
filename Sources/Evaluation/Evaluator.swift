// Holds figures against gold annotations: the judge of extraction.

import DataCube
import Foundation

/// Compares figures of any program with those that a reader annotated.
///
/// Documents are known by their file names, as the same report may lie in different folders; where two documents of
/// the gold share a file name, by their whole ids. Only documents that the gold names are judged.
///
/// ```swift
/// let evaluation = Evaluator.evaluate(gold: gold, output: figures.map { FigureAnnotation($0) })
/// evaluation.score.f1
/// ```
package enum Evaluator {
  package static func evaluate(gold: [FigureAnnotation], output: [FigureAnnotation]) -> Evaluation {
    let names = DocumentNames(gold: gold)
    var order: [String] = []
    var expected: [String: [FigureAnnotation]] = [:]
    for figure in gold {
      let name = names.name(of: figure.document)
      if expected[name] == nil { order.append(name) }
      expected[name, default: []].append(figure)
    }
    let found = Dictionary(grouping: output) { names.name(of: $0.document) }
    var evaluation = Evaluation()
    for name in order {
      judge(name, gold: inOrder(expected[name] ?? []), output: inOrder(found[name] ?? []), &evaluation)
    }
    return evaluation
  }

  /// Those that begin at the same place stay in the order of their file.
  private static func inOrder(_ figures: [FigureAnnotation]) -> [FigureAnnotation] {
    figures.enumerated().sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }.map(\.element)
  }

  // MARK: - One document

  private static func judge(
    _ name: String, gold: [FigureAnnotation], output: [FigureAnnotation], _ evaluation: inout Evaluation
  ) {
    var score = Score()
    let pairing = FigurePairing(gold: gold, output: output)
    for (index, expected) in gold.enumerated() where !expected.isOptional {
      if expected.kind.stated == "change" { score.changes += 1 }
      guard pairing.answer[index] == nil else { continue }
      score.misses += 1
      evaluation.remarks.append(remark(.missed, name, expected, expected: expected.value?.plainText, got: nil))
    }
    for (index, found) in output.enumerated() where pairing.question[index] == nil {
      score.inventions += 1
      evaluation.remarks.append(remark(.invented, name, found, expected: nil, got: found.value?.plainText))
      evaluation.outcomes.append(Evaluation.Outcome(document: found.document, start: found.start, isWhole: false))
    }
    let answers = Dictionary(
      pairing.pairs.map { (gold[$0.gold].start, output[$0.output].start) }, uniquingKeysWith: { _, last in last })
    let judge = FieldJudge(answers: answers)
    for pair in pairing.pairs where !gold[pair.gold].isOptional {
      let (expected, found) = (gold[pair.gold], output[pair.output])
      let verdicts = judge.verdicts(expected, found)
      score.enter(verdicts, isChange: expected.kind.stated == "change")
      evaluation.outcomes.append(
        Evaluation.Outcome(
          document: found.document, start: found.start, isWhole: Score.isWhole(verdicts, EvaluatedField.record)))
      for field in EvaluatedField.allCases where verdicts[field] == false {
        evaluation.remarks.append(
          remark(.wrong(field), name, expected, expected: field.text(of: expected), got: field.text(of: found)))
      }
    }
    evaluation.documents.append((name, score))
  }

  private static func remark(
    _ kind: EvaluationRemark.Kind, _ document: String, _ figure: FigureAnnotation, expected: String?, got: String?
  ) -> EvaluationRemark {
    EvaluationRemark(
      kind: kind, document: document, start: figure.start, quote: figure.quote ?? "",
      indicator: figure.indicator.stated ?? "", expected: expected, got: got)
  }
}
