// Finds the unit behind a numeral.

import DataCube
import ReportText

/// Longest match of a unit at a place, compound units included.
enum UnitLexer {
  struct Match {
    var range: Range<Int>
    var unit: UnitOfMeasure
    var isCompound: Bool
  }

  private static let table = PhraseTable<UnitOfMeasure>(
    UnitTable.rows.flatMap { row in ([row.code] + row.aliases).map { ($0, row) } })

  /// What may stand behind the stroke of a compound unit without being a unit of its own.
  private static let denominators = PhraseTable(
    words:
      "人 日 天 年 月 小时 时 秒 分钟 万元 万人 百人 千人 吨 公里 平方公里 平方米 立方米 亩 户 件 辆 个 公顷 季度 平方千米 次 标箱 升 千克 公斤 克 百户 家 台 晚 百平方公里 百公里 千公里 万亩 千人次 百亩 床日 股 瓶 辆次 车公里"
  )

  private static let nationals: ScalarSet = "有家内外企民营"
  private static let physical: Set<UnitOfMeasure.Dimension> = [.volume, .weight, .length, .area, .energy, .power]
  private static let times = PhraseTable(words: "秒 小时 分钟 天 日 年")

  /// The unit at `start`, if one stands there.
  static func match(at start: Int, in text: [UInt32], limit: Int) -> Match? {
    guard var plain = table.match(at: start, in: text, limit: limit) else { return nil }
    // 高出1.9个点; not 3个点多.
    if plain.value.code == "个点", plain.range.upperBound < text.count, Scalars.isHan(text[plain.range.upperBound]),
      let shorter = table.match(at: start, in: text, limit: start + 1)
    {
      plain = shorter
    }
    var result = Match(range: plain.range, unit: plain.value, isCompound: false)
    let stroke = plain.range.upperBound
    // 200多万国有企业职工: no countries.
    if plain.value.code == "国", stroke < text.count, nationals.contains(text[stroke]) { return nil }
    // 子弹1200发; not 3发现.
    if plain.value.code == "发", stroke < text.count, Scalars.isHan(text[stroke]) { return nil }
    guard stroke + 1 < limit else { return result }
    // 12台(套), 15万套(间): one classifier, and another in brackets.
    if text[stroke] == Scalars.openBracket, plain.value.isCount,
      let other = table.match(at: stroke + 1, in: text, limit: limit), other.value.isCount,
      other.range.upperBound < limit, text[other.range.upperBound] == Scalars.closeBracket
    {
      // 9.4万件(人)次: both count occasions.
      let isOccasions = other.range.upperBound + 1 < limit && text[other.range.upperBound + 1] == 0x6B21
      result.range = plain.range.lowerBound..<(other.range.upperBound + (isOccasions ? 2 : 1))
      return result
    }
    // 立方米每秒.
    if text[stroke] == 0x6BCF, physical.contains(plain.value.dimension),
      let below = times.match(at: stroke + 1, in: text, limit: limit)
    {
      result.range = plain.range.lowerBound..<below.range.upperBound
      result.isCompound = true
      return result
    }
    guard text[stroke] == Scalars.slash else { return result }
    let below =
      denominators.match(at: stroke + 1, in: text, limit: limit)?.range
      ?? table.match(at: stroke + 1, in: text, limit: limit)?.range
    if let below {
      result.range = plain.range.lowerBound..<below.upperBound
      result.isCompound = true
    }
    return result
  }
}
