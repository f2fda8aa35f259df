// What every code in a column means.

import Extraction
import Reconciliation

/// The code lists of the outputs.
enum CodebookCodes {
  static let entries: [CodebookEntry] = lists.flatMap { column, codes in
    codes.map { CodebookEntry(part: .code, of: column, name: $0, meaning: $1) }
  }

  private static let lists: [(String, [(String, String)])] = [
    (
      "kind",
      [
        ("level", "a quantity itself: count, amount, stock, score"),
        ("ratio", "a share, rate, coverage, completion or index"),
        ("change", "a difference or growth against another state"),
      ]
    ),
    (
      "frequency",
      [
        ("year", "a year"), ("half", "half a year"), ("quarter", "a quarter"), ("month", "a month"),
        ("cumulative", "from January to a later month of the same year"), ("span", "any other interval"),
      ]
    ),
    (
      "basis",
      [
        ("year-on-year", "the same period of the year before: 同比, 比上年"),
        ("previous-period", "the period directly before: 环比, 比上月"),
        ("stated", "a named year, plan, area or indicator; yearly averages; 由A到B"),
        ("unspecified", "a bare 增长 with no basis in reach"),
      ]
    ),
    (
      "approximation",
      [
        ("exact", "no hedge"), ("about", "约, 左右"), ("over", "余, 多, 以上, 超: at least"),
        ("under", "近, 不足, 以内: at most"),
      ]
    ),
    (
      "prices",
      [
        ("current", "a level at current prices whose growth is printed in real terms"),
        ("constant", "growth in real terms"),
      ]
    ),
    (
      "evidence",
      [
        ("stated", "printed for this period"),
        ("inferred", "follows from other figures: see derivation"),
        ("target", "a plan, a norm, a forecast"),
        ("disputed", "sources disagree, and nothing tells which is later; every value has its row"),
        ("revised", "printed for this period, and restated by the report of a later year, whose value is stated"),
      ]
    ),
    (
      "FREQ",
      [
        ("A", "year"), ("S", "half"), ("Q", "quarter"), ("M", "month"), ("_O", "cumulative or span"),
      ]
    ),
    (
      "OBS_STATUS",
      [
        ("A", "stated"), ("B", "stated, after a break: see COMMENT_OBS"), ("E", "inferred"), ("F", "target"),
        ("O", "disputed: values in COMMENT_OBS; or inferred without an estimate"),
      ]
    ),
    ("status", [("actual", "what was"), ("target", "a plan, a requirement, a norm, a forecast")]),
    ("reason", NotFigureReason.allCases.map { ($0.rawValue, $0.meaning) }),
    ("check", CheckTable.checks.map { ($0.name, $0.meaning) }),
    (
      "verdict",
      [
        ("consistent", "audit: the two sides agree within wording and rounding"),
        ("inconsistent", "audit: they do not, or no whole number satisfies both"),
        ("undetermined", "audit: the reports say too little to tell"),
        ("rising", "trend: the test is significant at alpha, upwards"),
        ("falling", "trend: the test is significant at alpha, downwards"),
        ("no trend", "trend: the test is not significant at alpha"),
        ("too short", "trend: fewer than five values"),
      ]
    ),
  ]
}
