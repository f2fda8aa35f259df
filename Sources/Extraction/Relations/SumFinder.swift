// Finds totals by arithmetic where no word names them.

import DataCube
import ReportText

/// Links levels to the total that they add up to: 新增贷款480.5亿元,中长期贷款310.2亿元,短期贷款170.3亿元.
///
/// A total may stand before its parts or behind them. Sums hold up to the rounding of their terms; a sum that the words
/// have already explained is left alone.
enum SumFinder {
  /// A list longer than this is told in a table.
  private static let mostParts = 16
  /// Fewer units of the last printed digit than this meet a sum by chance.
  static let leastTotal = 100
  /// Greater numbers do not fit into the whole numbers that are added here.
  private static let mostTotal = 1_000_000_000_000_000

  /// What is added: a value as a whole number of tenths of the smallest place that its unit is printed to.
  private struct Term {
    var draft: Int
    var value: Int
    /// By how much the printed value may differ from the true one; counts told to the last one are exact.
    var rounding: Int
    var paragraph: Int
    var sentence: Int
    var isExact: Bool
    /// The draft that it is a part of.
    var owner: Int?
  }

  static func link(_ drafts: inout [FigureDraft]) {
    var groups: [[Int]] = []
    var places: [UnitKey: Int] = [:]
    for index in drafts.indices where drafts[index].isLevel && !drafts[index].isAside {
      guard drafts[index].duplicateOf == nil, drafts[index].token.high == nil,
        let unit = drafts[index].token.unit?.code ?? drafts[index].borrowedUnit
      else { continue }
      let key = UnitKey(unit: unit, period: drafts[index].period, status: drafts[index].status)
      let place = places[key, default: groups.count]
      if place == groups.count {
        places[key] = place
        groups.append([])
      }
      groups[place].append(index)
    }
    for group in groups {
      var terms = terms(of: group, in: drafts)
      guard terms.count >= 3 else { continue }
      for place in terms.indices where terms[place].isExact && terms[place].value >= leastTotal * 10 {
        let total = terms[place]
        // 新收30件,旧存9件,应办39件,办结35件,未结4件: what it came of, and what came of it.
        let runs = [
          run(terms, from: place + 1, step: 1, addingUpTo: total, in: drafts),
          run(terms, from: place - 1, step: -1, addingUpTo: total, in: drafts),
        ].compactMap(\.self)
        for (number, parts) in runs.enumerated() {
          // A run behind and one before: the second is meant only where it tells of what was left over.
          if number > 0, !parts.contains(where: { isCarried(drafts[terms[$0].draft].indicator) }) { continue }
          // A、B、C分别为86、62、24亿元: siblings, though one may happen to be the sum of the others.
          let list = drafts[total.draft].list
          if list != nil, parts.allSatisfy({ drafts[terms[$0].draft].list == list }) { continue }
          for part in parts where terms[part].owner == nil && !isPart(total.draft, of: terms[part].draft, in: drafts) {
            terms[part].owner = total.draft
            drafts[terms[part].draft].partOf = total.draft
            drafts[terms[part].draft].note("part_of", "sum", "")
          }
        }
      }
    }
  }

  /// Whether `index` is a part of `whole`, or of one of its parts.
  private static func isPart(_ index: Int, of whole: Int, in drafts: [FigureDraft]) -> Bool {
    var owner: Int? = index
    for _ in drafts.indices {
      guard let next = owner else { return false }
      if next == whole { return true }
      owner = drafts[next].partOf
    }
    return true
  }

  private static func terms(of indices: [Int], in drafts: [FigureDraft]) -> [Term] {
    guard indices.count >= 3, let place = indices.map({ drafts[$0].value.lastPlace }).min() else { return [] }
    return indices.compactMap { index in
      let printed = drafts[index].value
      guard let value = printed.count(ofPlace: place - 1), (0..<mostTotal).contains(value) else { return nil }
      let step = (place..<printed.lastPlace).reduce(10) { step, _ in step < 1 << 50 ? step * 10 : step }
      let isCounted = printed.lastPlace == 0 && drafts[index].token.unit?.isCount ?? true
      return Term(
        draft: index, value: value, rounding: isCounted ? 0 : step / 2, paragraph: drafts[index].paragraph,
        sentence: drafts[index].sentence,
        isExact: drafts[index].approximation == .exact && value >= leastTotal * step, owner: drafts[index].partOf)
    }
  }

  /// The nearest terms in one direction that add up to `total`; nil where none do.
  private static func run(_ terms: [Term], from start: Int, step: Int, addingUpTo total: Term, in drafts: [FigureDraft])
    -> [Int]?
  {
    var parts: [Int] = []
    var rest = total.value
    var slack = total.rounding
    var place = start
    while terms.indices.contains(place), abs(place - start) < mostParts {
      let term = terms[place]
      guard abs(term.paragraph - total.paragraph) <= 1 else { return nil }
      // Parts of a part are counted with it.
      if let owner = term.owner, parts.contains(where: { terms[$0].draft == owner }) {
        place += step
        continue
      }
      rest -= term.value
      slack += term.rounding
      parts.append(place)
      if abs(rest) <= slack, slack <= total.value / leastTotal {
        return isList(parts.map { terms[$0] }, of: total, in: drafts) ? parts : nil
      }
      if rest < 0 { return nil }
      place += step
    }
    return nil
  }

  /// Whether the parts are near enough to each other and to their total: two may meet any third by chance, so that their
  /// names must tell that they belong to it.
  private static func isList(_ parts: [Term], of whole: Term, in drafts: [FigureDraft]) -> Bool {
    let counted = parts.filter { $0.value > 0 }
    let isNear = parts.allSatisfy { abs($0.sentence - whole.sentence) <= 1 }
    let name = drafts[whole.draft].indicator
    switch counted.count {
    case 0, 1: return false
    // 申报910人,通过682人,其余228人补正材料: what is left tells that the two are all.
    case 2:
      return isNear
        && (counted.contains { drafts[$0.draft].isRest }
          || counted.contains { isUnfinished(drafts[$0.draft].indicator) }
          // 新收4218件,上年结转573件,应办4791件: what has come in and what was left.
          || counted.contains { isCarried(drafts[$0.draft].indicator) }
          || counted.allSatisfy { isKin(drafts[$0.draft].indicator, name) })
    case 3: return isNear || counted.contains { isKin(drafts[$0.draft].indicator, name) }
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

  /// 办结1330件,未结70件: what was done and what was not are all.
  private static func isUnfinished(_ name: Phrase) -> Bool {
    unfinished.match(endingAt: name.count, in: name.folded, limit: 0) != nil
  }

  private static let unfinished = PhraseTable(words: "未结 未办结 未审结 未执结 未结案件 未结案 未完成 未整改 未化解")

  private static func isCarried(_ name: Phrase) -> Bool {
    carried.firstMatch(in: 0..<name.count, of: name.folded) != nil
  }

  private static let carried = PhraseTable(words: "结转 旧存 积存 存案 上期未结 上年未结 去年未结 历年遗留")

  private struct UnitKey: Hashable {
    let unit: String
    let period: TimePeriod?
    let status: ObservationStatus

    /// Byte for byte: a string that is hashed as text is brought into a normal form first, in which units are anyway.
    func hash(into hasher: inout Hasher) {
      for byte in unit.utf8 { hasher.combine(byte) }
      hasher.combine(period?.first.year)
    }
  }
}
