// Finds the names of a list's members where they do not stand before its numbers.

import DataCube
import ReportText

extension RespectiveList {
  /// 千亿级、行业骨干、高成长等三类培育企业产值: the list before 等 names the members, the noun behind it what they share.
  func summarised(_ range: Range<Int>, _ reader: FigureReader) -> [Phrase]? {
    guard let mark = reader.text[range].lastIndex(of: 0x7B49), mark > range.lowerBound else { return nil }
    let members = split(reader.cleaner.clean(range.lowerBound..<mark), at: RespectiveWords.commas)
    guard members.count == count else { return nil }
    let shared = withoutCount(reader.cleaner.clean((mark + 1)..<range.upperBound))
    var noun =
      shared.folded.first.map { RespectiveWords.classes.contains($0) } ?? false ? shared.dropping(first: 1) : shared
    // 巴基斯坦、俄罗斯等国出口: what the members are is told by their names.
    if let kind = RespectiveWords.kinds.match(at: 0, in: noun.folded, limit: noun.count) {
      noun = noun.dropping(first: kind.range.count)
    }
    return members.map { $0.appending(noun) }
  }

  /// 电诈立案数、群众损失数双下降,降幅分别为…: the clause before names what the numbers are of.
  func pendingNames(_ reader: FigureReader) -> [Phrase]? {
    guard let clause = reader.memory.pendingClause,
      let stop = RespectiveWords.both.lastMatch(in: clause, of: reader.text)
    else { return nil }
    let names = conjuncts(of: reader.cleaner.clean(clause.lowerBound..<stop.range.lowerBound), in: reader)
    return names.count == count ? names : nil
  }

  /// 团客主要来自内地、香港及台湾,依次为…; 集中在城乡规划、公安两个领域,分别为…: the clause before lists what the numbers are of.
  func listedNames(_ reader: FigureReader) -> [Phrase]? {
    guard
      let clause = reader.clauses.last(where: {
        $0.range.upperBound < first.clause.range.lowerBound + 1 && $0.depth == first.clause.depth
      }),
      clause.range.upperBound + 1 >= first.clause.range.lowerBound, !reader.holdsCandidate(clause.range),
      let opener = RespectiveWords.listOpeners.lastMatch(in: clause.range, of: reader.text)
    else { return nil }
    var end = clause.range.upperBound
    if let closer = RespectiveWords.listClosers.match(endingAt: end, in: reader.text, limit: opener.range.upperBound) {
      end = closer.range.lowerBound
      while end > opener.range.upperBound,
        ChineseNumeralReader.digit(reader.text[end - 1]) != nil || Scalars.isDigit(reader.text[end - 1])
      { end -= 1 }
    }
    let names = conjuncts(of: reader.cleaner.phrase(opener.range.upperBound..<end), in: reader)
    return names.count == count ? names : nil
  }
}
