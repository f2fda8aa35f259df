// The words by which a report speaks of its own area.

import ReportText

/// 全县, 我市 and their kin at the head of a text, found once for all who ask.
struct AreaWords {
  private let text: SourceText
  /// Where they stand, for each of `levels`.
  private let places: [[Range<Int>]]

  /// From the lowest level up: a county's report speaks of its province, not the other way round.
  private static let levels = ["我县 我市 我省 我区 我州", "全县 全镇 全乡 全旗", "全市 全州", "全区", "全省"]
  /// Word → its place in `levels`. No word of one level overlaps one of another.
  private static let table = PhraseTable<Int>(
    levels.enumerated().flatMap { level, words in words.split(separator: " ").map { (String($0), level) } })
  /// What stands behind this speaks of others.
  private static let headLength = 60_000

  init(in text: SourceText) {
    self.text = text
    var places = [[Range<Int>]](repeating: [], count: Self.levels.count)
    for word in Self.table.matches(in: 0..<min(text.folded.count, Self.headLength), of: text.folded) {
      places[word.value].append(word.range)
    }
    self.places = places
  }

  /// Whether the text never says 全省, 全市, 全县 of itself.
  var areNone: Bool { places.allSatisfy { $0.allSatisfy(isInsideWord) } }

  /// The word of the lowest level that there is, of several the one that stands most often.
  var mostFrequent: String? {
    guard let own = places.lazy.compactMap(mostFrequent(of:)).first else { return nil }
    // 我市 in a text that says 全市 as well: the figures are of all of it.
    let all = own.hasPrefix("我") ? places.dropFirst().lazy.compactMap(mostFrequent(of:)).first : nil
    return all.flatMap { $0.last == own.last ? $0 : nil } ?? own
  }

  private func mostFrequent(of places: [Range<Int>]) -> String? {
    var counts: [String: Int] = [:]
    for range in places
    where Self.ranks.match(at: range.upperBound, in: text.folded, limit: text.folded.count) == nil
      && (range.lowerBound == 0 || text.folded[range.lowerBound - 1] != Scalars.openQuote)
      && !isInsideWord(range) && !isStandard(range)
    {
      counts[text.quote(range), default: 0] += 1
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// 全市第一: the rank of one among its peers, not all of them.
  private static let ranks = PhraseTable(words: "第 首 前 唯一 率先 领先 最 先进 各 平均 有名 复制 推广 营商环境 考核 评比 评选 排名 通报 经验")

  /// 安全区, 健全市场: two words that only meet.
  private func isInsideWord(_ range: Range<Int>) -> Bool {
    range.lowerBound > 0 && text.folded[range.lowerBound] == 0x5168
      && Self.beforeAll.contains(text.folded[range.lowerBound - 1])
  }

  /// 居全省第3, 高于全国、全省1.5个百分点: what another is held against.
  private func isStandard(_ range: Range<Int>) -> Bool {
    guard range.lowerBound > 0, text.folded[range.lowerBound] == 0x5168 else { return false }
    return Self.standards.match(endingAt: range.lowerBound, in: text.folded, limit: 0) != nil
  }

  private static let standards = PhraseTable(words: "居 列 全国、 全国和 全国及")
  private static let beforeAll: ScalarSet = "安完健保齐周"
}
