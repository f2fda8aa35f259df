// A scene as a PDF page with embedded fonts.

import CPangoCairo
import Graphics

/// Writes one-page PDFs.
enum PDFWriter {
  /// Collects what Cairo writes.
  private final class Sink {
    var bytes: [UInt8] = []
  }

  /// The file's bytes: the same for the same scene, since the date is fixed instead of taken from the clock.
  static func bytes(of scene: Scene, engine: TextEngine) throws -> [UInt8] {
    let sink = Sink()
    let factor = scene.pointsPerPixel
    let write: cairo_write_func_t = { closure, data, length in
      guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
      Unmanaged<Sink>.fromOpaque(closure).takeUnretainedValue().bytes
        .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
      return CAIRO_STATUS_SUCCESS
    }
    try withExtendedLifetime(sink) {
      guard
        let surface = cairo_pdf_surface_create_for_stream(
          write, Unmanaged.passUnretained(sink).toOpaque(), scene.size.width * factor, scene.size.height * factor)
      else { throw RenderingError.backend("no PDF surface") }
      defer { cairo_surface_destroy(surface) }
      cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, scene.title)
      cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_SUBJECT, scene.source)
      cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "tongbi")
      cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "2000-01-01T00:00:00Z")
      cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_MOD_DATE, "2000-01-01T00:00:00Z")
      guard let context = cairo_create(surface) else { throw RenderingError.backend("no drawing context") }
      cairo_scale(context, factor, factor)
      defer { cairo_destroy(context) }
      try CairoPainter(context: context, engine: engine, fillsGlyphs: false).draw(scene)
      cairo_show_page(context)
      cairo_surface_finish(surface)
      try CairoPainter.check(cairo_surface_status(surface))
    }
    return sink.bytes
  }
}
