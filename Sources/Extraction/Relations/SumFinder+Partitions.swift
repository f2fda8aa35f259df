// Moves the parts of a list to the level that they add up to.

import DataCube
import ReportText

extension SumFinder {
  /// Fewer parts, or a smaller total, meet a sum by chance.
  private static let fewestParts = 3
  private static let smallestTotal: Int = 10
  /// How many figures before a list its total is looked for.
  private static let window = 30

  /// 立案43件,其中自办31件;结案38件。按性质分,经济类17件,失职类6件,其他20件: the list was read as parts of the wrong level, where its
  /// parts do not make that one up and make up another exactly.
  static func linkPartitions(_ drafts: inout [FigureDraft]) {
    var index = 0
    while index < drafts.count {
      let list = list(from: index, in: drafts)
      if list.count >= fewestParts, let whole = drafts[list[0]].partOf, let sum = sum(of: list, in: drafts),
        sum >= smallestTotal, exactCount(whole, in: drafts) != sum,
        let total = (max(0, list[0] - window)..<list[0]).last(where: { candidate in
          candidate != whole && drafts[candidate].isLevel && !drafts[candidate].isAside
            && drafts[list[0]].paragraph - drafts[candidate].paragraph <= 1
            && drafts[candidate].token.unit == drafts[list[0]].token.unit
            && drafts[candidate].period == drafts[list[0]].period && exactCount(candidate, in: drafts) == sum
        })
      {
        for part in list {
          drafts[part].partOf = total
          drafts[part].note("part_of", "sum", "")
        }
      }
      index = max(index + 1, list.last.map { $0 + 1 } ?? 0)
    }
  }

  /// The levels from `start` on that are told in one sentence as parts of one whole.
  private static func list(from start: Int, in drafts: [FigureDraft]) -> [Int] {
    guard drafts[start].isLevel, let whole = drafts[start].partOf else { return [] }
    var list: [Int] = []
    for index in start..<drafts.count where drafts[index].isLevel {
      guard drafts[index].partOf == whole, drafts[index].sentence == drafts[start].sentence else { break }
      list.append(index)
    }
    return list
  }

  private static func sum(of list: [Int], in drafts: [FigureDraft]) -> Int? {
    var sum: Int = 0
    for part in list {
      guard let value = exactCount(part, in: drafts) else { return nil }
      sum += value
    }
    return sum
  }
}
