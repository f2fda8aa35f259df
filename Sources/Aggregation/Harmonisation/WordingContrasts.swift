// Where a report itself tells two wordings of one catalogue entry apart.

import DataCube

/// Finds wordings that must not be joined in the document where they stand.
///
/// A report that prints 货物出口 13.8万亿元 and, of the same year, 出口 1.1万亿元 (to some group of countries) speaks of two things,
/// whatever the catalogue says of the words. The first wording keeps the entry; the other one stays under its own words.
struct WordingContrasts: Sendable {
  private let separate: Set<Usage>

  /// A wording in a document.
  private struct Usage: Hashable {
    var document: String
    var wording: String
    var id: String

    init(_ figure: Figure, _ entry: CatalogueEntry) {
      document = figure.span.document
      wording = IndicatorFolding.joinKey(figure.indicator)
      id = entry.id
    }
  }

  /// What one document says of one entry in one period.
  private struct Place: Hashable {
    var document: String
    var entity: String?
    var id: String
    var unit: String?
    var kind: MeasureKind
    var period: TimePeriod?
    var status: ObservationStatus
  }

  /// Compares levels and rates; changes follow what they modify.
  init(
    _ index: FigureIndex, entity: (Figure) -> String?, entry: (Figure) -> CatalogueEntry?
  ) {
    var order: [Place] = []
    var members: [Place: [Statements]] = [:]
    for figure in index.figures where figure.kind != .change && figure.duplicateOf == nil {
      guard let entry = entry(figure) else { continue }
      let place = Place(
        document: figure.span.document, entity: entity(figure), id: entry.id, unit: figure.unit, kind: figure.kind,
        period: figure.period?.normalised, status: figure.status)
      if members[place] == nil { order.append(place) }
      let usage = Usage(figure, entry)
      if let known = members[place]?.firstIndex(where: { $0.usage == usage }) {
        members[place]?[known].values.append(figure.bounds)
      } else {
        members[place, default: []].append(Statements(usage: usage, values: [figure.bounds]))
      }
    }
    separate = Set(order.flatMap { Self.others(members[$0] ?? []) })
  }

  /// What one place says in one wording.
  private struct Statements {
    var usage: Usage
    var values: [ValueBounds]

    /// Whether all its values can be one.
    var agrees: Bool { values.allSatisfy(values[0].meets) }
  }

  /// The wordings that contradict the first one, or the first that does not contradict itself.
  private static func others(_ wordings: [Statements]) -> [Usage] {
    guard wordings.count > 1, let leader = wordings.first(where: \.agrees) ?? wordings.first else { return [] }
    return wordings.filter { wording in
      !wording.values.allSatisfy { value in leader.values.contains(where: value.meets) }
    }.map(\.usage)
  }

  /// Whether a figure's wording stays apart from an entry in its document.
  func separate(_ figure: Figure, from entry: CatalogueEntry) -> Bool {
    !separate.isEmpty && separate.contains(Usage(figure, entry))
  }
}
