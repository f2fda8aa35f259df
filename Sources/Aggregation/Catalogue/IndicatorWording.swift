// The forms of a wording by which the catalogue is searched.

/// A stated indicator in its three forms, from the strictest to the freest. Two wordings of one form are one wording.
///
/// Nothing here is similarity: words are removed only where they say nothing of what is counted. Verbs that tell stages
/// apart (受理, 审结, 新增, 查处) stay, unless the entry itself allows them, and so does 累计: what has gathered since a start is not a
/// year's number.
package struct IndicatorWording: Hashable, Sendable {
  /// Width, quotation marks, traditional forms, spaces and 的 folded.
  package let folded: String
  /// Without the area and the time that stand in front, and without 共, 完成, 实现: `全市完成造林面积` → `造林面积`.
  package let bare: String
  /// Without 数, 数量, 总数, 额, 总额 at the end either: `进出口总额` and `进出口额` → `进出口`.
  package let stem: String

  package init(_ text: String) {
    folded = Self.withoutParticle(TextFolding.fold(text))
    bare = Self.withoutFront(folded)
    stem = Self.withoutEnd(bare)
  }

  /// The forms in the order in which they are tried.
  package var forms: [String] { [folded, bare, stem] }

  /// 的 joins words and says nothing, but for 标的 and 目的.
  private static func withoutParticle(_ text: String) -> String {
    guard text.holds("的") else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar != "的" || result.last == "标" || result.last == "目" {
      result.append(scalar)
    }
    return String(result)
  }

  private static func withoutFront(_ text: String) -> String {
    var rest = text[...]
    while let first = rest.unicodeScalars.first,
      let front = frontsByFirst[first]?.first(where: { rest.begins(with: $0) && length(rest) - length($0) >= 2 })
    {
      rest = rest[rest.utf8.index(rest.startIndex, offsetBy: front.utf8.count)...]
    }
    return rest.utf8.count == text.utf8.count ? text : String(rest)
  }

  private static func withoutEnd(_ text: String) -> String {
    guard let last = text.unicodeScalars.last,
      let end = endsByLast[last]?.first(where: { text.ends(with: $0) && length(text) - length($0) >= 2 })
    else { return text }
    let rest = text.unicodeScalars.dropLast(length(end))
    if let last = rest.last, end == "数" || end == "额", inseparable.contains(last) { return text }
    return String(rest)
  }

  private static func length(_ text: some StringProtocol) -> Int { text.unicodeScalars.count }

  /// Areas and times in general, and words that only lead up to a number.
  private static let fronts = [
    "全国", "全省", "全市", "全县", "全区", "全州", "全旗", "全盟", "全镇", "全乡", "我国", "我省", "我市", "我县", "我区", "我州", "我局", "本市", "本省",
    "本县",
    "本区", "全年", "当年", "本年", "年末", "年底", "期末", "月末", "共计", "合计", "总计", "共", "完成", "实现", "达到",
  ]

  /// The same by the character with which they begin: most wordings begin with none of them.
  private static let frontsByFirst = Dictionary(grouping: fronts) { $0.unicodeScalars.first }

  private static let ends = ["总数量", "数量", "总数", "总量", "总额", "人数", "数", "额"]

  /// The same by the character with which they end.
  private static let endsByLast = Dictionary(grouping: ends) { $0.unicodeScalars.last }

  /// Before 数 and 额 these make another word: 指数, 系数, 余额, 差额.
  private static let inseparable: Set<Unicode.Scalar> = ["指", "系", "倍", "基", "余", "差", "定", "配", "限", "名", "金"]
}
