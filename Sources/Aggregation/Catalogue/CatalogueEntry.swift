// One indicator of the catalogue.

import DataCube

/// What is known of an indicator apart from any report: its names, its unit, and how to read its growth.
package struct CatalogueEntry: Hashable, Sendable {
  /// Kebab-case English, stable: `simple-procedure-cases`.
  package var id: String
  /// The file of `Data/catalogue` that it stands in; nil for an entry of the user's.
  package var field: String?
  /// The Chinese name that series show.
  package var name: String
  /// What the nation's series show instead: 国内生产总值 where provinces have a 地区生产总值. An alias like any other for joining.
  package var nationalName: String?
  package var english: String
  /// Other wordings that reports use for the same thing.
  package var aliases: [String]
  /// Verbs that may stand before any name without changing what is counted: 办理 before 行政复议案件.
  package var verbs: [String]
  /// What its unit measures; nil for index numbers and ratios without a unit.
  package var dimension: UnitOfMeasure.Dimension?
  /// The units in which it is told, by their table code; empty where every unit of the dimension will do.
  package var units: [String]
  package var kinds: [MeasureKind]
  package var polarity: Polarity
  /// The id of the total of which it is a part.
  package var partOf: String?
  /// At whose prices its growth is printed; nil for what has no price.
  package var growthPrices: GrowthPrices?
  /// Whether growth is told for a like-for-like coverage while levels follow the coverage of their year.
  package var growsOnComparableCoverage: Bool
  /// What a reader of the codebook must know.
  package var note: String?

  package init(
    id: String, field: String? = nil, name: String, nationalName: String? = nil, english: String,
    aliases: [String] = [], verbs: [String] = [],
    dimension: UnitOfMeasure.Dimension?, units: [String] = [], kinds: [MeasureKind]? = nil,
    polarity: Polarity = .neutral, partOf: String? = nil, growthPrices: GrowthPrices? = nil,
    growsOnComparableCoverage: Bool = false, note: String? = nil
  ) {
    self.id = id
    self.field = field
    self.name = name
    self.nationalName = nationalName
    self.english = english
    self.aliases = aliases
    self.verbs = verbs
    self.dimension = dimension
    self.units = units
    self.kinds = kinds ?? Self.defaultKinds(dimension)
    self.polarity = polarity
    self.partOf = partOf
    self.growthPrices = growthPrices ?? (dimension == .money ? .current : nil)
    self.growsOnComparableCoverage = growsOnComparableCoverage
    self.note = note
  }

  /// Every wording that means this entry: the name, the aliases, and each of them after each verb.
  package var wordings: [String] {
    let names = self.names
    return names + verbs.flatMap { verb in names.map { verb + $0 } }
  }

  /// The name and the aliases.
  package var names: [String] {
    [name] + (nationalName.map { aliases.contains($0) ? [] : [$0] } ?? []) + aliases
  }

  /// The names that series of this entry show.
  var shownNames: [String] { [name] + (nationalName.map { [$0] } ?? []) }

  /// Why its printed growth need not agree with its printed levels; nil where it must.
  package var growthCaution: GrowthCaution? {
    switch growthPrices {
    case .constant: .constantPrices
    case .ambiguous: .ambiguousPrices
    case .current, nil: growsOnComparableCoverage ? .comparableCoverage : nil
    }
  }

  /// The kinds where none are given: rates are ratios, everything else is a level, and both change.
  static func defaultKinds(_ dimension: UnitOfMeasure.Dimension?) -> [MeasureKind] {
    switch dimension {
    case nil, .proportion, .percentagePoint, .multiple: [.ratio, .change]
    default: [.level, .change]
    }
  }
}
