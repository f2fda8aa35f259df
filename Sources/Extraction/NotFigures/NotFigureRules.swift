// The rules that turn numerals away, in the order in which they are asked: a new one is a new line.

enum NotFigureRules {
  static let all: [NotFigureRule] = [
    .timeOfDay, .latinName, .documentNumber, .rank, .ordinal, .slogan, .footnoteMark, .phoneNumber, .fixedName, .road,
    .listNumber, .age, .sizeClass, .duration, .abstractCount, .grade, .address, .exchangeRate, .definition,
    .bareNumber,
  ]

  /// The first rule that turns the numeral away; nil where it may be a figure.
  static func rule(for site: NumeralSite) -> NotFigureRule? {
    all.first { $0.applies(site) }
  }
}
