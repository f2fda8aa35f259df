// Pixels of a PNG that the project wrote, and how alike two pictures look.

import TestSupport

/// A decoded picture.
struct Picture {
  var width: Int
  var height: Int
  /// Red, green, blue, row by row.
  var pixels: [UInt8]

  init(png: [UInt8]) throws {
    (width, height, pixels) = try PNGReader.pixels(of: png)
  }

  /// Whether an eye would see no difference: brightness, averaged over 4 × 4 pixels, differs nowhere by more than a tenth
  /// and on the whole by less than a two-hundredth.
  func looksLike(_ other: Picture) throws -> Bool {
    guard width == other.width, height == other.height else { return false }
    var total = 0.0
    var cells = 0
    for y in stride(from: 0, to: height, by: 4) {
      for x in stride(from: 0, to: width, by: 4) {
        let difference = abs(brightness(x, y) - other.brightness(x, y))
        if difference > 0.1 { return false }
        total += difference
        cells += 1
      }
    }
    return total / Double(max(1, cells)) < 0.005
  }

  private func brightness(_ left: Int, _ top: Int) -> Double {
    var sum = 0
    var count = 0
    for y in top..<min(top + 4, height) {
      for x in left..<min(left + 4, width) {
        let at = (y * width + x) * 3
        sum += Int(pixels[at]) * 3 + Int(pixels[at + 1]) * 6 + Int(pixels[at + 2])
        count += 10
      }
    }
    return Double(sum) / Double(max(1, count)) / 255
  }
}
