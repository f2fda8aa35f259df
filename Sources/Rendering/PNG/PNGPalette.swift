// The colours of a picture, where they are few.

import Foundation

/// Up to 256 colours and the way from a pixel to its index.
struct PNGPalette {
  /// Red, green, blue of each index.
  private(set) var colors: [UInt8] = []
  /// Open addressing over 1024 places: pixel + 1, or 0 for a free place.
  private var keys = [UInt32](repeating: 0, count: 1024)
  private var values = [UInt8](repeating: 0, count: 1024)

  /// Collects the colours; nil as soon as there are more than 256.
  init?(pixels: UnsafeBufferPointer<UInt8>, width: Int, height: Int, stride: Int) {
    var last: UInt32 = .max
    for row in 0..<height {
      // A row like the one above has no new colours.
      if row > 0, let start = pixels.baseAddress,
        memcmp(start + row * stride, start + (row - 1) * stride, width * 4) == 0
      {
        continue
      }
      for column in 0..<width {
        let pixel = PNGPalette.pixel(pixels, row * stride + column * 4)
        if pixel == last { continue }
        last = pixel
        let place = place(of: pixel)
        if keys[place] != 0 { continue }
        guard colors.count < 256 * 3 else { return nil }
        keys[place] = pixel + 1
        values[place] = UInt8(colors.count / 3)
        colors += [UInt8(pixel >> 16 & 255), UInt8(pixel >> 8 & 255), UInt8(pixel & 255)]
      }
    }
  }

  /// The index of a pixel that the picture has.
  func index(of pixel: UInt32) -> UInt8 { values[place(of: pixel)] }

  /// Red, green and blue in one number.
  static func pixel(_ pixels: UnsafeBufferPointer<UInt8>, _ offset: Int) -> UInt32 {
    UInt32(pixels[offset + 2]) << 16 | UInt32(pixels[offset + 1]) << 8 | UInt32(pixels[offset])
  }

  private func place(of pixel: UInt32) -> Int {
    var place = Int((pixel &* 2_654_435_761) >> 22)
    while keys[place] != 0, keys[place] != pixel + 1 { place = (place + 1) & 1023 }
    return place
  }
}
