// Colours that everybody can read and tell apart.

import Foundation
import Graphics
import Testing

@Suite("Themes")
struct ThemeTests {
  @Test("texts reach 4.5:1 and graphics 3:1 on the background", arguments: ThemeTable.rows.map(\.name))
  func contrast(name: String) throws {
    let theme = try #require(ThemeTable.theme(named: name))
    #expect(theme.ink.contrast(with: theme.background) >= 4.5)
    #expect(theme.softInk.contrast(with: theme.background) >= 4.5)
    for color in theme.palette + [theme.muted] {
      #expect(color.contrast(with: theme.background) >= 3, "\(color.hexText)")
    }
    for index in theme.palette.indices { #expect(theme.textColor(index).contrast(with: theme.background) >= 4.5) }
  }

  @Test("palettes stay apart for the colour-blind", arguments: ThemeTable.rows.map(\.name))
  func apart(name: String) throws {
    let palette = try #require(ThemeTable.theme(named: name)).palette
    for (index, color) in palette.enumerated() {
      for other in palette[..<index] {
        for vision in ColorVision.allCases {
          let distance = vision.distance(color, other)
          #expect(distance > 0.08, "\(color.hexText) and \(other.hexText) for \(vision): \(distance)")
        }
      }
    }
  }
}
