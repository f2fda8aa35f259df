// Rows of pixels as PNG wants them: a filter byte, then the bytes.

import Foundation

/// Arranges pixels for compression.
enum PNGRows {
  /// One byte a pixel, unfiltered: indexes do not gain from differences.
  static func indexed(
    _ pixels: UnsafeBufferPointer<UInt8>, _ width: Int, _ height: Int, _ stride: Int, _ palette: PNGPalette,
    into target: UnsafeMutablePointer<UInt8>
  ) {
    guard let start = pixels.baseAddress else { return }
    let length = width + 1
    for row in 0..<height {
      let line = start + row * stride
      let into = target + row * length
      // Most rows of a chart repeat the one above.
      if row > 0, memcmp(line, line - stride, width * 4) == 0 {
        memcpy(into, into - length, length)
        continue
      }
      into[0] = 0
      _ = PixelRuns.walk(line, width: width) { pixel, columns in
        (into + 1 + columns.lowerBound).update(repeating: palette.index(of: pixel), count: columns.count)
        return true
      }
    }
  }

  /// Three bytes a pixel, unfiltered too: flat colours repeat better than differences do (114 kB of a chart, not 154).
  static func colors(
    _ pixels: UnsafeBufferPointer<UInt8>, _ width: Int, _ height: Int, _ stride: Int,
    into target: UnsafeMutablePointer<UInt8>
  ) {
    let length = width * 3 + 1
    guard let start = pixels.baseAddress else { return }
    for row in 0..<height {
      let line = start + row * stride
      let into = target + row * length
      into[0] = 0
      for column in 0..<width {
        into[column * 3 + 1] = line[column * 4 + 2]
        into[column * 3 + 2] = line[column * 4 + 1]
        into[column * 3 + 3] = line[column * 4]
      }
    }
  }
}
