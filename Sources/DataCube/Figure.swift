// One quantity that a report states: a row of `tongbi extract`.

/// One stated quantity with everything that identifies it.
///
/// Offsets in `of`, `partOf` and `duplicateOf` are the `start` of other figures of the same document.
package struct Figure: Hashable, Sendable {
  /// Where numeral and unit stand.
  package var span: SourceSpan
  /// What is measured, as the report names it, in the shortest phrase that identifies it.
  package var indicator: String
  /// The value in base units; negative for a decrease. For a range the lower end.
  package var value: DecimalValue
  /// The base unit as the report writes it, scale removed; nil where there is none.
  package var unit: String?
  package var kind: MeasureKind
  /// What the figure covers; nil where nothing tells.
  package var period: TimePeriod?
  /// Whose figure it is: the reporting body or area, or the one that the sentence names instead.
  package var entity: String?
  package var status: ObservationStatus
  package var approximation: Approximation
  /// Set for changes only.
  package var basis: ComparisonBasis?
  /// The figure that a change or a ratio modifies.
  package var of: Int?
  /// The stated total of which this is a stated part.
  package var partOf: Int?
  /// The earlier figure that this one repeats word for word.
  package var duplicateOf: Int?
  /// Both ends of a printed range (`5到8人`); nil otherwise.
  package var range: ClosedValueRange?
  /// Every reading of an ambiguous form (提升4.1倍: 4.1 or 3.1 倍); empty where there is one.
  package var readings: [DecimalValue]
  /// Which rules and words decided, in the order in which they did: the raw material of `--explain`.
  package var decisions: [Decision]
  /// How sure extraction is that the whole record is right, 0 to 1.
  package var confidence: Double

  package init(
    span: SourceSpan, indicator: String, value: DecimalValue, unit: String?, kind: MeasureKind, period: TimePeriod?,
    entity: String?, status: ObservationStatus = .actual, approximation: Approximation = .exact,
    basis: ComparisonBasis? = nil, of: Int? = nil, partOf: Int? = nil, duplicateOf: Int? = nil,
    range: ClosedValueRange? = nil, readings: [DecimalValue] = [], decisions: [Decision] = [], confidence: Double = 1
  ) {
    self.span = span
    self.indicator = indicator
    self.value = value
    self.unit = unit
    self.kind = kind
    self.period = period
    self.entity = entity
    self.status = status
    self.approximation = approximation
    self.basis = basis
    self.of = of
    self.partOf = partOf
    self.duplicateOf = duplicateOf
    self.range = range
    self.readings = readings
    self.decisions = decisions
    self.confidence = confidence
  }
}
