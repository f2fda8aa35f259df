// Tests against values that NIST certifies: references/nist.json names where the stored copy comes from.

import Foundation
import Testing

@testable import Aggregation

@Suite struct NISTReferenceTests {
  struct Univariate: Decodable, Sendable, CustomTestStringConvertible {
    var name: String
    var y: [Double]
    var mean: Double
    var sd: Double
    var lag1: Double
    var testDescription: String { name }
  }

  struct Norris: Decodable, Sendable {
    var x: [Double]
    var y: [Double]
    var intercept: Double
    var slope: Double
    var slopeSd: Double
    var rSquared: Double
  }

  struct File: Decodable, Sendable {
    var source: String
    var norris: Norris
    var univariate: [Univariate]
  }

  static let file = ReferenceFile.read("nist.json", as: File.self)

  @Test("the source of the certified values is named")
  func source() throws {
    let file = try #require(Self.file)
    #expect(file.source.contains("NIST"))
    #expect(file.univariate.count == 4)
  }

  @Test("the line through Norris has the certified digits")
  func norris() throws {
    let norris = try #require(Self.file?.norris)
    let fit = try #require(LeastSquares(x: norris.x, y: norris.y))
    agree(fit.slope, norris.slope, digits: 12)
    agree(fit.intercept, norris.intercept, digits: 12)
    agree(fit.rSquared, norris.rSquared, digits: 12)
    // The half width of the interval is the certified deviation times Student's t.
    let interval = try #require(fit.slopeInterval)
    let deviation =
      (interval.upperBound - interval.lowerBound) / 2
      / StudentT(degrees: Double(norris.x.count - 2)).quantile(0.975)
    agree(deviation, norris.slopeSd, digits: 9)
  }

  @Test("means, deviations and autocorrelations have the certified digits", arguments: file?.univariate ?? [])
  func univariate(_ set: Univariate) throws {
    let result = try #require(MeanAndDeviation(set.y))
    agree(result.mean, set.mean, digits: 14)
    agree(result.deviation, set.sd, digits: 11)
    agree(
      Autocorrelation.lagOne(set.y, adjacent: [Bool](repeating: true, count: set.y.count)), set.lag1, digits: 9)
  }

  /// The relative error is below half a unit of the last of `digits` significant digits.
  private func agree(
    _ ours: Double?, _ certified: Double, digits: Int, location: SourceLocation = #_sourceLocation
  ) {
    let error = ours.map { abs($0 - certified) / abs(certified) } ?? .infinity
    #expect(
      error < 0.5 * pow(10, Double(1 - digits)), "\(String(describing: ours)) ≠ \(certified)", sourceLocation: location)
  }
}
