// A scene as pixels.

import CPangoCairo
import Graphics

/// Draws scenes into memory.
enum Raster {
  /// Hands `body` the pixels of `scene` at `scale`: blue, green, red and an unused byte each, rows `stride` bytes apart.
  static func withPixels<Result>(
    of scene: Scene, scale: Double, engine: TextEngine,
    _ body: (_ pixels: UnsafeBufferPointer<UInt8>, _ width: Int, _ height: Int, _ stride: Int) throws -> Result
  ) throws -> Result {
    let width = Int((scene.size.width * scale).rounded())
    let height = Int((scene.size.height * scale).rounded())
    guard (1...32_000).contains(width), (1...32_000).contains(height),
      case let stride = Int(cairo_format_stride_for_width(CAIRO_FORMAT_RGB24, Int32(width))),
      case let memory = engine.scratch.bytes(.pixels, count: stride * height),
      let surface = cairo_image_surface_create_for_data(
        memory, CAIRO_FORMAT_RGB24, Int32(width), Int32(height), Int32(stride))
    else { throw RenderingError.backend("a picture of \(width) × \(height) pixels is too large") }
    defer {
      cairo_surface_destroy(surface)
      engine.scratch.trim()
    }
    try CairoPainter.check(cairo_surface_status(surface))
    guard let context = cairo_create(surface) else { throw RenderingError.backend("no drawing context") }
    defer { cairo_destroy(context) }
    cairo_scale(context, scale, scale)
    try CairoPainter(context: context, engine: engine, fillsGlyphs: true).draw(scene)
    cairo_surface_flush(surface)
    return try body(UnsafeBufferPointer(start: memory, count: stride * height), width, height, stride)
  }
}
