// One indicator as a catalogue file states it, before defaults.

import DataCube

/// What a file says of an indicator. Over an entry of the same id it adds aliases and verbs and replaces what else it names;
/// alone it is a new entry and needs name, English name and dimension.
///
/// ```yaml
/// - id: river-patrols
///   name: 河道巡查
///   english: River patrols
///   dimension: count
///   units: [次]
/// ```
package struct CatalogueOverlay: Sendable {
  package var id: String
  var name: String?
  var nationalName: String?
  var english: String?
  var aliases: [String]
  var verbs: [String]
  /// nil: not stated; `.some(nil)`: stated as none.
  var dimension: UnitOfMeasure.Dimension??
  var units: [String]?
  var kinds: [MeasureKind]?
  var polarity: Polarity?
  var partOf: String?
  var growthPrices: GrowthPrices?
  var growsOnComparableCoverage: Bool?
  var note: String?
  /// Where it stands, for messages.
  private var node: MarkedNode

  private static let keys = [
    "id", "name", "english", "aliases", "verbs", "dimension", "units", "kinds", "polarity", "part-of", "growth-prices",
    "comparable-coverage", "note", "national-name",
  ]

  /// The entries of a catalogue file; an empty file has none.
  package static func list(of root: MarkedNode) throws(SettingsError) -> [CatalogueOverlay] {
    if root.isNull { return [] }
    var overlays: [CatalogueOverlay] = []
    for node in try root.list() { overlays.append(try CatalogueOverlay(node)) }
    return overlays
  }

  init(_ node: MarkedNode) throws(SettingsError) {
    let entry = try node.mapping(allowing: Self.keys)
    self.node = node
    id = try entry.required("id").text()
    name = try entry["name"]?.text()
    nationalName = try entry["national-name"]?.text()
    english = try entry["english"]?.text()
    aliases = try Self.texts(entry["aliases"]) ?? []
    verbs = try Self.texts(entry["verbs"]) ?? []
    dimension = try Self.dimension(entry["dimension"])
    units = try Self.texts(entry["units"])
    if let kinds = entry["kinds"] {
      var read: [MeasureKind] = []
      for kind in kinds.listOrOne() { read.append(try kind.choice(of: MeasureKind.self)) }
      self.kinds = read
    }
    polarity = try entry["polarity"]?.choice(of: Polarity.self)
    partOf = try entry["part-of"]?.text()
    growthPrices = try entry["growth-prices"]?.choice(of: GrowthPrices.self)
    growsOnComparableCoverage = try entry["comparable-coverage"]?.flag()
    note = try entry["note"]?.text()
  }

  /// The entry that results over `base`, the entry of the same id, if there is one.
  func entry(over base: CatalogueEntry?) throws(SettingsError) -> CatalogueEntry {
    guard var entry = base else {
      guard let name, let english, let dimension else {
        throw node.error("the new indicator “\(id)” needs name, english and dimension")
      }
      return CatalogueEntry(
        id: id, name: name, nationalName: nationalName, english: english, aliases: aliases, verbs: verbs,
        dimension: dimension, units: units ?? [],
        kinds: kinds, polarity: polarity ?? .neutral, partOf: partOf, growthPrices: growthPrices,
        growsOnComparableCoverage: growsOnComparableCoverage ?? false, note: note)
    }
    if let name, name != entry.name {
      entry.aliases.append(entry.name)
      entry.name = name
    }
    entry.nationalName = nationalName ?? entry.nationalName
    entry.english = english ?? entry.english
    entry.aliases += aliases.filter { !entry.aliases.contains($0) }
    entry.verbs += verbs.filter { !entry.verbs.contains($0) }
    if let dimension { entry.dimension = dimension }
    entry.units = units ?? entry.units
    entry.kinds = kinds ?? entry.kinds
    entry.polarity = polarity ?? entry.polarity
    entry.partOf = partOf ?? entry.partOf
    entry.growthPrices = growthPrices ?? entry.growthPrices
    entry.growsOnComparableCoverage = growsOnComparableCoverage ?? entry.growsOnComparableCoverage
    entry.note = note ?? entry.note
    return entry
  }

  private static func texts(_ node: MarkedNode?) throws(SettingsError) -> [String]? {
    guard let node else { return nil }
    var texts: [String] = []
    for element in node.listOrOne() { texts.append(try element.text()) }
    return texts
  }

  private static func dimension(_ node: MarkedNode?) throws(SettingsError) -> UnitOfMeasure.Dimension?? {
    guard let node else { return nil }
    if try node.text() == CatalogueEntry.noDimension { return .some(nil) }
    return .some(try node.choice(of: UnitOfMeasure.Dimension.self))
  }
}
