// What every key of a figure and of a numeral means.

extension CodebookColumns {
  /// The rows of `tongbi extract`. Other programs may write the same rows: what has no default there must be there.
  static let figures = [
    ("document", "the report: its path below the folder given, the name of a file given, - for standard input"),
    (
      "start",
      "where the numeral begins, at its first digit: Unicode scalars from 0, what text[start:end] gives in Python"
    ),
    ("end", "where the numeral with its scale and unit ends, exclusive"),
    ("quote", "exactly the text from start to end: 55603件, 696.645万元, 4.7%"),
    ("indicator", "what is measured, as the report names it: the shortest phrase that still identifies it"),
    ("value", "in base units, exact: 696.645万元 is 6966450; a decrease is negative"),
    ("unit", "the base unit as the report writes it, scale (万, 亿) removed; null where there is none"),
    ("kind", "level, ratio or change"),
    (
      "period",
      "what the figure covers: 2022, 2022-06, 2018-H1, 2022-Q3, or first/last, both included; null where nothing tells"
    ),
    (
      "entity",
      "whose figure it is: the reporting body or area, or the one that the sentence names; null where nothing tells"
    ),
    ("status", "actual or target"),
    ("approximation", "the hedge at the printed number: exact, about, over, under"),
    ("basis", "for a change: what it is measured against; else null"),
    ("of", "the start of the figure that a change or a ratio modifies, where the report states it; else null"),
    ("part_of", "the start of the total of which the figure is a stated part; else null"),
    ("duplicate_of", "the start of the earlier figure that this one repeats word for word; else null"),
    ("value_low", "of a range (5到8人) the lower end; absent else"),
    ("value_high", "of a range the upper end; absent else"),
    ("last_place", "the power of ten of the last printed digit: 3 for 6.5万, -2 for 4.70%"),
    ("readings", "every value that an ambiguous form may have (提升4.1倍: 4.1 or 3.1); absent where there is one"),
    ("confidence", "how often a figure like that is right, 0 to 1"),
    ("decisions", "with --explain: field, rule and words of every decision"),
  ]

  /// What annotations add to the keys above: the gold of `tongbi evaluate`.
  static let annotations =
    ["indicator", "unit", "kind", "period", "entity", "status", "approximation", "basis", "of", "part_of"].map {
      ("\($0)_alt", "a list: other values of \($0) that count as right")
    } + [("optional", "true: neither a hit nor a miss")]

  /// The rows of `tongbi extract --numerals`.
  static let numerals = [
    ("document", "the report"),
    ("start", "where the numeral begins, in Unicode scalars from 0"),
    ("end", "where it ends with its scale and unit, exclusive"),
    ("quote", "exactly the text from start to end"),
    ("value", "exact; 70% is 70, 三分之二 has 12 digits; null where it has none"),
    ("unit", "as the report writes it; null where there is none"),
    ("figure", "the start of the figure that it is; null where it is none"),
    ("reason", "why it is no figure; null where it is one"),
  ]
}
