// The rows of `tongbi codebook`.

import Aggregation
import Storage

/// Entries of a codebook to rows.
enum CodebookRow {
  private static let facts = [
    "english", "dimension", "units", "kinds", "polarity", "part_of", "growth_prices", "comparable_coverage", "wordings",
    "note",
  ]

  static let layout = RecordLayout(
    ["part", "of", "name", "meaning"] + facts, table: ["part", "of", "name", "meaning", "english"])

  static func record(of entry: CodebookEntry) -> Record {
    var record: Record = [
      "part": .text(entry.part.rawValue), "of": .optional(entry.of), "name": .text(entry.name),
      "meaning": .text(entry.meaning),
    ]
    for key in facts { record[key] = entry.facts[key] ?? .null }
    return record
  }

  /// What the catalogue says of an indicator; `of` is its field, null for the user's own.
  static func entry(of indicator: CatalogueEntry) -> CodebookEntry {
    func texts(_ list: [String]) -> RecordValue { list.isEmpty ? .null : .list(list.map(RecordValue.text)) }
    return CodebookEntry(
      part: .indicator, of: indicator.field, name: indicator.id, meaning: indicator.name,
      facts: [
        "english": .text(indicator.english), "dimension": .optional(indicator.dimension?.rawValue),
        "units": texts(indicator.units), "kinds": texts(indicator.kinds.map(\.rawValue)),
        "polarity": .text(indicator.polarity.rawValue), "part_of": .optional(indicator.partOf),
        "growth_prices": .optional(indicator.growthPrices?.rawValue),
        "comparable_coverage": .flag(indicator.growsOnComparableCoverage), "wordings": texts(indicator.wordings),
        "note": .optional(indicator.note),
      ])
  }
}
