// Tests of sums and means over bodies: who belongs, who is missing, and what intervals allow.

import DataCube
import Foundation
import TestSupport
import Testing

@testable import Aggregation

@Suite struct BodyAggregateTests {
  private func series(_ entity: String, _ values: [(Int, String)], kind: MeasureKind = .level) -> Series {
    TransformSeries.make(values, entity: entity, unit: kind == .level ? "件" : "%", kind: kind)
  }

  @Test("a sum with a missing member is not complete and names who is missing")
  func missing() throws {
    let rows = BodyAggregate.aggregates(
      of: [series("宁波市", [(2021, "1"), (2022, "2")]), series("绍兴市", [(2021, "3")])], by: .all)
    #expect(rows.map(\.isComplete) == [true, false])
    #expect(rows.map { $0.sum?.value } == [4, 2])
    #expect(rows.last?.missing == ["绍兴市"])
    #expect(rows.last?.expected == 2)
  }

  @Test("groups follow the area codes, also where a city is province itself")
  func groups() {
    let bodies = ["宁波市", "绍兴市", "合肥市", "新昌县", "北京市海淀区"].map { series($0, [(2022, "1")]) }
    func groups(_ grouping: BodyGrouping) -> [String] {
      BodyAggregate.aggregates(of: bodies, by: grouping).map {
        "\($0.group?.name ?? "–") \($0.level?.rawValue ?? "–") \($0.members.count)"
      }
    }
    #expect(groups(.all) == ["– prefecture 3", "– county 2"])
    #expect(groups(.province) == ["浙江省 prefecture 2", "安徽省 prefecture 1", "浙江省 county 1", "北京市 county 1"])
    #expect(groups(.city).contains("绍兴市 county 1"))
  }

  @Test("every city of a province is expected where areas are the members")
  func areas() throws {
    let row = try #require(
      BodyAggregate.aggregates(of: [series("宁波市", [(2022, "1")])], by: .province, membership: .areas).first)
    // Zhejiang has eleven cities of prefecture level.
    #expect(row.expected == 11)
    #expect(!row.missing.contains("宁波市") && row.missing.contains("杭州市"))
  }

  @Test("a body whose area nothing tells stands in a group of its own level")
  func unknownArea() throws {
    let rows = BodyAggregate.aggregates(of: [series("某单位", [(2022, "5")]), series("宁波市", [(2022, "1")])], by: .all)
    #expect(rows.map(\.level) == [nil, .prefecture])
  }

  @Test("rates have no sum, and an unknown end leaves the end of the mean open")
  func rates() throws {
    let row = try #require(
      BodyAggregate.aggregates(of: [series("宁波市", [(2022, "90")], kind: .ratio)], by: .all).first)
    #expect(row.sum == nil && row.mean?.value == 90)
    var open = series("绍兴市", [(2022, "80")])
    open.observations[0].bounds = ValueBounds(low: 80, high: nil)
    let mixed = try #require(BodyAggregate.aggregates(of: [open, series("宁波市", [(2022, "90")])], by: .all).first)
    #expect(mixed.sum?.bounds == ValueBounds(low: 170, high: nil))
    #expect(mixed.greatest?.bounds == ValueBounds(low: 90, high: nil))
  }

  @Test(
    "whatever the members within their intervals, every statistic lies within its own", arguments: [4, 5] as [UInt64])
  func containment(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let names = ["宁波市", "绍兴市", "杭州市", "温州市", "嘉兴市", "湖州市"]
    for _ in 0..<30 {
      let cells = names.map { _ in Int.random(in: 20...900, using: &generator) }
      let wide = zip(names, cells).map { series($0, [(2022, "\($1) (\($1 - 15)…\($1 + 15))")]) }
      let exact = zip(names, cells).map { name, cell in
        series(name, [(2022, "\(Int.random(in: (cell - 15)...(cell + 15), using: &generator))")])
      }
      let outer = try #require(BodyAggregate.aggregates(of: wide, by: .all).first)
      let inner = try #require(BodyAggregate.aggregates(of: exact, by: .all).first)
      let pairs = [
        (outer.sum, inner.sum), (outer.mean, inner.mean), (outer.median, inner.median), (outer.least, inner.least),
        (outer.greatest, inner.greatest),
      ]
      for (around, value) in pairs {
        #expect(try #require(around).bounds.contains(try #require(value).value.rounded(toDigits: 9, .nearest)))
      }
    }
  }
}
