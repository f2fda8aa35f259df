// The gallery against what a person has accepted, and against what it promises to show.

import ChartSpecs
import Graphics
import Rendering
import TestSupport
import Testing

@Suite("Gallery")
struct GalleryTests {
  @Test("scenes and SVG are what they were, and nothing is left out of a chart", arguments: GalleryCharts.names)
  func golden(name: String) throws {
    let laidOut = try SampleCharts.renderer.layOut(try GalleryCharts.chart(name))
    #expect(laidOut.issues.isEmpty, "\(laidOut.issues.map(\.message))")
    #expect(SceneChecker.faults(of: laidOut.scene).isEmpty)
    let file = "gallery/" + name.split(separator: "/").joined(separator: "-")
    #expect(try GoldenFile.matches(Array(laidOut.scene.dump.utf8), file + ".scene"))
    #expect(try GoldenFile.matches(try SampleCharts.renderer.bytes(of: laidOut.scene, as: .svg), file + ".svg"))
  }

  @Test("every mark, theme and form of evidence is shown")
  func complete() throws {
    let charts = try GalleryCharts.names.map(GalleryCharts.chart)
    #expect(Set(charts.map(\.mark.name)) == Set(MarkTable.rows.map(\.name)))
    #expect(Set(charts.map(\.theme.name)).isSuperset(of: ThemeTable.rows.map(\.name)))
    #expect(Set(charts.flatMap(\.evidenceForms)) == Set(EvidenceForm.allCases))
    let points = charts.flatMap(\.points)
    #expect(points.contains(where: \.hasInterval) && points.contains(where: \.startsAnew))
    #expect(points.contains(where: \.openAbove) && points.contains(where: \.openBelow))
    #expect(charts.contains { $0.facets != nil } && charts.contains { $0.arrow != nil })
    #expect(charts.contains { !$0.shadings.isEmpty } && charts.contains { !$0.annotations.isEmpty })
    #expect(charts.contains { $0.references.contains(where: \.isTarget) })
  }

  @Test("no golden file is left of a chart that is gone")
  func noStrays() {
    let all = Repository.files(below: "Tests/Golden/gallery", ending: ".scene").filter { !$0.contains("-changed") }
    let files = all.map {
      String($0.dropFirst("Tests/Golden/gallery/".count).dropLast(".scene".count))
    }
    #expect(Set(files) == Set(GalleryCharts.names.map { $0.split(separator: "/").joined(separator: "-") }))
  }
}
