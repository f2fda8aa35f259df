// Tests against statsmodels, pyhomogeneity and SciPy: references/transforms.py wrote the numbers.

import DataCube
import Foundation
import Testing

@testable import Aggregation

@Suite struct TransformReferenceTests {
  struct Decomposed: Decodable, Sendable, CustomTestStringConvertible {
    var name: String
    var period: Int
    var y: [Double]
    var trend: [Double]
    var seasonal: [Double]
    var remainder: [Double]
    var testDescription: String { name }
  }

  struct Plain: Decodable, Sendable, CustomTestStringConvertible {
    var name: String
    var y: [Double]
    var changePoint: ChangePoint
    var scores: [Double]?
    var mean: Double
    var sd: Double
    var ranks: [Int]
    var testDescription: String { name }
  }

  struct ChangePoint: Decodable, Sendable {
    var before: Int
    var k: Double
    var p: Double
  }

  struct Count: Decodable, Sendable {
    var a: Int
    var b: Int
    var p: Double
  }

  struct File: Decodable, Sendable {
    var stl: [Decomposed]
    var series: [Plain]
    var counts: [Count]
  }

  static let file = ReferenceFile.read("transforms.json", as: File.self)
  static var decomposed: [Decomposed] { file?.stl ?? [] }
  static var plain: [Plain] { file?.series ?? [] }

  @Test("twenty decompositions and forty series stand as references")
  func enough() {
    #expect(Self.decomposed.count >= 20)
    #expect(Self.plain.count >= 40)
    #expect((Self.file?.counts.count ?? 0) > 10)
  }

  @Test("the seasonal decomposition agrees with statsmodels to 1e-9", arguments: decomposed)
  func decomposition(_ reference: Decomposed) throws {
    let fit = try #require(STLDecomposition(reference.y, period: reference.period))
    for index in reference.y.indices {
      ReferenceFile.expect(fit.trend[index], reference.trend[index], within: 1e-9)
      ReferenceFile.expect(fit.seasonal[index], reference.seasonal[index], within: 1e-9)
      ReferenceFile.expect(fit.remainder[index], reference.remainder[index], within: 1e-9)
    }
  }

  @Test("fewer than two cycles are not decomposed")
  func tooShort() {
    #expect(STLDecomposition([Double](repeating: 1, count: 23), period: 12) == nil)
    #expect(STLDecomposition([Double](repeating: 1, count: 24), period: 12) != nil)
  }

  @Test("the change point agrees with pyhomogeneity to 1e-9", arguments: plain)
  func changePoint(_ reference: Plain) throws {
    let test = try #require(PettittTest(reference.y))
    #expect(test.before == reference.changePoint.before)
    #expect(test.n == reference.y.count)
    ReferenceFile.expect(test.k, reference.changePoint.k, within: 1e-9)
    ReferenceFile.expect(test.p, reference.changePoint.p, within: 1e-9)
  }

  @Test("outlier scores agree with SciPy's median absolute deviation to 1e-9", arguments: plain)
  func outliers(_ reference: Plain) throws {
    let scores = RobustOutliers.scores(reference.y)
    #expect(scores?.count == reference.scores?.count)
    for (ours, theirs) in zip(scores ?? [], reference.scores ?? []) {
      ReferenceFile.expect(ours, theirs, within: 1e-9)
    }
  }

  @Test("mean and deviation agree with NumPy to 1e-9", arguments: plain)
  func deviation(_ reference: Plain) throws {
    let result = try #require(MeanAndDeviation(reference.y))
    ReferenceFile.expect(result.mean, reference.mean, within: 1e-9)
    ReferenceFile.expect(result.deviation, reference.sd, within: 1e-9)
  }

  @Test("ranks agree with SciPy", arguments: plain)
  func ranks(_ reference: Plain) throws {
    let bodies = reference.y.enumerated().map { index, value in
      TransformSeries.make([(2022, value.description)], entity: "body \(index)")
    }
    let ranked = try #require(RankTable(bodies, order: .descending).rankings.first)
    for point in ranked.points {
      let index = Int(point.key.entity?.dropFirst("body ".count) ?? "") ?? -1
      #expect(point.rank == reference.ranks[index])
    }
    #expect(ranked.points.map(\.rank) == ranked.points.map(\.rank).sorted())
  }

  @Test("the test of two counts agrees with SciPy's exact binomial test to 1e-12", arguments: file?.counts ?? [])
  func counts(_ reference: Count) {
    ReferenceFile.expect(CountComparison.p(reference.a, reference.b), reference.p, within: 1e-12)
  }
}
