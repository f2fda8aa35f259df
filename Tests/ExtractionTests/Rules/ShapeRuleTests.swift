// Every sentence shape runs its own examples and counter-examples.

import DataCube
import Foundation
import Testing

@testable import Extraction

@Suite("Shape rules")
struct ShapeRuleTests {
  /// One example or counter-example of a rule, by name: rules themselves do not describe themselves to a test log.
  struct Trial: CustomStringConvertible, Sendable {
    var rule: String
    var sentence: String
    /// The figures that must come of it; nil for a counter-example.
    var figures: [String]?

    var description: String { "\(rule): \(sentence)" }
  }

  private static let examples = RuleTable.shapes.flatMap { rule in
    rule.examples.map { Trial(rule: rule.name, sentence: $0.sentence, figures: $0.figures) }
  }

  private static let counterExamples = RuleTable.shapes.flatMap { rule in
    rule.counterExamples.map { Trial(rule: rule.name, sentence: $0, figures: nil) }
  }

  @Test("an example gives its figures, and the rule makes one of them", arguments: examples)
  func example(_ trial: Trial) {
    let figures = Reading.result(trial.sentence).figures
    do {
      #expect(figures.map(Reading.line) == trial.figures?.map { $0.trimmingCharacters(in: .whitespaces) })
      #expect(figures.contains { Self.rule(of: $0) == trial.rule }, "made by \(figures.map(Self.rule(of:)))")
    }
  }

  @Test("of a counter-example the rule makes nothing", arguments: counterExamples)
  func counterExample(_ trial: Trial) {
    do {
      for figure in Reading.result(trial.sentence).figures {
        #expect(Self.rule(of: figure) != trial.rule, "\(Reading.line(figure))")
      }
    }
  }

  @Test("every rule has an example, and a name and a trust of its own")
  func completeness() {
    #expect(Set(RuleTable.shapes.map(\.name)).count == RuleTable.shapes.count)
    for rule in RuleTable.shapes {
      #expect(!rule.examples.isEmpty, "\(rule.name)")
      #expect(!rule.matches.isEmpty, "\(rule.name)")
      #expect(rule.trust > 0 && rule.trust <= 1, "\(rule.name)")
    }
  }

  /// The shape that made a figure: who decided its indicator.
  private static func rule(of figure: Figure) -> String {
    figure.decisions.last { $0.field == "indicator" }?.rule ?? ""
  }
}
