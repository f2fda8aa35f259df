// A theme file: colours, fonts, sizes, logo.

import DataCube
import Graphics

/// Reads `.theme.yaml`: what a file leaves out is as in the theme that it extends.
///
/// ```yaml
/// extends: briefing
/// name: bureau
/// brand: "#006b54"
/// palette: ["#006b54", "#d9661f", "#12295e"]
/// fonts: {chinese: Source Han Serif SC}
/// ```
package enum ThemeReader {
  /// The keys of a theme, in the order in which help and schema list them.
  package static let keys = [
    "name", "extends", "background", "ink", "soft-ink", "gridline", "baseline", "muted", "palette", "brand",
    "title-weight",
    "fonts", "sizes", "logo",
  ]

  /// The keys below `sizes`.
  static let sizes = ["title", "subtitle", "label", "tick", "note"]

  /// - Throws: `ChartSpecsError` at line and column for a key or value that themes do not have, and for colours that
  ///   cannot be read on the background.
  package static func theme(_ tree: MarkedNode) throws -> Theme {
    let reader = try SpecReader(tree, keys: keys)
    let base = try reader.value("extends").map { node in
      try reader.named(node, "extends", among: ThemeTable.rows.map(\.name)) { ThemeTable.theme(named: $0) }
    }
    var theme = base ?? .briefing
    theme.name = try reader.value("name")?.text() ?? theme.name
    try color("background", reader, &theme.background)
    try color("ink", reader, &theme.ink)
    try color("soft-ink", reader, &theme.softInk)
    try color("gridline", reader, &theme.gridline)
    try color("baseline", reader, &theme.baseline)
    try color("muted", reader, &theme.muted)
    if let node = reader.value("palette") {
      theme.palette = try node.list().map(color)
      if theme.palette.isEmpty { throw node.error("expected at least one colour") }
    }
    if let node = reader.value("brand") { theme.brand = try node.text() == "none" ? nil : color(node) }
    theme.titleWeight = try reader.choice("title-weight") ?? theme.titleWeight
    if let node = reader.value("fonts") {
      let fonts = try SpecReader(node, keys: ["chinese", "latin"])
      theme.fontFamily = try fonts.value("chinese")?.text() ?? theme.fontFamily
      theme.latinFamily = try fonts.value("latin")?.text() ?? theme.latinFamily
    }
    if let node = reader.value("sizes") { try read(SpecReader(node, keys: sizes), into: &theme) }
    theme.logo = try reader.value("logo").map(logo) ?? theme.logo
    try check(theme, reader)
    return theme
  }

  private static func read(_ sizes: SpecReader, into theme: inout Theme) throws {
    func size(_ key: String, _ value: inout Double) throws {
      guard let node = sizes.value(key) else { return }
      value = try node.decimal().double
      guard (8...200).contains(value) else { throw node.error("expected a size from 8 to 200 pixels of a slide") }
    }
    try size("title", &theme.titleSize)
    try size("subtitle", &theme.subtitleSize)
    try size("label", &theme.labelSize)
    try size("tick", &theme.tickSize)
    try size("note", &theme.noteSize)
  }

  private static func logo(_ node: MarkedNode) throws -> Logo {
    let reader = try SpecReader(node, keys: ["path", "box", "color", "height"])
    let data = try reader.required("path")
    guard let path = Path(dataText: try data.text()), let bounds = path.bounds else {
      throw data.error("expected SVG path data with the commands M L H V C Q Z")
    }
    var box = bounds
    if let node = reader.value("box") {
      let numbers = try node.list().map { try $0.decimal().double }
      guard numbers.count == 4, numbers[2] > 0, numbers[3] > 0 else {
        throw node.error("expected four numbers as in a viewBox: [left, top, width, height]")
      }
      box = Rectangle(x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3])
    }
    guard box.width > 0, box.height > 0 else { throw data.error("expected a path with an area") }
    return Logo(
      path: path, box: box, color: try reader.value("color").map(color),
      height: try reader.value("height")?.decimal().double ?? 48)
  }

  private static func color(_ key: String, _ reader: SpecReader, _ value: inout Color) throws {
    if let node = reader.value(key) { value = try color(node) }
  }

  private static func color(_ node: MarkedNode) throws -> Color {
    guard let color = Color(text: try node.text()) else { throw node.error("expected a colour such as \"#1b5e9e\"") }
    return color
  }

  /// Refuses what cannot be read: WCAG 2.2 asks 4.5:1 of text and 3:1 of graphics.
  private static func check(_ theme: Theme, _ reader: SpecReader) throws {
    let texts = [("ink", theme.ink), ("soft-ink", theme.softInk)]
    let graphics = [("muted", theme.muted)] + theme.palette.map { ("palette", $0) }
    for (pairs, least) in [(texts, 4.5), (graphics, 3)] {
      for (key, color) in pairs {
        let contrast = color.contrast(with: theme.background)
        guard contrast < least else { continue }
        let told = FixedDecimal.text(contrast, places: 2)
        let message =
          "\(color.hexText) has a contrast of \(told):1 on \(theme.background.hexText); \(key) needs \(least):1"
        throw (reader.value(key) ?? reader.node).error(message)
      }
    }
  }
}
