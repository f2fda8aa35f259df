// Finds which rows of a table are parts of which others.

import Foundation
import ReportText

/// Places the rows one after the other: by 其中, by indentation, and by what the numbers allow.
///
/// Pages lose the indentation of their tables, so that numbers must tell where a list of parts ends: parts have the
/// unit of their total and do not sum to more.
struct RowTree {
  private(set) var entries: [TableEntry] = []
  private var groups: [Group] = []
  /// Row heads that were parts once: the same heads are parts again.
  private var partHeads: Set<Phrase> = []
  /// Whether row heads name indicators, so that a head without a measure leans on the one above.
  let headsAreIndicators: Bool

  /// Parts that are being listed.
  private struct Group {
    /// Place of the total in the list of entries.
    var total: Int
    /// The indentation of its first part.
    var indent: Int
    var sum: Decimal = 0
    /// Whether nothing but 其中 opened it.
    var isOfWhich: Bool
  }

  /// Rounded parts may sum to a little more than their total.
  private static let tolerance = Decimal(sign: .plus, exponent: -3, significand: 1)

  /// No table lists parts of parts deeper than this.
  private static let deepest = 12

  init(headsAreIndicators: Bool) {
    self.headsAreIndicators = headsAreIndicators
  }

  mutating func add(_ given: TableEntry) {
    var entry = given
    let place = entries.count
    if entry.isTotal {
      groups = []
    } else if entry.isOfWhich {
      openOfWhich(for: &entry)
    } else {
      join(&entry)
    }
    if let parent = entry.parent {
      entry.depth = entries[parent].depth + 1
      partHeads.insert(entry.head)
    }
    entries.append(entry)
    if groups.count > Self.deepest { groups.removeFirst() }
    if entry.isTotal { groups = [Group(total: place, indent: entry.indent, isOfWhich: false)] }
  }

  // MARK: - 其中

  private mutating func openOfWhich(for entry: inout TableEntry) {
    guard let previous = entries.indices.last else { return }
    // Behind a row that no 其中 lists, 其中 speaks of that row.
    guard let group = groups.last, group.isOfWhich, group.total != previous, entries[previous].parent == group.total
    else {
      open(of: previous, for: &entry)
      return
    }
    if nests(entry, previous, group) {
      open(of: previous, for: &entry)
      return
    }
    // 其中：男性 behind 其中：城镇, 乡村: the same total, divided anew.
    var total = group.total
    groups.removeLast()
    while let outer = groups.last, !allows(total, entry), entries[total].parent == outer.total {
      total = outer.total
      groups.removeLast()
    }
    open(of: total, for: &entry)
  }

  private mutating func open(of total: Int, for entry: inout TableEntry) {
    entry.parent = total
    groups.removeAll { $0.total == total && $0.isOfWhich }
    groups.append(Group(total: total, indent: entry.indent, sum: entry.value ?? 0, isOfWhich: true))
  }

  /// Whether 其中 divides the row right above it and not the total of that row.
  private func nests(_ entry: TableEntry, _ previous: Int, _ group: Group) -> Bool {
    guard allows(previous, entry) else { return false }
    let above = entries[previous]
    if entry.indent > group.indent + 1, entry.indent > above.indent { return true }
    if let first = entry.head.folded.first, Scalars.isDigit(first) {
      let isComplete = entries[group.total].value.map { abs($0 - group.sum) <= abs($0) * Self.tolerance * 2 } ?? false
      return !isComplete
        || (sharesEnding(entry.head, above.head, 3) && above.head.folded.first.map(Scalars.isDigit) == true)
    }
    if entry.head.isWhole(TableWords.modifiers) { return true }
    // 境内发明专利 behind 发明专利授权: the noun of the row above, with a word before it.
    let noun = above.head.prefix(4)
    return entry.head.place(of: noun).map { $0.lowerBound > 0 } ?? false
  }

  private func sharesEnding(_ left: Phrase, _ right: Phrase, _ length: Int) -> Bool {
    left.count >= length && right.count >= length
      && left.folded.suffix(length).elementsEqual(right.folded.suffix(length))
  }

  // MARK: - Rows without 其中

