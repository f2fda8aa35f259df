// The theme for dark slides.

extension Theme {
  /// Light ink on blue-black.
  package static let dark = Theme(
    name: "dark", background: Color(0x121B26), ink: Color(0xF2F5F8), softInk: Color(0xAAB6C3),
    gridline: Color(0x2A3644), baseline: Color(0x8C9AA9), brand: Color(0xF0685C),
    palette: [0x6FB1F0, 0xF4A259, 0xA5F2EE, 0x3F78C4, 0xF6EE78, 0xC0602E].map { Color($0) },
    muted: Color(0x748293))
}
