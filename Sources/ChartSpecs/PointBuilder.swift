// Observations as points with labels.

import DataCube
import Foundation
import Graphics

/// Makes chart points of observations.
struct PointBuilder {
  let numbers: NumberStyle
  let seriesName: String
  /// The place of the last digit that any figure of the series prints, where the chart's others print more: plans are round.
  var finestPlace: Int?

  /// The point at `position`; nil where the observation has no value at all.
  func point(_ observation: Observation, position: Int) -> ChartPoint? {
    guard let value = observation.drawnValue else { return nil }
    let isOver = observation.bounds.high == nil && (observation.approximation == .over || observation.bounds.low != nil)
    let isUnder =
      observation.bounds.low == nil && (observation.approximation == .under || observation.bounds.high != nil)
    let spread =
      observation.isSpread && !isCertain(observation)
      || (observation.evidence == .disputed && !observation.bounds.isExact)
    var point = ChartPoint(
      position: position, value: value, low: spread ? observation.bounds.low?.double : nil,
      high: spread ? observation.bounds.high?.double : nil, openAbove: isOver && !isUnder,
      openBelow: isUnder && !isOver, evidence: form(observation.evidence), label: label(observation, value),
      attributes: attributes(observation))
    point.startsAnew = observation.breakReason != nil
    point.rangeLabel = spread ? range(observation) : nil
    return point
  }

  /// Both ends, rounded outwards: `53082～53132`; of a contradiction `696.6或919.0`.
  ///
  /// Nil where `≈` with the digits that are certain says as much: for rates and changes within three units of the last decimal.
  private func range(_ observation: Observation) -> String? {
    guard let low = observation.bounds.low?.double, let high = observation.bounds.high?.double else { return nil }
    let isChinese = numbers.language == .chinese
    if observation.evidence == .disputed {
      let ends = [low, high].map { numbers.label($0) }
      return ends[0] == ends[1] ? nil : ends.joined(separator: isChinese ? "或" : " or ")
    }
    let unit = numbers.multiplier.rawValue * pow(10, -Double(numbers.decimals))
    if numbers.signed || !numbers.suffix.isEmpty, high - low < 3.5 * unit { return nil }
    let ends = [floor(low / unit + 1e-9) * unit, ceil(high / unit - 1e-9) * unit].map { numbers.label($0) }
    return ends[0] == ends[1] ? nil : ends.joined(separator: isChinese ? "～" : "–")
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
    if isCertain(observation) { return numbers.label(value) }
    if let place = observation.certainPlace {
      let unit = pow(10, Double(place))
      return about(numbers.label((value / unit).rounded() * unit, lastPlace: place))
    }
    if observation.evidence == .disputed, let both = range(observation), !bounds.isExact { return both }
    // What is printed exactly is written alike; a hedge is no finer than the report's own words.
    let isHedged = observation.approximation != .exact || bounds.low == nil || bounds.high == nil
    let text = numbers.label(value, lastPlace: isHedged ? observation.value?.lastPlace : finestPlace)
    if observation.approximation == .about || (observation.value == nil && observation.evidence == .inferred) {
      return about(observation.mayBeZero && NumberStyle.isLess(text) ? numbers.label(0) : text)
    }
    if bounds.low != nil, bounds.high == nil { return "≥" + text }
    if bounds.high != nil, bounds.low == nil { return "≤" + text }
    return text
  }

  /// Whether an estimate is known to the last digit that its label shows: no interval is seen there.
  private func isCertain(_ observation: Observation) -> Bool {
    guard observation.value == nil, let low = observation.bounds.low, let high = observation.bounds.high,
      observation.evidence != .disputed
    else { return false }
    return observation.isQuotient || numbers.label(low.double) == numbers.label(high.double)
  }

  /// `≈53100`; `<0.1` is hedged already.
  private func about(_ text: String) -> String { NumberStyle.isLess(text) ? text : "≈" + text }

  /// Where the figure stands, for readers of the SVG and for `tongbi explain`.
  private func attributes(_ observation: Observation) -> [GroupItem.Attribute] {
    var facts: [GroupItem.Attribute] = [
      .init("series", seriesName), .init("period", observation.period.description),
      .init("evidence", observation.evidence.rawValue),
    ]
    if let value = observation.value { facts.append(.init("value", value.plainText)) }
    if observation.isSpread || observation.evidence == .disputed {
      if let low = observation.bounds.low { facts.append(.init("low", "\(low)")) }
      if let high = observation.bounds.high { facts.append(.init("high", "\(high)")) }
    }
    if let reason = observation.breakReason { facts.append(.init("break", reason)) }
    if let derivation = observation.derivation { facts.append(.init("derivation", derivation)) }
    if let source = observation.sources.first {
      facts += [
        .init("document", source.document), .init("start", String(source.start)), .init("end", String(source.end)),
      ]
    }
    return facts
  }
}
