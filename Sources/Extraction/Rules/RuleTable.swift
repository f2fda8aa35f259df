// The sentence shapes, in the order in which they are asked: a new one is a new line.

enum RuleTable {
  static let shapes: [ShapeRule] = [
    .proportion, .forecast, .doubling, .respectiveList, .growth, .moreOrLess, .exceeding, .nounOfGrowth, .contribution,
    .share, .completion, .multiple, .startingPoint, .numberFirstRate, .rateOfCount, .rate, .numberFirst, .stage,
    .bareLevel, .level,
  ]
}
