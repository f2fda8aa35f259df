// How a chart shall look: the part of a spec that is not about data.

import Aggregation
import DataCube
import Graphics

extension SpecReader {
  /// A request without series.
  func look() throws -> ChartRequest {
    var look = ChartRequest(series: [])
    look.mark = try value("mark").map { node in
      try named(node, "mark", among: MarkTable.rows.map(\.name)) { MarkTable.mark(named: $0)?.name }
    }
    if let node = value("size") {
      look.size = try named(node, "size", among: CanvasSize.named.map(\.name) + ["800x600"]) { CanvasSize(text: $0) }
      look.keepsSize = true
    }
    if let node = value("theme"), try !node.text().hasSuffix(".yaml") {
      look.theme = try named(node, "theme", among: ThemeTable.rows.map(\.name)) { ThemeTable.theme(named: $0) }
    }
    look.title = try value("title")?.text()
    look.subtitle = try value("subtitle")?.text()
    look.source = try value("source")?.text()
    look.notes = try texts("notes")
    look.highlight = try texts("highlight")
    look.names = try value("names").map { try Self.names($0) } ?? [:]
    look.order = try choice("order") ?? .value
    look.arrow = try value("arrow").map(arrow)
    look.language = try choice("language") ?? .chinese
    look.facet = try choice("facet")
    look.columns = try value("columns").map { node in
      let count = try node.whole()
      guard (1...12).contains(count) else { throw node.error("expected a number of columns from 1 to 12") }
      return count
    }
    look.scales = try choice("scales") ?? .shared
    look.references = try value("references")?.list().map { try Self.reference($0) } ?? []
    look.annotations = try value("annotations")?.list().map { try Self.annotation($0) } ?? []
    look.shadings = try value("shadings")?.list().map { try Self.shading($0) } ?? []
    return look
  }

  /// One transform with its argument: `index:2015`.
  func transform(_ node: MarkedNode) throws -> TransformCall {
    let text = try node.text()
    do {
      return try TransformCall(text)
    } catch {
      throw node.error("\(error)")
    }
  }

  /// An area by code or name.
  func area(_ node: MarkedNode) throws -> Area {
    let text = try node.text()
    guard let area = AreaQuery.area(text) else {
      throw node.error("no area “\(text)”; give one code or name: 330200, 宁波市, 浙江")
    }
    return area
  }

  /// Device pixels a pixel.
  func scale(_ node: MarkedNode) throws -> Double {
    let scale = try node.decimal().double
    guard (0.1...10).contains(scale) else { throw node.error("expected a factor from 0.1 to 10") }
    return scale
  }

  private func arrow(_ node: MarkedNode) throws -> ArrowRequest {
    guard case .mapping = node.content else {
      let text = try node.text()
      guard let arrow = ArrowRequest(text: text) else {
        let nearest = NearestName.of(text, among: ArrowRequest.spellings).map { "did you mean “\($0)”? " } ?? ""
        throw ChartSpecsError.badValue(
          text, key: "arrow", file: node.file, place: node.mark,
          allowed: nearest + "use " + ArrowRequest.spellings.joined(separator: ", "))
      }
      return arrow
    }
    let reader = try SpecReader(node, keys: ["kind", "from", "to"])
    let kind: ArrowRequest.Kind = try reader.choice(try reader.required("kind"), "kind")
    return ArrowRequest(kind, from: try reader.value("from")?.text(), to: try reader.value("to")?.text())
  }

  /// What is written for a body or an indicator: `受理行政诉讼: 行政诉讼`.
  private static func names(_ node: MarkedNode) throws -> [String: String] {
    Dictionary(try node.entries().map { ($0.key, try $0.value.text()) }, uniquingKeysWith: { _, last in last })
  }

  private static func reference(_ node: MarkedNode) throws -> ReferenceLine {
    let reader = try SpecReader(node, keys: ["value", "label", "target"])
    return ReferenceLine(
      value: try reader.required("value").decimal().double, label: try reader.value("label")?.text() ?? "",
      isTarget: try reader.value("target")?.flag() ?? false)
  }

  private static func annotation(_ node: MarkedNode) throws -> (period: String, text: String) {
    let reader = try SpecReader(node, keys: ["at", "text"])
    return (try reader.required("at").text(), try reader.required("text").text())
  }

  private static func shading(_ node: MarkedNode) throws -> (from: String, to: String, text: String) {
    let reader = try SpecReader(node, keys: ["from", "to", "text"])
    let from = try reader.required("from").text()
    return (from, try reader.value("to")?.text() ?? from, try reader.value("text")?.text() ?? "")
  }
}
