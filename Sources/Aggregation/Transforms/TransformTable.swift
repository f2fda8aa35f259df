// Every transform that a series can go through: a new one is a file and a line here.

/// The transforms, in the order of the output's keys.
package enum TransformTable {
  package static let rows: [Transform] = [
    CompoundGrowth.transform,
    IndexNumbers.transform,
    YearOnYear.transform,
    PreviousPeriod.transform,
    AbsoluteChange.transform,
    PercentagePoints.transform,
    ShareOfTotal.transform,
    GrowthContribution.transform,
    GrowthPull.transform,
    RatioOfSeries.transform,
    BodyRank.transform,
    BodyRankChange.transform,
    MovingAverage.transform,
    CumulatedYear.transform,
    DecumulatedYear.transform,
    AnnualValue.transform,
    STLDecomposition.transform,
    RobustOutliers.transform,
    PettittTest.transform,
    CountComparison.transform,
    MeanAndDeviation.transform,
    LeastSquares.transform,
    TheilSen.transform,
    MannKendall.transform,
    Autocorrelation.transform,
    BenjaminiHochberg.transform,
  ]

  /// Those that make series, for `--transform`.
  package static var deriving: [Transform] { rows.filter { $0.derive != nil } }
}
