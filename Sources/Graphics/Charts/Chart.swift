// Everything a chart says, before anything is placed.

/// A chart: data, mark, words and looks. `ChartLayout` turns it into a `Scene`.
package struct Chart: Sendable {
  package var title: String
  /// What is shown, and the unit.
  package var subtitle: String
  /// Remarks above the source line.
  package var notes: [String]
  /// Publisher, report, year.
  package var source: String
  /// The picture in words.
  package var summary: String
  package var mark: any Mark
  package var positions: [ChartPosition]
  package var series: [ChartSeries]
  package var numbers: NumberStyle
  /// What the values count, where the numbers do not carry it: `件`; empty for signs and plain numbers.
  package var unit: String
  package var size: CanvasSize
  package var theme: Theme
  package var annotations: [ChartAnnotation]
  /// Lines across the plot at a value, with a name.
  package var references: [ReferenceLine]
  /// A change to point out between two positions; nil for none.
  package var arrow: ChangeArrow?
  /// Whether values come in whole things: ticks then have no fractions.
  package var wholeNumbers: Bool
  /// Stretches of positions that stand out.
  package var shadings: [PeriodShading]
  /// How panels are set; nil for one plot.
  package var facets: FacetPlan?
  /// Which part of the whole this is, where it is one panel of several.
  var panel: FacetPanel?

  package init(
    title: String, subtitle: String, notes: [String] = [], source: String, summary: String = "", mark: any Mark,
    positions: [ChartPosition], series: [ChartSeries], numbers: NumberStyle, unit: String = "",
    size: CanvasSize = .slide,
    theme: Theme = .briefing, annotations: [ChartAnnotation] = [], references: [ReferenceLine] = [],
    arrow: ChangeArrow? = nil, wholeNumbers: Bool = false, shadings: [PeriodShading] = [],
    facets: FacetPlan? = nil
  ) {
    self.title = title
    self.subtitle = subtitle
    self.notes = notes
    self.source = source
    self.summary = summary
    self.mark = mark
    self.positions = positions
    self.series = series
    self.numbers = numbers
    self.unit = unit
    self.size = size
    self.theme = theme
    self.annotations = annotations
    self.references = references
    self.arrow = arrow
    self.wholeNumbers = wholeNumbers
    self.shadings = shadings
    self.facets = facets
  }

  /// Whether the chart has panels, or is one.
  var isFaceted: Bool { facets != nil || panel != nil }

  /// The forms of evidence that occur, in a fixed order.
  package var evidenceForms: [EvidenceForm] {
    let present = Set(series.flatMap(\.points).map(\.evidence))
    return EvidenceForm.allCases.filter(present.contains)
  }
}
