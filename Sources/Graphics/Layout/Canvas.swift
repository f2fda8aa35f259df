// Where guides and marks draw: collects items and keeps track of what room is taken.

/// A drawing in the making. Lives for one layout on one thread.
package final class Canvas {
  package let theme: Theme
  /// Pixels of this canvas for one pixel of a slide.
  package let unit: Double
  package let size: Size
  package let language: String
  package let measurer: any TextMeasurer
  /// From back to front.
  package private(set) var items: [SceneItem] = []
  package private(set) var issues: [LayoutIssue] = []
  /// What labels keep clear of.
  package var obstacles: [Obstacle] = []
  /// Tinted regions, which a patch behind a label must not wipe out.
  package var grounds: [(room: Rectangle, color: Color)] = []
  private var openGroups: [[SceneItem]] = []
  /// Where labels may stand: the whole canvas, or the room of one panel.
  package let bounds: Rectangle
  /// Whether this is one panel of several: only ends and extremes are labelled then.
  let isPanel: Bool

  package init(theme: Theme, size: CanvasSize, language: String, measurer: any TextMeasurer) {
    self.theme = theme
    self.unit = size.unit
    self.size = size.size
    self.language = language
    self.measurer = measurer
    bounds = Rectangle(x: 0, y: 0, width: size.size.width, height: size.size.height)
    isPanel = false
  }

  private init(panelOf canvas: Canvas, in room: Rectangle, unit: Double) {
    theme = canvas.theme
    self.unit = unit
    size = canvas.size
    language = canvas.language
    measurer = canvas.measurer
    bounds = room
    isPanel = true
  }

  /// A canvas for one panel: the same plane, but nothing outside of `room`, and everything `scale` times as large.
  func panel(in room: Rectangle, scale: Double) -> Canvas { Canvas(panelOf: self, in: room, unit: unit * scale) }

  /// Takes over what was drawn on a panel, and what could not be.
  func add(_ panel: Canvas, as group: GroupItem) {
    var group = group
    group.items = panel.items
    items.append(.group(group))
    for issue in panel.issues where !issues.contains(issue) { issues.append(issue) }
  }

  // MARK: - Styles

  /// A style at `size` slide pixels.
  package func style(_ size: Double, _ weight: TextStyle.Weight = .regular) -> TextStyle {
    TextStyle(
      family: theme.fontFamily, latinFamily: theme.latinFamily, size: size * unit, weight: weight, language: language)
  }

  package var labelStyle: TextStyle { style(theme.labelSize) }
  package var tickStyle: TextStyle { style(theme.tickSize) }
  package var noteStyle: TextStyle { style(theme.noteSize) }

  // MARK: - Drawing

  /// Draws an outline.
  package func add(_ path: Path, fill: Color? = nil, stroke: Stroke? = nil) {
    items.append(.path(PathItem(path, fill: fill, stroke: stroke)))
  }

  /// Draws a straight line.
  package func line(_ a: Point, _ b: Point, _ stroke: Stroke) { add(.polyline([a, b]), stroke: stroke) }

  /// A measured line of text, not yet drawn.
  package func item(
    _ text: String, _ style: TextStyle, _ color: Color, at anchor: Point, _ alignment: TextItem.Alignment,
    role: TextItem.Role
  ) throws -> TextItem {
    let text = SafeText.cleaned(text)
    return TextItem(
      text, style, color: color, at: anchor, alignment, role: role, extent: try measurer.extent(of: text, style))
  }

  /// Draws a measured text and keeps its room clear of later labels.
  package func add(_ text: TextItem) {
    items.append(.text(text))
    obstacles.append(.rectangle(text.bounds))
  }

  /// Draws what `body` draws as one group.
  package func group(
    _ name: String, attributes: [GroupItem.Attribute] = [], clip: Path? = nil, _ body: () throws -> Void
  ) rethrows {
    openGroups.append(items)
    items = []
    defer {
      let inner = items
      items = openGroups.removeLast()
      if !inner.isEmpty { items.append(.group(GroupItem(name, attributes: attributes, clip: clip, inner))) }
    }
    try body()
  }

  /// Notes what could not be done.
  package func report(_ code: LayoutIssue.Code, _ text: String) {
    let issue = LayoutIssue(code, SafeText.cleaned(text))
    if !issues.contains(issue) { issues.append(issue) }
  }

  // MARK: - Room

  /// Whether `room`, with `distance` around it, lies on the canvas and meets nothing.
  package func isFree(_ room: Rectangle, distance: Double = 0) -> Bool {
    guard bounds.contains(room) else { return false }
    let asked = room.inset(-distance, -distance)
    return !obstacles.contains { $0.meets(asked) }
  }
}
