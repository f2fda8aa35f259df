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
      let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height))
    else { throw RenderingError.backend("a picture of \(width) × \(height) pixels is too large") }
    defer { cairo_surface_destroy(surface) }
    try CairoPainter.check(cairo_surface_status(surface))
    guard let context = cairo_create(surface) else { throw RenderingError.backend("no drawing context") }
    defer { cairo_destroy(context) }
    cairo_scale(context, scale, scale)
    try CairoPainter(context: context, engine: engine, fillsGlyphs: true).draw(scene)
    cairo_surface_flush(surface)
    guard let data = cairo_image_surface_get_data(surface) else { throw RenderingError.backend("no pixels") }
    let stride = Int(cairo_image_surface_get_stride(surface))
    return try body(UnsafeBufferPointer(start: data, count: stride * height), width, height, stride)
  }
}
