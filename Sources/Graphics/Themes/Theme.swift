// The looks of a chart as data.

/// Colours, fonts and sizes. A theme says nothing of content; sizes are pixels on a slide of 1080 pixels height.
package struct Theme: Hashable, Sendable {
  package var name: String
  package var background: Color
  /// Titles and values.
  package var ink: Color
  /// Subtitles, ticks, notes: ≥ 4.5:1 on the background.
  package var softInk: Color
  package var gridline: Color
  package var baseline: Color
  /// The bar above the title; nil for none.
  package var brand: Color?
  /// Series colours, ≥ 3:1 on the background and apart for the colour-blind.
  package var palette: [Color]
  /// Series that stand behind a highlighted one.
  package var muted: Color
  package var fontFamily: String
  package var titleSize: Double
  package var subtitleSize: Double
  /// Values and category names.
  package var labelSize: Double
  package var tickSize: Double
  package var noteSize: Double
  package var titleWeight: TextStyle.Weight
  /// Sets letters, digits and signs of ASCII; nil where the one family sets everything.
  package var latinFamily: String?
  /// At the right above the title; nil for none.
  package var logo: Logo?

  package init(
    name: String, background: Color, ink: Color, softInk: Color, gridline: Color, baseline: Color, brand: Color?,
    palette: [Color], muted: Color, fontFamily: String = "Noto Sans CJK SC", titleSize: Double = 48,
    subtitleSize: Double = 28, labelSize: Double = 27, tickSize: Double = 24, noteSize: Double = 21,
    titleWeight: TextStyle.Weight = .bold
  ) {
    self.name = name
    self.background = background
    self.ink = ink
    self.softInk = softInk
    self.gridline = gridline
    self.baseline = baseline
    self.brand = brand
    self.palette = palette
    self.muted = muted
    self.fontFamily = fontFamily
    self.titleSize = titleSize
    self.subtitleSize = subtitleSize
    self.labelSize = labelSize
    self.tickSize = tickSize
    self.noteSize = noteSize
    self.titleWeight = titleWeight
  }

  /// The colour of a series; indexes beyond the palette start again.
  package func color(_ index: Int?) -> Color {
    guard let index, !palette.isEmpty else { return muted }
    return palette[index % palette.count]
  }

  /// The dashes that tell apart lines of one colour, in units of the line's width: none for the first round of the palette.
  package func dashes(_ index: Int?) -> [Double] {
    guard let index, !palette.isEmpty, index >= palette.count else { return [] }
    let patterns = [[1.2, 1.4], [5, 1.2, 1.2, 1.2], [7, 1.6]]
    return patterns[(index / palette.count - 1) % patterns.count]
  }

  /// The colour for words in the colour of a series: darker or lighter until it reads (4.5:1).
  package func textColor(_ index: Int?) -> Color {
    guard index != nil else { return softInk }
    let base = color(index)
    for share in stride(from: 1.0, through: 0, by: -0.1) {
      let tried = base.mixed(into: ink, share: share)
      if tried.contrast(with: background) >= 4.5 { return tried }
    }
    return ink
  }
}
