// What a reader of a trend should know besides the verdict.

import Aggregation
import Foundation
import Storage

/// Lines under a trend: small counts that may differ by chance, a change point, outliers.
enum TrendNotes {
  static func notes(of record: Record) -> [String] {
    chance(record) + changePoint(record) + outliers(record)
  }

  /// 13 after 19 is no news: equal rates give such a difference often.
  private static func chance(_ record: Record) -> [String] {
    var values: [String: String] = [:]
    for point in (record["points"]?.records ?? []) { values[text(point, "period")] = text(point, "value") }
    return (record["year_on_year"]?.records ?? []).compactMap { change in
      guard case .real(let p)? = change["chance_p"], p >= TrendSummary.alpha, p < 1,
        let now = values[text(change, "period")], let before = values[text(change, "against")]
      else { return nil }
      return "\(text(change, "period")): \(now) after \(before) may be chance: equal rates differ as much with "
        + "p = \(number(p, 2)) (exact binomial)"
    }
  }

  private static func changePoint(_ record: Record) -> [String] {
    guard case .record(let test)? = record["change_point"], case .real(let p)? = test["p"], p < TrendSummary.alpha
    else { return [] }
    // A steady rise has a change point as well: only beside "no trend" does it say something of its own.
    let caution = text(record, "verdict") == "no trend" ? "" : "; a steady trend would show one too"
    return [
      "the level changes after \(text(test, "before")) (Pettitt, p = \(number(p, 4)), n = \(text(test, "n")))\(caution)"
    ]
  }

  private static func outliers(_ record: Record) -> [String] {
    (record["outliers"]?.records ?? []).compactMap { outlier in
      guard case .real(let z)? = outlier["z"] else { return nil }
      return "\(text(outlier, "period")) stands apart: \(text(outlier, "value")) (robust z = \(number(z, 1)))"
    }
  }

  private static func number(_ value: Double, _ digits: Int) -> String { String(format: "%.\(digits)f", value) }

  private static func text(_ record: Record, _ key: String) -> String { record[key]?.plainText ?? "" }
}
