// Which census a report on a census compares with.

import DataCube
import ReportText

extension ReportFrameReader {
  /// 2010 in a report on the census of 2020 that holds its numbers against 2010年 again and again; nil where the title
  /// speaks of no census, or fewer than two comparisons name a year before `year`.
  func censusBefore(_ year: Int) -> TimePeriod? {
    guard let title = metadata.title, title.holds(Self.censuses) else { return nil }
    var counts: [Int: Int] = [:]
    for (expressions, sentence) in zip(times, outline.sentences) {
      for time in expressions where isHeldAgainst(time, sentence.range) {
        switch time.meaning {
        case .year(let named), .yearEnd(.year(let named)): if named < year { counts[named, default: 0] += 1 }
        default: break
        }
      }
    }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }.flatMap { $0.value >= 2 ? .year($0.key) : nil }
  }

  /// 比2010年, 是2008年末的2.3倍.
  private func isHeldAgainst(_ time: TimeExpression, _ sentence: Range<Int>) -> Bool {
    isCompared(time, sentence)
      || Self.standards.match(endingAt: time.range.lowerBound, in: text.folded, limit: sentence.lowerBound) != nil
  }

  private static let censuses = PhraseTable(words: "普查")
  private static let standards = PhraseTable(words: "与 同 和 是 为 相当于")
}
