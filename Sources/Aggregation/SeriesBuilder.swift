// Figures in, series of stated observations out.

import DataCube
import Foundation

/// Puts figures into series: repeated statements become one observation with several sources, contradictions stay apart:
/// disputed, or where the report of a later year restates a value, the earlier one revised.
package struct SeriesBuilder: Sendable {
  package let index: FigureIndex
  package let harmoniser: SeriesKeyHarmoniser
  package let pricing: GrowthPricing

  /// - Parameters:
  ///   - catalogue: which wordings are one indicator, and how their growth is to be read.
  ///   - frame: what to know of the whole, where `figures` are a part of it.
  package init(_ figures: [Figure], catalogue: IndicatorCatalogue = .standard, frame: PanelFrame? = nil) {
    index = FigureIndex(figures)
    harmoniser = SeriesKeyHarmoniser(index, catalogue: catalogue, frame: frame)
    pricing = harmoniser.pricing
  }

  /// Every cell that figures state, with its observations, in order of first appearance.
  package func statedCells() -> [(cell: SeriesCell, observations: [Observation])] {
    var order: [SeriesCell] = []
    var members: [SeriesCell: [Figure]] = [:]
    for figure in index.figures {
      // A repetition says nothing new about its key: it follows the figure that it repeats.
      guard let cell = harmoniser.cell(of: index.original(of: figure)) else { continue }
      if members[cell] == nil { order.append(cell) }
      members[cell, default: []].append(figure)
    }
    return order.map { cell in (cell, observations(of: members[cell] ?? [], in: cell)) }
  }

  /// Gathers cells into series: one series a key and length of period, in order of first appearance.
  package static func series(_ cells: [(cell: SeriesCell, observations: [Observation])]) -> [Series] {
    var order: [SeriesGroup] = []
    var members: [SeriesGroup: [Observation]] = [:]
    for (cell, observations) in cells {
      let group = SeriesGroup(key: cell.key, length: cell.period.lengthInMonths)
      if members[group] == nil { order.append(group) }
      members[group, default: []] += observations
    }
    return order.map { Series(key: $0.key, observations: members[$0] ?? []) }
  }

  private struct SeriesGroup: Hashable {
    var key: SeriesKey
    /// Two spans of different length share a key, but no series.
    var length: Int
  }

  // MARK: - Observations of one cell

  private func observations(of figures: [Figure], in cell: SeriesCell) -> [Observation] {
    let actual = clusters(figures.filter { $0.status == .actual })
    let targets = clusters(figures.filter { $0.status == .target })
    return conflict(actual, in: cell) + targets.map { observation($0, cell, evidence: .target) }
  }

  /// The values that reports state for one cell: one, or the last of a row of restatements with those that it replaces, or
  /// several between which nothing decides.
  private func conflict(_ clusters: [[Figure]], in cell: SeriesCell) -> [Observation] {
    guard clusters.count > 1 else { return clusters.map { observation($0, cell, evidence: .stated) } }
    let statements = clusters.map { Restatement($0, years: harmoniser.frame.years) }
    guard let latest = Restatement.latest(of: statements) else {
      return clusters.map { cluster in
        observation(cluster, cell, evidence: .disputed, derivation: disputeNote(cluster, in: cell))
      }
    }
    let restated = Self.place(clusters[latest])
    return clusters.enumerated().map { position, cluster in
      position == latest
        ? observation(cluster, cell, evidence: .stated)
        : observation(
          cluster, cell, evidence: .revised, derivation: "\(Self.place(cluster)), restated as \(restated)")
    }
  }

  /// Groups of figures that can be one value: same number, or a coarser printing of it (9.63万 and 96312).
  ///
  /// The most precise statement leads its group. Values are never averaged: 6.7 and 6.8 have 6.75 in common, which nobody
  /// stated, and stay apart.
  private func clusters(_ figures: [Figure]) -> [[Figure]] {
    var clusters: [[Figure]] = []
    let byPrecision = figures.enumerated().sorted { left, right in
      switch (left.element.bounds.width, right.element.bounds.width) {
      case (let first?, let second?) where first != second: first < second
      case (.some, nil): true
      case (nil, .some): false
      default: left.offset < right.offset
      }
    }
    for (_, figure) in byPrecision {
      let home = clusters.firstIndex { cluster in
        cluster.allSatisfy { $0.value.number == figure.value.number }
          || Self.common(cluster + [figure]).map { Self.leader(of: cluster + [figure], within: $0) != nil } ?? false
      }
      if let home { clusters[home].append(figure) } else { clusters.append([figure]) }
    }
    return clusters
  }

  /// What the printings of all figures allow; nil where they exclude each other.
  private static func common(_ figures: [Figure]) -> ValueBounds? {
    figures.reduce(ValueBounds?.some(.unbounded)) { $0?.intersection($1.bounds) }
  }

  /// The first figure whose own value all the others allow.
  private static func leader(of cluster: [Figure], within bounds: ValueBounds) -> Figure? {
    cluster.first { bounds.contains($0.value.number) }
  }

  private func observation(
    _ cluster: [Figure], _ cell: SeriesCell, evidence: Evidence, derivation: String? = nil
  ) -> Observation {
    let bounds = cluster.map(\.bounds).reduce(ValueBounds.unbounded) { $0.intersection($1) ?? $0 }
    let leader = Self.leader(of: cluster, within: bounds) ?? cluster[0]
    let sources = cluster.map(\.span).sorted { ($0.document, $0.start) < ($1.document, $1.start) }
    return Observation(
      period: cell.period, value: leader.value, bounds: bounds, candidates: Self.candidates(bounds, leader),
      evidence: evidence, approximation: leader.approximation, prices: prices(of: leader),
      derivation: derivation, indicatorStated: leader.indicator,
      sources: sources)
  }

  /// At whose prices a figure is told.
  package func prices(of figure: Figure) -> PriceBasis? {
    pricing.prices(of: figure, modifying: index.modified(by: figure))
  }

  /// For a count the whole numbers that its printing allows, where they are few (2.1万件 allows 1,001).
  private static func candidates(_ bounds: ValueBounds, _ figure: Figure) -> [Decimal]? {
    figure.isCount ? bounds.wholeNumbers(limit: 100) : nil
  }

  private func disputeNote(_ cluster: [Figure], in cell: SeriesCell) -> String {
    "\(Self.place(cluster)) ≠ another statement for \(cell.period)"
  }

  /// `8541.1亿元 (2017.md)`.
  private static func place(_ cluster: [Figure]) -> String {
    let documents = Set(cluster.map(\.span.document)).sorted().joined(separator: ", ")
    return "\(cluster[0].span.quote) (\(documents))"
  }
}
