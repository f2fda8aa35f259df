// Bodies side by side for people.

import DataCube
import Foundation
import Storage

/// Writes rows of `CompareRow` as one table an indicator: a line a period, a column a body, inferred values with ≈ where
/// others are stated.
struct CompareSheetWriter: RecordWriter {
  private var order: [Heading] = []
  private var tables: [Heading: Table] = [:]
  private var statedCount = 0
  private var inferredCount = 0

  private struct Heading: Hashable {
    var indicator: String
    var unit: String
    var kind: String
    var frequency: String
    var basis: String

    /// What tells tables of one indicator and unit apart; nothing for levels of years.
    var distinctions: String {
      let words = [kind == "level" ? "" : kind, basis, frequency == "year" ? "" : frequency].filter { !$0.isEmpty }
      return words.isEmpty ? "" : " " + words.joined(separator: ", ")
    }
  }

  private struct Table {
    var periods: [String] = []
    var bodies: [String] = []
    var cells: [String: [String: Cell]] = [:]
    private var knownBodies: Set<String> = []

    mutating func add(_ cell: Cell, of body: String, in period: String) {
      if cells[period] == nil { periods.append(period) }
      if knownBodies.insert(body).inserted { bodies.append(body) }
      cells[period, default: [:]][body] = cell
    }
  }

  private struct Cell {
    var value: String
    var isInferred: Bool
    var rank: String
  }

  mutating func begin(_ bytes: inout [UInt8]) {}

  mutating func append(_ record: Record, to bytes: inout [UInt8]) {
    func text(_ key: String) -> String { record[key]?.plainText ?? "" }
    let heading = Heading(
      indicator: text("indicator"), unit: text("unit"), kind: text("kind"), frequency: text("frequency"),
      basis: text("basis"))
    if tables[heading] == nil { order.append(heading) }
    let (period, body) = (text("period"), text("entity").isEmpty ? "–" : text("entity"))
    let isInferred = text("evidence") == "inferred"
    if isInferred { inferredCount += 1 } else { statedCount += 1 }
    let cell = Cell(
      value: RoundedTableWriter.rounded(record["value"] ?? .null).plainText ?? "", isInferred: isInferred,
      rank: record["rank"]?.plainText.map { " #\($0)" } ?? "")
    // In place: a copy of the table for every cell would take a minute for the counties of the country.
    tables[heading, default: Table()].add(cell, of: body, in: period)
  }

  mutating func finish(_ bytes: inout [UInt8]) {
    for (position, heading) in order.enumerated() {
      guard let table = tables[heading] else { continue }
      let unit = heading.unit.isEmpty ? "" : " (\(heading.unit))"
      bytes.append(contentsOf: "\(position > 0 ? "\n" : "")\(heading.indicator)\(unit)\(heading.distinctions)\n".utf8)
      var writer = TableWriter(layout: RecordLayout(["period"] + table.bodies, table: Set(["period"] + table.bodies)))
      for period in table.periods {
        var row: Record = ["period": .text(period)]
        for body in table.bodies { row[body] = .optional(table.cells[period]?[body].map(shown)) }
        writer.append(row, to: &bytes)
      }
      writer.finish(&bytes)
    }
    if marksInferred { bytes.append(contentsOf: "≈ follows from other figures\n".utf8) }
  }

  /// A mark that every value had would say nothing.
  private var marksInferred: Bool { inferredCount > 0 && statedCount > 0 }

  private func shown(_ cell: Cell) -> String {
    cell.value + (cell.isInferred && marksInferred ? "≈" : "") + cell.rank
  }
}
