// Series for tests of transforms.

import DataCube
import Foundation

enum TransformSeries {
  /// A stated series by year; an interval may stand behind the digits: `19 (18…20)`.
  static func make(
    _ values: [(Int, String)], entity: String? = "新昌县", indicator: String = "案件", unit: String? = "件",
    kind: MeasureKind = .level
  ) -> Series {
    make(values.map { (TimePeriod.year($0), $1) }, entity: entity, indicator: indicator, unit: unit, kind: kind)
  }

  /// The same by any period.
  static func make(
    _ values: [(TimePeriod, String)], entity: String? = "新昌县", indicator: String = "案件", unit: String? = "件",
    kind: MeasureKind = .level
  ) -> Series {
    let key = SeriesKey(
      entity: entity, indicator: indicator, unit: unit, kind: kind, frequency: values.first?.0.frequency ?? .year)
    return Series(
      key: key,
      observations: values.map { period, text in
        let parts = text.split { " (…)".contains($0) }.map(String.init)
        let number = decimal(parts[0])
        let bounds =
          parts.count == 3
          ? ValueBounds(low: decimal(parts[1]), high: decimal(parts[2])) : ValueBounds(exactly: number)
        return Observation(
          period: period, value: DecimalValue(number), bounds: bounds, evidence: .stated, indicatorStated: indicator,
          sources: [
            SourceSpan(document: "report.txt", start: period.startMonth, end: period.startMonth + 1, quote: text)
          ])
      })
  }

  static func decimal(_ text: String) -> Decimal {
    Decimal(string: text, locale: Locale(identifier: "en_US_POSIX")) ?? .nan
  }
}
