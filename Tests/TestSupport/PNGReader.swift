// Reading back what `PNGWriter` wrote, to compare pictures.

import CDeflate

/// Decodes the PNGs of this project: 8-bit colours or palette, filters none and up.
package enum PNGReader {
  /// Why a file shows nothing.
  package struct Damage: Error {
    package var reason: String
  }

  /// Width, height, and red, green, blue of each pixel.
  package static func pixels(of file: [UInt8]) throws -> (width: Int, height: Int, pixels: [UInt8]) {
    var chunks: [String: [UInt8]] = [:]
    var at = 8
    while at + 12 <= file.count {
      let length = number(file, at)
      guard at + 12 + length <= file.count else { break }
      chunks[String(decoding: file[(at + 4)..<(at + 8)], as: UTF8.self), default: []] +=
        file[(at + 8)..<(at + 8 + length)]
      at += 12 + length
    }
    guard let header = chunks["IHDR"], header.count == 13, let packed = chunks["IDAT"] else {
      throw Damage(reason: "no PNG")
    }
    let width = number(header, 0)
    let height = number(header, 4)
    let palette = header[9] == 3 ? chunks["PLTE"] ?? [] : nil
    let step = palette == nil ? 3 : 1
    var rows = try unpacked(packed, size: (width * step + 1) * height)
    var out: [UInt8] = []
    out.reserveCapacity(width * height * 3)
    let stride = width * step + 1
    for row in 0..<height {
      let start = row * stride
      if rows[start] == 2, row > 0 {
        for index in 1..<stride { rows[start + index] &+= rows[start - stride + index] }
      }
      for index in (start + 1)..<(start + stride) {
        if let palette {
          let color = Int(rows[index]) * 3
          guard color + 3 <= palette.count else { throw Damage(reason: "PNG index beyond its palette") }
          out += palette[color..<(color + 3)]
        } else {
          out.append(rows[index])
        }
      }
    }
    return (width, height, out)
  }

  private static func unpacked(_ packed: [UInt8], size: Int) throws -> [UInt8] {
    guard let decompressor = libdeflate_alloc_decompressor() else { throw Damage(reason: "no decompressor") }
    defer { libdeflate_free_decompressor(decompressor) }
    var rows = [UInt8](repeating: 0, count: size)
    let result = libdeflate_zlib_decompress(decompressor, packed, packed.count, &rows, size, nil)
    guard result == LIBDEFLATE_SUCCESS else { throw Damage(reason: "damaged PNG") }
    return rows
  }

  private static func number(_ bytes: [UInt8], _ at: Int) -> Int {
    bytes[at..<(at + 4)].reduce(0) { $0 << 8 | Int($1) }
  }
}
