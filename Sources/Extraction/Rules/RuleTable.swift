// The sentence shapes, in the order in which they are asked: a new one is a new line.

enum RuleTable {
  static let shapes: [ShapeRule] = [
    .proportion, .extremeMember, .bracketGrowth, .bracketShare, .targetBase, .goalStandard, .goalMet, .goalAndOutcome,
    .standardValue,
    .forecast,
    .doubling,
    .respectiveList,
    .contribution, .growth, .cut, .moreOrLess, .exceeding,
    .signedGrowth, .nounOfGrowth, .netChange, .share,
    .goalValue, .completion, .multiple, .startingPoint, .numberFirstRate, .rateOfCount, .rate, .numberFirst, .stage,
    .bareLevel, .level, .unnamed,
  ]

  /// What each of `shapes` does, by itself: a rule drags its examples along wherever it is handed.
  struct Production: Sendable {
    let apply: @Sendable (FigureReader, [Slot], Int) -> Int
  }

  static let productions = shapes.map { Production(apply: $0.apply) }
}
