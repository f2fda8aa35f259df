// At whose prices levels and growth are told, by the catalogue and the report's own words.

import DataCube

/// Tells where a printed growth must not be applied to a printed level.
///
/// The catalogue decides for the wordings that it knows, `RealGrowthTable` for all others, and the report's own words
/// (实际增长, 按可比价格) above both.
package struct GrowthPricing: Sendable {
  package let catalogue: IndicatorCatalogue
  private let cautions = Memo<Wording, GrowthCaution?>()

  private struct Wording: Hashable {
    var text: String
    var levelUnit: String?
  }

  package init(_ catalogue: IndicatorCatalogue = .standard) { self.catalogue = catalogue }

  /// At whose prices a figure is told: nil where the question does not arise, or where nothing says it.
  ///
  /// `modified` is the figure that a change modifies: its unit tells a level of money from a count of the same name.
  package func prices(of figure: Figure, modifying modified: Figure? = nil) -> PriceBasis? {
    guard figure.kind != .ratio, figure.unit != "个百分点" else { return nil }
    switch figure.kind {
    case .level: return isNominal(figure.indicator, unit: figure.unit) ? .current : nil
    case .change:
      guard figure.unit == "%" || figure.unit == "‰" || figure.unit == "倍" else { return nil }
      let isReal = RealGrowthTable.isRemarked(figure) || caution(of: figure, modifying: modified) == .constantPrices
      return isReal ? .constant : nil
    case .ratio: return nil
    }
  }

  /// Whether a level of money is told at current prices while reports tell its growth at constant ones.
  package func isNominal(_ indicator: String, unit: String?) -> Bool {
    UnitTable.unit(unit ?? "")?.dimension == .money
      && caution(of: indicator, levelUnit: unit)?.forbidsInference == true
  }

  /// The same by the built-in catalogue, which is not loaded for what is no money: it takes a third of a small chart's time.
  package static func isNominal(_ indicator: String, unit: String?) -> Bool {
    UnitTable.unit(unit ?? "")?.dimension == .money && GrowthPricing().isNominal(indicator, unit: unit)
  }

  /// Why a growth need not agree with the levels beside it; nil where it must.
  package func caution(of change: Figure, modifying level: Figure?) -> GrowthCaution? {
    if RealGrowthTable.isRemarked(change) { return .constantPrices }
    let own = caution(of: change.indicator, levelUnit: level?.unit)
    guard let level, level.indicator != change.indicator else { return own }
    return own ?? caution(of: level.indicator, levelUnit: level.unit)
  }

  private func caution(of wording: String, levelUnit: String?) -> GrowthCaution? {
    cautions.answer(Wording(text: wording, levelUnit: levelUnit)) {
      catalogue.growthCaution(of: wording, levelUnit: levelUnit)
    }
  }
}
