// Two families in one line: ASCII in one, everything else in the other.

import CPangoCairo
import Graphics

/// Finds and marks what the Latin family of a style sets.
enum LatinRuns {
  /// Byte ranges of `text` that hold printable ASCII; blanks belong to what is around them.
  static func ranges(in text: String) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    for (offset, byte) in text.utf8.enumerated() {
      let isLatin = (0x20..<0x7F).contains(byte)
      if isLatin, start == nil { start = offset }
      if !isLatin, let first = start {
        ranges.append(first..<offset)
        start = nil
      }
    }
    if let first = start { ranges.append(first..<text.utf8.count) }
    return ranges
  }

  /// Gives the layout, which has `text` already, the Latin family where it belongs.
  static func apply(_ style: TextStyle, to layout: OpaquePointer, text: String) {
    guard let family = style.latinFamily else { return }
    let attributes = pango_attr_list_copy(pango_layout_get_attributes(layout))
    for range in ranges(in: text) {
      guard let attribute = pango_attr_family_new(family) else { continue }
      attribute.pointee.start_index = guint(range.lowerBound)
      attribute.pointee.end_index = guint(range.upperBound)
      pango_attr_list_insert(attributes, attribute)
    }
    pango_layout_set_attributes(layout, attributes)
    pango_attr_list_unref(attributes)
  }
}
