// Rows of pixels as stretches of one colour.

/// Walks rows by runs: charts are mostly flat, so that what is done once a run costs little.
enum PixelRuns {
  /// Calls `body` for each longest run of one colour from left to right, until it says that it has seen enough.
  ///
  /// - Returns: false where `body` stopped the walk.
  @inline(__always)
  static func walk(
    _ line: UnsafePointer<UInt8>, width: Int, _ body: (_ color: UInt32, _ columns: Range<Int>) -> Bool
  ) -> Bool {
    line.withMemoryRebound(to: UInt32.self, capacity: width) { pixels in
      var start = 0
      while start < width {
        // The fourth byte of a pixel is unused and may hold anything.
        let color = pixels[start] & 0xFF_FFFF
        var end = start + 1
        while end < width, pixels[end] & 0xFF_FFFF == color { end += 1 }
        guard body(color, start..<end) else { return false }
        start = end
      }
      return true
    }
  }
}
