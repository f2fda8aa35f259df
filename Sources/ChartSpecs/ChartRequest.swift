// What a chart is asked for: the series and every choice about them.

import DataCube
import Graphics

/// Series and options. What is nil is chosen from the data.
package struct ChartRequest: Sendable {
  package var series: [Series]
  /// The reports that the series' sources name, for the source line.
  package var documents: [SourceDocument]
  /// A mark's name from `MarkTable`; nil lets the data decide.
  package var mark: String?
  package var size: CanvasSize
  /// Whether that size was asked for; else a table of many rows may have a taller page.
  package var keepsSize = false
  package var theme: Theme
  package var title: String?
  package var subtitle: String?
  package var source: String?
  package var notes: [String]
  /// What is written instead of a series' name.
  package var names: [String: String] = [:]
  /// Bodies or series names that keep their colour while the others turn grey.
  package var highlight: [String]
  package var order: CategoryOrder
  package var arrow: ArrowRequest?
  package var references: [ReferenceLine]
  /// Period text and words.
  package var annotations: [(period: String, text: String)]
  /// Stretches of time to mark: first and last period, and words.
  package var shadings: [(from: String, to: String, text: String)] = []
  package var language: NumberStyle.Language
  /// What gets a panel of its own; nil for one plot.
  package var facet: Facet?
  /// Panels beside one another; nil for as many as suit the size.
  package var columns: Int?
  package var scales: Scales = .shared

  /// What small multiples are made of.
  package enum Facet: String, CaseIterable, Sendable {
    case body, indicator
  }

  /// Whether panels share their axis of values.
  package enum Scales: String, CaseIterable, Sendable {
    case shared, free
  }

  /// How categories are ordered.
  package enum CategoryOrder: String, CaseIterable, Sendable {
    /// Largest first.
    case value
    /// As the series came.
    case given
    /// By name.
    case name
  }

  package init(
    series: [Series], documents: [SourceDocument] = [], mark: String? = nil, size: CanvasSize = .slide,
    theme: Theme = .briefing, title: String? = nil, subtitle: String? = nil, source: String? = nil,
    notes: [String] = [], highlight: [String] = [], order: CategoryOrder = .value, arrow: ArrowRequest? = nil,
    references: [ReferenceLine] = [], annotations: [(period: String, text: String)] = [],
    language: NumberStyle.Language = .chinese
  ) {
    self.series = series
    self.documents = documents
    self.mark = mark
    self.size = size
    self.theme = theme
    self.title = title
    self.subtitle = subtitle
    self.source = source
    self.notes = notes
    self.highlight = highlight
    self.order = order
    self.arrow = arrow
    self.references = references
    self.annotations = annotations
    self.language = language
  }
}
