// A clause: what stands between commas, colons and brackets.

/// A stretch of a sentence that is read as one.
struct Clause: Hashable, Sendable {
  var range: Range<Int>
  /// How many brackets it stands in.
  var depth: Int
  /// The mark before it: a comma, a semicolon, a colon, an opening bracket; 0 at the head of a sentence.
  var opener: UInt32
}
