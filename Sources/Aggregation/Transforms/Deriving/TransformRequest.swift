// What a transform is given.

import DataCube

/// The series to transform, everything else that is known, and what the user wrote behind the colon.
package struct TransformRequest: Sendable {
  /// The transform's name, for messages.
  package var name: String
  package var series: [Series]
  /// All series, where a second one is looked for.
  package var all: [Series]
  package var argument: String?

  /// The argument as a whole number in a range.
  func number(in range: ClosedRange<Int>, otherwise standard: Int, needs: String) throws(AggregationError) -> Int {
    guard let argument else { return standard }
    guard let number = Int(argument), range.contains(number) else {
      throw .badArgument(name, argument, needs: needs)
    }
    return number
  }

  /// The argument as one of a few words.
  func word<Word: RawRepresentable & CaseIterable>(
    otherwise standard: Word
  ) throws(AggregationError) -> Word where Word.RawValue == String {
    guard let argument else { return standard }
    guard let word = Word(rawValue: argument) else {
      let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw .badArgument(name, argument, needs: "one of \(known)")
    }
    return word
  }

  /// Every series together with the series of the argument's indicator for the same body and length of period.
  ///
  /// The other series must be a level; where there are several, one in the same unit is taken first.
  func pairs(sameUnit: Bool) throws(AggregationError) -> [(series: Series, other: Series)] {
    let argument = argument ?? ""
    let names = Set(IndicatorMatcher(series: all).matches(argument))
    let others = all.filter { names.contains($0.key.indicator) && $0.key.kind == .level }
    guard !others.isEmpty else { throw .noSuchSeries(name, argument) }
    return series.filter { $0.key.kind == .level }.compactMap { series in
      let fitting = others.filter {
        $0.key.entity == series.key.entity && $0.key.frequency == series.key.frequency && $0.key != series.key
      }
      let same = fitting.first { $0.key.unit == series.key.unit }
      guard let other = sameUnit ? same : same ?? fitting.first else { return nil }
      return (series, other)
    }
  }
}
