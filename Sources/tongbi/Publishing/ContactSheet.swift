// The gallery's page: every chart small, ordered by mark, with what it shows.

import Foundation
import Graphics
import Storage

/// Writes `Charts/gallery/README.md` from the charts that were drawn.
struct ContactSheet {
  /// A chart and where it was drawn.
  struct Entry {
    /// Its path without ending, relative to `Charts`.
    var stem: String
    var chart: Chart
  }

  private static let columns = 3

  /// The page, for a file in `Charts/gallery`.
  static func text(_ entries: [Entry]) -> String {
    let order = Dictionary(uniqueKeysWithValues: MarkTable.rows.enumerated().map { ($1.name, $0) })
    let sorted = entries.sorted {
      (order[$0.chart.mark.name] ?? 0, $0.stem) < (order[$1.chart.mark.name] ?? 0, $1.stem)
    }
    var lines = [
      "# Gallery", "",
      "Every mark, theme and form of evidence, ordered by mark: the contact sheet, written by `make charts`. The figures are those",
      "of `Data`, except where a chart says that its data are a sample.", "",
    ]
    lines += ["| what | where |", "| --- | --- |"]
    for (name, holds) in features {
      let links = sorted.filter { holds($0.chart) }.map { "[\(label($0))](\(path($0)).png)" }
      if !links.isEmpty { lines.append("| \(name) | \(links.prefix(6).joined(separator: ", ")) |") }
    }
    lines += ["", "| | | |", "| --- | --- | --- |"]
    for start in stride(from: 0, to: sorted.count, by: columns) {
      var cells = sorted[start..<min(start + columns, sorted.count)].map(cell)
      cells += Array(repeating: "", count: columns - cells.count)
      lines.append("| " + cells.joined(separator: " | ") + " |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Forms of evidence, decorations and themes, and how to know them in a chart.
  private static var features: [(String, (Chart) -> Bool)] {
    [
      ("hollow: inferred", { $0.evidenceForms.contains(.inferred) }),
      ("dashed: target", { $0.evidenceForms.contains(.target) }),
      ("hatched: disputed", { $0.evidenceForms.contains(.disputed) }),
      ("whisker or band: interval", { $0.tellsIntervals(inLabels: false) }),
      ("interval in the label", { $0.tellsIntervals(inLabels: true) }),
      ("open arrow: bound", { chart in chart.points.contains { $0.openAbove || $0.openBelow } }),
      ("dotted line: change of definition", { chart in chart.points.contains(where: \.startsAnew) }),
      ("gap: no value", { $0.mark.frame != .none && !$0.emptyPositions.isEmpty }),
      ("change arrow", { $0.arrow != nil }),
      ("reference line", { $0.references.contains { !$0.isTarget } }),
      ("target line", { $0.references.contains(where: \.isTarget) }), ("shaded periods", { !$0.shadings.isEmpty }),
      ("annotation", { !$0.annotations.isEmpty }),
      ("highlight", { chart in chart.series.contains { $0.colorIndex == nil } }),
      ("small multiples", { $0.facets != nil }), ("English", { $0.numbers.language == .english }),
      ("other themes", { $0.theme.name != "briefing" }),
    ]
  }

  private static func cell(_ entry: Entry) -> String {
    let theme = entry.chart.theme.name == "briefing" ? "" : ", \(entry.chart.theme.name)"
    let facets = entry.chart.facets == nil ? "" : ", small multiples"
    let title = entry.chart.title.filter { $0 != "|" }.unicodeScalars.filter { $0.value != 0x2060 }
    return "<img src=\"\(path(entry)).png\" width=\"300\"><br>`\(entry.chart.mark.name)\(facets)\(theme)` "
      + "[\(String(String.UnicodeScalarView(title)))](\(path(entry)).png)"
  }

  private static func label(_ entry: Entry) -> String {
    entry.stem.split(separator: "/").last.map(String.init) ?? entry.stem
  }

  private static func path(_ entry: Entry) -> String {
    let folder = "gallery/"
    return entry.stem.hasPrefix(folder) ? String(entry.stem.dropFirst(folder.count)) : "../" + entry.stem
  }
}
