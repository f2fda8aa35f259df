// Finds totals by arithmetic where no word names them.

import DataCube
import Foundation
import ReportText

/// Links levels to the total that they add up to: 新增贷款480.5亿元,中长期贷款310.2亿元,短期贷款170.3亿元.
///
/// A total may stand before its parts or behind them. Sums hold up to the rounding of their terms; a sum that the words
/// have already explained is left alone.
enum SumFinder {
  /// A list longer than this is told in a table.
  private static let mostParts = 16
  /// Fewer digits of a total than this meet a sum by chance.
  private static let leastTotal = 100

  static func link(_ drafts: inout [FigureDraft]) {
    var levels: [UnitKey: [Int]] = [:]
    for (index, draft) in drafts.enumerated() where draft.isLevel && !draft.isAside && draft.duplicateOf == nil {
      guard let unit = draft.token.unit?.code ?? draft.borrowedUnit, draft.token.high == nil else { continue }
      levels[UnitKey(unit: unit, period: draft.period, status: draft.status), default: []].append(index)
    }
    for key in levels.keys.sorted(by: { (levels[$0]?.first ?? 0) < (levels[$1]?.first ?? 0) }) {
      guard let members = levels[key], members.count >= 3 else { continue }
      for place in members.indices where isTotal(drafts[members[place]]) {
        let total = members[place]
        let parts =
          run(members[(place + 1)...], addingUpTo: total, in: drafts)
          ?? run(members[..<place].reversed(), addingUpTo: total, in: drafts)
        for part in parts ?? [] where drafts[part].partOf == nil && drafts[total].partOf != part {
          drafts[part].partOf = total
          drafts[part].note("part_of", "sum", "")
        }
      }
    }
  }

  private static func isTotal(_ draft: FigureDraft) -> Bool {
    draft.approximation == .exact && draft.value.number >= Decimal(leastTotal) * .powerOfTen(draft.value.lastPlace)
  }

  /// The nearest members that add up to `total`; nil where none do.
  private static func run(_ candidates: some Sequence<Int>, addingUpTo total: Int, in drafts: [FigureDraft]) -> [Int]? {
    let whole = drafts[total]
    var parts: [Int] = []
    var sum = Decimal(0)
    var slack = rounding(of: whole)
    for index in candidates.prefix(mostParts) {
      let draft = drafts[index]
      guard abs(draft.paragraph - whole.paragraph) <= 1, draft.value.number >= 0 else { return nil }
      // Parts of a part are counted with it.
      if let owner = draft.partOf, parts.contains(owner) { continue }
      sum += draft.value.number
      slack += rounding(of: draft)
      parts.append(index)
      let rest = whole.value.number - sum
      if abs(rest) <= slack, slack * Decimal(leastTotal) <= whole.value.number {
        return isList(parts, of: whole, in: drafts) ? parts : nil
      }
      if rest < 0 { return nil }
    }
    return nil
  }

  /// By how much a printed value may differ from the true one; counts told to the last one are exact.
  private static func rounding(of draft: FigureDraft) -> Decimal {
    if draft.value.lastPlace == 0, draft.token.unit?.isCount ?? true { return 0 }
    return .powerOfTen(draft.value.lastPlace) / 2
  }

  /// Whether the parts are near enough to each other and to their total: two may meet any third by chance, so that their
  /// names must tell that they belong to it.
  private static func isList(_ parts: [Int], of whole: FigureDraft, in drafts: [FigureDraft]) -> Bool {
    let counted = parts.filter { drafts[$0].value.number > 0 }
    let isNear = parts.allSatisfy { abs(drafts[$0].sentence - whole.sentence) <= 1 }
    switch counted.count {
    case 0, 1: return false
    case 2: return isNear && counted.allSatisfy { isKin(drafts[$0].indicator, whole.indicator) }
    case 3: return isNear || counted.contains { isKin(drafts[$0].indicator, whole.indicator) }
    default: return true
    }
  }

  /// 中长期贷款 of 新增贷款, 出口 of 进出口总额, anything of 收入合计: names that share their noun, or a name that sums up.
  private static func isKin(_ part: Phrase, _ whole: Phrase) -> Bool {
    guard part.count >= 2, whole.count >= 2 else { return false }
    if sums.firstMatch(in: 0..<whole.count, of: whole.folded) != nil { return true }
    return part.hasSuffix(whole.dropping(first: whole.count - 2)) || whole.contains(part) || part.contains(whole)
  }

  private static let sums = PhraseTable(words: "合计 总计 共计 总收入 总支出 进出口 收支 总数 总量")

  private struct UnitKey: Hashable {
    let unit: String
    let period: TimePeriod?
    let status: ObservationStatus
  }
}
