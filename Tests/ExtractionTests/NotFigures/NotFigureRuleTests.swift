// Every rule that turns numerals away runs its own examples and counter-examples.

import ReportText
import Testing

@testable import Extraction

@Suite("Rules that turn numerals away")
struct NotFigureRuleTests {
  struct Trial: CustomStringConvertible, Sendable {
    var rule: String
    var marked: String

    var description: String { "\(rule): \(marked)" }
  }

  private static let examples = NotFigureRules.all.flatMap { rule in
    rule.examples.map { Trial(rule: rule.name, marked: $0) }
  }

  private static let counterExamples = NotFigureRules.all.flatMap { rule in
    rule.counterExamples.map { Trial(rule: rule.name, marked: $0) }
  }

  @Test("the numeral in «» is turned away by its rule, for its reason", arguments: examples)
  func example(_ trial: Trial) throws {
    let rule = try #require(NotFigureRules.all.first { $0.name == trial.rule })
    let (text, mark) = try Self.unmarked(trial.marked)
    do {
      let record = try #require(
        Reading.result(text).numerals.first { mark.contains($0.span.start) }, "the lexer finds no numeral")
      #expect(record.figure == nil)
      #expect(record.reason == rule.reason.rawValue)
      let applies = try rule.applies(Self.site(text, mark))
      #expect(applies)
    }
  }

  @Test("the numeral in «» is none of the rule's business", arguments: counterExamples)
  func counterExample(_ trial: Trial) throws {
    let rule = try #require(NotFigureRules.all.first { $0.name == trial.rule })
    let (text, mark) = try Self.unmarked(trial.marked)
    #expect(try !rule.applies(Self.site(text, mark)))
  }

  @Test("every rule has examples and a name of its own")
  func completeness() {
    #expect(Set(NotFigureRules.all.map(\.name)).count == NotFigureRules.all.count)
    for rule in NotFigureRules.all {
      #expect(!rule.examples.isEmpty, "\(rule.name)")
      #expect(!rule.counterExamples.isEmpty, "\(rule.name)")
    }
  }

  /// What no rule gives, but the engine itself, with a sentence that shows it.
  private static let engine: [NotFigureReason: String] = [
    .date: "«2021»年办结案件12件。", .damaged: "«20227»月,办结案件12件。",
  ]

  @Test("every reason is given by a rule, or by what the engine itself sees")
  func reasons() throws {
    let given = Set(NotFigureRules.all.map(\.reason))
    for reason in NotFigureReason.allCases where !given.contains(reason) {
      let sentence = try #require(Self.engine[reason], "nothing gives \(reason)")
      let (text, mark) = try Self.unmarked(sentence)
      let record = try #require(Reading.result(text).numerals.first { mark.contains($0.span.start) })
      #expect(record.figure == nil)
      #expect(record.reason == reason.rawValue)
    }
  }

  /// The text without marks, and what stood between them.
  private static func unmarked(_ marked: String) throws -> (text: String, mark: Range<Int>) {
    let scalars = Array(marked.unicodeScalars)
    let open = try #require(scalars.firstIndex(of: "«"))
    let close = try #require(scalars.firstIndex(of: "»"))
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars.filter { $0 != "«" && $0 != "»" })
    return (String(view), open..<(close - 1))
  }

  private static func site(_ text: String, _ mark: Range<Int>) throws -> NumeralSite {
    let (source, tokens) = Reading.tokens(text)
    let token = try #require(tokens.first { mark.contains($0.start) }, "the lexer finds no numeral")
    return NumeralSite(text: source.folded, token: token, range: 0..<source.folded.count)
  }
}
