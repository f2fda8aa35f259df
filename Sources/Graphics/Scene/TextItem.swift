// A line of text in a scene.

/// One line of text, already broken and measured.
package struct TextItem: Hashable, Sendable {
  /// Which end of the line `anchor` is.
  package enum Alignment: String, Hashable, Sendable {
    case start, middle, end
  }

  /// What the text is for: tells checkers which texts may be compared, and SVG readers what they read.
  package enum Role: String, CaseIterable, Hashable, Sendable {
    case title, subtitle, legend, tick, category, value, annotation, note, source
  }

  package var text: String
  package var style: TextStyle
  package var color: Color
  /// On the baseline, at the end that `alignment` names.
  package var anchor: Point
  package var alignment: Alignment
  package var role: Role
  /// As measured by the engine that will draw it.
  package var extent: TextExtent

  package init(
    _ text: String, _ style: TextStyle, color: Color, at anchor: Point, _ alignment: Alignment, role: Role,
    extent: TextExtent
  ) {
    self.text = text
    self.style = style
    self.color = color
    self.anchor = anchor
    self.alignment = alignment
    self.role = role
    self.extent = extent
  }

  /// Where the pen starts.
  package var start: Point {
    switch alignment {
    case .start: anchor
    case .middle: Point(anchor.x - extent.width / 2, anchor.y)
    case .end: Point(anchor.x - extent.width, anchor.y)
    }
  }

  /// The room it takes on the canvas.
  package var bounds: Rectangle {
    Rectangle(x: start.x, y: anchor.y - extent.ascent, width: extent.width, height: extent.height)
  }
}
