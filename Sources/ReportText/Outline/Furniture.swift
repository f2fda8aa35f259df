// What stands on a web page around the report.

/// Tells page furniture from the report.
enum Furniture {
  /// Lines that begin with one of these, after list marks, are furniture.
  private static let openers = PhraseTable(
    words: """
      发布时间 发布日期 发文日期 成文日期 浏览次数 访问次数 阅读次数 点击数 点击量 信息来源 来源 作者 责任编辑 编辑 分享 字体 字号 \
      打印 您当前的位置 您当前位置 您的位置 你的位置 您现在的位置 你现在的位置 您所在的位置 您所在位置 所在位置 当前位置 当前页面 网站首页 首页 上一篇 下一篇 更多>> 扫一扫 索引号 发布机构 文号 主题分类 公开方式 更新时间 撰稿 审核 版权所有 \
      相关附件 相关链接 返回顶部 关闭窗口 附件下载 稿源 点击 字号大小
      """)

  static func isFurniture(_ range: Range<Int>, of text: [UInt32]) -> Bool {
    if isNote(range, text) { return true }
    // A Markdown picture or a line that is one link.
    if text[range.lowerBound] == Scalars.exclamation { return true }
    if text[range].contains(0x5D), contains("](", range, text), !text[range].contains(Scalars.fullStop),
      !text[range].contains(Scalars.comma) || text[range.lowerBound] == 0x2A
    {
      return true
    }
    var start = range.lowerBound
    var dotted = false
    let marks: [UInt32] = [Scalars.hyphen, 0x2A, 0x2022, 0xB7, Scalars.space, Scalars.tab, 0x3E, 0x7C]
    while start < range.upperBound, marks.contains(text[start]) {
      dotted = dotted || text[start] == 0xB7
      start += 1
    }
    // `- ·…`: the list of links beside an article.
    if dotted, start > range.lowerBound + 1 { return true }
    guard range.upperBound - start < 120 else { return false }
    guard let opener = openers.match(at: start, in: text, limit: range.upperBound) else { return false }
    let rest = opener.range.upperBound..<range.upperBound
    let opensLabel = rest.isEmpty || [Scalars.colon, Scalars.space, 0x3E].contains(text[rest.lowerBound])
    return opensLabel && !text[rest].contains(Scalars.fullStop)
  }

  private static let noteOpeners = PhraseTable(words: "注: 注释 注释: 资料来源 资料来源: 备注: 说明:")

  /// [12]…, 注:…: notes explain terms; their numbers measure nothing of the period.
  private static func isNote(_ range: Range<Int>, _ text: [UInt32]) -> Bool {
    var start = range.lowerBound
    while start < range.upperBound, text[start] == 0x2A || Scalars.isBlank(text[start]) { start += 1 }
    if noteOpeners.match(at: start, in: text, limit: range.upperBound) != nil { return true }
    guard start + 2 < range.upperBound, text[start] == 0x5B, Scalars.isDigit(text[start + 1]) else { return false }
    return text[start..<min(start + 5, range.upperBound)].contains(0x5D)
  }

  private static func contains(_ needle: String, _ range: Range<Int>, _ text: [UInt32]) -> Bool {
    let scalars = needle.unicodeScalars.map(\.value)
    guard range.count >= scalars.count else { return false }
    return (range.lowerBound...(range.upperBound - scalars.count)).contains {
      text[$0..<($0 + scalars.count)].elementsEqual(scalars)
    }
  }
}
