// PNGs hold the pixels that were drawn.

import Graphics
import TestSupport
import Testing

@testable import Rendering

@Suite("PNG")
struct PNGTests {
  private static func engine() throws -> TextEngine {
    try TextEngine(
      FontLibrary(files: ["Regular", "Bold"].map { Repository.url("Tests/Fonts/NotoSansCJKsc-\($0)-subset.otf").path }))
  }

  /// Squares of `count` colours, and text whose edges are mixed of two.
  private static func scene(colors count: Int, _ engine: TextEngine) throws -> Scene {
    let style = TextStyle(family: "Noto Sans CJK SC", size: 40)
    var items: [SceneItem] = (0..<count).map { index in
      let color = Color(UInt32(index * 7919) & 0xFF_FFFF)
      let place = Rectangle(x: Double(index % 100) * 4, y: Double(index / 100) * 4, width: 4, height: 4)
      return .path(PathItem(.rectangle(place), fill: color))
    }
    for (row, color) in [Color(0x1A222C), Color(0x1B5E9E), Color(0xC8102E)].enumerated() {
      items.append(
        .text(
          TextItem(
            "案件诉讼复议法院", style, color: color, at: Point(20, 260 + Double(row) * 45), .start, role: .title,
            extent: try engine.extent(of: "案件诉讼复议法院", style))))
    }
    return Scene(
      size: Size(width: 400, height: 400), background: Color(0xFFFFFF), items: items, title: "", summary: "", source: ""
    )
  }

  /// The largest difference of a channel between what was drawn and what the file holds, and whether it has a palette.
  private static func difference(colors: Int) throws -> (most: Int, hasPalette: Bool) {
    let engine = try engine()
    let facts = PNGWriter.Facts(resolution: 2835, texts: [])
    return try Raster.withPixels(of: try scene(colors: colors, engine), scale: 1, engine: engine) {
      pixels, width, height, stride in
      let file = try PNGWriter.bytes(
        pixels: pixels, width: width, height: height, stride: stride, facts: facts, scratch: ScratchMemory())
      let read = try PNGReader.pixels(of: file).pixels
      var most = 0
      for y in 0..<height {
        for x in 0..<width {
          for channel in 0..<3 {
            let drawn = Int(pixels[y * stride + x * 4 + 2 - channel])
            most = max(most, abs(drawn - Int(read[(y * width + x) * 3 + channel])))
          }
        }
      }
      return (most, file[25] == 3)
    }
  }

  @Test("the mixed edges of few colours are kept within 4 of 255, in a palette")
  func plain() throws {
    let result = try Self.difference(colors: 0)
    #expect(result.hasPalette && result.most <= 4, "\(result)")
  }

  @Test("many colours are kept exactly, without a palette")
  func many() throws {
    let result = try Self.difference(colors: 5000)
    #expect(!result.hasPalette && result.most == 0, "\(result)")
  }

  @Test("memory that an earlier, larger picture left behind does not show")
  func usedMemory() throws {
    let engine = try Self.engine()
    let renderer = ChartRenderer(
      fonts: try FontLibrary(
        files: ["Regular", "Bold"].map { Repository.url("Tests/Fonts/NotoSansCJKsc-\($0)-subset.otf").path }))
    let small = try Self.scene(colors: 10, engine)
    let fresh = try renderer.bytes(of: small, as: .png)
    _ = try renderer.bytes(of: try Self.scene(colors: 900, engine), as: .png, options: RenderOptions(scale: 3))
    #expect(try renderer.bytes(of: small, as: .png) == fresh)
  }
}
