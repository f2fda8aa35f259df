// The catalogue of indicators, by wording and by id.

import DataCube

/// Knows which wordings mean the same indicator.
///
/// A lookup gives an entry only where the wording is one of the entry's own, after `IndicatorWording` has removed what says
/// nothing, and where unit and kind fit. What it cannot place, or can place twice, it leaves alone.
package struct IndicatorCatalogue: Sendable {
  /// The compiled-in catalogue.
  package static let standard = IndicatorCatalogue(
    entries: CatalogueRows.text.description.utf8.split(separator: UInt8(ascii: "\n"))
      .compactMap(CatalogueEntry.init(row:)))

  /// Every entry, those of the user's file last.
  package let entries: [CatalogueEntry]
  private let positions: [String: Int]
  private let forms: CatalogueForms
  /// From this position on entries are the user's: they go before others.
  private let firstOfUser: Int

  package init(entries: [CatalogueEntry]) {
    self.init(entries: entries, firstOfUser: entries.count)
  }

  private init(entries: [CatalogueEntry], firstOfUser: Int) {
    self.entries = entries
    self.firstOfUser = firstOfUser
    positions = Dictionary(entries.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    forms = CatalogueForms(entries)
  }

  /// This catalogue with a user's file laid over it; `overlay` comes from `CatalogueOverlay.list(of:)`.
  package func merging(_ overlay: [CatalogueOverlay]) throws(SettingsError) -> IndicatorCatalogue {
    var users: [CatalogueEntry] = []
    for item in overlay {
      let base = users.first { $0.id == item.id } ?? self[item.id]
      let entry = try item.entry(over: base)
      users.removeAll { $0.id == item.id }
      users.append(entry)
    }
    let replaced = Set(users.map(\.id))
    let kept = entries.filter { !replaced.contains($0.id) }
    return IndicatorCatalogue(entries: kept + users, firstOfUser: kept.count)
  }

  package subscript(id: String) -> CatalogueEntry? { positions[id].map { entries[$0] } }

  // MARK: - Lookup

  /// The entry that a stated indicator means; nil where none or more than one fits.
  ///
  /// `base` is the unit of the figure that a change modifies: it decides between entries of one wording (行政处罚 in 件 and in 件次)
  /// where the change is told in percent.
  package func entry(
    for wording: String, unit: String?, kind: MeasureKind, base: String? = nil
  ) -> CatalogueEntry? {
    for (tier, form) in IndicatorWording(wording).forms.enumerated() {
      var found = forms.positions(of: form, tier: tier).filter { entries[$0].admits(unit: unit, kind: kind) }
      if found.count > 1, let base {
        let fitting = found.filter { entries[$0].admitsLevelOrRate(in: base) }
        if !fitting.isEmpty { found = fitting }
      }
      if found.count > 1 {
        let users = found.filter { $0 >= firstOfUser }
        if !users.isEmpty { found = users }
      }
      if found.count == 1 { return entries[found[0]] }
      if found.count > 1 { return nil }
    }
    return nil
  }

  /// Every entry that a wording may mean in some unit and of some kind.
  package func entries(for wording: String) -> [CatalogueEntry] {
    let positions = IndicatorWording(wording).forms.enumerated().flatMap { forms.positions(of: $1, tier: $0) }
    return Set(positions).sorted().map { entries[$0] }
  }

  /// The entry that a figure means; `modified` is the figure that `of` points at.
  package func entry(for figure: Figure, modifying modified: Figure? = nil) -> CatalogueEntry? {
    entry(for: figure.indicator, unit: figure.unit, kind: figure.kind, base: modified?.unit)
  }

  /// Why growth printed for an indicator need not agree with its levels; nil where it must.
  ///
  /// For wordings that the catalogue does not know the words decide: every 增加值 and 生产总值 grows at constant prices.
  package func growthCaution(of wording: String, levelUnit: String?) -> GrowthCaution? {
    let known =
      entry(for: wording, unit: levelUnit, kind: .level)
      ?? entry(for: wording, unit: "%", kind: .change, base: levelUnit)
    if let known { return known.growthCaution }
    return RealGrowthTable.isReal(wording) ? .constantPrices : nil
  }

  /// The entries nearest to a wording, best first. For many wordings make one `CatalogueSearch` and ask it.
  package func nearest(to wording: String, count: Int = 3) -> [CatalogueNeighbour] {
    CatalogueSearch(self).nearest(to: wording, count: count)
  }
}
