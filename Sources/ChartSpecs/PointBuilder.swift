// Observations as points with labels.

import DataCube
import Foundation
import Graphics

/// Makes chart points of observations.
struct PointBuilder {
  let numbers: NumberStyle
  let seriesName: String

  /// The point at `position`; nil where the observation has no value at all.
  func point(_ observation: Observation, position: Int) -> ChartPoint? {
    guard let value = observation.drawnValue else { return nil }
    let isOver = observation.bounds.high == nil && (observation.approximation == .over || observation.bounds.low != nil)
    let isUnder =
      observation.bounds.low == nil && (observation.approximation == .under || observation.bounds.high != nil)
    let spread = observation.isSpread || (observation.evidence == .disputed && !observation.bounds.isExact)
    return ChartPoint(
      position: position, value: value, low: spread ? observation.bounds.low?.double : nil,
      high: spread ? observation.bounds.high?.double : nil, openAbove: isOver && !isUnder,
      openBelow: isUnder && !isOver, evidence: form(observation.evidence), label: label(observation, value),
      attributes: attributes(observation))
  }

  private func form(_ evidence: Evidence) -> EvidenceForm {
    switch evidence {
    case .stated: .stated
    case .inferred: .inferred
    case .target: .target
    case .disputed, .revised: .disputed
    }
  }

  /// `55603`, `≈53100`, `≥30`.
  private func label(_ observation: Observation, _ value: Double) -> String {
    let bounds = observation.bounds
    if observation.isSpread, let low = bounds.low, let high = bounds.high {
      // As many digits as the interval leaves certain.
      let width = (high - low).double
      let unit = pow(10, ceil(log10(max(width, 1e-12)) - 1e-9))
      let least = numbers.multiplier.rawValue * pow(10, -Double(numbers.decimals))
      let rounded = unit > least ? (value / unit).rounded() * unit : value
      let usable = rounded >= low.double && rounded <= high.double ? rounded : value
      return "≈" + numbers.label(usable)
    }
    let text = numbers.label(value, lastPlace: observation.value?.lastPlace)
    if observation.approximation == .about || (observation.value == nil && observation.evidence == .inferred) {
      return "≈" + text
    }
    if bounds.low != nil, bounds.high == nil { return "≥" + text }
    if bounds.high != nil, bounds.low == nil { return "≤" + text }
    return text
  }

  /// Where the figure stands, for readers of the SVG and for `tongbi explain`.
  private func attributes(_ observation: Observation) -> [GroupItem.Attribute] {
    var facts: [GroupItem.Attribute] = [
      .init("series", seriesName), .init("period", observation.period.description),
      .init("evidence", observation.evidence.rawValue),
    ]
    if let value = observation.value { facts.append(.init("value", value.plainText)) }
    if let derivation = observation.derivation { facts.append(.init("derivation", derivation)) }
    if let source = observation.sources.first {
      facts += [
        .init("document", source.document), .init("start", String(source.start)), .init("end", String(source.end)),
      ]
    }
    return facts
  }
}
