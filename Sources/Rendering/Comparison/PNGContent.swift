// A PNG as its texts and what the eye sees of its pixels.

import CPangoCairo

/// The texts and the pixels of a PNG, the pixels as means over small squares.
struct PNGContent {
  /// What the file was drawn with; see `RenderOptions.drawnWith`.
  let drawnWith: String
  private let texts: [[UInt8]]
  private let width: Int
  private let height: Int
  private let squares: [UInt8]

  /// Side of a square in pixels: larger than what hinting or another rasteriser moves a glyph by.
  private static let side = 16
  /// How far the mean of a square may be off, of 255.
  private static let tolerance = 32

  /// Nil for bytes that are no PNG.
  init?(_ bytes: [UInt8]) {
    guard let pixels = Self.decode(bytes) else { return nil }
    let texts = Self.texts(in: bytes)
    let mark = Array("Software\0".utf8)
    drawnWith = texts.first { $0.starts(with: mark) }.map { String(decoding: $0, as: UTF8.self) } ?? ""
    self.texts = texts.filter { !$0.starts(with: mark) }
    width = pixels.width
    height = pixels.height
    squares = pixels.squares
  }

  /// Whether the texts are equal and no square of the picture looks different.
  func isNear(_ other: PNGContent) -> Bool {
    width == other.width && height == other.height && texts == other.texts
      && zip(squares, other.squares).allSatisfy { abs(Int($0) - Int($1)) <= Self.tolerance }
  }

  // MARK: - Chunks

  /// The bodies of the text chunks.
  private static func texts(in bytes: [UInt8]) -> [[UInt8]] {
    var texts: [[UInt8]] = []
    var start = 8
    while start + 12 <= bytes.count {
      let length = bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
      guard length <= bytes.count - start - 12 else { break }
      if bytes[start + 4..<start + 8].elementsEqual("iTXt".utf8) {
        texts.append(Array(bytes[start + 8..<start + 8 + length]))
      }
      start += 12 + length
    }
    return texts
  }

  // MARK: - Pixels

  private struct Pixels {
    var width: Int
    var height: Int
    var squares: [UInt8]
  }

  private struct Reader {
    var rest: ArraySlice<UInt8>
  }

  private static func decode(_ bytes: [UInt8]) -> Pixels? {
    var reader = Reader(rest: bytes[...])
    let surface = withUnsafeMutablePointer(to: &reader) { reader in
      cairo_image_surface_create_from_png_stream(
        { closure, data, length in
          guard let reader = closure?.assumingMemoryBound(to: Reader.self), let data,
            reader.pointee.rest.count >= Int(length)
          else { return CAIRO_STATUS_READ_ERROR }
          for (index, byte) in reader.pointee.rest.prefix(Int(length)).enumerated() { data[index] = byte }
          reader.pointee.rest = reader.pointee.rest.dropFirst(Int(length))
          return CAIRO_STATUS_SUCCESS
        }, reader)
    }
    guard let surface else { return nil }
    defer { cairo_surface_destroy(surface) }
    guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS, let data = cairo_image_surface_get_data(surface)
    else { return nil }
    let width = Int(cairo_image_surface_get_width(surface))
    let height = Int(cairo_image_surface_get_height(surface))
    let stride = Int(cairo_image_surface_get_stride(surface))
    return Pixels(
      width: width, height: height,
      squares: means(UnsafeBufferPointer(start: data, count: stride * height), width, height, stride))
  }

  /// The mean of each colour over each square, row by row.
  private static func means(_ data: UnsafeBufferPointer<UInt8>, _ width: Int, _ height: Int, _ stride: Int) -> [UInt8] {
    var means: [UInt8] = []
    for top in Swift.stride(from: 0, to: height, by: side) {
      for left in Swift.stride(from: 0, to: width, by: side) {
        let rows = top..<min(top + side, height)
        let columns = left..<min(left + side, width)
        for color in 0..<3 {
          var sum = 0
          for row in rows { for column in columns { sum += Int(data[row * stride + column * 4 + color]) } }
          means.append(UInt8(sum / (rows.count * columns.count)))
        }
      }
    }
    return means
  }
}
