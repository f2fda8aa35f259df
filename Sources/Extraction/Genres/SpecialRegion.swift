// Hong Kong, Macau and Taiwan: regions that no title need name.

import ReportText

/// A region whose reports name themselves by words of their own.
struct SpecialRegion: Sendable {
  /// Whether a text gives itself away as this region's.
  private let isOwn: @Sendable ([UInt32]) -> Bool
  private let name: PhraseTable<Void>
  private let plain: String
  private let traditional: String

  /// The region whose report `text` is, named as the text prints it; nil where it is none of these.
  static func name(in text: SourceText) -> String? {
    guard let region = all.first(where: { $0.isOwn(text.folded) }) else { return nil }
    if region.plain == "台湾", let county = government(in: text) { return county }
    let printed = region.name.firstMatch(in: 0..<text.folded.count, of: text.folded).map { text.quote($0.range) }
    let isTraditional = text.scalars.contains(0x7D71) || text.scalars.contains(0x8CC7)
    return printed ?? (isTraditional ? region.traditional : region.plain)
  }

  /// 台中市政府主计处 at the head of a report: the city or county whose government gives it.
  static func government(in text: SourceText) -> String? {
    guard TaiwanWords.speak(in: text.folded) else { return nil }
    let head = 0..<min(text.folded.count, 120)
    return counties.matches(in: head, of: text.folded).first {
      governments.match(at: $0.range.upperBound, in: text.folded, limit: text.folded.count) != nil
    }.map { text.quote($0.range) }
  }

  private static let governments = PhraseTable(words: "政府")
  private static let counties = PhraseTable(
    words:
      "台北市 新北市 桃园市 台中市 台南市 高雄市 基隆市 新竹市 嘉义市 新竹县 苗栗县 彰化县 南投县 云林县 嘉义县 屏东县 宜兰县 花莲县 台东县 澎湖县 金门县 连江县")

  // Macau first: its words are its own, those of Hong Kong are shared.
  private static let all = [
    SpecialRegion(isOwn: { holds(macau, $0, 20_000) }, name: PhraseTable(words: "澳门"), plain: "澳门", traditional: "澳門"),
    SpecialRegion(
      isOwn: { holds(hongKong, $0, 20_000) }, name: PhraseTable(words: "香港"), plain: "香港", traditional: "香港"),
    SpecialRegion(
      isOwn: { holds(dayTrips, $0, 20_000) }, name: PhraseTable(words: "澳门"), plain: "澳门", traditional: "澳門"),
    SpecialRegion(
      isOwn: { TaiwanWords.speak(in: $0) && !holds(mainland, $0, 60_000) }, name: PhraseTable(words: "台湾"),
      plain: "台湾", traditional: "台灣"),
  ]

  private static let hongKong = PhraseTable(words: "本港 访港 政府统计处 港府 就业不足率 食肆总收益 服务界别")
  private static let macau = PhraseTable(words: "本澳 统计暨普查局 澳门元 访澳 关闸口岸 路氹 氹仔 幸运博彩")
  /// What Macau counts in every report on its visitors, and Hong Kong in some.
  private static let dayTrips = PhraseTable(words: "不过夜旅客")
  /// Marks of the mainland's reports, which may speak of Taiwan, too.
  private static let mainland = PhraseTable(words: "国家统计局 国务院 我国 中共 人民银行")

  private static func holds(_ marks: PhraseTable<Void>, _ text: [UInt32], _ length: Int) -> Bool {
    marks.firstMatch(in: 0..<min(text.count, length), of: text) != nil
  }
}
