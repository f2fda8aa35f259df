// A `.chart.yaml` file: which data, and how it shall look.

import Aggregation
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
  /// Where the figures are, relative to the spec.
  package var data: SpecData
  package var transforms: [TransformCall]
  /// Which bodies, years and evidence; bodies in the order in which they are drawn.
  package var filter: SeriesSelection
  package var selection: ChartSelection
  /// File name extensions: `svg`, `png`, `pdf`.
  package var formats: [String]
  /// Device pixels a pixel; nil for 1.
  package var scale: Double?
  /// Whether SVG gets outlines instead of text.
  package var outlines: Bool
  /// A theme file, relative to the spec; nil where the theme is built in.
  package var themeFile: String?
  private let look: ChartRequest
  /// Where each key's value stands, for what only the data can contradict.
  package let places: [String: MarkedNode.Mark]

  /// Reads a spec.
  ///
  /// - Throws: `ChartSpecsError` at line and column for a key or value that specs do not have, `SettingsError` for a
  ///   value of the wrong form.
  package init(_ tree: MarkedNode) throws {
    let reader = try SpecReader(tree)
    indicators = try reader.required("indicator").listOrOne().map { try $0.text() }
    data = SpecData(
      paths: try reader.texts("data"), store: try reader.value("store")?.text(),
      year: try reader.value("year")?.whole(),
      catalogue: try reader.value("catalogue")?.text())
    if let node = reader.value("store"), !data.paths.isEmpty {
      throw SettingsError(file: node.file, mark: node.mark, message: "give data or store, not both")
    }
    transforms = try reader.value("transform")?.listOrOne().map { try reader.transform($0) } ?? []
    filter = SeriesSelection(
      bodies: try reader.texts("body") + reader.texts("bodies"), area: try reader.value("area").map(reader.area),
      since: try reader.value("since")?.whole(), until: try reader.value("until")?.whole(),
      evidence: try reader.value("evidence").map { node in
        Set(try node.listOrOne().map { try reader.choice($0, "evidence") })
      }, unit: try reader.value("unit")?.text())
    selection = ChartSelection(kind: try reader.choice("kind"), frequency: try reader.choice("frequency"))
    formats =
      try reader.value("output")?.listOrOne().map { node in
        try reader.named(node, "output", among: ["svg", "png", "pdf"]) { $0 }
      } ?? ["svg", "png"]
    scale = try reader.value("scale").map(reader.scale)
    outlines = try reader.value("outlines")?.flag() ?? false
    themeFile = try reader.value("theme").map { try $0.text() }.flatMap { $0.hasSuffix(".yaml") ? $0 : nil }
    look = try reader.look()
    selection.facetsIndicators = look.facet == .indicator
    places = Dictionary(try tree.entries().map { ($0.key, $0.value.mark) }, uniquingKeysWith: { first, _ in first })
  }

  /// The keys of a spec, in the order in which help and schema list them.
  package static let keys = [
    "indicator", "data", "store", "year", "catalogue", "transform", "body", "bodies", "area", "since", "until", "kind",
    "unit", "frequency", "evidence", "mark", "facet", "columns", "scales", "size", "theme", "title", "subtitle",
    "source",
    "notes", "names", "highlight", "order", "arrow", "references", "annotations", "shadings", "language", "output",
    "scale", "outlines",
  ]

  /// The request for these series.
  package func request(series: [Series], documents: [SourceDocument]) -> ChartRequest {
    var request = look
    request.series = series
    request.documents = documents
    return request
  }

  /// `series` with bodies in the spec's order.
  package func ordered(_ series: [Series]) -> [Series] {
    filter.bodies.isEmpty
      ? series : filter.bodies.flatMap { body in series.filter { $0.key.entity?.contains(body) == true } }.uniqued
  }
}
