// `tongbi explain CHART.svg --at PERIOD`: from a mark back to the sentence that it draws.

import ChartSpecs
import DataCube
import Foundation
import Rendering
import Storage

/// The marks of a drawn chart in one period, with the sentences that their figures stand in.
struct ChartExplanation {
  let chart: String
  let period: String
  /// The reports; where none are named, those that the chart's spec beside it draws from.
  let paths: [String]
  let stored: StoreOptions

  private static let layout = RecordLayout(
    ["series", "period", "value", "evidence", "derivation", "document", "start", "end", "lines"]
      .map { RecordLayout.Column($0) })

  func print(to output: OutputOptions) throws {
    guard let text = try? String(contentsOfFile: chart, encoding: .utf8) else {
      throw StorageError.unreadable(path: chart, reason: "no such file, or no UTF-8")
    }
    let marks = DrawnMark.marks(inSVG: text)
    let meant = marks.filter { $0["period"] == period }
    guard !meant.isEmpty else {
      var seen: Set<String> = []
      let known = marks.compactMap { $0["period"] }.filter { seen.insert($0).inserted }
      throw ToolError.noSuchPeriod(period, of: chart, known: known)
    }
    let excerpts = SourceExcerpts(try source())
    let printer = try output.printer(layout: Self.layout, forPeople: MarkSheetWriter())
    for mark in meant { try printer.print(record(of: mark, excerpts)) }
    try printer.finish()
  }

  private func record(of mark: DrawnMark, _ excerpts: SourceExcerpts) -> Record {
    var record = Record()
    for name in ["series", "period", "value", "evidence", "derivation", "document"] {
      if let text = mark[name] { record[name] = .text(text) }
    }
    guard let document = mark["document"], let start = mark["start"].flatMap({ Int($0) }),
      let end = mark["end"].flatMap({ Int($0) })
    else { return record }
    record["start"] = .whole(start)
    record["end"] = .whole(end)
    let span = SourceSpan(document: document, start: start, end: end, quote: mark["value"] ?? "")
    record["lines"] = .list(MarkedExcerpt.lines(of: span, in: excerpts).map(RecordValue.text))
    return record
  }

  private func source() throws -> ReportSource {
    if stored.store != nil || !paths.isEmpty { return stored.source(or: paths) }
    let spec = (chart as NSString).deletingPathExtension + ".chart.yaml"
    guard FileManager.default.fileExists(atPath: spec) else { return .paths([]) }
    let data = try ChartSpec(YAMLReader.tree(ofFile: spec)).data
      .relative(to: FilePath.folder(of: spec))
    return data.store.map(ReportSource.store) ?? .paths(data.paths)
  }
}
