// Wholes that everybody knows: the product of its sectors, income of its kinds.

import DataCube
import ReportText

/// Partitions that reports leave unsaid.
enum Partitions {
  /// The parts by the end of their names, and how the name of their whole ends.
  private static let rows: [(parts: String, whole: String)] = [
    ("第一产业增加值 第二产业增加值 第三产业增加值", "生产总值"),
    ("工资性收入 经营净收入 家庭经营净收入 经营性收入 财产净收入 财产性收入 转移净收入 转移性收入", "可支配收入 人均纯收入"),
    (
      "食品烟酒支出 衣着支出 居住支出 生活用品及服务支出 交通通信支出 交通和通信支出 教育文化娱乐支出 医疗保健支出 其他用品及服务支出 食品支出",
      "消费支出 消费性支出"
    ),
    ("一般贸易进出口 加工贸易进出口", "进出口总值 进出口总额 贸易进出口"),
  ]

  /// Part → its row, whole → its row.
  private static let parts = PhraseTable<Int>(indexed(rows.map(\.parts)))
  private static let wholes = PhraseTable<Int>(indexed(rows.map(\.whole)))

  private static func indexed(_ words: [String]) -> [(String, Int)] {
    words.enumerated().flatMap { row, words in words.split(separator: " ").map { (String($0), row) } }
  }

  /// How many figures back a whole is looked for.
  private static let reach = 60

  /// The nearest level before `part` that it is known to be a part of: of the same unit, period and body, and no smaller.
  static func whole(of part: Int, in drafts: [FigureDraft]) -> Int? {
    let name = drafts[part].indicator
    guard let row = parts.match(endingAt: name.count, in: name.folded, limit: 0)?.value else { return nil }
    return drafts[max(0, part - reach)..<part].indices.last { index in
      let draft = drafts[index]
      return draft.kind == .level && !draft.isAside && draft.token.unit == drafts[part].token.unit
        && draft.period == drafts[part].period && draft.entity == drafts[part].entity
        && draft.value.number >= drafts[part].value.number
        && settlement(of: draft.indicator) == settlement(of: name)
        && wholes.match(endingAt: draft.indicator.count, in: draft.indicator.folded, limit: 0)?.value == row
        && parts.match(endingAt: draft.indicator.count, in: draft.indicator.folded, limit: 0)?.value != row
    }
  }

  /// 农村 of 农村居民人均可支配收入: its kinds are not those of everybody's income.
  private static func settlement(of name: Phrase) -> ArraySlice<UInt32>? {
    RespectiveWords.settlements.match(at: 0, in: name.folded, limit: name.count).map { name.folded[$0.range] }
  }
}
