// A line of text with its glyphs chosen.

import CPangoCairo
import Graphics

/// One shaped line; the engine that made it owns the memory.
struct ShapedLine {
  let layout: OpaquePointer
  let line: UnsafeMutablePointer<PangoLayoutLine>
  let extent: TextExtent
}
