// When two wordings of an indicator are the same indicator.

/// Forms of an indicator's name for joining and for searching.
package enum IndicatorFolding {
  /// The form by which series are joined: spelling folded, empty words at the front removed.
  ///
  /// Verbs that tell one thing from another (受理, 申请, 撤销, 新增) stay: `行政许可申请` and `行政许可受理` are two series. So does 累计:
  /// what has gathered since a start is not a year's number.
  package static func joinKey(_ indicator: String) -> String {
    let folded = TextFolding.fold(indicator)
    return strip(folded, prefixes: emptyPrefixes, keeping: 4)
  }

  /// The form by which queries match: verbs at both ends removed as well.
  package static func searchKey(_ indicator: String) -> String { searchKey(ofJoinKey: joinKey(indicator)) }

  /// The same where the form by which series are joined is known.
  static func searchKey(ofJoinKey joinKey: String) -> String {
    var key = strip(joinKey, prefixes: searchPrefixes, keeping: 2)
    for suffix in searchSuffixes where key.ends(with: suffix) && length(key) - length(suffix) >= 2 {
      key.unicodeScalars.removeLast(length(suffix))
      break
    }
    return key
  }

  private static func strip(_ text: String, prefixes: [String], keeping least: Int) -> String {
    var rest = text[...]
    while let prefix = prefixes.first(where: { rest.begins(with: $0) && length(rest) - length($0) >= least }) {
      rest = rest[rest.utf8.index(rest.startIndex, offsetBy: prefix.utf8.count)...]
    }
    return String(rest)
  }

  private static func length(_ text: some StringProtocol) -> Int { text.unicodeScalars.count }

  /// Words that an indicator does without.
  private static let emptyPrefixes = ["共计", "总计", "合计", "全年", "共", "完成", "实现", "达到", "办理"]
  private static let searchPrefixes = [
    "累计", "收到", "受理", "办理", "办结", "完成", "开展", "实施", "组织", "实现", "查处", "处理", "新增", "举办", "召开", "接收",
  ]
  private static let searchSuffixes = ["案件数量", "数量", "总量", "总数", "件数", "次数", "人数", "情况"]
}
