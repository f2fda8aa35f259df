// Tests of what printed forms allow.

import Aggregation
import DataCube
import Foundation
import TestSupport
import Testing

@Suite struct FigureBoundsTests {
  @Test(
    "a whole number of things is exact, everything with a scale, a point or a measure is rounded",
    arguments: [
      ("37条", "37", "37"), ("0件次", "0", "0"), ("3万件", "25000", "35000"), ("20.75万平方米", "207450", "207550"),
      ("560公里", "559.5", "560.5"), ("44199元", "44198.5", "44199.5"), ("1,372.50亿元", "137249500000", "137250500000"),
    ])
  func levels(_ quote: String, _ low: String, _ high: String) {
    var maker = FigureMaker()
    maker.level(quote, "事项")
    #expect(maker.figures[0].bounds == ValueBounds(low: Decimal(string: low), high: Decimal(string: high)))
  }

  @Test("a percentage is rounded, printed zeros count")
  func percent() {
    var maker = FigureMaker()
    maker.ratio("60%", of: nil, "结案率")
    maker.change("1.0%", of: nil, "产量")
    #expect(maker.figures[0].bounds == ValueBounds(low: Decimal(string: "59.5"), high: Decimal(string: "60.5")))
    #expect(maker.figures[1].bounds == ValueBounds(low: Decimal(string: "0.95"), high: Decimal(string: "1.05")))
  }

  @Test("hedges open the side that they speak of, and change sides at a decrease")
  func hedges() {
    func bounds(_ quote: String, _ approximation: Approximation) -> ValueBounds? {
      var maker = FigureMaker()
      maker.change(quote, of: nil, "案件")
      var figure = maker.figures[0]
      figure.approximation = approximation
      return figure.bounds
    }
    #expect(bounds("30%", .over) == ValueBounds(low: 30, high: nil))
    #expect(bounds("30%", .under) == ValueBounds(low: nil, high: 30))
    #expect(bounds("-30%", .over) == ValueBounds(low: nil, high: -30))
    #expect(bounds("-30%", .under) == ValueBounds(low: -30, high: nil))
    #expect(bounds("30%", .about) == .unbounded)
  }

  @Test("a range spans both printed ends")
  func range() {
    var maker = FigureMaker()
    maker.add("5到8人", "人员") { $0.range = ClosedValueRange(low: DecimalValue(5), high: DecimalValue(8)) }
    var figure = maker.figures[0]
    figure.unit = "人"
    #expect(figure.bounds == ValueBounds(low: 5, high: 8))
  }
}
