// What the layout could not do as asked.

/// A remark about one chart's layout: collected, shown to the author, tested; nothing is dropped without one.
package struct LayoutIssue: Hashable, Sendable {
  /// Stable codes.
  package enum Code: String, CaseIterable, Sendable {
    /// A value label found no free place.
    case labelLeftOut = "layout.label-left-out"
    /// Not every period or category is named on its axis.
    case categoryLeftOut = "layout.category-left-out"
    /// A text was shortened with an ellipsis.
    case textShortened = "layout.text-shortened"
    /// The canvas is too small for the chart.
    case canvasTooSmall = "layout.canvas-too-small"
  }

  package var code: Code
  /// The text that it is about.
  package var text: String

  package init(_ code: Code, _ text: String) {
    self.code = code
    self.text = text
  }

  /// Lower case, no full stop, with the cure.
  package var message: String {
    switch code {
    case .labelLeftOut: "no room for the label “\(text)”; choose a larger size or fewer periods"
    case .categoryLeftOut: "no room to name “\(text)” on the axis; choose a larger size or the mark bar"
    case .textShortened: "no room for the whole of “\(text)”; shorten it"
    case .canvasTooSmall: "the canvas is too small for \(text); choose a larger size"
    }
  }
}
