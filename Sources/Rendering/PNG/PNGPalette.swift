// The colours of a picture, where they are few.

import Foundation

/// Up to 256 colours and the way from a pixel to its index.
///
/// Charts have few colours, but smoothed edges mix each with the ground in up to 255 steps. Where all are more than 256, those
/// are taken as one that differ by at most 2, else 4, of 255 in each channel, which no eye tells apart: a third of the bytes
/// to pack. Frequent colours, so all plain ones, stay exactly what they are.
struct PNGPalette {
  /// Red, green, blue of each index.
  private(set) var colors: [UInt8] = []
  /// Open addressing: pixel + 1, or 0 for a free place.
  private var keys = [UInt32](repeating: 0, count: places)
  private var values = [UInt16](repeating: 0, count: places)

  private static let places = 8192
  /// With more colours the picture is no chart, but a gradient or a photograph.
  private static let mostColors = 3000

  /// Nil for a picture that needs more than 256 colours.
  init?(pixels: UnsafeBufferPointer<UInt8>, width: Int, height: Int, stride: Int) {
    var found: [(pixel: UInt32, count: Int)] = []
    guard let start = pixels.baseAddress else { return nil }
    for row in 0..<height {
      let line = start + row * stride
      // A row like the one above has no new colours.
      if row > 0, memcmp(line, line - stride, width * 4) == 0 { continue }
      let isLegal = PixelRuns.walk(line, width: width) { pixel, columns in
        let place = place(of: pixel)
        if keys[place] == 0 {
          guard found.count < Self.mostColors else { return false }
          keys[place] = pixel + 1
          values[place] = UInt16(found.count)
          found.append((pixel, 0))
        }
        found[Int(values[place])].count += columns.count
        return true
      }
      guard isLegal else { return nil }
    }
    guard let indexes = assign(found) else { return nil }
    for place in keys.indices where keys[place] != 0 { values[place] = UInt16(indexes[Int(values[place])]) }
  }

  /// Chooses the palette; the index of each colour found, or nil where 256 are not enough.
  private mutating func assign(_ found: [(pixel: UInt32, count: Int)]) -> [UInt8]? {
    let order = found.indices.sorted { (found[$1].count, found[$0].pixel) < (found[$0].count, found[$1].pixel) }
    for tolerance in found.count <= 256 ? [0] : [2, 4] {
      var chosen: [UInt32] = []
      var indexes = [UInt8](repeating: 0, count: found.count)
      var fits = true
      for index in order {
        let pixel = found[index].pixel
        if tolerance > 0, let near = Self.nearest(pixel, in: chosen, within: tolerance) {
          indexes[index] = UInt8(near)
        } else if chosen.count < 256 {
          indexes[index] = UInt8(chosen.count)
          chosen.append(pixel)
        } else {
          fits = false
          break
        }
      }
      guard fits else { continue }
      colors = chosen.flatMap { [UInt8($0 >> 16 & 255), UInt8($0 >> 8 & 255), UInt8($0 & 255)] }
      return indexes
    }
    return nil
  }

  /// The colour that differs least, by at most `tolerance` in each channel.
  private static func nearest(_ pixel: UInt32, in colors: [UInt32], within tolerance: Int) -> Int? {
    var best: (index: Int, distance: Int)?
    for (index, color) in colors.enumerated() {
      let red = abs(Int(pixel >> 16) - Int(color >> 16))
      guard red <= tolerance else { continue }
      let green = abs(Int(pixel >> 8 & 255) - Int(color >> 8 & 255))
      let blue = abs(Int(pixel & 255) - Int(color & 255))
      guard green <= tolerance, blue <= tolerance, red + green + blue < best?.distance ?? .max else { continue }
      best = (index, red + green + blue)
    }
    return best?.index
  }

  /// The index of a pixel that the picture has.
  func index(of pixel: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: values[place(of: pixel)]) }

  private func place(of pixel: UInt32) -> Int {
    var place = Int((pixel &* 2_654_435_761) >> 19)
    while keys[place] != 0, keys[place] != pixel + 1 { place = (place + 1) & (Self.places - 1) }
    return place
  }
}
