// The sentence shapes, in the order in which they are asked: a new one is a new line.

enum RuleTable {
  static let shapes: [ShapeRule] = [
    .proportion, .bracketShare, .targetBase, .goalStandard, .standardValue, .forecast, .doubling, .respectiveList,
    .contribution, .growth, .moreOrLess, .exceeding,
    .nounOfGrowth, .netChange, .share,
    .goalValue, .completion, .multiple, .startingPoint, .numberFirstRate, .rateOfCount, .rate, .numberFirst, .stage,
    .bareLevel, .level, .unnamed,
  ]
}
