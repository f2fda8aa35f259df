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
    pixels: UnsafeBufferPointer<UInt8>, width: Int, height: Int, stride: Int, facts: Facts,
    scratch: ScratchMemory
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
    let length = (palette == nil ? width * 3 : width) + 1
    let rows = scratch.bytes(.rows, count: length * height)
    if let palette {
      PNGRows.indexed(pixels, width, height, stride, palette, into: rows)
    } else {
      PNGRows.colors(pixels, width, height, stride, into: rows)
    }
    let packed = try compressed(UnsafeBufferPointer(start: rows, count: length * height), scratch)
    chunk("IDAT", packed, into: &file)
    chunk("IEND", [], into: &file)
    return file
  }

  /// Level 5: on charts as small as 6 to 9, in less time.
  private static func compressed(
    _ rows: UnsafeBufferPointer<UInt8>, _ scratch: ScratchMemory
  ) throws -> UnsafeBufferPointer<UInt8> {
    let compressor = try scratch.sharedCompressor(level: 5)
    let most = libdeflate_zlib_compress_bound(compressor, rows.count)
    let packed = scratch.bytes(.packed, count: most)
    let size = libdeflate_zlib_compress(compressor, rows.baseAddress, rows.count, packed, most)
    guard size > 0 else { throw RenderingError.backend("compression failed") }
    return UnsafeBufferPointer(start: packed, count: size)
  }

  private static func chunk(_ type: String, _ body: some Collection<UInt8>, into file: inout [UInt8]) {
    file += bigEndian(body.count)
    let start = file.count
    file += Array(type.utf8)
    file += body
    let checksum = file.withUnsafeBufferPointer { bytes in
      libdeflate_crc32(0, bytes.baseAddress.map { $0 + start }, bytes.count - start)
    }
    file += bigEndian(Int(checksum))
  }

  private static func bigEndian(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}
