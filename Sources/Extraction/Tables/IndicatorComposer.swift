// Puts the name of an indicator together from row head, total, column head and caption.

import ReportText

/// Names for the rows and cells of one table.
struct IndicatorComposer {
  let caption: TableCaption
  let kind: TableWords.HeadKind
  /// The titles of the columns: a caption that lists them tells no topic (出口数量、金额).
  let titles: [Phrase]

  /// A name longer than this identifies nothing; the row head alone does then.
  private static let longest = 60

  // MARK: - Rows

  /// The name of a row, from its head and the name of its total.
  func name(of entry: TableEntry, total: (entry: TableEntry, name: Phrase)?) -> Phrase {
    guard !entry.isTotal else { return Phrase() }
    let result: Phrase
    if let total, !total.entry.isTotal {
      result = part(entry.head, of: total.name, isNested: total.entry.depth > 0)
    } else if kind == .indicator, entry.head.isWhole(TableWords.bareMeasures) {
      result = topicStem.hasSuffix(entry.head) ? topicStem : joined(topicStem, entry.head)
    } else {
      result = entry.head
    }
    return result.count <= Self.longest ? result : entry.head
  }

  /// 住宅 of 房屋施工面积: 住宅施工面积.
  private func part(_ head: Phrase, of total: Phrase, isNested: Bool) -> Phrase {
    let isSize = head.folded.first.map(Scalars.isDigit) ?? false
    let isModifier = head.isWhole(TableWords.modifiers) || isSize
    // A thing that is part of a thing names itself: 柑橘 of 水果.
    if kind != .indicator, !isModifier {
      // 火电 of 发电量, which measures itself: 火电发电量.
      let tail = TableWords.tails.match(endingAt: total.count, in: total.folded, limit: 0)
      return total.ends(in: TableWords.measures) ? tail.map { head.appending(Phrase($0.value)) } ?? head : head
    }
    if head.withoutBracket.ends(in: TableWords.measures) || head.hasSuffix(total) { return head }
    // 50平方米以下住宅 has the noun of 住宅投资额; 50平方米以下 has none.
    if !isModifier || isSize, let shared = sharedNoun(head, total) {
      let before = total.prefix(shared.lowerBound)
      let behind = total.dropping(first: shared.upperBound)
      return (before.isWhole(TableWords.sharedVerbs) ? before : Phrase()).appending(head).appending(behind)
    }
    let total = total.withoutBracket
    let isSameClass = total.folded.first.map(Scalars.isDigit) ?? false
    if isModifier, isNested, !isSameClass { return head.appending(total) }
    if let tail = TableWords.tails.match(endingAt: total.count, in: total.folded, limit: 0) {
      return head.appending(
        tail.range.count == tail.value.unicodeScalars.count ? total.slice(tail.range) : Phrase(tail.value))
    }
    return isModifier || total.ends(in: TableWords.measures) || total.ends(in: TableWords.accounts)
      ? head.appending(total) : head
  }

  /// Where the noun that ends `head` stands in `total`: 公路 in 新建公路里程.
  private func sharedNoun(_ head: Phrase, _ total: Phrase) -> Range<Int>? {
    for length in stride(from: head.count, through: 2, by: -1) {
      if let place = total.place(of: head.dropping(first: head.count - length)) { return place }
    }
    return nil
  }

  // MARK: - Cells

  /// The name of what a cell measures: the row's name and the measure of its column.
  func name(_ row: Phrase, entry: TableEntry, column: TableColumn) -> Phrase {
    let measure = measure(of: column)
    switch kind {
    case .indicator:
      if row.isEmpty { return topicOr(measure).isEmpty ? column.title : topicOr(measure) }
      let isComplete = row.withoutBracket.ends(in: TableWords.measures) || measure.isEmpty
      return isComplete || row.hasSuffix(measure) ? row : row.appending(measure)
    case .partner:
      guard !row.isEmpty else { return topicOr(measure) }
      let isImport = measure.contains(Phrase("进口")) && !measure.contains(Phrase("出口"))
      return Phrase(isImport ? "自" : "对").appending(row).appending(measure)
    case .place, .time: return topicOr(measure)
    case .object:
      if row.isEmpty { return topicOr(measure) }
      if row.withoutBracket.ends(in: TableWords.measures), measure.count <= 3 { return row }
      return joined(row, measure)
    }
  }

  private func topicOr(_ measure: Phrase) -> Phrase { measure.isEmpty ? caption.topic : measure }

  /// Two phrases in a row, a word that ends the one and begins the other written once.
  private func joined(_ left: Phrase, _ right: Phrase) -> Phrase {
    for length in stride(from: min(left.count, right.count), through: 2, by: -1)
    where left.folded.suffix(length).elementsEqual(right.folded.prefix(length)) {
      return left.appending(right.dropping(first: length))
    }
    return left.appending(right)
  }

  /// The topic without what else it lists: 房地产开发 of 房地产开发和销售.
  private var topicStem: Phrase {
    let topic = caption.topic.withoutBracket
    let joints: [UInt32] = [0x548C, 0x53CA, Scalars.enumerationComma]
    return topic.folded.firstIndex(where: { joints.contains($0) }).map { topic.prefix($0) } ?? topic
  }

  /// What a column measures; empty where the row heads say it themselves.
  private func measure(of column: TableColumn) -> Phrase {
    let title = column.title
    let topic = caption.topic
    switch column.role {
    case .change: return kind == .indicator ? priceTail : topic
    case .ratio(ofLevel: true): return Phrase()
    default: break
    }
    if kind == .partner { return title }
    if kind == .indicator { return column.isGeneric ? priceTail : title }
    if let shared = sharedByColumns { return title.hasPrefix(shared) ? title : shared.appending(title) }
    if title.isEmpty || topic.hasSuffix(title) {
      return topic.count > title.count && title.count >= 3 ? topic : title.isEmpty ? topic : title
    }
    let stem = topic.withoutBracket
    if column.isGeneric { return topic.isEmpty ? title : topic }
    if kind == .place || topic.isEmpty { return title }
    // 投资额 of 固定资产投资, 对外直接投资金额 of 对外直接投资额.
    let core =
      Self.amounts.match(endingAt: title.count, in: title.folded, limit: 0).map { title.dropping(last: $0.range.count) }
      ?? title
    let stemCore =
      Self.amounts.match(endingAt: stem.count, in: stem.folded, limit: 0).map { stem.dropping(last: $0.range.count) }
      ?? stem
    if stemCore.hasSuffix(core) { return topic }
    return title.contains(stem) ? title : stem.appending(title)
  }

  private static let amounts = PhraseTable(words: "额 金额 总额 数 数量 量")

  /// 价格 of 居民消费价格: what row heads without a measure take from a caption about growth.
  private var priceTail: Phrase {
    let topic = caption.topic.withoutBracket
    guard caption.isGrowth, let tail = TableWords.tails.match(endingAt: topic.count, in: topic.folded, limit: 0) else {
      return Phrase()
    }
    return Phrase(tail.value)
  }

  /// 出口 of 出口数量、金额, where the columns are 数量 and 金额.
  private var sharedByColumns: Phrase? {
    guard let joint = caption.topic.folded.firstIndex(of: Scalars.enumerationComma) else { return nil }
    let first = caption.topic.prefix(joint)
    guard let title = titles.first(where: { !$0.isEmpty && first.hasSuffix($0) }) else { return nil }
    return first.dropping(last: title.count)
  }
}
