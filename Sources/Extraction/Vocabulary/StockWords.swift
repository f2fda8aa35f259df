// Words at which a sum of what was added is told.

import ReportText

/// Words at which a sum of what was added is told.
enum StockWords {
  static let additions = PhraseTable(words: "新增和恢复 新增恢复 新增加 新增 净增 新建 新认定 新培育 新引进 新登记 新设 新注册 新申请")
  static let arrivals = PhraseTable(words: "达到 达 总数 累计 年末 年末达到 总量 增至 增加到")

  /// What was added to, of what was added: 移动电话交换机容量 of 新增移动电话交换机容量, of 电信业新增移动电话交换机容量 and of
  /// 移动电话交换机容量新增; nil where `name` tells of no addition.
  static func whole(of name: Phrase) -> Phrase? {
    if let act = additions.match(at: 0, in: name.folded, limit: name.count), name.count - act.range.count >= 2 {
      return name.dropping(first: act.range.count)
    }
    if let act = additions.match(endingAt: name.count, in: name.folded, limit: 2) {
      return name.dropping(last: act.range.count)
    }
    guard let act = additions.firstMatch(in: 0..<min(name.count, ownerLength), of: name.folded),
      name.count - act.range.upperBound >= 4
    else { return nil }
    return name.prefix(act.range.lowerBound).appending(name.dropping(first: act.range.upperBound))
  }

  /// An owner before the act is no longer than this.
  private static let ownerLength = 8
}
