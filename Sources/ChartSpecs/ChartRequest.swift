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
  package var arrow: ArrowKind?
  package var references: [ReferenceLine]
  /// Period text and words.
  package var annotations: [(period: String, text: String)]
  package var language: NumberStyle.Language

  /// How categories are ordered.
  package enum CategoryOrder: String, CaseIterable, Sendable {
    /// Largest first.
    case value
    /// As the series came.
    case given
    /// By name.
    case name
  }

  /// A change to point out.
  package enum ArrowKind: String, CaseIterable, Sendable {
    /// Last period against the one a year before.
    case yearOnYear = "yoy"
    /// Last against first, in units.
    case difference
    /// Last against first, a year on average.
    case annualGrowth = "cagr"
  }

  package init(
    series: [Series], documents: [SourceDocument] = [], mark: String? = nil, size: CanvasSize = .slide,
    theme: Theme = .briefing, title: String? = nil, subtitle: String? = nil, source: String? = nil,
    notes: [String] = [], highlight: [String] = [], order: CategoryOrder = .value, arrow: ArrowKind? = nil,
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
