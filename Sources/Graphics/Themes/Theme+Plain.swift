// The theme with as little of its own as possible: for pasting into someone else's document.

extension Theme {
  /// White, one weight, no brand.
  package static let plain = Theme(
    name: "plain", background: Color(0xFFFFFF), ink: Color(0x222222), softInk: Color(0x5A5A5A),
    gridline: Color(0xE6E6E6), baseline: Color(0x555555), brand: nil,
    palette: [0x1B5E9E, 0xD9661F, 0x1597A6, 0x8E3B1F, 0x12295E, 0x5B1030].map { Color($0) }, muted: Color(0x929292),
    titleSize: 42, titleWeight: .regular)
}
