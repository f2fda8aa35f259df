// Numbers in Chinese, written out: the other direction of what is tested.

/// Spells whole numbers the way reports do.
enum ChineseSpelling {
  private static let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

  /// 10012 → 一万零一十二.
  ///
  /// - Parameters:
  ///   - liang: 两 in place of 二 before 百, 千, 万 and 亿.
  ///   - shortTen: 十二 in place of 一十二 at the head.
  static func spell(_ number: UInt64, liang: Bool = false, shortTen: Bool = true) -> String {
    guard number > 0 else { return "零" }
    var text = ""
    var needsZero = false
    var rest = number
    for (power, scale) in [(UInt64(100_000_000), "亿"), (10_000, "万"), (1, "")] {
      let group = rest / power
      rest %= power
      if group == 0 {
        needsZero = !text.isEmpty
        continue
      }
      if needsZero || !text.isEmpty && group < 1000 { text += "零" }
      needsZero = false
      // Beyond 9999亿 the group itself has 万: 三百五十万亿.
      text += group > 9999 ? spell(group, liang: liang, shortTen: shortTen) : small(Int(group), liang)
      text += scale
    }
    if shortTen, text.hasPrefix("一十") { text.removeFirst() }
    if liang {
      for scale in ["万", "亿"] where text.hasPrefix("二" + scale) { text = "两" + text.dropFirst() }
    }
    return text
  }

  private static func small(_ group: Int, _ liang: Bool) -> String {
    var text = ""
    var skipped = false
    for (power, scale) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = group / power % 10
      if digit == 0 {
        skipped = !text.isEmpty
        continue
      }
      if skipped { text += "零" }
      skipped = false
      text += (liang && digit == 2 && power >= 100 ? "两" : digits[digit]) + scale
    }
    return text
  }
}
