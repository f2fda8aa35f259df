// What is wrong with a scene: texts that are clipped or lie on one another.

import Graphics

/// Looks for labels outside the canvas and labels over labels.
enum SceneChecker {
  /// One line for each fault.
  static func faults(of scene: Scene) -> [String] {
    let canvas = Rectangle(x: 0, y: 0, width: scene.size.width, height: scene.size.height)
    let texts = scene.texts
    var faults = texts.filter { !canvas.contains($0.bounds, slack: 0.5) }.map { "clipped: \($0.text)" }
    for (index, text) in texts.enumerated() {
      for other in texts[..<index] where text.bounds.overlaps(other.bounds, slack: 0.5) {
        faults.append("\(text.role) “\(text.text)” over \(other.role) “\(other.text)”")
      }
    }
    return faults
  }

  /// Texts that the strokes of a change arrow run through or touch.
  static func struckByArrow(_ scene: Scene) -> [String] {
    let lines = arrowLines(in: scene.items, isInside: false)
    return scene.texts.filter { text in
      let ink = text.bounds.inset(1, text.style.size * 0.12)
      return lines.contains { Obstacle.segment($0.0, $0.1, halfWidth: 0).meets(ink) }
    }.map { "arrow through \($0.role) “\($0.text)”" }
  }

  private static func arrowLines(in items: [SceneItem], isInside: Bool) -> [(Point, Point)] {
    items.flatMap { item -> [(Point, Point)] in
      switch item {
      case .group(let group): return arrowLines(in: group.items, isInside: isInside || group.name == "change-arrow")
      case .text: return []
      case .path(let path):
        let points = path.path.elements.compactMap { element -> Point? in
          switch element {
          case .move(let point), .line(let point): point
          default: nil
          }
        }
        return isInside ? Array(zip(points, points.dropFirst())) : []
      }
    }
  }

  /// Marks that choose which values they write, by design: the axis or the rest of the chart tells the others.
  private static let choosing: Set = [
    "line", "band", "area", "slope", "waterfall", "big-number", "share-column", "share-bar", "sparkline-table",
  ]

  /// Names and values that are neither drawn nor told by a diagnostic.
  static func silentlyDropped(_ chart: Chart, _ result: ChartLayout.Result) -> [String] {
    let told = result.issues.filter { $0.code != .turnedSideways && $0.code != .canvasTooSmall }
    let drawn = result.scene.texts
    var missing: [String] = []
    if chart.mark.frame != .none, chart.positions.contains(where: { $0.time == nil }) {
      // Wrapped names are drawn line after line.
      let names = squeezed(drawn.filter { $0.role == .category }.map(\.text).joined())
      for position in chart.positions
      where !names.contains(squeezed(position.label)) && !told.contains(where: { $0.text == position.label }) {
        missing.append("name \(position.label)")
      }
    }
    guard !choosing.contains(chart.mark.name), !told.contains(where: { $0.code == .labelsThinned }) else {
      return missing
    }
    let values = Set(drawn.map(\.text))
    let said = values.union(told.map(\.text))
    for point in chart.series.flatMap(\.points) where !said.contains(where: { $0.contains(point.label) }) {
      missing.append("value \(point.label)")
    }
    return missing
  }

  private static func squeezed(_ text: String) -> String { text.filter { $0 != " " } }
}
