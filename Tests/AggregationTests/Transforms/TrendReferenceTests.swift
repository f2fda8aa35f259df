// Tests of fits and tests against SciPy and pymannkendall: references/trends.py wrote the numbers.

import Foundation
import Testing

@testable import Aggregation

@Suite struct TrendReferenceTests {
  struct Reference: Decodable, Sendable, CustomTestStringConvertible {
    var name: String
    var x: [Double]
    var y: [Double]
    var ols: Line
    var theilSen: Line
    var mannKendall: Kendall
    var lag1: Double
    var testDescription: String { name }
  }

  struct Line: Decodable, Sendable {
    var slope: Double
    var intercept: Double
    var low: Double
    var high: Double
    var r2: Double?
    var p: Double?
  }

  struct Kendall: Decodable, Sendable {
    var s: Int
    var tau: Double
    var p: Double
    var method: String
  }

  struct File: Decodable {
    var series: [Reference]
    var benjaminiHochberg: [Double]
  }

  static let file = ReferenceFile.read("trends.json", as: File.self)

  static var references: [Reference] { file?.series ?? [] }

  @Test("at least forty series stand as references")
  func enough() {
    #expect(Self.references.count >= 40)
  }

  @Test("the straight line agrees with SciPy to 1e-9", arguments: references)
  func leastSquares(_ reference: Reference) throws {
    let fit = try #require(LeastSquares(x: reference.x, y: reference.y))
    expect(fit.slope, reference.ols.slope)
    expect(fit.intercept, reference.ols.intercept)
    expect(fit.rSquared, reference.ols.r2)
    expect(fit.slopeInterval?.lowerBound, reference.ols.low)
    expect(fit.slopeInterval?.upperBound, reference.ols.high)
    expect(fit.p, reference.ols.p)
  }

  @Test("the median slope agrees with SciPy to 1e-9", arguments: references)
  func theilSen(_ reference: Reference) throws {
    let fit = try #require(TheilSen(x: reference.x, y: reference.y))
    expect(fit.slope, reference.theilSen.slope)
    expect(fit.intercept, reference.theilSen.intercept)
    expect(fit.slopeInterval?.lowerBound, reference.theilSen.low)
    expect(fit.slopeInterval?.upperBound, reference.theilSen.high)
  }

  @Test("the trend test agrees with SciPy and pymannkendall to 1e-9", arguments: references)
  func mannKendall(_ reference: Reference) throws {
    let test = try #require(MannKendall(y: reference.y))
    #expect(test.s == reference.mannKendall.s)
    #expect(test.method.rawValue == reference.mannKendall.method)
    expect(test.tau, reference.mannKendall.tau)
    expect(test.p, reference.mannKendall.p)
  }

  @Test("the autocorrelation agrees with the formula in NumPy to 1e-9", arguments: references)
  func lagOne(_ reference: Reference) throws {
    let gaps = zip(reference.x, reference.x.dropFirst()).map { $1 - $0 }
    let step = try #require(gaps.min())
    expect(Autocorrelation.lagOne(reference.y, adjacent: gaps.map { abs($0 - step) < 1e-9 }), reference.lag1)
  }

  @Test("adjustment for many tests agrees with SciPy to 1e-9")
  func adjusted() throws {
    let file = try #require(Self.file)
    let adjusted = BenjaminiHochberg.adjusted(file.series.map(\.mannKendall.p))
    for (ours, theirs) in zip(adjusted, file.benjaminiHochberg) { expect(ours, theirs) }
  }

  private func expect(_ ours: Double?, _ theirs: Double?, location: SourceLocation = #_sourceLocation) {
    ReferenceFile.expect(ours, theirs, within: 1e-9, location: location)
  }
}
