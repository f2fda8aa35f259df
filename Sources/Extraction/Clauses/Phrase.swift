// A cleaned stretch of text: what is left of a clause once everything but the indicator is gone.

import ReportText

/// An indicator phrase: scalars as printed, and folded for comparing.
struct Phrase: Hashable, Sendable {
  var printed: [UInt32] = []
  var folded: [UInt32] = []

  init() {}

  init(printed: [UInt32], folded: [UInt32]) {
    self.printed = printed
    self.folded = folded
  }

  /// A phrase of our own words, put to a printed one: 增速, 占, 面积.
  init(_ text: String) {
    printed = text.unicodeScalars.map(\.value)
    folded = printed
  }

  var isEmpty: Bool { printed.isEmpty }
  var count: Int { printed.count }

  var text: String { String(scalars: printed) }

  func appending(_ other: Phrase) -> Phrase {
    if isEmpty { return other }
    if other.isEmpty { return self }
    return Phrase(printed: printed + other.printed, folded: folded + other.folded)
  }

  func dropping(first count: Int) -> Phrase {
    Phrase(printed: Array(printed.dropFirst(count)), folded: Array(folded.dropFirst(count)))
  }

  func dropping(last count: Int) -> Phrase {
    Phrase(printed: Array(printed.dropLast(count)), folded: Array(folded.dropLast(count)))
  }

  func prefix(_ count: Int) -> Phrase {
    Phrase(printed: Array(printed.prefix(count)), folded: Array(folded.prefix(count)))
  }

  func hasSuffix(_ other: Phrase) -> Bool {
    folded.count >= other.folded.count && folded.suffix(other.folded.count).elementsEqual(other.folded)
  }

  func hasPrefix(_ other: Phrase) -> Bool { folded.starts(with: other.folded) }

  func contains(_ other: Phrase) -> Bool {
    guard !other.isEmpty, folded.count >= other.folded.count else { return false }
    return (0...(folded.count - other.folded.count)).contains {
      folded[$0..<($0 + other.folded.count)].elementsEqual(other.folded)
    }
  }
}
