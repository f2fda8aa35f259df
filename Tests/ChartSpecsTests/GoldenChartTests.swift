// Charts against the pictures that a person has accepted.

import ChartSpecs
import Graphics
import Rendering
import TestSupport
import Testing

@Suite("Golden charts")
struct GoldenChartTests {
  @Test("scenes are what they were", arguments: SampleCharts.all.map(\.name))
  func scenes(name: String) throws {
    let result = try layOut(name)
    #expect(result.issues.isEmpty, "\(result.issues.map(\.message))")
    #expect(try GoldenFile.matches(Array(result.scene.dump.utf8), "\(name).scene"))
  }

  @Test("SVG is what it was", arguments: SampleCharts.all.map(\.name))
  func vectors(name: String) throws {
    let scene = try layOut(name).scene
    #expect(try GoldenFile.matches(try SampleCharts.renderer.bytes(of: scene, as: .svg), "\(name).svg"))
  }

  /// At most twenty pictures: what these show, the scene holds as well.
  private static let withoutPicture: Set = ["column-categories", "column-gap-zero-target", "line-single"]

  @Test(
    "pictures look as they did", arguments: SampleCharts.all.map(\.name).filter { !withoutPicture.contains($0) })
  func pictures(name: String) throws {
    let size = CanvasSize(name: "golden", width: 480, height: 270)
    let scene = try layOut(name, size: size).scene
    let bytes = try SampleCharts.renderer.bytes(of: scene, as: .png)
    #expect(try GoldenFile.matches(bytes, "\(name).png") { try Picture(png: $0).looksLike(try Picture(png: $1)) })
  }

  private func layOut(_ name: String, size: CanvasSize? = nil) throws -> ChartLayout.Result {
    var request = try #require(SampleCharts.all.first { $0.name == name }).request
    if let size { request.size = size }
    return try SampleCharts.renderer.layOut(try ChartBuilder.build(request).chart)
  }
}
