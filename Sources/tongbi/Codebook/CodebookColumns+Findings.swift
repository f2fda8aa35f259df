// What every key of a trend and of a finding means.

extension CodebookColumns {
  /// The rows of `tongbi trend`.
  static let trend = [
    ("entity", "the body or area"),
    ("indicator", "what is measured"),
    ("unit", "the base unit; null where there is none"),
    ("kind", "level, ratio or change"),
    ("frequency", "the length of the periods"),
    ("n", "the number of periods with a value"),
    ("n_stated", "how many of them are stated"),
    ("n_inferred", "how many of them are inferred"),
    ("first", "the first period"),
    ("last", "the last period"),
    ("latest", "the value of the last period"),
    ("change", "last value less first value; for rates in percentage points"),
    ("growth_pct", "growth from first to last in %; null for rates"),
    ("cagr_pct", "growth a year from first to last in %; null for rates"),
    ("index", "the values as index numbers, first = 100"),
    (
      "year_on_year",
      "between adjacent periods: period, absolute, pct, low, high, stated_pct (the printed growth), chance_p, against"
    ),
    ("ols", "least squares over years since the first: slope, intercept, r2, slope_ci (95%), p"),
    ("theil_sen", "the median of all slopes: slope, intercept, slope_ci (95%)"),
    (
      "mann_kendall",
      "the trend test, two-sided: s, tau (tau-b), p, method: exact for 50 or fewer without ties or 8 or fewer with ties, else "
        + "normal with tie and continuity correction"
    ),
    ("lag1", "autocorrelation at lag 1"),
    ("verdict", "what the trend test says at alpha"),
    ("test", "the test that gives the verdict"),
    ("alpha", "the level of the test"),
    ("prices", "current, constant or null"),
    ("p_adjusted", "with --adjust: p corrected for the number of series; else null"),
    ("points", "the values behind it: period, value, low, high, evidence, stated_pct"),
    ("breaks", "periods that cannot be compared with earlier ones, with the reason"),
    ("change_point", "Pettitt's test: before, after, k, p, n; null below five values, and where none varies"),
    ("outliers", "values far from the median, by a robust z: period, value, z"),
    ("change_low", "the least change that wording and rounding allow"),
    ("change_high", "the greatest change that wording and rounding allow"),
    ("growth_low", "the least growth_pct likewise"),
    ("growth_high", "the greatest growth_pct likewise"),
    ("cagr_low", "the least cagr_pct likewise"),
    ("cagr_high", "the greatest cagr_pct likewise"),
    ("spark", "the values as a row of bars"),
  ]

  /// The rows of `tongbi audit`.
  static let findings = [
    ("check", "what was held against what"),
    ("verdict", "whether the two sides agree"),
    ("document", "the report of the judged figure"),
    ("figures", "the start of every figure of that report that is involved"),
    ("stated", "what the report says, with its unit"),
    ("computed", "what follows from the other figures, with its unit"),
    ("proof", "one line of arithmetic"),
    ("message", "one sentence for the report's author, with harmless causes where there are any"),
    ("sources", "where the figures stand: document, start and end in Unicode scalars, quote"),
    ("lines", "the place of the judged figure, its sentence, and a line under the figure"),
  ]
}
