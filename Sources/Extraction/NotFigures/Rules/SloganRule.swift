// 1+1>2; 说一件、干一件.

import ReportText

extension NotFigureRule {
  /// Matches: 1+1>2; 说一件、干一件.
  static let slogan = NotFigureRule(
    name: "slogan", reason: .slogan, examples: ["发挥«1»+1>2的效能", "“1+«1»>2”", "说一件、干«一件»、成一件", "签约一人、履约«一人»"],
    counterExamples: ["达«2»%以上"]
  ) { site in
    if site.token.form == .chinese, site.wholeNumber == 1, repeats(site) { return true }
    let signs: [UInt32] = [0x2B, 0x3E, 0x3C, 0x3D]
    // 4+1 alone is a name; a slogan compares.
    let window = max(site.range.lowerBound, site.token.start - 5)..<min(site.range.upperBound, site.token.end + 6)
    guard site.text[window].contains(where: { $0 == 0x3E || $0 == 0x3C }) else { return false }
    return signs.contains(site.before()) || (site.token.isBare && signs.contains(site.after()))
  }

  /// 说一件、干一件、成一件: the same 一件 behind one verb after the other.
  private static func repeats(_ site: NumeralSite) -> Bool {
    let word = site.text[site.token.start..<site.token.end]
    func stands(at start: Int) -> Bool {
      start >= site.range.lowerBound && start + word.count <= site.range.upperBound
        && site.text[start..<(start + word.count)].elementsEqual(word)
    }
    let step = word.count + 2
    // 签约一人、履约一人: verbs of one character or of two.
    return [step, step + 1].contains { step in
      let verb = step - word.count
      return site.after() == Scalars.enumerationComma && stands(at: site.token.start + step)
        || site.before(verb) == Scalars.enumerationComma && stands(at: site.token.start - step)
    }
  }
}
