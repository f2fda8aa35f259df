// 1美元兑6.1428元人民币.

import DataCube
import ReportText

extension NotFigureRule {
  /// Matches: 1美元兑6.1428元人民币.
  static let exchangeRate = NotFigureRule(
    name: "exchange-rate", reason: .specification, examples: ["汇率为«1»美元兑6.1428元人民币"], counterExamples: ["出口«1»美元"]
  ) { site in
    site.token.unitIs(.money) && site.isFollowed(by: exchanges)
  }

  private static let exchanges = PhraseTable(words: "兑 兑换 折合 合人民币 对人民币")
}
