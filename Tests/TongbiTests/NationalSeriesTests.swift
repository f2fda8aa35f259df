// The national communiqués of 2005 to 2020 among the sample reports: every growth is held against the year before.

import Foundation
import TestSupport
import Testing

@Suite("National series")
struct NationalSeriesTests {
  private static let reports = "Data/sources/guojia-tongjiju"

  private struct Source: Decodable, Hashable {
    var document: String
    var start: Int
  }

  private struct Observation: Decodable {
    var indicator: String
    var unit: String?
    var kind: String
    var basis: String?
    var period: String
    var prices: String?
    var evidence: String
    var sources: [Source]
  }

  private struct Finding: Decodable {
    var check: String
    var verdict: String
    var message: String
    var sources: [Source]
  }

  private func rows<Row: Decodable>(_ command: String) throws -> [Row] {
    let outcome = try BuiltTool.run("tongbi \(command) \(Self.reports) --format jsonl", in: Repository.root)
    return try outcome.standardOutput.split(separator: 0x0A).map { try JSONDecoder().decode(Row.self, from: Data($0)) }
  }

  /// Growth in percent that is printed for a year, by indicator and year.
  private func growth(in series: [Observation]) -> [Observation] {
    series.filter {
      $0.kind == "change" && $0.unit == "%" && $0.basis == "year-on-year" && $0.evidence == "stated"
        && Int($0.period) != nil
    }
  }

  @Test("every growth of a level that two reports state is held against the earlier report")
  func heldAgainstTheYearBefore() throws {
    let series: [Observation] = try rows("series")
    let findings: [Finding] = try rows("audit")
    let judged = Set(findings.filter { $0.check == "growth-against-report" }.flatMap(\.sources))
    let levels = Dictionary(grouping: series.filter { $0.kind == "level" && $0.evidence == "stated" }, by: \.indicator)
      .mapValues { Dictionary(grouping: $0, by: \.period) }
    var count = 0
    for change in growth(in: series) where change.prices != "constant" {
      guard let year = Int(change.period), let known = levels[change.indicator],
        let own = known[change.period], own.count == 1, let before = known[String(year - 1)], before.count == 1,
        own[0].unit == before[0].unit
      else { continue }
      count += 1
      #expect(
        change.sources.contains(where: judged.contains), "\(change.indicator) \(change.period)")
    }
    #expect(count >= 40)
  }

  @Test("growth in real terms gives no level, accuses none, and is a series of its own")
  func realGrowth() throws {
    let series: [Observation] = try rows("series")
    let real = growth(in: series).filter { $0.prices == "constant" }
    #expect(real.count { $0.indicator == "国内生产总值" } == 16)
    let sources = Set(real.flatMap(\.sources))
    for observation in series where observation.evidence == "inferred" {
      #expect(sources.isDisjoint(with: observation.sources), "\(observation.indicator) \(observation.period)")
    }
    let findings: [Finding] = try rows("audit")
    for finding in findings where finding.check.hasPrefix("growth") {
      #expect(sources.isDisjoint(with: finding.sources), "\(finding.message)")
    }
  }

  @Test("where a growth does not follow from the earlier report, the communiqués revised it: none is accused")
  func revisions() throws {
    let findings: [Finding] = try rows("audit")
    let growth = findings.filter { $0.check == "growth-against-report" }
    #expect(growth.contains { $0.verdict == "consistent" })
    let others = growth.filter { $0.verdict != "consistent" }
    #expect(!others.isEmpty)
    for finding in others {
      #expect(finding.verdict == "undetermined")
      #expect(finding.message.contains("perhaps that was revised later"))
    }
  }
}
