// Figures told only to hold another against them.

import DataCube

extension FigureReader {
  /// Adds a figure on which no later one leans: what was read before stays what clauses go on about.
  @discardableResult
  func addAside(
    _ slot: Slot, kind: MeasureKind, indicator: Phrase, sign: Int = 1, basis: ComparisonBasis? = nil,
    period: TimePeriod? = nil, entity: String? = nil, status: ObservationStatus? = nil
  ) -> Int {
    let before = memory
    let made = add(
      slot, kind: kind, indicator: indicator, sign: sign, basis: basis, period: period, entity: entity)
    drafts[made].isAside = true
    if let status { drafts[made].status = status }
    memory = before
    return made
  }

  /// The same for what `model` measures, at another time, of another body, or as it was meant to be.
  @discardableResult
  func addAside(
    _ slot: Slot, like model: Int, period: TimePeriod?, entity: String? = nil, status: ObservationStatus? = nil
  ) -> Int {
    let draft = drafts[model]
    return addAside(
      slot, kind: draft.kind, indicator: draft.indicator, sign: draft.isChange && draft.value.number < 0 ? -1 : 1,
      basis: draft.basis, period: period, entity: entity, status: status)
  }
}
