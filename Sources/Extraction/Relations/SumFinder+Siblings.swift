// Finds the total of siblings between which other figures are told.

import DataCube
import ReportText

extension SumFinder {
  /// How many figures behind a total its members are looked for.
  private static let reach = 40
  private static let mostTotal = 1_000_000_000_000

  /// Links members that are told by the same act to the total that they make up: 收治960人,出院921人. 内科收治410人,出院396人;
  /// 外科收治330人,出院318人;儿科收治220人,出院207人.
  ///
  /// Where some of the members stand by themselves, a member that was read as a stage of its own intake (出院207人 of
  /// 收治220人) joins them: one list has one whole.
  static func linkSiblings(_ drafts: inout [FigureDraft]) {
    for total in drafts.indices where isTotal(total, in: drafts) {
      guard let members = members(of: total, in: drafts), members.contains(where: { drafts[$0].partOf == nil }) else {
        continue
      }
      for member in members where drafts[member].partOf != total {
        drafts[member].partOf = total
        drafts[member].note("part_of", "sum", "")
      }
    }
  }

  private static func isTotal(_ index: Int, in drafts: [FigureDraft]) -> Bool {
    drafts[index].isLevel && !drafts[index].isAside && drafts[index].approximation == .exact
      && drafts[index].token.high == nil && drafts[index].duplicateOf == nil
      && exactCount(index, in: drafts).map { $0 >= leastTotal } ?? false
  }

  /// What is counted to the last one; nil for an amount, and for what is too large to add.
  static func exactCount(_ index: Int, in drafts: [FigureDraft]) -> Int? {
    guard drafts[index].token.unit?.isCount ?? false, drafts[index].value.lastPlace == 0,
      drafts[index].approximation == .exact, drafts[index].token.high == nil
    else { return nil }
    return drafts[index].value.count(ofPlace: 0).flatMap { (1..<mostTotal).contains($0) ? $0 : nil }
  }

  /// The levels behind `total` that share an act and add up to it; nil where none do.
  private static func members(of total: Int, in drafts: [FigureDraft]) -> [Int]? {
    guard let whole = exactCount(total, in: drafts) else { return nil }
    var sums: [(act: Phrase, rest: Int, members: [Int])] = []
    for index in (total + 1)..<max(total + 1, min(drafts.count, total + reach)) {
      guard drafts[index].paragraph - drafts[total].paragraph <= 2 else { return nil }
      guard drafts[index].isLevel, !drafts[index].isAside, drafts[index].approximation == .exact,
        drafts[index].token.unit == drafts[total].token.unit, drafts[index].period == drafts[total].period,
        drafts[index].status == drafts[total].status, drafts[index].indicator.count >= 4,
        let value = exactCount(index, in: drafts)
      else { continue }
      let act = drafts[index].indicator.dropping(first: drafts[index].indicator.count - 2)
      guard
        ClosingStages.acts.isWhole(0..<2, of: act.folded) || Verbs.stages.isWhole(0..<2, of: act.folded)
          || intakes.isWhole(0..<2, of: act.folded)
      else { continue }
      let place = sums.firstIndex { $0.act == act } ?? sums.count
      if place == sums.count { sums.append((act, whole, [])) }
      // Parts of a member are counted with it.
      if let owner = drafts[index].partOf, sums[place].members.contains(owner) { continue }
      sums[place].rest -= value
      sums[place].members.append(index)
      if sums[place].rest == 0 { return sums[place].members.count >= 3 ? sums[place].members : nil }
    }
    return nil
  }

  private static let intakes = PhraseTable(words: "新收 收案 立案 受理 登记 收治 入库 报名 申报")
}
