// 恢复到2019年的八成三: a level held against another time's.

import ReportText

/// 恢复到2019年的八成三: a level held against another time's.
enum RecoveryWords {
  static let table = PhraseTable(words: "仅为 仅是 只有 仅相当于 只相当于 恢复 恢复至 恢复到 相当于 达 回到 已恢复到 已恢复至 达到")

  /// Whether nothing but a time stands between such a word at the head of `range` and its end: 恢复到2017年末的.
  static func opens(_ range: Range<Int>, _ reader: FigureReader) -> Bool {
    var start = range.lowerBound
    if let adverb = RespectiveWords.table.match(at: start, in: reader.text, limit: range.upperBound) {
      start = adverb.range.upperBound
    }
    guard let word = table.match(at: start, in: reader.text, limit: range.upperBound),
      let time = reader.times.first(where: { $0.range.lowerBound == word.range.upperBound })
    else { return false }
    return range.upperBound - time.range.upperBound <= 4
  }
}
