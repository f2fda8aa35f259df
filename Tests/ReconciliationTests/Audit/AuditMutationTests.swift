// The audit on generated reports: silent where arithmetic agrees, awake where a digit was changed.

import DataCube
import Reconciliation
import TestSupport
import Testing

@Suite struct AuditMutationTests {
  private static let reports: [GeneratedReport] = {
    var random = SplitMix(seed: 20_231_231)
    return (0..<500).map { _ in
      GeneratedReport(claims: (0..<Int(random.next(below: 6) + 1)).map { _ in .random(&random) })
    }
  }()

  @Test("five hundred reports whose arithmetic agrees give no accusation")
  func innocent() {
    var findings = 0
    for (number, report) in Self.reports.enumerated() {
      #expect(!report.claims.contains { !$0.agrees }, "report \(number) is not what it should be")
      let all = Audit.findings(in: report.figures())
      findings += all.count
      let accusations = all.filter { $0.verdict == .inconsistent }
      #expect(accusations.isEmpty, "report \(number): \(accusations.map(\.proof))")
    }
    #expect(findings > 1000)
  }

  @Test("at least nine in ten visible changes of a digit are found, and nothing else is accused")
  func mutated() {
    var random = SplitMix(seed: 7)
    var (visible, found) = (0, 0)
    for (number, report) in Self.reports.enumerated() {
      for _ in 0..<3 {
        guard let (changed, index) = report.mutated(&random) else { continue }
        let accusations = Audit.findings(in: changed.figures()).filter { $0.verdict == .inconsistent }
        let name = "事项\(index)号"
        let hits = accusations.filter { $0.figures.contains { $0.indicator.contains(name) } }
        #expect(hits.count == accusations.count, "report \(number): \(accusations.map(\.proof))")
        if changed.claims[index].agrees {
          #expect(hits.isEmpty, "report \(number), claim \(index) still agrees: \(hits.map(\.proof))")
        } else {
          visible += 1
          if !hits.isEmpty { found += 1 }
        }
      }
    }
    print("visible changes: \(visible), found: \(found)")
    #expect(visible > 500)
    #expect(found * 10 >= visible * 9)
  }
}
