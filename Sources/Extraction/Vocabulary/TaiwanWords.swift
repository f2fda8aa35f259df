// Words by which Taiwan's reports give themselves away.

import ReportText

enum TaiwanWords {
  /// Whether the head of a text holds words that only Taiwan's reports use.
  static func speak(in text: [UInt32]) -> Bool {
    table.matches(in: 0..<min(text.count, headLength), of: text).contains(where: \.value)
  }

  /// A report says so before this.
  private static let headLength = 20_000

  /// False where a longer word only holds a mark: 平台股份.
  private static let table = PhraseTable<Bool>(
    words("主计总处 主计处 行政院 新台币 经济部统计处 财政部统计处 内政部统计处 民国一 民国9 民国1 卫福部 国发会 台股 台币 中央社", true)
      + words("平台股 平台币 电台股 行政院校 中央社会", false))

  private static func words(_ text: String, _ isMark: Bool) -> [(String, Bool)] {
    text.split(separator: " ").map { (String($0), isMark) }
  }
}
