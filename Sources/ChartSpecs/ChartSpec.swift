// A `.chart.yaml` file: which data, and how it shall look.

import DataCube
import Graphics

/// What a spec file says; what it leaves out is chosen from the data.
///
/// ```yaml
/// indicator: 简易程序案件
/// data: ../../Data/sources
/// body: 新昌县
/// mark: column
/// title: 简易程序案件降至13件
/// ```
package struct ChartSpec: Sendable {
  /// At least one.
  package var indicators: [String]
  /// Reports, folders, or one CSV file, relative to the spec.
  package var data: [String]
  /// In place of data: a store of reports, relative to the spec.
  package var store: String?
  package var bodies: [String] = []
  package var since: Int?
  package var until: Int?
  package var evidence: [Evidence] = []
  package var selection = ChartSelection()
  /// File name extensions: `svg`, `png`, `pdf`.
  package var formats: [String] = ["svg", "png"]
  private var look = ChartRequest(series: [])

  /// Reads a spec.
  ///
  /// - Throws: `ChartSpecsError` at line and column for a key or value that specs do not have, `SettingsError` for a
  ///   value of the wrong form.
  package init(_ tree: MarkedNode) throws {
    let reader = try SpecReader(tree)
    indicators = try reader.required("indicator").listOrOne().map { try $0.text() }
    data = try reader.texts("data")
    store = try reader.value("store")?.text()
    if let node = reader.value("store"), !data.isEmpty {
      throw SettingsError(file: node.file, mark: node.mark, message: "give data or store, not both")
    }
    bodies = try reader.texts("body") + reader.texts("bodies")
    since = try reader.value("since")?.whole()
    until = try reader.value("until")?.whole()
    evidence = try reader.value("evidence")?.listOrOne().map { try reader.choice($0, "evidence") } ?? []
    selection = ChartSelection(
      kind: try reader.choice("kind"), unit: try reader.value("unit")?.text(), frequency: try reader.choice("frequency")
    )
    if let output = reader.value("output") {
      formats = try output.listOrOne().map { node in
        try reader.named(node, "output", among: ["svg", "png", "pdf"]) { $0 }
      }
    }
    look.mark = try reader.value("mark").map { node in
      try reader.named(node, "mark", among: MarkTable.rows.map(\.name)) { MarkTable.mark(named: $0)?.name }
    }
    if let node = reader.value("size") {
      look.size = try reader.named(node, "size", among: CanvasSize.named.map(\.name) + ["800x600"]) {
        CanvasSize(text: $0)
      }
    }
    if let node = reader.value("theme") {
      look.theme = try reader.named(node, "theme", among: ThemeTable.rows.map(\.name)) { ThemeTable.theme(named: $0) }
    }
    look.title = try reader.value("title")?.text()
    look.subtitle = try reader.value("subtitle")?.text()
    look.source = try reader.value("source")?.text()
    look.notes = try reader.texts("notes")
    look.highlight = try reader.texts("highlight")
    look.names = try reader.value("names").map { try Self.names($0) } ?? [:]
    look.order = try reader.choice("order") ?? .value
    look.arrow = try reader.choice("arrow")
    look.language = try reader.choice("language") ?? .chinese
    look.references = try reader.value("references")?.list().map { try Self.reference($0) } ?? []
    look.annotations = try reader.value("annotations")?.list().map { try Self.annotation($0) } ?? []
  }

  /// The keys of a spec, in the order in which help and schema list them.
  package static let keys = [
    "indicator", "data", "store", "body", "bodies", "since", "until", "kind", "unit", "frequency", "evidence", "mark",
    "size",
    "theme", "title", "subtitle", "source", "notes", "names", "highlight", "order", "arrow", "references",
    "annotations",
    "language", "output",
  ]

  /// The request for these series.
  package func request(series: [Series], documents: [SourceDocument]) -> ChartRequest {
    var request = look
    request.series = series
    request.documents = documents
    return request
  }

  /// The series and observations that the spec lets through, bodies in the spec's order.
  package func apply(to series: [Series]) -> [Series] {
    let named =
      bodies.isEmpty
      ? series : bodies.flatMap { body in series.filter { $0.key.entity?.contains(body) == true } }.uniqued
    return named.compactMap { one in
      let left = one.observations.filter { observation in
        (since.map { observation.period.last.year >= $0 } ?? true)
          && (until.map { observation.period.first.year <= $0 } ?? true)
          && (evidence.isEmpty || evidence.contains(observation.evidence))
      }
      return left.isEmpty ? nil : Series(key: one.key, observations: left)
    }
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
}
