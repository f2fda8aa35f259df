// How large a chart is.

/// Width and height in pixels at scale 1, by name or by number.
package struct CanvasSize: Hashable, Sendable {
  package var name: String
  package var size: Size
  /// Points of 1/72 inch a pixel: fixes the physical size.
  package var pointsPerPixel: Double
  /// How large everything is drawn on a page that has grown; nil for what follows from its sides.
  private var keptUnit: Double?

  package init(name: String, width: Double, height: Double, pointsPerPixel: Double = 0.75) {
    self.name = name
    size = Size(width: width, height: height)
    self.pointsPerPixel = pointsPerPixel
  }

  /// A 16:9 slide, 13⅓ × 7½ inches.
  package static let slide = CanvasSize(name: "slide", width: 1920, height: 1080, pointsPerPixel: 0.5)
  /// The left or right half of a slide.
  package static let halfSlide = CanvasSize(name: "half-slide", width: 960, height: 1080, pointsPerPixel: 0.5)
  package static let square = CanvasSize(name: "square", width: 1080, height: 1080, pointsPerPixel: 0.5)
  /// The upper half of an A4 page: 210 × 148.5 mm.
  package static let a4Half = CanvasSize(name: "a4-half", width: 1191, height: 842, pointsPerPixel: 0.5)

  package static let named: [CanvasSize] = [.slide, .halfSlide, .square, .a4Half]

  /// Reads a name or `800x600`, each side 200…10000; nil for anything else.
  package init?(text: String) {
    if let known = CanvasSize.named.first(where: { $0.name == text }) {
      self = known
      return
    }
    let parts = text.lowercased().split(omittingEmptySubsequences: false, whereSeparator: { $0 == "x" || $0 == "×" })
    let sides = parts.map { $0.utf8.allSatisfy { (48...57).contains($0) } ? Double($0) : nil }
    guard sides.count == 2, let width = sides[0], let height = sides[1], (200...10_000).contains(width),
      (200...10_000).contains(height)
    else { return nil }
    self.init(name: text, width: width, height: height)
  }

  /// The highest page in pixels.
  package static let highest = 10_000.0

  /// The same page with more room below: words and marks stay as large as they are.
  package func taller(_ height: Double) -> CanvasSize {
    var page = self
    page.keptUnit = unit
    page.size.height = height.rounded(.up)
    page.name = "\(Int(page.size.width))x\(Int(page.size.height))"
    return page
  }

  /// How large everything is drawn: 1 at slide size, 0.42 at least.
  package var unit: Double { keptUnit ?? min(max(min(size.height / 1080, size.width / 960), 0.42), 6) }
}
