// Rows of pixels as PNG wants them: a filter byte, then the bytes.

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

  /// Three bytes a pixel, as differences to the row above: most rows of a chart repeat it.
  static func colors(_ pixels: UnsafeBufferPointer<UInt8>, _ width: Int, _ height: Int, _ stride: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: (width * 3 + 1) * height) { out, count in
      var at = 0
      for row in 0..<height {
        let line = row * stride
        let above = row > 0 ? line - stride : -1
        out[at] = above >= 0 ? 2 : 0
        at += 1
        for column in 0..<width {
          let offset = line + column * 4
          if above >= 0 {
            let up = above + column * 4
            out[at] = pixels[offset + 2] &- pixels[up + 2]
            out[at + 1] = pixels[offset + 1] &- pixels[up + 1]
            out[at + 2] = pixels[offset] &- pixels[up]
          } else {
            out[at] = pixels[offset + 2]
            out[at + 1] = pixels[offset + 1]
            out[at + 2] = pixels[offset]
          }
          at += 3
        }
      }
      count = at
    }
  }
}
