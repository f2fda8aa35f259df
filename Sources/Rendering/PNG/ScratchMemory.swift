// Memory for the pixels of one picture, used again for the next.

import CDeflate

/// Lends the same memory to one picture after the other: fresh pages cost more than the drawing (of 19 ms for a slide, 10 went
/// into the kernel clearing pages). Belongs to one thread at a time, like the engine that owns it.
final class ScratchMemory {
  /// What the memory is for.
  enum Use: Int, CaseIterable {
    case pixels, rows, packed
  }

  private var pieces = [UnsafeMutableRawBufferPointer?](repeating: nil, count: Use.allCases.count)
  private var compressor: OpaquePointer?
  /// Larger pieces are given back after each picture.
  private static let mostKept = 64_000_000

  deinit {
    for piece in pieces { piece?.deallocate() }
    if let compressor { libdeflate_free_compressor(compressor) }
  }

  /// At least `count` bytes of whatever is there.
  func bytes(_ use: Use, count: Int) -> UnsafeMutablePointer<UInt8> {
    if let known = pieces[use.rawValue], known.count >= count, let start = known.baseAddress {
      return start.assumingMemoryBound(to: UInt8.self)
    }
    pieces[use.rawValue]?.deallocate()
    let start = UnsafeMutableRawPointer.allocate(byteCount: max(1, count), alignment: 64)
    pieces[use.rawValue] = UnsafeMutableRawBufferPointer(start: start, count: max(1, count))
    return start.assumingMemoryBound(to: UInt8.self)
  }

  /// Gives back what is too large to be kept.
  func trim() {
    for (index, piece) in pieces.enumerated() where (piece?.count ?? 0) > Self.mostKept {
      piece?.deallocate()
      pieces[index] = nil
    }
  }

  /// The compressor, made once.
  func sharedCompressor(level: Int32) throws -> OpaquePointer {
    if let compressor { return compressor }
    guard let made = libdeflate_alloc_compressor(level) else { throw RenderingError.backend("no compressor") }
    compressor = made
    return made
  }
}
