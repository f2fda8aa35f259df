// What the layout could not do as asked.

/// A remark about one chart's layout: collected, shown to the author, tested; nothing is dropped without one.
package struct LayoutIssue: Hashable, Sendable {
  /// Stable codes.
  package enum Code: String, CaseIterable, Sendable {
    /// A value label found no free place.
    case labelLeftOut = "layout.label-left-out"
    /// Only first, last, highest and lowest values are labelled: there is no room for all.
    case labelsThinned = "layout.labels-thinned"
    /// The names did not fit under the plot: the chart was turned on its side.
    case turnedSideways = "layout.turned-sideways"
    /// Not every period or category is named on its axis.
    case categoryLeftOut = "layout.category-left-out"
    /// A text was shortened with an ellipsis.
    case textShortened = "layout.text-shortened"
    /// Words around the plot were left out to leave room for it.
    case textLeftOut = "layout.text-left-out"
    /// A reference lies so far beyond the values that they would be crushed.
    case referenceLeftOut = "layout.reference-left-out"
    /// There are more lines than colours.
    case colorsRepeated = "layout.colors-repeated"
    /// The values of a panel are too small to be seen on the scale that all panels share.
    case panelTooFlat = "layout.panel-too-flat"
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
    case .labelsThinned: "no room for every value of “\(text)”; ends and extremes are labelled, the axis tells the rest"
    case .turnedSideways: "no room for the names under \(text); drawn as bars"
    case .categoryLeftOut: "no room to name “\(text)” on the axis; choose a larger size or the mark bar"
    case .textShortened: "no room for the whole of “\(text)”; shorten it"
    case .textLeftOut: "no room for “\(text)” beside the plot; choose a larger size"
    case .referenceLeftOut:
      "the line “\(text)” lies more than 20 times beyond the values and is not drawn; is its unit that of the values"
    case .colorsRepeated:
      "\(text) lines are more than there are colours, dashes tell them apart; highlight one, or choose --mark heat-table "
        + "or --facet body"
    case .panelTooFlat: "beside the others the values of “\(text)” are too small to see; choose --scales free"
    case .canvasTooSmall: "the canvas is too small for \(text); choose a larger size"
    }
  }
}
