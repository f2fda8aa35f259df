// Why a numeral is no figure.

/// The reasons of `extract --numerals`.
enum NotFigureReason: String, CaseIterable, Sendable {
  case date, time, duration, ordinal, rank
  case documentNumber = "document-number"
  case name, slogan
  case footnoteMark = "footnote-mark"
  case phoneNumber = "phone-number"
  case damaged
  case abstractCount = "abstract-count"
  case specification
  case address
  /// A number without a unit that nothing around it explains.
  case unexplained
}
