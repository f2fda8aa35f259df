// What every column of an output means.

/// The columns of `tongbi series` in all layouts and formats, and of what comes before and after series.
enum CodebookColumns {
  static let entries: [CodebookEntry] =
    series.map { column("series", $0, $1) } + wide.map { column("series --layout wide", $0, $1) }
    + statistical.map { column("series --format sdmx-csv", $0, $1) }
    + figures.map { column("extract", $0, $1) } + numerals.map { column("extract --numerals", $0, $1) }
    + annotations.map { column("evaluate", $0, $1) } + trend.map { column("trend", $0, $1) }
    + findings.map { column("audit", $0, $1) }

  private static func column(_ output: String, _ name: String, _ meaning: String) -> CodebookEntry {
    CodebookEntry(part: .column, of: output, name: name, meaning: meaning)
  }

  private static let series = [
    ("entity", "the body or area whose figure it is, under one name for all reports; null where no report names one"),
    ("indicator", "what is measured: the catalogue's name, else the reports' most common words"),
    ("indicator_id", "the catalogue's id; null for what the catalogue cannot place"),
    ("indicator_stated", "the words of the report itself"),
    ("unit", "the base unit, scale (万, 亿) removed; null where there is none"),
    ("kind", "level, ratio or change"),
    ("frequency", "the length of the periods; periods of different length never share a series"),
    ("basis", "for a change: what it is measured against"),
    ("period", "what the value covers: 2022, 2018-H1, 2022-Q3, 2022-06, or first/last, both included"),
    ("value", "as printed, or the only candidate; null where several values are possible"),
    ("estimate", "for an inferred value the central quotient, 12 significant digits"),
    ("value_low", "the least that wording and rounding allow; null: unbounded"),
    ("value_high", "the most that wording and rounding allow; null: unbounded"),
    ("candidates", "for counts every whole number that agrees with all that is stated, where there are 100 or fewer"),
    ("approximation", "the hedge at the printed number: exact, about, over, under"),
    ("prices", "current, constant, or null; growth at constant prices says nothing of a nominal level"),
    ("evidence", "how the value is known"),
    ("derivation", "one line that a person can check by hand; null for stated values"),
    ("sources", "where the figures stand: document, start and end in Unicode scalars, quote"),
    ("break", "why the value cannot be compared with earlier periods; null where it can"),
  ]

  private static let wide =
    WidePanel.keys.compactMap { key in series.first { $0.0 == key } } + [
      ("<period>", "the value stated for the period, or inferred (the only candidate, else the estimate); empty else")
    ]

  private static let statistical = [
    ("STRUCTURE", "dataflow"),
    ("STRUCTURE_ID", "TONGBI:REPORTS(1.0.0)"),
    ("ACTION", "I: information"),
    ("FREQ", "CL_FREQ: the length of the periods"),
    ("REF_AREA", "GB/T 2260 code of the body's area; _X where its name does not tell"),
    ("BODY", "entity; _X where no report names one"),
    ("INDICATOR", "indicator_id, else indicator"),
    ("KIND", "kind"),
    ("BASIS", "basis; _Z for what is no change"),
    ("PRICES", "prices of a change; _Z where the question does not arise"),
    ("STATUS", "actual or target"),
    ("UNIT_MEASURE", "unit; _Z where there is none"),
    ("TIME_PERIOD", "the period in SDMX's notation; any other stretch as first day/length"),
    ("OBS_VALUE", "value, else estimate; empty where sources disagree"),
    ("OBS_STATUS", "CL_OBS_STATUS: how the value is known"),
    ("UNIT_MULT", "always 0: values are in base units"),
    ("DECIMALS", "decimals as printed"),
    ("OBS_VALUE_LOW", "value_low"),
    ("OBS_VALUE_HIGH", "value_high"),
    ("INDICATOR_NAME", "indicator"),
    ("COMMENT_OBS", "derivation, values that were revised or that disagree, reason of a break"),
  ]
}
