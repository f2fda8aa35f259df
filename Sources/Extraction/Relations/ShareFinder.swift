// Finds the whole of a list of parts by their printed shares.

import DataCube
import ReportText

/// Links levels to the level that their shares are of: 信访举报430件. … 来信235件、占55%;来访56件、占13%.
///
/// A share tells its whole where nothing names it: of the levels before, the whole is the one of which every part of the list
/// is, as printed, the share that stands beside it.
enum ShareFinder {
  /// How many paragraphs back a whole is looked for.
  private static let reach = 12
  /// How many figures back a whole is looked for.
  private static let mostCandidates = 80
  /// Greater numbers do not fit into the whole numbers that are multiplied here.
  private static let mostValue = 1_000_000_000_000

  /// A part beside its share.
  private struct Member {
    var part: Int
    var share: Int
  }

  static func link(_ drafts: inout [FigureDraft]) {
    var list: [Member] = []
    var wholes: [Int] = []
    for index in drafts.indices {
      guard let member = member(index, in: drafts) else { continue }
      let fitting =
        isNext(member, to: list.last, in: drafts) ? wholes.filter { isWhole($0, of: member, in: drafts) } : []
      if fitting.isEmpty {
        close(list, wholes, &drafts)
        list = [member]
        wholes = candidates(for: member, in: drafts)
      } else {
        list.append(member)
        wholes = fitting
      }
    }
    close(list, wholes, &drafts)
  }

  private static func member(_ index: Int, in drafts: [FigureDraft]) -> Member? {
    guard drafts[index].kind == .ratio, drafts[index].token.unitIs(.proportion), drafts[index].status == .actual,
      let part = drafts[index].of, drafts[part].kind == .level, drafts[part].paragraph == drafts[index].paragraph,
      part == index - 1, drafts[part].token.high == nil, drafts[index].value.number > .zero,
      drafts[index].indicator.folded.contains(0x5360)
    else { return nil }
    return Member(part: part, share: index)
  }

  private static func isNext(_ member: Member, to last: Member?, in drafts: [FigureDraft]) -> Bool {
    guard let last else { return false }
    return drafts[last.part].paragraph == drafts[member.part].paragraph
      && drafts[last.part].token.unit == drafts[member.part].token.unit
  }

  private static func candidates(for member: Member, in drafts: [FigureDraft]) -> [Int] {
    (max(0, member.part - mostCandidates)..<member.part).filter {
      drafts[$0].isLevel && !drafts[$0].isAside && drafts[$0].duplicateOf == nil && drafts[$0].token.high == nil
        && drafts[$0].token.unit == drafts[member.part].token.unit
        && drafts[$0].period == drafts[member.part].period && drafts[$0].status == .actual
        && drafts[member.part].paragraph - drafts[$0].paragraph <= reach
        && isWhole($0, of: member, in: drafts)
    }
  }

  /// Whether the part is, within the rounding of all three, the printed share of `whole`.
  private static func isWhole(_ whole: Int, of member: Member, in drafts: [FigureDraft]) -> Bool {
    let (part, total, share) = (drafts[member.part].value, drafts[whole].value, drafts[member.share].value)
    let place = min(part.lastPlace, total.lastPlace) - 1
    guard let parted = part.count(ofPlace: place), let summed = total.count(ofPlace: place),
      (1..<mostValue).contains(parted), (parted..<mostValue).contains(summed), share.lastPlace <= 0,
      share.lastPlace >= -2, let printed = share.count(ofPlace: share.lastPlace)
    else { return false }
    let scale = share.lastPlace == 0 ? 200 : share.lastPlace == -1 ? 2_000 : 20_000
    let (loose, slack) = (rounding(of: member.part, place, in: drafts), rounding(of: whole, place, in: drafts))
    // Too few digits fit any share.
    guard loose * 50 <= parted, slack * 50 <= summed else { return false }
    return scale * (parted + loose) >= (2 * printed - 1) * (summed - slack)
      && scale * (parted - loose) <= (2 * printed + 1) * (summed + slack)
  }

  /// By how much the printed value may differ from the true one, in units of `place`: counts are exact.
  private static func rounding(of index: Int, _ place: Int, in drafts: [FigureDraft]) -> Int {
    let value = drafts[index].value
    if value.lastPlace == 0, drafts[index].token.unit?.isCount ?? true { return 0 }
    return (place..<(value.lastPlace - 1)).reduce(5) { step, _ in step < mostValue ? step * 10 : step }
  }

  private static func close(_ list: [Member], _ wholes: [Int], _ drafts: inout [FigureDraft]) {
    guard let whole = list.compactMap({ drafts[$0.part].partOf }).first(where: wholes.contains) ?? wholes.last,
      list.count >= 2 || list.count == 1 && drafts[list[0].share].value.lastPlace <= -1
    else { return }
    for member in list where drafts[member.part].partOf != whole {
      if let told = drafts[member.part].partOf, isWhole(told, of: member, in: drafts) { continue }
      drafts[member.part].partOf = whole
      drafts[member.part].note("part_of", "shares", "")
    }
  }
}
