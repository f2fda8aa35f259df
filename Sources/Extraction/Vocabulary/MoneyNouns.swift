// Nouns that an amount of money before them counts.

import ReportText

/// Nouns that an amount of money before them counts.
enum MoneyNouns {
  static let table = PhraseTable(words: "资金 贷款 补贴 经费 税费 债券 投资 补助 奖金 基金 贴息 专项 授信 订单 欠款 欠薪 损失 收入 逆差 顺差")
}
