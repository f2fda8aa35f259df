// 国发〔2016〕9号, 第64项, 令第12号.

import ReportText

extension NotFigureRule {
  /// Matches: 国发〔2016〕9号, 第64项, 令第12号.
  static let documentNumber = NotFigureRule(
    name: "document-number", reason: .documentNumber,
    examples: ["国发〔«2016»〕9号", "国发〔2016〕«9»号", "法释[«2020»]3号", "第«12»号令", "公网安备 «45010302000044» 号"],
    counterExamples: ["受理«9»件", "〔含«9»件〕"]
  ) { site in
    let next = site.token.digitsEnd < site.range.upperBound ? site.text[site.token.digitsEnd] : 0
    if opens.contains(site.before()), closes.contains(next), site.token.digitCount == 4,
      (1950...2100).contains(site.wholeNumber ?? 0)
    {
      return true
    }
    if site.isPreceded(by: registers)
      || site.before() == Scalars.space
        && registers.match(endingAt: site.token.start - 1, in: site.text, limit: site.range.lowerBound) != nil
    {
      return true
    }
    if site.isFollowed(by: documents), site.token.unit?.code == "号" { return true }
    guard next == 0x53F7 else { return false }
    return closes.contains(site.before()) || site.before() == 0x7B2C || isOrderNumber(site)
  }

  private static let opens: ScalarSet = [0x3014, 0x5B, 0x3010, Scalars.openBracket]
  private static let closes: ScalarSet = [0x3015, 0x5D, 0x3011, Scalars.closeBracket]
  /// What the foot of a web page is entered in.
  private static let registers = PhraseTable(words: "公网安备 网安备 ICP备 网站标识码 备案号 备案序号")
  private static let documents = PhraseTable(words: "文件 文 令 公告 决议 议案 建议 提案")

  private static func isOrderNumber(_ site: NumeralSite) -> Bool {
    let index = site.token.digitsEnd + 1
    return index < site.range.upperBound && [0x4EE4, 0x6587, 0x516C].contains(site.text[index])
  }
}
