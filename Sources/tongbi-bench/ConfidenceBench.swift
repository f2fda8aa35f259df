// Whether confidence means what it says: learnt from annotated reports, judged on reports left out.

import DataCube
import Evaluation
import Extraction
import Foundation

/// Brier scores, a reliability table, and the trust that rules deserve.
enum ConfidenceBench {
  static func run() throws {
    let cases = try judgedFigures()
    print(
      "confidence: \(cases.count) figures of \(Set(cases.map(\.document)).count) documents, "
        + "\(percent(cases.filter(\.isRight).count, of: cases.count)) of the records whole\n")
    let stated = Reliability(cases.map { ($0.stated, $0.isRight) })
    let average = Reliability.leavingOneOut(cases) { training in
      let share = Double(training.filter(\.isRight).count) / Double(max(1, training.count))
      return { _ in share }
    }
    let byRule = Reliability.leavingOneOut(cases) { training in
      let model = TrustModel(fitting: training, usesFeatures: false)
      return { model.confidence(rule: $0.rule, features: []) }
    }
    let fitted = Reliability.leavingOneOut(cases) { training in
      let model = TrustModel(fitting: training)
      return { model.confidence(rule: $0.rule, features: $0.features) }
    }
    print("Brier score (lower is better; each document by a model that has not seen it)")
    for (name, reliability) in [
      ("the same for all", average), ("as extraction states it", stated), ("by rule", byRule),
      ("by rule and features", fitted),
    ] { print("  \(name): \(decimals(reliability.brierScore, 4))") }
    printTable("as extraction states it", stated)
    printTable("by rule and features, left-out documents", fitted)
    printModel(TrustModel(fitting: cases), TrustModel(fitting: cases, usesFeatures: false), cases)
  }

  // MARK: - Judging

  private static func judgedFigures() throws -> [CalibrationCase] {
    try BenchFiles.annotated().flatMap { document -> [CalibrationCase] in
      let figures = Extractor().extract(document.text).figures
      let usual = usualPeriod(figures)
      let evaluation = Evaluator.evaluate(gold: document.gold, output: figures.map { FigureAnnotation($0) })
      let byStart = Dictionary(figures.map { ($0.span.start, $0) }, uniquingKeysWith: { first, _ in first })
      return evaluation.outcomes.compactMap { outcome in
        guard let figure = byStart[outcome.start] else { return nil }
        return CalibrationCase(
          document: document.text.document, rule: figure.decisions.last { $0.field == "indicator" }?.rule ?? "",
          features: features(of: figure, usual: usual), stated: figure.confidence, isRight: outcome.isWhole)
      }
    }
  }

  private static func usualPeriod(_ figures: [Figure]) -> TimePeriod? {
    Dictionary(grouping: figures.compactMap(\.period)) { $0 }.max {
      ($0.value.count, $1.key) < ($1.value.count, $0.key)
    }?.key
  }

  /// What can be seen of a figure without knowing the truth.
  private static func features(of figure: Figure, usual: TimePeriod?) -> Set<String> {
    let length = figure.indicator.unicodeScalars.count
    let tests: [(String, Bool)] = [
      ("indicator of at most 2 characters", length <= 2), ("indicator of 15 characters or more", length >= 15),
      ("period unlike most of the document", figure.period != usual), ("no period", figure.period == nil),
      ("change linked to no figure", figure.kind == .change && figure.of == nil),
      ("change without a stated basis", figure.basis == .unspecified), ("target", figure.status == .target),
      ("part of another figure", figure.partOf != nil), ("no unit", figure.unit == nil),
      ("hedged", figure.approximation != .exact),
    ]
    return Set(tests.filter(\.1).map(\.0))
  }

  // MARK: - Printing

  private static func printTable(_ name: String, _ reliability: Reliability) {
    print("\nReliability, \(name)\n  confidence      figures   mean   right   95% interval")
    for row in reliability.rows {
      let range = "\(decimals(row.range.lowerBound, 2))–\(decimals(min(1, row.range.upperBound), 2))"
      print(
        "  \(range)     \(padded(row.count, 8))   \(decimals(row.meanConfidence, 3))  "
          + "\(decimals(Double(row.right) / Double(row.count), 3))   "
          + "\(decimals(row.interval.lowerBound, 3))–\(decimals(row.interval.upperBound, 3))")
    }
  }

  private static func printModel(_ model: TrustModel, _ byRule: TrustModel, _ cases: [CalibrationCase]) {
    print("\nTrust that rules deserve (fitted to all documents, drawn towards the average)")
    print("  trust  figures  right   rule")
    for rule in byRule.rules.keys.sorted(by: { byRule.rules[$0] ?? 0 < byRule.rules[$1] ?? 0 }) {
      let own = cases.filter { $0.rule == rule }
      print(
        "  \(decimals(byRule.confidence(rule: rule, features: []), 2))   \(padded(own.count, 6))  "
          + "\(decimals(Double(own.filter(\.isRight).count) / Double(own.count), 3))   \(rule)")
    }
    print("\nWhat features add to the log-odds (base \(decimals(model.base, 2)))")
    for (name, weight) in model.features.sorted(by: { $0.value < $1.value }) {
      print(
        "  \(weight < 0 ? "" : "+")\(decimals(weight, 2))  \(padded(cases.filter { $0.features.contains(name) }.count, 5))  \(name)"
      )
    }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - String(number).count)) + String(number)
  }

  private static func percent(_ part: Int, of whole: Int) -> String {
    decimals(100 * Double(part) / Double(max(1, whole)), 1) + "%"
  }

  private static func decimals(_ number: Double, _ places: Int) -> String { String(format: "%.\(places)f", number) }
}
