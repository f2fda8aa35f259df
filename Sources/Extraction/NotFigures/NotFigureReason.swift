// Why a numeral is no figure.

/// The reasons of `extract --numerals`.
package enum NotFigureReason: String, CaseIterable, Sendable {
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

  /// What the codebook says of it.
  package var meaning: String {
    switch self {
    case .date: "a date, a year, a month"
    case .time: "a time of day"
    case .duration: "a length of time that is not what is measured: 近20年"
    case .ordinal: "the number of a list, a chapter, a session: 一是, (二), 第三次"
    case .rank: "a place in an order: 全省第3位"
    case .documentNumber: "the number of a document, a law, an article: 国发〔2016〕9号"
    case .name: "part of a name: 12345热线, 104国道, 三项制度"
    case .slogan: "a figure of speech: 1+1>2"
    case .footnoteMark: "the mark of a footnote"
    case .phoneNumber: "a telephone number"
    case .damaged: "part of a damaged date: 20227月"
    case .abstractCount: "a count of abstract things: 六大机制"
    case .specification: "a size class or a specification: 300户以上小区"
    case .address: "part of an address: 中山路100号, 3号窗口"
    case .unexplained: "a number without a unit that nothing around it explains"
    }
  }
}
