// Whether a figure says what the gold says, field by field.

import DataCube

/// Holds figures of one document against their gold.
struct FieldJudge {
  /// The start of the output figure that answers the gold figure with this start; links are followed through it.
  let answers: [Int: Int]

  /// A verdict for each field that the gold asks for.
  func verdicts(_ gold: FigureAnnotation, _ output: FigureAnnotation) -> [EvaluatedField: Bool] {
    func agrees(_ field: KeyPath<FigureAnnotation, FigureAnnotation.Reading<String>>) -> Bool {
      gold[keyPath: field].all.contains(output[keyPath: field].stated)
    }
    var verdicts: [EvaluatedField: Bool] = [
      .span: output.start == gold.start && output.end == gold.end && isSameQuote(output.quote, gold.quote),
      .value: TextAgreement.isSameNumber(output.value, gold.value),
      .unit: gold.unit.all.contains { TextAgreement.isSameUnit(output.unit.stated, $0) },
      .kind: agrees(\.kind), .period: agrees(\.period), .status: agrees(\.status),
      .approximation: agrees(\.approximation),
      .indicator: gold.indicator.all.contains {
        TextAgreement.similarity(output.indicator.stated, $0) >= TextAgreement.sameIndicator
      },
    ]
    if gold.entity.stated?.isEmpty == false {
      verdicts[.entity] = gold.entity.all.contains { TextAgreement.isSameBody(output.entity.stated, $0) }
    }
    let isChange = gold.kind.stated == "change"
    if isChange { verdicts[.basis] = agrees(\.basis) }
    if gold.of.stated != nil {
      verdicts[.of] = leads(output.of.stated, where: gold.of)
    } else if isChange {
      // A change that the gold links to nothing: a link of the output is one too many, unless the gold is unsure.
      verdicts[.of] = output.of.stated == nil || !gold.of.others.isEmpty
    }
    if gold.partOf.stated != nil { verdicts[.partOf] = leads(output.partOf.stated, where: gold.partOf) }
    return verdicts
  }

  /// Whether a link leads to a figure that answers what the gold's link leads to.
  private func leads(_ link: Int?, where reading: FigureAnnotation.Reading<Int>) -> Bool {
    guard let link else { return reading.all.contains(nil) }
    return reading.all.contains { start in start.flatMap { answers[$0] } == link }
  }

  /// Scalar by scalar: two forms of a character are two texts.
  private func isSameQuote(_ left: String?, _ right: String?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return left.unicodeScalars.elementsEqual(right.unicodeScalars)
  }
}
