// A figure as a reader annotated it, with the other readings that count as right.

import Foundation

/// One figure as it stands in a file: gold of a reader, or what a program gave out.
///
/// Fields are kept as printed and not as our own types, so that the work of any program can be judged, also a period that
/// is none and a kind that nobody knows.
package struct FigureAnnotation: Hashable, Sendable {
  package var document: String
  package var start: Int
  package var end: Int
  package var quote: String?
  package var value: Decimal?
  package var indicator: Reading<String>
  package var unit: Reading<String>
  package var kind: Reading<String>
  package var period: Reading<String>
  package var entity: Reading<String>
  package var status: Reading<String>
  package var approximation: Reading<String>
  package var basis: Reading<String>
  package var of: Reading<Int>
  package var partOf: Reading<Int>
  /// Neither rewarded where it is found nor punished where it is missed.
  package var isOptional: Bool

  /// What stands in a field, and the readings beside it that count as right (`…_alt`).
  package struct Reading<Value: Hashable & Sendable>: Hashable, Sendable {
    package var stated: Value?
    /// Nil among them: that the field is empty is right, too.
    package var others: [Value?]

    package init(_ stated: Value?, others: [Value?] = []) {
      self.stated = stated
      self.others = others
    }

    /// Everything that counts as right.
    package var all: [Value?] { [stated] + others }
  }

  package init(
    document: String, start: Int, end: Int, quote: String?, value: Decimal?, indicator: Reading<String>,
    unit: Reading<String>, kind: Reading<String>, period: Reading<String>, entity: Reading<String>,
    status: Reading<String>, approximation: Reading<String>, basis: Reading<String>, of: Reading<Int>,
    partOf: Reading<Int>, isOptional: Bool = false
  ) {
    self.document = document
    self.start = start
    self.end = end
    self.quote = quote
    self.value = value
    self.indicator = indicator
    self.unit = unit
    self.kind = kind
    self.period = period
    self.entity = entity
    self.status = status
    self.approximation = approximation
    self.basis = basis
    self.of = of
    self.partOf = partOf
    self.isOptional = isOptional
  }

  /// What extraction says of a figure, as a row.
  package init(_ figure: Figure) {
    self.init(
      document: figure.span.document, start: figure.span.start, end: figure.span.end, quote: figure.span.quote,
      value: figure.value.number, indicator: Reading(figure.indicator), unit: Reading(figure.unit),
      kind: Reading(figure.kind.rawValue), period: Reading(figure.period?.description),
      entity: Reading(figure.entity), status: Reading(figure.status.rawValue),
      approximation: Reading(figure.approximation.rawValue), basis: Reading(figure.basis?.rawValue),
      of: Reading(figure.of), partOf: Reading(figure.partOf))
  }
}
