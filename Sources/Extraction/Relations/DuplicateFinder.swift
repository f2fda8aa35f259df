// Finds passages that a report prints twice.

import ReportText

/// Marks the figures of sentences that stand word for word earlier in the same report.
enum DuplicateFinder {
  /// A sentence shorter than this may recur by chance.
  private static let shortest = 10

  static func mark(_ drafts: inout [FigureDraft], sentences: [Sentence], text: [UInt32]) {
    var seen = RepeatedPassages(of: text)
    var original: [Int: Int] = [:]
    var last: Int?
    // Drafts stand in the order of their sentences.
    for index in drafts.indices where drafts[index].sentence != last {
      let sentence = drafts[index].sentence
      last = sentence
      guard sentences[sentence].range.count >= shortest else { continue }
      if let first = seen.first(like: sentences[sentence].range, number: sentence) { original[sentence] = first }
    }
    guard !original.isEmpty else { return }
    var byPlace: [Int: Int] = [:]
    for (index, draft) in drafts.enumerated() { byPlace[draft.token.start] = index }
    for index in drafts.indices {
      guard let first = original[drafts[index].sentence] else { continue }
      let offset = drafts[index].token.start - sentences[drafts[index].sentence].range.lowerBound
      guard let twin = byPlace[sentences[first].range.lowerBound + offset] else { continue }
      drafts[index].duplicateOf = twin
      drafts[index].note("duplicate_of", "repeated-sentence", "")
    }
  }
}
