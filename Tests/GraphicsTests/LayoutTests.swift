// Pieces of the layout on their own.

import Graphics
import Testing

@testable import Graphics

@Suite("Layout")
struct LayoutTests {
  @Test("labels at line ends move apart, keep their order, and stay where they need not move")
  func spread() {
    let centres = DirectLabels.spread([(100, 20), (105, 20), (300, 20)], from: 0, to: 400)
    #expect(centres[1] - centres[0] >= 20)
    #expect(abs((centres[0] + centres[1]) / 2 - 102.5) < 1e-9)
    #expect(centres[2] == 300)
  }

  @Test("control characters, direction marks and joiners leave no trace; joiners stay for line breaking")
  func safeText() {
    #expect(SafeText.cleaned("a\u{0}b\u{202E}c\td\u{FE0F}") == "abc d")
    #expect(SafeText.cleaned(SafeText.unbroken("新昌县")) == "新昌县")
    #expect(SafeText.cleaned(SafeText.unbroken("新昌"), keepsJoiners: true).unicodeScalars.count == 3)
  }

  @Test("a segment meets a rectangle that it crosses, and no other")
  func obstacles() {
    let room = Rectangle(x: 10, y: 10, width: 20, height: 10)
    #expect(Obstacle.segment(Point(0, 0), Point(40, 30), halfWidth: 1).meets(room))
    #expect(!Obstacle.segment(Point(0, 40), Point(40, 40), halfWidth: 1).meets(room))
  }

  @Test("every mark and theme is found by its name", arguments: MarkTable.rows.map(\.name))
  func markTable(name: String) { #expect(MarkTable.mark(named: name)?.name == name) }

  @Test("sizes are read by name or in pixels", arguments: [("slide", 1920.0), ("800x600", 800), ("half-slide", 960)])
  func sizes(text: String, width: Double) { #expect(CanvasSize(text: text)?.size.width == width) }

  @Test("no size", arguments: ["huge", "10x10", "800x", "1e3x800", "-5x900"])
  func noSizes(text: String) { #expect(CanvasSize(text: text) == nil) }
}
