// 12345热线, 110报警.

import ReportText

extension NotFigureRule {
  /// Matches: 12345热线, 110报警.
  static let phoneNumber = NotFigureRule(
    name: "phone-number", reason: .phoneNumber,
    examples: ["“«12345»”热线", "«12345»市民热线", "«12319»热线", "电话:«0574»-87182000", "«110»接警"],
    counterExamples: ["受理热线«1052»件", "热线受理«12345»件"]
  ) { site in
    if site.token.form == .arabic, (3...6).contains(site.token.digitCount), !site.token.hasScale,
      site.digitsAreFollowed(by: lines)
    {
      return true
    }
    guard site.token.isBare, site.token.value.lastPlace == 0 else { return false }
    if site.digitsAreFollowed(by: hotlines) { return true }
    return site.isPreceded(by: telephones) || site.token.digitCount >= 11
      || (site.before() == Scalars.hyphen && Scalars.isDigit(site.before(2)) && site.token.digitCount >= 7)
      || (site.text[site.token.start] == 0x30 && site.token.digitCount >= 3)
  }

  /// 12345市民热线: the words behind the number would else be read as its unit.
  private static let lines = PhraseTable(words: "市民热线 市民服务热线 市长热线 市民 市长公开电话")
  private static let hotlines = PhraseTable(words: "热线 平台 便民 政务 政府 市长 举报 接警 报警 指挥 急救 消防 投诉 专线 民生 ”热线 城管 服务热线")
  private static let telephones = PhraseTable(words: "电话: 电话 传真: 邮编: 邮编 电话号码 QQ QQ: 热线: 邮政编码: 号码")
}
