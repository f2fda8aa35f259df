// What follows from values that were inferred themselves.

import Aggregation
import DataCube
import Foundation

/// Draws conclusions of which one side is no figure but an inferred observation, with its interval.
///
/// A growth whose level no report states binds the inferred level to the period before: the one report gives 2021 from 2022,
/// the other's growth of 2021 gives 2020. And a total whose parts make it up exactly in one year is, the year before, what the
/// same parts were then.
struct InferenceChain {
  private let context: InferenceContext
  /// Changes of levels and rates that no report states.
  private let changes: [(change: Figure, cell: SeriesCell)]
  /// Lists whose parts make up their total exactly.
  private let identities: [PartsList]
  private let stated: [SeriesCell: Observation]
  private var done: Set<Step> = []

  /// A conclusion that need not be drawn twice.
  private struct Step: Hashable {
    var cell: SeriesCell
    var reason: SourceSpan
    var isForward: Bool
  }

  init(_ context: InferenceContext, stated: [SeriesCell: Observation]) {
    self.context = context
    self.stated = stated
    let harmoniser = context.builder.harmoniser
    changes = context.builder.index.figures.compactMap { change in
      guard change.kind == .change, change.status == .actual, change.duplicateOf == nil, change.of == nil,
        change.basis == .yearOnYear || change.basis == .previousPeriod,
        context.builder.prices(of: change) != .constant,
        context.builder.pricing.caution(of: change, modifying: nil)?.forbidsInference != true,
        let cell = harmoniser.cell(of: change)
      else { return nil }
      return (change, cell)
    }
    identities = context.allParts.filter { list in
      let parts = list.disjoint
      return list.total.bounds.isExact && parts.count > 1 && parts.count == list.parts.count
        && parts.allSatisfy(\.bounds.isExact)
        && parts.reduce(0) { $0 + $1.value.number } == list.total.value.number
    }
  }

  /// Whether nothing can follow, whatever is inferred.
  var isIdle: Bool { changes.isEmpty && identities.isEmpty }

  /// What follows from the observations inferred so far and has not been concluded before: first whatever narrows them, and
  /// only when nothing does, what reaches further back.
  mutating func next(_ inferred: [SeriesCell: Observation]) -> [InferredStatement] {
    var bySeries: [SeriesName: [SeriesCell]] = [:]
    for cell in inferred.keys { bySeries[SeriesName(cell, cell.key.kind), default: []].append(cell) }
    var narrowing: [InferredStatement] = []
    var reaching: [InferredStatement] = []
    for (change, cell) in changes {
      let kind: MeasureKind = change.unit == "个百分点" ? .ratio : .level
      guard let found = bySeries[SeriesName(cell, kind)], found.count == 1, let level = found.first,
        let observation = inferred[level], let prior = level.moved(to: context.priorPeriod(of: change)),
        let relation = Relation(change, unit: level.key.unit)
      else { continue }
      if let earlier = stated[prior] {
        guard done.insert(Step(cell: level, reason: change.span, isForward: true)).inserted else { continue }
        narrowing.append(relation.forward(from: earlier, in: prior, to: level))
      } else if done.insert(Step(cell: prior, reason: change.span, isForward: false)).inserted {
        reaching.append(relation.backward(from: observation, in: level, to: prior))
      }
    }
    for list in identities { if let total = total(list, inferred) { narrowing.append(total) } }
    return narrowing.isEmpty ? reaching : narrowing
  }

  private struct SeriesName: Hashable {
    var entity: String?
    var indicator: String
    var id: String?
    var kind: MeasureKind
    var period: TimePeriod

    init(_ cell: SeriesCell, _ kind: MeasureKind) {
      entity = cell.key.entity
      indicator = cell.key.indicator
      id = cell.key.indicatorID
      self.kind = kind
      period = cell.period
    }
  }

  // MARK: - Totals of the year before

