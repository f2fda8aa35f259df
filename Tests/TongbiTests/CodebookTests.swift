// The codebook against what the tool writes.

import Foundation
import TestSupport
import Testing

@Suite("Codebook")
struct CodebookTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("新昌县综合行政执法局2022年度工作报告\n\n2022年,受理行政诉讼13件,同比下降31.6%。\n".utf8, to: "report.txt")
  }

  private func run(_ line: String) throws -> [String] {
    let outcome = try BuiltTool.run("tongbi \(line)", in: folder.url)
    #expect(outcome.status == 0, "\(outcome.talk)")
    return outcome.output.split(separator: "\n").map(String.init)
  }

  @Test(
    "every column that series writes is in the codebook, and no other",
    arguments: ["series", "series --layout wide", "series --format sdmx-csv"])
  func columns(_ output: String) throws {
    let format = output.contains("sdmx") ? "" : " --format csv"
    let header = try #require(try run("\(output) report.txt\(format)").first)
    let columns = header.split(separator: ",").map { $0.first?.isNumber == true ? "<period>" : String($0) }
    let rows = try run("codebook --part column --format csv").dropFirst().map { $0.split(separator: ",") }
    let explained = rows.filter { $0[1] == output }.map { String($0[2]) }
    #expect(Set(columns) == Set(explained))
  }

  @Test(
    "every key of the other outputs is in the codebook, and no other",
    arguments: [
      ("extract", "extract --explain"), ("extract --numerals", "extract --numerals"), ("trend", "trend 行政诉讼"),
      ("audit", "audit"),
    ])
  func keys(_ output: String, _ command: String) throws {
    let header = try #require(try run("\(command) report.txt --format csv").first)
    let rows = try run("codebook --part column --format csv").dropFirst().map { $0.split(separator: ",") }
    // CSV has nested keys as ols_slope.
    let explained = rows.filter { $0[1] == output }.map { String($0[2]) }
    let columns = header.split(separator: ",").map(String.init)
    for column in columns { #expect(explained.contains { column == $0 || column.hasPrefix("\($0)_") }, "\(column)") }
    for key in explained { #expect(columns.contains { $0 == key || $0.hasPrefix("\(key)_") }, "\(key)") }
  }

  @Test("the exit statuses of the help are those of the codebook")
  func statuses() throws {
    let rows = try run("codebook --part exit-status --format csv").dropFirst().map { $0.split(separator: ",") }
    let help = try run("--help").drop { $0 != "EXIT STATUS" }.dropFirst().prefix { $0.hasPrefix("  ") }
    #expect(rows.map { $0[1] } == help.compactMap { $0.split(separator: " ").first })
  }

  @Test("every value of a coded column is a code of the codebook")
  func codes() throws {
    let rows = try run("codebook --part code --format csv").dropFirst().map { $0.split(separator: ",") }
    let help = try run("series --help").joined(separator: " ").replacingOccurrences(of: "  ", with: "")
    for evidence in rows.filter({ $0[1] == "evidence" }).map({ String($0[2]) }) { #expect(help.contains(evidence)) }
    let statistical = try run("series report.txt --format sdmx-csv").map { $0.components(separatedBy: ",") }
    for column in ["FREQ", "OBS_STATUS"] {
      let place = try #require(statistical[0].firstIndex(of: column))
      let codes = Set(rows.filter { $0[1] == column }.map { String($0[2]) })
      #expect(Set(statistical.dropFirst().map { $0[place] }).isSubset(of: codes))
    }
  }
}
