// The default theme: for a briefing on a white page or slide.

extension Theme {
  /// White, dark blue and orange, a short red bar above the title.
  package static let briefing = Theme(
    name: "briefing", background: Color(0xFFFFFF), ink: Color(0x1A222C), softInk: Color(0x58636F),
    gridline: Color(0xE1E5EA), baseline: Color(0x3B4652), brand: Color(0xB3261E),
    palette: [0x1B5E9E, 0xD9661F, 0x1597A6, 0x8E3B1F, 0x12295E, 0x5B1030].map { Color($0) },
    muted: Color(0x87909B))
}