  /// Joins the innermost list of parts that takes the row; else the row stands on top.
  private mutating func join(_ entry: inout TableEntry) {
    while let group = groups.last {
      if takes(group, entry) {
        entry.parent = group.total
        groups[groups.count - 1].sum += max(0, entry.value ?? 0)
        return
      }
      groups.removeLast()
    }
    guard let previous = entries.indices.last else { return }
    let above = entries[previous]
    if entry.indent > above.indent + 1 || (above.parent == nil && entry.indent > above.indent), allows(previous, entry)
    {
      entry.parent = previous
      groups.append(Group(total: previous, indent: entry.indent, sum: entry.value ?? 0, isOfWhich: false))
    } else if headsAreIndicators, isBareHead(entry), above.isIndicator, entry.value != nil, allows(previous, entry),
      above.head.folded.contains(0x603B) || partHeads.contains(entry.head)
    {
      // 铁路 behind 货物运输总量, and 铁路 again behind 货物运输周转量.
      entry.parent = previous
      groups.append(Group(total: previous, indent: entry.indent, sum: entry.value ?? 0, isOfWhich: false))
    }
  }

  private func isBareHead(_ entry: TableEntry) -> Bool {
    !entry.isIndicator && !entry.head.ends(in: TableWords.accounts)
  }

  private func takes(_ group: Group, _ entry: TableEntry) -> Bool {
    let total = entries[group.total]
    guard sharesUnit(total, entry) else { return false }
    if total.isTotal { return true }
    if partHeads.contains(entry.head) { return true }
    let isIndented = group.indent > total.indent
    guard let whole = total.value, let value = entry.value else { return isIndented && entry.indent > total.indent }
    let slack = abs(whole) * Self.tolerance
    if isIndented, entry.indent <= total.indent {
      // The page lost the indentation of this row alone: only the last part of a whole, or the next class, gives itself away.
      let isClass = [entry.head, entries.last?.head ?? Phrase()].allSatisfy {
        $0.folded.first.map(Scalars.isDigit) ?? false
      }
      return abs(group.sum + value - whole) <= slack || (isClass && group.sum + value <= whole + slack)
    }
    // 电力 with parts of its own stands beside 制造业 under 总计, not under it.
    if !isIndented, entry.hasParts, total.parent.map({ entries[$0].isTotal }) ?? false { return false }
    // An indicator that stands beside its like is no part of it, unless it is indented.
    if headsAreIndicators, entry.isIndicator, entry.indent <= total.indent { return false }
    return group.sum + value <= whole + slack
  }

  // MARK: - What a total asks back

  /// What rounding may leave of a total once all its parts are taken away.
  private static let rounding = Decimal(sign: .plus, exponent: -4, significand: 1)

  /// Lists of parts took the rows below them while sums allowed: where a 总计 lacks just what the end of one list holds, that
  /// end is none of its parts but stands beside it. 总计 100; 工业 60, 其中：采矿 5, 建筑 10; 商业 30: 建筑 belongs to 总计.
  mutating func settleTotals() {
    let totals = entries.indices.filter { entries[$0].isTotal }
    for (place, total) in totals.enumerated() {
      settle(total, below: (total + 1)..<(place + 1 < totals.count ? totals[place + 1] : entries.count))
    }
  }

  private mutating func settle(_ total: Int, below rows: Range<Int>) {
    guard let whole = entries[total].value, rows.allSatisfy({ entries[$0].value != nil }) else { return }
    let missing = rows.reduce(whole) { $0 - (entries[$1].parent == total ? entries[$1].value ?? 0 : 0) }
    let slack = abs(whole) * Self.rounding
    guard missing > slack else { return }
    // The ends of lists, without rows that 其中 opens, that hold just what is missing.
    var found: [Range<Int>] = []
    var end = rows.upperBound
    while end > rows.lowerBound {
      let list = entries[end - 1].parent
      var start = end
      var sum: Decimal = 0
      while start > rows.lowerBound, entries[start - 1].parent == list, !entries[start - 1].isOfWhich {
        start -= 1
        sum += entries[start].value ?? 0
        if list != total, list.map({ entries[$0].parent == total }) ?? false, abs(sum - missing) <= slack {
          found.append(start..<end)
        }
      }
      end = min(start, end - 1)
    }
    guard found.count == 1 else { return }
    for row in found[0] {
      entries[row].parent = total
      entries[row].depth = entries[total].depth + 1
    }
  }

  // MARK: - What numbers allow

  private func allows(_ total: Int, _ entry: TableEntry) -> Bool {
    guard sharesUnit(entries[total], entry) else { return false }
    guard let whole = entries[total].value, let value = entry.value else { return true }
    return value <= whole + abs(whole) * Self.tolerance
  }

  private func sharesUnit(_ left: TableEntry, _ right: TableEntry) -> Bool { left.unit?.text == right.unit?.text }
}
