// Tests of DrawnFile.

import Graphics
import Testing

@testable import Rendering

@Suite("DrawnFile")
struct DrawnFileTests {
  private static func svg(
    x: String = "10", text: String = "55603", fill: String = "#112233", path: String = "M0 0L10.5 5Z",
    drawnWith: String = "cairo 1.16"
  ) -> DrawnFile {
    let text = """
      <svg width="400" data-drawn-with="\(drawnWith)"><title>案件</title>
      <path d="\(path)" fill="\(fill)"/><text x="\(x)" y="20" font-size="24">\(text)</text></svg>
      """
    return DrawnFile(bytes: Array(text.utf8), format: .svg)
  }

  private static func png(width: Double, fill: Color, summary: String = "a", drawnWith: String) throws -> DrawnFile {
    let bar = Path.rectangle(Rectangle(x: 20, y: 20, width: width, height: 60))
    let scene = Scene(
      size: Size(width: 200, height: 100), background: Color(0xFFFFFF), items: [.path(PathItem(bar, fill: fill))],
      title: "t",
      summary: summary, source: "s")
    let bytes = try ChartRenderer().bytes(of: scene, as: .png, options: RenderOptions(drawnWith: drawnWith))
    return DrawnFile(bytes: bytes, format: .png)
  }

  @Test("on the machine that drew it, every byte of an SVG counts")
  func sameMachine() {
    #expect(Self.svg().shows(Self.svg().bytes))
    #expect(!Self.svg().shows(Self.svg(x: "10.5").bytes))
  }

  @Test("drawn elsewhere, an SVG stays while its coordinates are near")
  func otherMachine() {
    let old = Self.svg()
    #expect(old.shows(Self.svg(drawnWith: "cairo 1.18").bytes))
    #expect(old.shows(Self.svg(x: "12.5", path: "M0 1L11 5Z", drawnWith: "cairo 1.18").bytes))
    #expect(!old.shows(Self.svg(x: "14", drawnWith: "cairo 1.18").bytes))
  }

  @Test("drawn elsewhere, texts, colours and shapes must still be equal")
  func otherMachineOtherChart() {
    let old = Self.svg()
    #expect(!old.shows(Self.svg(text: "55604", drawnWith: "cairo 1.18").bytes))
    #expect(!old.shows(Self.svg(fill: "#112234", drawnWith: "cairo 1.18").bytes))
    #expect(!old.shows(Self.svg(path: "M0 0L10.5 5L1 1Z", drawnWith: "cairo 1.18").bytes))
    #expect(!old.shows([0xFF]))
  }

  @Test("a PNG drawn elsewhere stays while it looks the same and says the same")
  func pictures() throws {
    let red = Color(red: 200, green: 30, blue: 30)
    let old = try Self.png(width: 100, fill: red, drawnWith: "cairo 1.16")
    #expect(old.shows(old.bytes))
    #expect(!old.shows(try Self.png(width: 101, fill: red, drawnWith: "cairo 1.16").bytes))
    #expect(old.shows(try Self.png(width: 101, fill: red, drawnWith: "cairo 1.18").bytes))
    #expect(!old.shows(try Self.png(width: 120, fill: red, drawnWith: "cairo 1.18").bytes))
    #expect(!old.shows(try Self.png(width: 100, fill: red, summary: "b", drawnWith: "cairo 1.18").bytes))
    #expect(!old.shows(Array("no picture".utf8)))
  }
}
