// Rows of pixels as PNG wants them: a filter byte, then the bytes.

import Foundation

/// Arranges pixels for compression.
enum PNGRows {
  /// One byte a pixel, unfiltered: indexes do not gain from differences.
  static func indexed(
    _ pixels: UnsafeBufferPointer<UInt8>, _ width: Int, _ height: Int, _ stride: Int, _ palette: PNGPalette
  ) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: (width + 1) * height) { out, count in
      var at = 0
      for row in 0..<height {
        out[at] = 0
        at += 1
        var last: UInt32 = .max
        var index: UInt8 = 0
        for column in 0..<width {
          let pixel = PNGPalette.pixel(pixels, row * stride + column * 4)
          if pixel != last {
            last = pixel
            index = palette.index(of: pixel)
          }
          out[at] = index
          at += 1
        }
      }
      count = at
    }
  }

  /// Three bytes a pixel, as differences to the row above: most rows of a chart repeat it, and are then only zeros.
  static func colors(_ pixels: UnsafeBufferPointer<UInt8>, _ width: Int, _ height: Int, _ stride: Int) -> [UInt8] {
    let length = width * 3 + 1
    guard let start = pixels.baseAddress else { return [] }
    return [UInt8](unsafeUninitializedCapacity: length * height) { out, count in
      count = length * height
      guard let target = out.baseAddress else { return }
      for row in 0..<height {
        let line = start + row * stride
        let into = target + row * length
        into[0] = row > 0 ? 2 : 0
        if row > 0 {
          let above = line - stride
          if memcmp(line, above, width * 4) == 0 {
            memset(into + 1, 0, length - 1)
          } else {
            difference(line, above, width, into + 1)
          }
        } else {
          copy(line, width, into + 1)
        }
      }
    }
  }

  private static func copy(_ line: UnsafePointer<UInt8>, _ width: Int, _ into: UnsafeMutablePointer<UInt8>) {
    for column in 0..<width {
      into[column * 3] = line[column * 4 + 2]
      into[column * 3 + 1] = line[column * 4 + 1]
      into[column * 3 + 2] = line[column * 4]
    }
  }

  private static func difference(
    _ line: UnsafePointer<UInt8>, _ above: UnsafePointer<UInt8>, _ width: Int, _ into: UnsafeMutablePointer<UInt8>
  ) {
    for column in 0..<width {
      into[column * 3] = line[column * 4 + 2] &- above[column * 4 + 2]
      into[column * 3 + 1] = line[column * 4 + 1] &- above[column * 4 + 1]
      into[column * 3 + 2] = line[column * 4] &- above[column * 4]
    }
  }
}
