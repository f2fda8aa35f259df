// The theme for black-and-white print and photocopies.

extension Theme {
  /// Greys only, dark to light, each apart from the next on a photocopy.
  package static let print = Theme(
    name: "print", background: Color(0xFFFFFF), ink: Color(0x000000), softInk: Color(0x444444),
    gridline: Color(0xDDDDDD), baseline: Color(0x222222), brand: nil,
    palette: [0x2B2B2B, 0x8F8F8F, 0x5C5C5C].map { Color($0) }, muted: Color(0x949494))
}
