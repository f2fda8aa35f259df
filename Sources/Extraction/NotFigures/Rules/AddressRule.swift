// 上海路100号, 3楼.

import ReportText

extension NotFigureRule {
  /// Matches: 上海路100号, 3楼.
  static let address = NotFigureRule(
    name: "address", reason: .address, examples: ["中山路«100»号", "«3»号窗口"], counterExamples: ["«100»户"]
  ) { site in
    site.token.form == .arabic && site.digitsAreFollowed(by: addresses)
  }

  private static let addresses = PhraseTable(words: "号 号窗口 号门")
}
