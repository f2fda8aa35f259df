// The way from a chart to a file's bytes.

import Graphics

/// Lays charts out and draws them. Safe to use from many threads at once: the bytes depend on chart and fonts alone.
package struct ChartRenderer: Sendable {
  private let pool: EnginePool

  package init(fonts: FontLibrary = .system) {
    pool = EnginePool(fonts)
  }

  /// Lays `chart` out. Throws `RenderingError` for a missing font or glyph.
  package func layOut(_ chart: Chart) throws -> ChartLayout.Result {
    try pool.withEngine { try ChartLayout.lay(out: chart, measurer: $0) }
  }

  /// The bytes of `scene` as a file of that format.
  package func bytes(
    of scene: Scene, as format: PictureFormat, options: RenderOptions = RenderOptions()
  ) throws -> [UInt8] {
    try pool.withEngine { engine in
      switch format {
      case .svg: return Array(try SVGWriter.text(of: scene, options: options, engine: engine).utf8)
      case .pdf: return try PDFWriter.bytes(of: scene, engine: engine)
      case .png:
        let scale = min(max(options.scale, 0.1), 10)
        let facts = PNGWriter.Facts(
          resolution: Int((scale * 72 / scene.pointsPerPixel / 0.0254).rounded()),
          texts: [
            ("Title", scene.title), ("Description", scene.summary), ("Source", scene.source),
            ("Software", options.drawnWith.isEmpty ? "tongbi" : "tongbi, \(options.drawnWith)"),
            ("Spec", options.specHash),
          ])
        return try Raster.withPixels(of: scene, scale: scale, engine: engine) { pixels, width, height, stride in
          try PNGWriter.bytes(
            pixels: pixels, width: width, height: height, stride: stride, facts: facts, scratch: engine.scratch)
        }
      }
    }
  }

  /// Measures text as the drawing will: for tests and checkers.
  package func withMeasurer<Result>(_ body: (any TextMeasurer) throws -> Result) throws -> Result {
    try pool.withEngine { try body($0) }
  }
}
