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
    let printed = region.name.firstMatch(in: 0..<text.folded.count, of: text.folded).map { text.quote($0.range) }
    let isTraditional = text.scalars.contains(0x7D71) || text.scalars.contains(0x8CC7)
    return printed ?? (isTraditional ? region.traditional : region.plain)
  }

  private static let all = [
    SpecialRegion(
      isOwn: { holds(hongKong, $0, 20_000) }, name: PhraseTable(words: "香港"), plain: "香港", traditional: "香港"),
    SpecialRegion(isOwn: { holds(macau, $0, 20_000) }, name: PhraseTable(words: "澳门"), plain: "澳门", traditional: "澳門"),
    SpecialRegion(
      isOwn: { TaiwanWords.speak(in: $0) && !holds(mainland, $0, 60_000) }, name: PhraseTable(words: "台湾"),
      plain: "台湾", traditional: "台灣"),
  ]

  private static let hongKong = PhraseTable(words: "本港 全港 访港 政府统计处 港府")
  private static let macau = PhraseTable(words: "本澳 统计暨普查局 澳门元 访澳 关闸口岸 不过夜旅客 路氹 氹仔 幸运博彩")
  /// Marks of the mainland's reports, which may speak of Taiwan, too.
  private static let mainland = PhraseTable(words: "国家统计局 国务院 我国 中共 人民银行")

  private static func holds(_ marks: PhraseTable<Void>, _ text: [UInt32], _ length: Int) -> Bool {
    marks.firstMatch(in: 0..<min(text.count, length), of: text) != nil
  }
}
