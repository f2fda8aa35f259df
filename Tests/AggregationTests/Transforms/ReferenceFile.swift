// Reference numbers that nobody here wrote, read as data.

import Foundation
import Testing

/// Files of `references/`, and how closely a result must agree with them.
enum ReferenceFile {
  /// Decodes a file; nil where it is not what the tests expect, which a test of its own notices.
  static func read<Content: Decodable>(_ name: String, as type: Content.Type) -> Content? {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("references/\(name)")
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try? decoder.decode(type, from: Data(contentsOf: url))
  }

  /// Both are there and differ by `tolerance` at most, of their size where that is above 1; or neither is there.
  static func expect(
    _ ours: Double?, _ theirs: Double?, within tolerance: Double, location: SourceLocation = #_sourceLocation
  ) {
    guard let ours, let theirs else {
      #expect(ours == theirs, sourceLocation: location)
      return
    }
    #expect(abs(ours - theirs) <= tolerance * max(1, abs(theirs)), "\(ours) ≠ \(theirs)", sourceLocation: location)
  }
}
