// Figures for tests, from the words that a report would print.

import DataCube
import Foundation

/// Makes figures out of quotes: `maker.level("55603件", "简易程序案件")`. Every figure stands behind the one before.
package struct FigureMaker {
  package var document: String
  package var entity: String?
  package var period: TimePeriod?
  package private(set) var figures: [Figure] = []

  package init(_ document: String = "report.txt", entity: String? = "新昌县综合行政执法局", period: TimePeriod? = .year(2022)) {
    self.document = document
    self.entity = entity
    self.period = period
  }

  /// Adds any figure; the place is chosen here.
  @discardableResult
  package mutating func add(
    _ quote: String, _ indicator: String, _ kind: MeasureKind = .level, change: (inout Figure) -> Void = { _ in }
  ) -> Int {
    let start = figures.count * 100
    let printed = PrintedNumeral(quote)
    var figure = Figure(
      span: SourceSpan(document: document, start: start, end: start + quote.unicodeScalars.count, quote: quote),
      indicator: indicator, value: printed.value, unit: printed.unit, kind: kind, period: period, entity: entity,
      approximation: printed.approximation)
    change(&figure)
    figures.append(figure)
    return start
  }

  /// Adds a level, perhaps a part of another.
  @discardableResult
  package mutating func level(_ quote: String, _ indicator: String, partOf: Int? = nil) -> Int {
    add(quote, indicator) { $0.partOf = partOf }
  }

  /// Adds a change of the figure at `of`; a quote that begins with `-` is a decrease.
  @discardableResult
  package mutating func change(
    _ quote: String, of: Int?, _ indicator: String? = nil, basis: ComparisonBasis = .yearOnYear
  ) -> Int {
    let unsigned = quote.hasPrefix("-") ? String(quote.dropFirst()) : quote
    let name = indicator ?? figures.first { $0.span.start == of }?.indicator ?? ""
    return add(unsigned, name, .change) { figure in
      if quote.hasPrefix("-") { figure.value = figure.value.negated }
      figure.of = of
      figure.basis = basis
    }
  }

  /// Adds a ratio of the figure at `of`.
  @discardableResult
  package mutating func ratio(_ quote: String, of: Int?, _ indicator: String) -> Int {
    add(quote, indicator, .ratio) { $0.of = of }
  }
}

/// A numeral with scale, hedge and unit, read for tests only: the product reads numerals in Extraction.
package struct PrintedNumeral {
  package var value: DecimalValue
  package var unit: String?
  package var approximation: Approximation = .exact

  package init(_ quote: String) {
    var rest = Substring(quote)
    let digits = rest.prefix { $0.isNumber && $0.isASCII || $0 == "." || $0 == "," }
    rest = rest.dropFirst(digits.count)
    var place = 0
    var over = false
    let scales: [(String, Int)] = [("万", 4), ("亿", 8), ("千", 3), ("百", 2)]
    scan: while true {
      if rest.hasPrefix("余") || rest.hasPrefix("多") {
        over = true
        rest = rest.dropFirst()
      } else if let scale = scales.first(where: { rest.hasPrefix($0.0) }), !rest.hasPrefix("千瓦"), !rest.hasPrefix("千米")
      {
        place += scale.1
        rest = rest.dropFirst()
      } else {
        break scan
      }
    }
    let plain = digits.filter { $0 != "," }
    let fraction = plain.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
    let number = Decimal(string: String(plain), locale: Locale(identifier: "en_US_POSIX")) ?? 0
    value = DecimalValue(number * Decimal.powerOfTen(place), lastPlace: place - fraction)
    unit = rest.isEmpty ? nil : String(rest)
    approximation = over ? .over : .exact
  }
}
