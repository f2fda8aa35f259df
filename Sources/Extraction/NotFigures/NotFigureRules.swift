// The rules that turn numerals away, in the order in which they are asked: a new one is a new line.

enum NotFigureRules {
  static let all: [NotFigureRule] = [
    .timeOfDay, .latinName, .documentNumber, .rank, .ordinal, .slogan, .footnoteMark, .phoneNumber, .fixedName, .road,
    .listNumber, .age, .sizeClass, .duration, .abstractCount, .grade, .address, .exchangeRate, .definition,
    .indexBase,
    .bareNumber,
  ]

  /// When each of `all` applies, by itself: a rule drags its examples along wherever it is handed.
  private struct Condition: Sendable {
    let applies: @Sendable (NumeralSite) -> Bool
  }

  private static let conditions = all.map { Condition(applies: $0.applies) }

  /// The first rule that turns the numeral away; nil where it may be a figure.
  static func rule(for site: NumeralSite) -> NotFigureRule? {
    conditions.firstIndex { $0.applies(site) }.map { all[$0] }
  }
}
