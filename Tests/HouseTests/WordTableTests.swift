// No word stands twice in a table of words.

import TestSupport
import Testing

/// Of two rows for one word the first wins: the second is dead, and says nothing of it.
@Suite("Tables of words")
struct WordTableTests {
  @Test("no word stands twice in one PhraseTable")
  func duplicates() throws {
    var tables = 0
    for file in Repository.files(below: "Sources", ending: ".swift") {
      for words in Self.tables(in: try Repository.text(file)) {
        tables += 1
        var seen: Set<Substring> = []
        for word in words where !seen.insert(word).inserted {
          Issue.record("\(file): “\(word)” stands twice in the table that begins with “\(words[0])”")
        }
      }
    }
    #expect(tables > 400)
  }

  @Test("words are found in rows and in lists, values and closures are none")
  func reading() {
    let text = #"""
      let a = PhraseTable(words: "增 减 增")
      let b = PhraseTable<Int>(rows(.up, """
        增长 上升 \
        增长
        """) + rows(.down, "下降"))
      let c = PhraseTable<String>([("县委", "全县"), ("县政府", "全县")] + names.map { ($0, "全县") })
      """#
    #expect(Self.tables(in: text) == [["增", "减", "增"], ["增长", "上升", "增长", "下降"], ["县委", "县政府"]])
  }

  /// The words of the literals of each table, up to the parenthesis that closes it.
  private static func tables(in text: String) -> [[Substring]] {
    text.matches(of: /\bPhraseTable(?:<[^>\n]*>)?\(/).map { words(of: text[$0.range.upperBound...]) }
      .filter { !$0.isEmpty }
  }

  private static func words(of source: Substring) -> [Substring] {
    var rest = source
    var depth = 1
    var closures = 0
    /// Whether the last literal was the word of a row, so that the next one is its value.
    var isValue = false
    var found: [Substring] = []
    while depth > 0, let next = rest.first {
      if let literal = rest.prefixMatch(of: /"""(?s:(.*?))"""|"((?:[^"\\]|\\.)*)"/) {
        let content = literal.1 ?? literal.2 ?? ""
        // A literal that is put together is no list of words.
        if closures == 0, !isValue, !content.contains(#"\("#) {
          found += content.split { $0.isWhitespace || $0 == "\\" }
        }
        rest = rest[literal.range.upperBound...]
        let opensRow = source[..<literal.range.lowerBound].hasSuffix("(") && rest.hasPrefix(",")
        isValue = opensRow && !isValue
        continue
      }
      switch next {
      case "(", "[": depth += 1
      case ")", "]": (depth, isValue) = (depth - 1, false)
      case "{": closures += 1
      case "}": closures -= 1
      default: break
      }
      rest = rest.dropFirst()
    }
    return found
  }
}
