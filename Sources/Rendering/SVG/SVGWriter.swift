// A scene as SVG: our own writer, so that the bytes depend on the scene alone.

import Graphics

/// Writes one scene.
struct SVGWriter {
  private var out = ""
  private var outlines: GlyphOutlines?
  private var clips = 0
  private let engine: TextEngine
  /// Said once, on the root element.
  private let rootFamily: String?

  private init(engine: TextEngine, rootFamily: String?) {
    self.engine = engine
    self.rootFamily = rootFamily
  }

  /// The whole file.
  static func text(of scene: Scene, options: RenderOptions, engine: TextEngine) throws -> String {
    let isLive = options.svgText == .live
    var writer = SVGWriter(
      engine: engine, rootFamily: isLive ? scene.texts.first.map { SVGWriter.families($0.style) } : nil)
    if !isLive { writer.outlines = GlyphOutlines(engine.shapes) }
    try writer.write(scene.items)
    return writer.document(of: scene, options: options)
  }

  // MARK: - Document

  private func document(of scene: Scene, options: RenderOptions) -> String {
    let width = number(scene.size.width)
    let height = number(scene.size.height)
    let points = { (side: Double) in number(side * scene.pointsPerPixel) }
    let link = outlines == nil ? "" : " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
    let family = rootFamily.map { " font-family=\"\($0)\"" } ?? ""
    let facts = [("drawn-with", options.drawnWith), ("spec", options.specHash)].filter { !$0.1.isEmpty }
      .map { " data-\($0.0)=\"\(XMLText.escaped($0.1))\"" }.joined()
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg"\(link) width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)"\(family) role="img" aria-labelledby="title desc" xml:lang="\(scene.language)" \
      data-print-size="\(points(scene.size.width))pt \(points(scene.size.height))pt"\(facts)>
      <title id="title">\(XMLText.escaped(scene.title))</title>
      <desc id="desc">\(XMLText.escaped(scene.summary))</desc>
      <metadata>\(XMLText.escaped(scene.source))</metadata>

      """
    if let outlines {
      text += "<defs>\n"
      for (index, shape) in outlines.shapes.enumerated() where !shape.isEmpty {
        text += "<path id=\"g\(index)\" d=\"\(shape)\"/>\n"
      }
      text += "</defs>\n"
    }
    text += "<rect width=\"\(width)\" height=\"\(height)\" fill=\"\(scene.background.hexText)\"/>\n"
    return text + out + "</svg>\n"
  }

  // MARK: - Items

  private mutating func write(_ items: [SceneItem]) throws {
    for item in items {
      switch item {
      case .path(let path): write(path)
      case .text(let text): try write(text)
      case .group(let group):
        out += "<g class=\"\(XMLText.escaped(group.name))\""
        for attribute in group.attributes {
          out += " data-\(attribute.name)=\"\(XMLText.escaped(attribute.value))\""
        }
        if let clip = group.clip {
          clips += 1
          out += " clip-path=\"url(#c\(clips))\"><clipPath id=\"c\(clips)\"><path d=\"\(clip.dataText)\"/></clipPath>\n"
        } else {
          out += ">\n"
        }
        try write(group.items)
        out += "</g>\n"
      }
    }
  }

  private mutating func write(_ item: PathItem) {
    out += "<path d=\"\(item.path.dataText)\" fill=\"\(item.fill?.hexText ?? "none")\""
    if let fill = item.fill, fill.opacity < 1 { out += " fill-opacity=\"\(number(fill.opacity))\"" }
    if let stroke = item.stroke {
      out += " stroke=\"\(stroke.color.hexText)\" stroke-width=\"\(number(stroke.width))\" stroke-linejoin=\"round\""
      if stroke.color.opacity < 1 { out += " stroke-opacity=\"\(number(stroke.color.opacity))\"" }
      if !stroke.dashes.isEmpty {
        out += " stroke-dasharray=\"\(stroke.dashes.map(number).joined(separator: " "))\""
      }
    }
    out += "/>\n"
  }

  private mutating func write(_ item: TextItem) throws {
    if outlines != nil {
      let shaped = try engine.shape(item.text, item.style)
      let glyphs = try outlines?.place(shaped, item.style) ?? []
      let scale = FixedDecimal.text(item.style.size / GlyphShapes.unitsPerEm, places: 6, trimmed: true)
      out += "<g class=\"\(item.role.rawValue)\" role=\"text\" aria-label=\"\(XMLText.escaped(item.text))\""
      out += " fill=\"\(item.color.hexText)\""
      out += " transform=\"matrix(\(scale) 0 0 \(scale) \(number(item.start.x)) \(number(item.start.y)))\">"
      for glyph in glyphs {
        out += "<use xlink:href=\"#g\(glyph.shape)\""
        if glyph.x != 0 { out += " x=\"\(glyph.x)\"" }
        if glyph.y != 0 { out += " y=\"\(glyph.y)\"" }
        out += "/>"
      }
      out += "</g>\n"
    } else {
      let family = SVGWriter.families(item.style)
      out += "<text class=\"\(item.role.rawValue)\" x=\"\(number(item.anchor.x))\" y=\"\(number(item.anchor.y))\""
      if item.alignment != .start { out += " text-anchor=\"\(item.alignment.rawValue)\"" }
      if family != rootFamily { out += " font-family=\"\(family)\"" }
      out += " font-size=\"\(number(item.style.size))\""
      if item.style.weight == .bold { out += " font-weight=\"700\"" }
      out += " fill=\"\(item.color.hexText)\" xml:space=\"preserve\">\(XMLText.escaped(item.text))</text>\n"
    }
  }

  /// The families, then what stands in for them where they are not installed.
  private static func families(_ style: TextStyle) -> String {
    let escaped = XMLText.escaped(style.family)
    let latin = style.latinFamily.map { "&quot;\(XMLText.escaped($0))&quot;, " } ?? ""
    return latin
      + "&quot;\(escaped)&quot;, &quot;Source Han Sans SC&quot;, &quot;PingFang SC&quot;, &quot;Microsoft YaHei&quot;, sans-serif"
  }

  private func number(_ value: Double) -> String { FixedDecimal.text(value, places: 3, trimmed: true) }
}
