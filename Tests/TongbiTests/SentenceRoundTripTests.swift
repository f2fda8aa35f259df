// What a trend's sentence says, extraction reads back.

import Foundation
import TestSupport
import Testing

@Suite("Sentences")
struct SentenceRoundTripTests {
  /// A figure that a sentence states.
  private struct Stated: Hashable, CustomStringConvertible {
    var entity: String
    var indicator: String
    var value: Decimal
    var unit: String
    var kind: String
    var period: String
    var basis: String?
    var description: String { "\(entity) \(indicator) \(value) \(unit) \(kind) \(period) \(basis ?? "-")" }
  }

  /// A made-up series, and what its sentence must state.
  private struct Sample {
    var rows: [String]
    var stated: Set<Stated>
  }

  @Test(
    "extraction reads every figure of a Chinese sentence back, of the same body, and no other",
    arguments: [1, 20, 300] as [UInt64])
  func roundTrip(_ seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    let samples = (0..<60).map { sample(number: $0, &generator) }
    let folder = try TemporaryFolder()
    let rows = ["entity,indicator,unit,period,value"] + samples.flatMap(\.rows)
    try folder.write(rows.joined(separator: "\n").utf8, to: "levels.csv")
    let written = try BuiltTool.run("tongbi trend --csv levels.csv --sentence", in: folder.url)
    let sentences = written.output.split(separator: "\n").map(String.init)
    #expect(sentences.count == samples.count, "\(written.talk)")
    for (number, sentence) in sentences.enumerated() {
      try folder.write("\(sentence)\n".utf8, to: "briefings/\(1000 + number).txt")
    }
    let read = try BuiltTool.run("tongbi extract briefings", in: folder.url)
    var found: [Int: Set<Stated>] = [:]
    for line in read.output.split(separator: "\n") {
      let figure = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let document = try #require(figure["document"] as? String)
      let number = try #require(Int(document.prefix(4))) - 1000
      found[number, default: []].insert(
        Stated(
          entity: figure["entity"] as? String ?? "", indicator: figure["indicator"] as? String ?? "",
          value: decimal(figure["value"]),
          unit: figure["unit"] as? String ?? "", kind: figure["kind"] as? String ?? "",
          period: figure["period"] as? String ?? "", basis: figure["basis"] as? String))
    }
    for (number, sample) in samples.enumerated() where number < sentences.count {
      #expect(found[number] ?? [] == sample.stated, "\(sentences[number])")
    }
  }

  // MARK: - Samples

  private static let indicators = ["简易程序案件", "受理投诉", "行政处罚案件", "一般公共预算收入", "常住人口", "城镇新增就业"]
  private static let units = ["简易程序案件": "件", "受理投诉": "件", "行政处罚案件": "件", "一般公共预算收入": "元", "常住人口": "人", "城镇新增就业": "人"]

  private func sample(number: Int, _ generator: inout SplitMix) -> Sample {
    // A body of its own for each, so that no two are one series; no numerals, which would be figures.
    let letters = "\(Self.letters[number / Self.letters.count])\(Self.letters[number % Self.letters.count])"
    let entity = letters + Self.endings[Int(generator.next(below: UInt64(Self.endings.count)))]
    if number.isMultiple(of: 5) { return rate(of: entity, &generator) }
    let indicator = Self.indicators[Int(generator.next(below: UInt64(Self.indicators.count)))]
    let unit = Self.units[indicator] ?? ""
    let scale = unit == "元" ? 10_000_000 : 1
    let years = 2 + Int(generator.next(below: 6))
    let form = Int(generator.next(below: 5))
    let periods = (0..<years).map { period(2022 - years + 1 + $0, form) }
    let values = periods.map { _ in (1 + Int(generator.next(below: 60000))) * scale }
    let rows = zip(periods, values).map { "\(entity),\(indicator),\(unit),\($0),\($1)" }
    return Sample(rows: rows, stated: stated(entity, indicator, unit, periods, values, isYear: form == 0))
  }

  /// A rate in percent, which moves by points.
  private func rate(of entity: String, _ generator: inout SplitMix) -> Sample {
    let tenths = (0..<2).map { _ in Int(generator.next(below: 1000)) + 1 }
    let values = tenths.map { Decimal($0) / 10 }
    let rows = zip([2021, 2022], values).map { "\(entity),结案率,%,\($0),\($1)" }
    var stated: Set = [
      Stated(entity: entity, indicator: "结案率", value: values[1], unit: "%", kind: "ratio", period: "2022", basis: nil)
    ]
    if tenths[0] != tenths[1] {
      stated.insert(
        Stated(
          entity: entity, indicator: "结案率", value: values[1] - values[0], unit: "个百分点", kind: "change", period: "2022",
          basis: "year-on-year"))
    }
    return Sample(rows: rows, stated: stated)
  }

  private func period(_ year: Int, _ form: Int) -> String {
    ["\(year)", "\(year)-H1", "\(year)-Q3", "\(year)-06", "\(year)-01/\(year)-09"][form]
  }

  private static let endings = [
    "县", "市", "自治州", "高新区", "县综合行政执法局", "市城市管理委员会", "省高级人民法院", "区人民检察院", "镇", "街道办事处", "县公安局交通警察大队",
  ]
  private static let letters = ["青", "云", "安", "平", "长", "新", "泰", "和", "宁", "清"]

  private func stated(
    _ entity: String, _ indicator: String, _ unit: String, _ periods: [String], _ values: [Int], isYear: Bool
  ) -> Set<Stated> {
    let (last, before) = (values[values.count - 1], values[values.count - 2])
    let period = periods[periods.count - 1]
    var stated: Set = [
      Stated(
        entity: entity, indicator: indicator, value: Decimal(last), unit: unit, kind: "level", period: period,
        basis: nil)
    ]
    func change(_ value: Decimal, _ unit: String, _ period: String, _ basis: String) {
      if value != 0 {
        stated.insert(
          Stated(
            entity: entity, indicator: indicator, value: value, unit: unit, kind: "change", period: period, basis: basis
          ))
      }
    }
    change(Decimal(last - before), unit, period, "year-on-year")
    change(percent(from: before, to: last), "%", period, "year-on-year")
    if isYear, values.count > 2 {
      let growth = pow(Double(last) / Double(values[0]), 1 / Double(values.count - 1)) - 1
      change(tenths(growth * 100), "%", "\(periods[0])/\(period)", "stated")
    }
    return stated
  }

  /// Rounded to one decimal; to as many as show that something is left, where most is gone.
  private func percent(from before: Int, to last: Int) -> Decimal {
    let percent = Double(last - before) / Double(before) * 100
    let scale = [10.0, 100, 1000, 10000].first { (percent * $0).rounded() > -100 * $0 } ?? 10
    return Decimal(Int((percent * scale).rounded())) / Decimal(Int(scale))
  }

  /// Rounded to one decimal.
  private func tenths(_ value: Double) -> Decimal { Decimal(Int((value * 10).rounded())) / 10 }

  private func decimal(_ value: Any?) -> Decimal {
    (value as? NSNumber).flatMap { Decimal(string: $0.stringValue, locale: Locale(identifier: "en_US_POSIX")) } ?? .nan
  }
}
