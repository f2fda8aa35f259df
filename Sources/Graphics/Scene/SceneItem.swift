// What a scene consists of: few kinds, so that a backend stays small and a new mark never touches one.

/// One thing to draw.
package indirect enum SceneItem: Hashable, Sendable {
  case path(PathItem)
  case text(TextItem)
  case group(GroupItem)
}

/// An outline, filled, stroked or both.
package struct PathItem: Hashable, Sendable {
  package var path: Path
  package var fill: Color?
  package var stroke: Stroke?

  package init(_ path: Path, fill: Color? = nil, stroke: Stroke? = nil) {
    self.path = path
    self.fill = fill
    self.stroke = stroke
  }
}

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

/// Items that belong together: one datum's mark, a clipped region, a guide.
package struct GroupItem: Hashable, Sendable {
  /// What the group is: `axis`, `mark`, `legend` …; becomes the class in SVG.
  package var name: String
  /// Provenance for readers of the SVG: `data-period` and the like, in this order.
  package var attributes: [Attribute]
  /// Only what lies inside is drawn.
  package var clip: Path?
  package var items: [SceneItem]

  /// A name without the `data-` prefix, and its text.
  package struct Attribute: Hashable, Sendable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  package init(_ name: String, attributes: [Attribute] = [], clip: Path? = nil, _ items: [SceneItem]) {
    self.name = name
    self.attributes = attributes
    self.clip = clip
    self.items = items
  }
}
