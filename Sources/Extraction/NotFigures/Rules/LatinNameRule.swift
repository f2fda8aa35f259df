// PM2.5, A4, 5G, R&D, G20, ISO9001.

import DataCube
import ReportText

extension NotFigureRule {
  /// Matches: PM2.5, A4, 5G, R&D, G20, ISO9001.
  static let latinName = NotFigureRule(
    name: "latin-name", reason: .name, examples: ["PM«2.5»平均浓度", "新建«5»G基站", "G«20»峰会", "«3»D打印", "“«5»G+工业”"],
    counterExamples: ["面积为«17000»平方米", "流量«5»GB", "完成GDP«4408.1»亿元"]
  ) { site in
    // GDP4408.1亿元: no name counts in 亿.
    if Scalars.isLatin(site.before()), site.token.hasScale || site.token.unit?.dimension == .money { return false }
    if Scalars.isLatin(site.before()) { return !site.token.unitIs(.proportion) || site.before(2) != 0x20 }
    if site.before() == Scalars.hyphen, Scalars.isLatin(site.before(2)) { return true }
    guard site.token.unitRange.isEmpty || site.token.unitIs(.information) && !site.token.hasScale else { return false }
    let next = site.token.numberEnd
    guard next < site.range.upperBound, Scalars.isLatin(site.text[next]) else { return false }
    // 5G and 4K are names; 5GB is a quantity.
    return !(site.token.unitIs(.information) && site.token.unitRange.count >= 2)
  }
}
