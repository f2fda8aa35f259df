// The audit of the annotated seed reports: three things are inconsistent, and nothing else.

import DataCube
import Reconciliation
import TestSupport
import Testing

@Suite(.enabled(if: SharedGold.figures("seeds") != nil))
struct SeedAuditTests {
  @Test("the seeds hold exactly three inconsistencies")
  func inconsistent() throws {
    let findings = Audit.findings(in: try #require(SharedGold.figures("seeds"))).filter { $0.verdict == .inconsistent }
    #expect(
      findings.map { "\($0.document.prefix(3)) \($0.check) \($0.stated) \($0.computed)" } == [
        "002 parts-total 37条 38条", "004 parts-total 126项 138项", "004 rate-granularity 99.93% 99.84% / 100%",
      ])
  }

  @Test("what agrees is found to agree")
  func consistent() throws {
    let findings = Audit.findings(in: try #require(SharedGold.figures("seeds"))).filter { $0.verdict == .consistent }
    let proofs = findings.map { "\($0.document.prefix(3)) \($0.check) \($0.proof)" }
    for expected in [
      "000 parts-total 239 = 233 + 5 + 0 + 0 + 1 + 0 + 0 + 0 + 0 + 0", "000 rate-of-counts 3 ÷ 5 = 60%",
      "001 parts-total 74.51万 = 31.2万 + 33.81万 + 9.5万", "002 parts-total 44 = 41 + 3",
      "004 rate-granularity 2010 ÷ 2045 = 98.3%", "001 growth-feasibility 13 ÷ (1 − 31.6%) → 19",
      "001 growth-feasibility 5 ÷ (1 − 37.5%) → 8", "001 growth-feasibility 215 ÷ (1 + 44.3%) → 149",
      "001 growth-feasibility 2326 ÷ (1 + 20.1%) → 1936…1937",
      "001 growth-feasibility 55603 ÷ (1 + 4.7%) → 53082…53132",
    ] { #expect(proofs.contains(expected), "\(expected)") }
  }

  @Test("mended totals turn consistent", arguments: [("37条", 38), ("126项", 138)])
  func mended(_ quote: String, _ total: Int) throws {
    let figures = try #require(SharedGold.figures("seeds")).map { figure in
      var mended = figure
      if figure.span.quote == quote { mended.value = DecimalValue(significand: UInt64(total), exponent: 0) }
      return mended
    }
    let findings = Audit.findings(in: figures)
    #expect(findings.filter { $0.verdict == .inconsistent }.count == 2)
    #expect(
      findings.contains { $0.verdict == .consistent && $0.check == "parts-total" && $0.computed.hasPrefix("\(total)") })
  }

  @Test("the annotated development reports hold one inconsistency, a share of exports")
  func development() throws {
    let findings = Audit.findings(in: SharedGold.figures("dev") ?? []).filter { $0.verdict == .inconsistent }
    #expect(findings.map(\.proof) == ["1818.1亿 ÷ 3153.6亿 = 57.65%"])
  }
}
