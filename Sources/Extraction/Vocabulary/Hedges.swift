// The hedges that stand at a number: a new hedge is a new row.

import DataCube
import ReportText

enum Hedges {
  /// Hedges before the verb that stands before a number: 至少建成3家.
  static let bounds = PhraseTable<Approximation>([
    ("至少", .over), ("起码", .over), ("至多", .under),
  ])

  /// Hedges before a number. 达 and 为 say nothing and are not here.
  static let before = PhraseTable<Approximation>(
    [
      ("约", .about), ("大约", .about), ("约为", .about), ("约计", .about), ("大概", .about), ("约占", .about), ("左右", .about),
      ("大致", .about), ("接近于", .under), ("约达", .about), ("约值", .about), ("大体", .about),
      ("超", .over), ("超过", .over), ("逾", .over), ("突破", .over), ("不低于", .over), ("不少于", .over), ("至少", .over),
      ("高于", .over), ("超出", .over), ("多于", .over), ("上", .over), ("过", .over), ("不下", .over), ("大于", .over),
      ("达到或超过", .over), ("超过了", .over), ("突破了", .over), ("最低", .over), ("不小于", .over), ("起码", .over), ("迈上", .over),
      ("跨上", .over), ("站上", .over), ("跨越", .over), ("首破", .over), ("破", .over), ("冲破", .over),
      ("近", .under), ("不足", .under), ("不到", .under), ("不超过", .under), ("低于", .under), ("接近", .under), ("控制在", .under),
      ("控制在省定", .under), ("控制在市定", .under), ("控制在国家规定", .under), ("控制在规定", .under), ("控制在目标", .under),
      ("将近", .under), ("少于", .under), ("不高于", .under), ("至多", .under), ("最多", .under), ("不得低于", .over), ("不得少于", .over),
      ("不能低于", .over), ("不能少于", .over), ("不能高于", .under), ("不能超过", .under), ("更逾", .over), ("更超", .over),
      ("更超过", .over),
      ("不应低于", .over), ("不得高于", .under), ("不得超过", .under),
      ("不得多于", .under), ("不应超过", .under), ("未超过", .under), ("不多于", .under),
      ("小于", .under), ("逼近", .under), ("限制在", .under), ("不大于", .under), ("最高", .under),
    ])

  /// Hedges behind a number and its unit.
  private static let behind = PhraseTable<Approximation>(
    [
      ("左右", .about), ("上下", .about), ("以上", .over), ("及以上", .over), ("(含)以上", .over), ("以内", .under), ("以下", .under),
      ("之内", .under), ("之上", .over), ("多", .over), ("余", .over), ("以外", .over), ("出头", .over), ("开外", .over),
      ("及以下", .under),
    ])

  /// The hedge behind a number at `index`; 多 before another number is none of it: 比2010年的30万人|多2万人.
  static func hedge(behind index: Int, in text: [UInt32], limit: Int) -> PhraseTable<Approximation>.Match? {
    guard let found = behind.match(at: index, in: text, limit: limit) else { return nil }
    let end = found.range.upperBound
    // 20个|多功能厅: the 多 of a word.
    if text[index] == 0x591A, manyWords.match(at: index, in: text, limit: limit) != nil { return nil }
    return found.range.count == 1 && end < text.count && Scalars.isDigit(text[end]) ? nil : found
  }

  /// 3个工作日内办结: within which time; not 内部.
  static func isWithin(_ index: Int, in text: [UInt32]) -> Bool {
    index < text.count && text[index] == 0x5185 && insides.match(at: index, in: text, limit: text.count) == nil
  }

  private static let manyWords = PhraseTable(
    words: "多彩 多元 多功能 多式 多层 多媒体 多用途 多样 多边 多跨 多旋翼 多晶 多肉 多年生 多点 多发 多科 多党 多方 多语 多渠道 多领域 多业态 多维")
  private static let insides = PhraseTable(words: "内部 内容 内外 内科 内生 内需 内陆 内地 内控 内网 内河")

  /// Whether a hedge stands right before `index`, as a scale without digits needs: 近百, 上千.
  static func stands(before index: Int, in text: [UInt32]) -> Bool {
    before.match(endingAt: index, in: text, limit: max(0, index - 5)) != nil
  }
}
