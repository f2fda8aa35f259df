// Every transform that a series can go through: a new one is a file and a line here.

/// The transforms, in the order of the output's keys.
package enum TransformTable {
  package static let rows: [Transform] = [
    CompoundGrowth.transform,
    IndexNumbers.transform,
    YearOnYear.transform,
    LeastSquares.transform,
    TheilSen.transform,
    MannKendall.transform,
    Autocorrelation.transform,
    BenjaminiHochberg.transform,
  ]
}
