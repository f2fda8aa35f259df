// Backends: what files contain, and what stops drawing.

import Foundation
import Graphics
import TestSupport
import Testing

@testable import Rendering

@Suite("Rendering")
struct RenderingTests {
  private static func renderer() throws -> ChartRenderer {
    ChartRenderer(
      fonts: try FontLibrary(
        files: ["Regular", "Bold"].map { Repository.url("Tests/Fonts/NotoSansCJKsc-\($0)-subset.otf").path }))
  }

  private static func chart(title: String, theme: Theme = .briefing) -> Chart {
    Chart(
      title: title, subtitle: "单位", source: "来源", summary: title, mark: ColumnMark(),
      positions: [ChartPosition(label: "2021"), ChartPosition(label: "2022")],
      series: [
        ChartSeries(
          name: "案件",
          points: [ChartPoint(position: 0, value: 19, label: "19"), ChartPoint(position: 1, value: 13, label: "13")])
      ], numbers: NumberStyle(), size: CanvasSize(name: "small", width: 640, height: 360), theme: theme)
  }

  @Test("a glyph that the font lacks is an error that names it")
  func missingGlyph() throws {
    #expect {
      _ = try Self.renderer().layOut(Self.chart(title: "案件😀"))
    } throws: { error in
      guard case RenderingError.missingGlyph(let character, _, _) = error else { return false }
      return character == "😀"
    }
  }

  @Test("a family that is not installed is an error")
  func missingFont() throws {
    var theme = Theme.briefing
    theme.fontFamily = "No Such Family"
    #expect(throws: RenderingError.missingFont(family: "No Such Family")) {
      _ = try Self.renderer().layOut(Self.chart(title: "案件", theme: theme))
    }
  }

  @Test("a font file that is none is an error")
  func unreadableFont() {
    #expect(throws: RenderingError.unreadableFontFile("/nowhere.otf")) { _ = try FontLibrary(files: ["/nowhere.otf"]) }
  }

  private static let hostile: [String] = [
    "<script>alert(\"1\")</script>", "&amp; & &#0; &lt", "'x' \"y\" ]]> --> <!--", "案\u{0}\u{8}\u{1B}件\u{7F}\u{FFFE}",
    "\u{202E}案件\u{2066}\u{200F}\u{FEFF}", "\" onload=\"alert(1)", "url(#c1) javascript:alert(1)",
    String(repeating: "案", count: 500),
  ]

  /// A chart with the same text everywhere.
  private static func chart(saying text: String) -> Chart {
    var chart = chart(title: text)
    chart.subtitle = text
    chart.source = text
    chart.notes = [text]
    chart.positions[0].label = String(text.prefix(40))
    chart.series[0].name = text
    chart.series[0].points[0].attributes = [.init("derivation", text), .init("document", text)]
    return chart
  }

  @Test("hostile text leaves SVG well formed and without scripts", arguments: SVGTextForm.allCases, hostile)
  func hostileText(form: SVGTextForm, hostile: String) throws {
    let renderer = try Self.renderer()
    let scene = try renderer.layOut(Self.chart(saying: hostile)).scene
    let bytes = try renderer.bytes(of: scene, as: .svg, options: RenderOptions(svgText: form))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(!text.contains("<script") && !text.contains(" onload=\"alert"))
    #expect(text.contains("role=\"img\"") && text.contains("<title") && text.contains("<desc"))
    let forbidden = text.unicodeScalars.first {
      $0.value < 0x20 && $0 != "\n" || (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
    }
    #expect(forbidden == nil, "\(String(describing: forbidden))")
    #expect(try XMLChecker.isWellFormed(bytes))
  }

  @Test("hostile text stops neither PNG nor PDF", arguments: [PictureFormat.png, .pdf], hostile)
  func hostilePictures(format: PictureFormat, hostile: String) throws {
    let renderer = try Self.renderer()
    let scene = try renderer.layOut(Self.chart(saying: hostile)).scene
    let bytes = try renderer.bytes(of: scene, as: format, options: RenderOptions(specHash: "0a1b"))
    #expect(bytes.count > 1000)
  }

  @Test("an emoji that the font lacks is named, wherever it stands", arguments: SVGTextForm.allCases)
  func emoji(form: SVGTextForm) throws {
    #expect(throws: RenderingError.self) { _ = try Self.renderer().layOut(Self.chart(saying: "案件👩‍👩‍👧")) }
  }

  @Test("live SVG holds its texts, outlines hold none but name them")
  func textForms() throws {
    let renderer = try Self.renderer()
    let scene = try renderer.layOut(Self.chart(title: "案件")).scene
    let live = String(decoding: try renderer.bytes(of: scene, as: .svg), as: UTF8.self)
    #expect(live.contains(">13</text>"))
    let options = RenderOptions(svgText: .outlines)
    let outlines = String(decoding: try renderer.bytes(of: scene, as: .svg, options: options), as: UTF8.self)
    #expect(!outlines.contains("<text") && outlines.contains("aria-label=\"13\""))
  }

  @Test("PNGs carry title, source, size and colour space at every scale", arguments: [1.0, 2, 3])
  func pngFacts(scale: Double) throws {
    let renderer = try Self.renderer()
    let scene = try renderer.layOut(Self.chart(title: "案件")).scene
    let bytes = try renderer.bytes(of: scene, as: .png, options: RenderOptions(scale: scale))
    let picture = try PNGReader.pixels(of: bytes)
    #expect(picture.width == Int(640 * scale) && picture.height == Int(360 * scale))
    let text = String(decoding: bytes, as: UTF8.self)
    for word in ["iTXt", "Title", "案件", "Source", "来源", "pHYs", "sRGB"] { #expect(text.contains(word), "\(word)") }
    #expect(picture.pixels[0..<3] == [255, 255, 255])
  }

  @Test("Chinese forms of characters are drawn, not Japanese ones")
  func chineseForms() throws {
    // The SC subset holds SC glyphs only; what matters is that the language reaches the engine.
    try Self.renderer().withMeasurer { measurer in
      let style = TextStyle(family: "Noto Sans CJK SC", size: 20)
      #expect(style.language == "zh-CN")
      let width = try measurer.extent(of: "骨直门关", style).width
      #expect(width == 80)
    }
  }

  @Test("lines are as wide as asked at most, and begin with no closing punctuation")
  func lineBreaks() throws {
    try Self.renderer().withMeasurer { measurer in
      let style = TextStyle(family: "Noto Sans CJK SC", size: 20)
      let text = "法院受理行政诉讼案件，其中审结案件，完成率为百分之九十五，比上年上升。"
      for width in stride(from: 60.0, through: 400, by: 20) {
        let lines = try measurer.lines(of: text, style, width: width)
        #expect(lines.joined() == text)
        for line in lines {
          let needed = try measurer.extent(of: line, style).width
          #expect(needed <= width + 0.5)
          #expect(line.first != "，" && line.first != "。")
        }
      }
    }
  }
}
