// A figure in the making.

import DataCube

/// One figure while its fields are being decided. Links are indices into the list of drafts.
struct FigureDraft {
  var token: NumeralToken
  var kind: MeasureKind
  var indicator: Phrase {
    didSet { indicatorText = nil }
  }
  /// The indicator as text, where it has been asked for: what notes say is what the figure says.
  private(set) var indicatorText: String?
  /// Signed, in base units.
  var value: DecimalValue
  /// The unit's own words where the numeral prints none: shared by a list, implied by a heading.
  var borrowedUnit: String?
  var period: TimePeriod?
  var entity: String?
  var status: ObservationStatus
  var approximation: Approximation
  var basis: ComparisonBasis?
  var of: Int?
  var partOf: Int?
  var duplicateOf: Int?
  var readings: [DecimalValue] = []
  var decisions: [Decision] = []
  var sentence: Int
  var paragraph: Int
  /// Whether a bare 增长 behind it may be against the same standard: 比年初, not 比房地产投资.
  var lendsBasis = true
  /// Whether it is measured from the start of the year: what a stock has gained since, no flow is held against.
  var isSinceYearStart = false
  /// How many brackets it stands in.
  var depth = 0
  /// Whether it is told as what is left: 其余31人, of all of whom the others were told.
  var isRest = false
  /// The first draft of the list that this one was dealt out in: its members are siblings.
  var list: Int?
  /// A value told only to hold another against it: no later figure leans on it.
  var isAside = false
  /// How far the rule that made it is to be trusted, 0 to 1.
  var confidence: Double

  var isLevel: Bool { kind == .level }
  var isChange: Bool { kind == .change }

  /// Notes which rule has named the indicator.
  mutating func noteIndicator(by rule: String) {
    let words = indicatorText ?? indicator.text
    indicatorText = words
    note("indicator", rule, words)
  }

  mutating func note(_ field: String, _ rule: String, _ words: String) {
    decisions.append(Decision(field: field, rule: rule, words: words))
  }
}
