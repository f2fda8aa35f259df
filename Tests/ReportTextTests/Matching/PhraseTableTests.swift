// Tests of PhraseTable against what reading phrase by phrase finds.

import TestSupport
import Testing

@testable import ReportText

@Suite("PhraseTable")
struct PhraseTableTests {
  /// Few scalars, so that phrases recur; one lies above U+10000.
  private static let alphabet: [Unicode.Scalar] = ["同", "比", "增", "长", "3", "\u{20000}"]

  /// A table, its phrases and a text of the same few scalars.
  private struct Trial {
    var phrases: [String]
    var table: PhraseTable<Int>
    var text: [UInt32]
    var range: Range<Int>

    init(seed: UInt64) {
      var chance = SeededGenerator(seed: seed)
      func word(_ lengths: ClosedRange<Int>) -> String {
        var view = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: lengths, using: &chance) {
          view.append(alphabet.randomElement(using: &chance) ?? "同")
        }
        return String(view)
      }
      let phrases = (0..<Int.random(in: 1...12, using: &chance)).map { _ in word(1...4) }
      self.phrases = phrases
      table = PhraseTable(phrases.enumerated().map { ($1, $0) })
      let text = word(0...40).unicodeScalars.map(\.value)
      self.text = text
      let lower = Int.random(in: 0...text.count, using: &chance)
      range = lower..<Int.random(in: lower...text.count, using: &chance)
    }

    /// The longest phrase that begins at `start`, the first of its like.
    func longest(at start: Int, limit: Int) -> (row: Int, end: Int)? {
      phrases.indices.filter { row in
        let scalars = phrases[row].unicodeScalars.map(\.value)
        return start + scalars.count <= limit && text[start..<(start + scalars.count)].elementsEqual(scalars)
      }.max { (phrases[$0].unicodeScalars.count, -$0) < (phrases[$1].unicodeScalars.count, -$1) }
        .map { ($0, start + phrases[$0].unicodeScalars.count) }
    }

    /// The longest phrase that ends at `end`.
    func longest(endingAt end: Int, limit: Int) -> (row: Int, start: Int)? {
      (limit..<max(limit, end)).lazy.compactMap { start in
        phrases.indices.first { text[start..<end].elementsEqual(phrases[$0].unicodeScalars.map(\.value)) }
          .map { ($0, start) }
      }.first
    }
  }

  @Test("every look-up finds what reading phrase by phrase finds", arguments: 0..<400)
  func lookups(seed: Int) {
    let trial = Trial(seed: UInt64(seed))
    let (table, text, range) = (trial.table, trial.text, trial.range)
    var all: [(row: Int, range: Range<Int>)] = []
    for place in range {
      let forward = trial.longest(at: place, limit: range.upperBound)
      let match = table.match(at: place, in: text, limit: range.upperBound)
      #expect(match?.value == forward?.row)
      #expect(match?.range == forward.map { place..<$0.end })
      let backward = trial.longest(endingAt: place + 1, limit: range.lowerBound)
      let ending = table.match(endingAt: place + 1, in: text, limit: range.lowerBound)
      #expect(ending?.value == backward?.row)
      #expect(ending?.range == backward.map { $0.start..<(place + 1) })
      if let forward, place >= all.last?.range.upperBound ?? range.lowerBound {
        all.append((forward.row, place..<forward.end))
      }
    }
    #expect(table.firstMatch(in: range, of: text)?.range == all.first?.range)
    #expect(table.matches(in: range, of: text).map(\.range) == all.map(\.range))
    #expect(table.matches(in: range, of: text).map(\.value) == all.map(\.row))
    let last = range.reversed().lazy.compactMap { place in
      trial.longest(endingAt: place + 1, limit: range.lowerBound).map { $0.start..<(place + 1) }
    }.first
    #expect(table.lastMatch(in: range, of: text)?.range == last)
  }

  @Test("the beginnings of a table are those of its phrases")
  func beginnings() {
    let beginnings = PhraseTable(words: "同比 环比 比").beginnings
    for scalar in "同环比增a\u{20000}".unicodeScalars {
      #expect(beginnings.contains(scalar.value) == "同环比".unicodeScalars.contains(scalar))
    }
  }
}
