// PNG files: our own writer, since Cairo's is slow and says nothing of title and source.

import CDeflate
import Graphics

/// Packs pixels into a PNG with size, colour space and text.
enum PNGWriter {
  /// What the file says of itself besides its pixels.
  struct Facts {
    /// Pixels a metre.
    var resolution: Int
    /// Keyword (Latin, 1–79 bytes) and text.
    var texts: [(keyword: String, text: String)]
  }

  /// The file for rows of blue, green, red, unused.
  static func bytes(
    pixels: UnsafeBufferPointer<UInt8>, width: Int, height: Int, stride: Int, facts: Facts
  ) throws -> [UInt8] {
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let palette = PNGPalette(pixels: pixels, width: width, height: height, stride: stride)
    let header = bigEndian(width) + bigEndian(height) + [8, palette == nil ? 2 : 3, 0, 0, 0]
    chunk("IHDR", header, into: &file)
    chunk("sRGB", [0], into: &file)
    chunk("pHYs", bigEndian(facts.resolution) + bigEndian(facts.resolution) + [1], into: &file)
    for (keyword, text) in facts.texts where !text.isEmpty {
      // iTXt: keyword, no compression, no language, no translated keyword, UTF-8.
      chunk("iTXt", Array(keyword.utf8) + [0, 0, 0, 0, 0] + Array(text.utf8), into: &file)
    }
    if let palette { chunk("PLTE", palette.colors, into: &file) }
    let rows =
      palette.map { PNGRows.indexed(pixels, width, height, stride, $0) }
      ?? PNGRows.colors(pixels, width, height, stride)
    chunk("IDAT", try compressed(rows), into: &file)
    chunk("IEND", [], into: &file)
    return file
  }

  /// Level 6: as small as zlib's best at a fraction of its time.
  private static func compressed(_ rows: [UInt8]) throws -> [UInt8] {
    guard let compressor = libdeflate_alloc_compressor(6) else { throw RenderingError.backend("no compressor") }
    defer { libdeflate_free_compressor(compressor) }
    let most = libdeflate_zlib_compress_bound(compressor, rows.count)
    var size = 0
    let packed = [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
      size = libdeflate_zlib_compress(compressor, rows, rows.count, buffer.baseAddress, most)
      count = size
    }
    guard size > 0 else { throw RenderingError.backend("compression failed") }
    return packed
  }

  private static func chunk(_ type: String, _ body: [UInt8], into file: inout [UInt8]) {
    let content = Array(type.utf8) + body
    file += bigEndian(body.count)
    file += content
    file += bigEndian(Int(libdeflate_crc32(0, content, content.count)))
  }

  private static func bigEndian(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}
