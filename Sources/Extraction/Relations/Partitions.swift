// Wholes that everybody knows: the product of its sectors, income of its kinds.

import DataCube
import ReportText

/// Partitions that reports leave unsaid.
enum Partitions {
  /// The parts by the end of their names, and how the name of their whole ends.
  private static let table: [(parts: PhraseTable<Void>, whole: PhraseTable<Void>)] = [
    (PhraseTable(words: "第一产业增加值 第二产业增加值 第三产业增加值"), PhraseTable(words: "生产总值")),
    (
      PhraseTable(words: "工资性收入 经营净收入 家庭经营净收入 经营性收入 财产净收入 财产性收入 转移净收入 转移性收入"),
      PhraseTable(words: "可支配收入 人均纯收入")
    ),
    (
      PhraseTable(
        words: "食品烟酒支出 衣着支出 居住支出 生活用品及服务支出 交通通信支出 交通和通信支出 教育文化娱乐支出 医疗保健支出 其他用品及服务支出 食品支出"),
      PhraseTable(words: "消费支出 消费性支出")
    ),
    (PhraseTable(words: "一般贸易进出口 加工贸易进出口"), PhraseTable(words: "进出口总值 进出口总额 贸易进出口")),
  ]

  /// How many figures back a whole is looked for.
  private static let reach = 60

  /// The nearest level before `part` that it is known to be a part of: of the same unit, period and body, and no smaller.
  static func whole(of part: Int, in drafts: [FigureDraft]) -> Int? {
    let name = drafts[part].indicator
    for (parts, whole) in table where parts.match(endingAt: name.count, in: name.folded, limit: 0) != nil {
      return drafts[max(0, part - reach)..<part].indices.last { index in
        let draft = drafts[index]
        return draft.kind == .level && !draft.isAside && draft.token.unit == drafts[part].token.unit
          && draft.period == drafts[part].period && draft.entity == drafts[part].entity
          && draft.value.number >= drafts[part].value.number
          && settlement(of: draft.indicator) == settlement(of: name)
          && whole.match(endingAt: draft.indicator.count, in: draft.indicator.folded, limit: 0) != nil
          && parts.match(endingAt: draft.indicator.count, in: draft.indicator.folded, limit: 0) == nil
      }
    }
    return nil
  }

  /// 农村 of 农村居民人均可支配收入: its kinds are not those of everybody's income.
  private static func settlement(of name: Phrase) -> ArraySlice<UInt32>? {
    RespectiveWords.settlements.match(at: 0, in: name.folded, limit: name.count).map { name.folded[$0.range] }
  }
}