  private mutating func total(_ list: PartsList, _ inferred: [SeriesCell: Observation]) -> InferredStatement? {
    let harmoniser = context.builder.harmoniser
    func before(_ figure: Figure) -> SeriesCell? {
      harmoniser.cell(of: figure).flatMap { $0.moved(to: $0.period.yearBefore) }
    }
    guard let cell = before(list.total), stated[cell] == nil else { return nil }
    let cells = list.disjoint.compactMap(before)
    let known = cells.compactMap { stated[$0] ?? inferred[$0] }
    guard cells.count == list.disjoint.count, known.count == cells.count, Set(cells).count == cells.count,
      done.insert(Step(cell: cell, reason: list.total.span, isForward: true)).inserted
    else { return nil }
    let estimate = known.reduce(Decimal(0)) { $0 + ($1.value?.number ?? $1.estimate ?? 0) }
    var sources: [SourceSpan] = []
    for source in known.flatMap(\.sources) where !sources.contains(source) { sources.append(source) }
    return InferredStatement(
      cell: cell, from: cells[0], parts: cells, relation: .parts(known.map(\.bounds)), isWhole: true,
      estimate: estimate.rounded(toDigits: 12, .nearest), arithmetic: known.map(\.shortText).joined(separator: " + "),
      scale: NumberText.scale(of: list.total), indicatorStated: list.total.indicator,
      sources: sources + [list.total.span])
  }
}

extension InferenceChain {
  /// A change and what it says of the value and the one before, whichever is known.
  private struct Relation {
    private let change: Figure
    private let size: Size

    private enum Size {
      case factor(ValueBounds)
      case addend(ValueBounds)
    }

    /// Nil where the change is told in another unit than the value.
    init?(_ change: Figure, unit: String?) {
      self.change = change
      if let factor = change.growthFactor {
        size = .factor(factor)
      } else if SeriesKeyHarmoniser.unit(change.unit) == unit || change.unit == "个百分点" {
        size = .addend(change.bounds)
      } else {
        return nil
      }
    }

    /// The value from the stated one before: it narrows what is inferred of it.
    func forward(from earlier: Observation, in prior: SeriesCell, to cell: SeriesCell) -> InferredStatement {
      let (value, central) = (earlier.shortText, earlier.central)
      return switch size {
      case .factor(let factor):
        statement(
          cell, prior, earlier, .product(known: earlier.bounds, factor: factor), central * change.centralFactor,
          "\(value) × (1 \(change.signedText))")
      case .addend(let addend):
        statement(
          cell, prior, earlier, .sum(known: earlier.bounds, addend: addend), central + change.value.number,
          "\(value) \(change.signedText)")
      }
    }

    /// The value before from the inferred one.
    func backward(from later: Observation, in cell: SeriesCell, to prior: SeriesCell) -> InferredStatement {
      let (value, central) = (later.shortText, later.central)
      var opposite = change
      opposite.value = change.value.negated
      return switch size {
      case .factor(let factor):
        statement(
          prior, cell, later, .factor(known: later.bounds, factor: factor),
          central.divided(by: change.centralFactor, .nearest) ?? central, "\(value) ÷ (1 \(change.signedText))")
      case .addend(let addend):
        statement(
          prior, cell, later, .addend(known: later.bounds, addend: addend), central - change.value.number,
          "\(value) \(opposite.signedText)")
      }
    }

    private func statement(
      _ cell: SeriesCell, _ from: SeriesCell, _ known: Observation, _ relation: PriorRelation, _ estimate: Decimal,
      _ arithmetic: String
    ) -> InferredStatement {
      InferredStatement(
        cell: cell, from: from, relation: relation,
        isWhole: cell.key.kind == .level && UnitTable.isCount(cell.key.unit),
        estimate: estimate.rounded(toDigits: 12, .nearest), arithmetic: arithmetic, scale: .none,
        indicatorStated: known.indicatorStated, sources: known.sources + [change.span])
    }
  }
}

extension Observation {
  /// The value, or the interval in brackets: `19`, `(1936…1937)`.
  fileprivate var shortText: String {
    if let value, bounds.isExact || evidence == .stated { return value.plainText }
    return "(\(NumberText.interval(bounds)))"
  }

  /// The value that stands for the interval.
  fileprivate var central: Decimal { value?.number ?? estimate ?? bounds.low ?? bounds.high ?? 0 }
}
