// Spec files: what they say, and what they must not.

import ChartSpecs
import DataCube
import Foundation
import Testing

@Suite("Chart specs")
struct ChartSpecTests {
  @Test("a spec is read whole")
  func reads() throws {
    let spec = try ChartSpec(tree([("indicator", "案件"), ("mark", "line"), ("size", "800x600"), ("body", "新昌县")]))
    let request = spec.request(series: [], documents: [])
    #expect(spec.indicators == ["案件"] && spec.filter.bodies == ["新昌县"])
    #expect(request.mark == "line" && request.size.size.width == 800)
  }

  @Test(
    "an unknown key or value is told with its place and the nearest name",
    arguments: [
      (("titel", "x"), "t.chart.yaml:2:1: unknown key “titel”; did you mean “title”"),
      (("mark", "lin"), "t.chart.yaml:2:9: “lin” is no mark; did you mean “line”? use column, bar"),
      (("theme", "drak"), "t.chart.yaml:2:9: “drak” is no theme; did you mean “dark”? use briefing"),
    ])
  func refuses(entry: (String, String), message: String) {
    #expect {
      _ = try ChartSpec(tree([("indicator", "案件"), entry]))
    } throws: { error in
      "\(error)".hasPrefix(message)
    }
  }

  @Test("the schema is JSON and has a property for every key")
  func schema() throws {
    let object = try JSONSerialization.jsonObject(with: Data(ChartSchema.text.utf8)) as? [String: Any]
    let properties = object?["properties"] as? [String: Any]
    #expect(properties.map { Set($0.keys) } == Set(ChartSpec.keys))
  }

  @Test("a spec without an indicator is refused")
  func missingIndicator() {
    #expect(throws: ChartSpecsError.missingKey("indicator", file: "t.chart.yaml", place: .init(line: 1, column: 1))) {
      _ = try ChartSpec(tree([("title", "x")]))
    }
  }

  private func tree(_ entries: [(String, String)]) -> MarkedNode {
    let file = "t.chart.yaml"
    let nodes = entries.enumerated().map { index, entry in
      MarkedNode.Entry(
        key: entry.0, keyMark: .init(line: index + 1, column: 1),
        value: MarkedNode(
          file: file, mark: .init(line: index + 1, column: 9), content: .scalar(entry.1, isQuoted: false)))
    }
    return MarkedNode(file: file, mark: .init(line: 1, column: 1), content: .mapping(nodes))
  }
}
