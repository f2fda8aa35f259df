// 输往台湾(31.6%)、印度(28.5%)的出口货量录得升幅; 出口价格均上升:台湾(13.4%)、日本(1.3%).

import DataCube
import ReportText

extension ShapeRule {
  /// Matches: 输往台湾(31.6%)、印度(28.5%)的出口货量录得升幅; 出口价格均上升:台湾(13.4%)、日本(1.3%).
  /// Yields: the growth of each member; the direction stands behind the list, or before its colon.
  static let bracketGrowth = ShapeRule(
    name: "bracket-growth", matches: "NAME(NUMBER%)…GROWTH",
    examples: [
      Example(
        sentence: "输往台湾(31.6%)及印度(28.5%)的整体出口货量录得升幅。",
        figures: ["31.6% | 输往台湾的整体出口货量 | 31.6 %", "28.5% | 输往印度的整体出口货量 | 28.5 %"]),
      Example(
        sentence: "主要商品价格均下跌:成衣(3.4%)、鞋类(1.3%)。",
        figures: ["3.4% | 成衣商品价格 | -3.4 %", "1.3% | 鞋类商品价格 | -1.3 %"]),
    ],
    counterExamples: ["其中来信23件(34%)。", "合格率(98%)较高。"], trust: 0.8
  ) { reader, slots, index in
    let slot = slots[index]
    guard slot.token.unitIs(.proportion), slot.clause.depth > 0, slot.clause.opener == Scalars.openBracket,
      slot.clause.range.upperBound == slot.token.end
    else { return 0 }
    // 输往美国(下跌23.0%)和德国(下跌14.6%)的整体出口货值: each bracket may tell the direction, too.
    let inner = slot.clause.range.lowerBound..<slot.token.start
    let told =
      inner.isEmpty ? nil : Directions.table.match(at: inner.lowerBound, in: reader.text, limit: inner.upperBound)
    guard inner.isEmpty || told?.range == inner, let list = BracketList(around: slot, reader),
      let growth = list.growth(told: told?.value.sign)
    else { return 0 }
    reader.add(
      slot, kind: .change, indicator: growth.indicator, sign: growth.sign,
      basis: reader.memory.standing?.basis ?? reader.memory.basis ?? reader.inheritedBasis(in: slot),
      entity: reader.frame.entity)
    return 1
  }
}

/// A list of names with a number in brackets behind each.
private struct BracketList {
  let reader: FigureReader
  /// The names, without what parts them.
  private var names: [Range<Int>] = []
  /// Which of them the number asked for stands behind.
  private var own = 0
  private var end: Int

  private var text: [UInt32] { reader.text }

  init?(around slot: Slot, _ reader: FigureReader) {
    self.reader = reader
    end = slot.token.end + 1
    var first = slot.clause.range.lowerBound - 1
    guard let name = Self.name(before: first, reader) else { return nil }
    names = [name]
    first = name.lowerBound
    // Backwards: …(31.6%)、|印度(28.5%).
    while let close = Self.bracket(before: first, reader.text), close.lowerBound > reader.sentence.range.lowerBound,
      let name = Self.name(before: close.lowerBound, reader)
    {
      names.insert(name, at: 0)
      own += 1
      first = name.lowerBound
    }
    // Forwards, as long as marks of a list part the members.
    while let next = nextBracket, let name = Self.name(before: next.lowerBound, reader), name.lowerBound > end {
      names.append(name)
      end = next.upperBound
    }
  }

  /// What grew by the number asked for, and in which direction; nil where no words tell.
  /// - Parameter told: the direction that the bracket itself tells.
  func growth(told: Int?) -> (indicator: Phrase, sign: Int)? {
    let limit = reader.sentence.range.upperBound
    let stop = text[end..<limit].firstIndex(where: Self.stops.contains) ?? limit
    let tail = end..<stop
    let name = reader.cleaner.clean(names[own])
    if let told, tail.isEmpty || text[tail.lowerBound] != 0x7684 || told != direction(in: tail) { return nil }
    if let sign = direction(in: tail) {
      let verb = FigureReader.templateHeads.match(at: names[0].lowerBound, in: text, limit: names[0].upperBound)
      guard tail.lowerBound < limit, text[tail.lowerBound] == 0x7684 else {
        return names.count > 1 ? (SubjectReader(reader: reader).withMeasure(name), sign) : nil
      }
      let measure = (tail.lowerBound + 1)..<(Self.predicates.firstMatch(in: tail, of: text)?.range.lowerBound ?? stop)
      let head = own > 0 ? verb.map { reader.cleaner.phrase($0.range) } ?? Phrase() : Phrase()
      return (head.appending(name).appending(Phrase("的")).appending(reader.cleaner.phrase(measure)), sign)
    }
    // 价格录得按年升幅的类别为烟酒(21.1%)、交通(3.4%): the copula stands for a colon.
    if names.count > 1, tail.isEmpty || text[tail.lowerBound] != 0x7684, let listing {
      let start =
        text[reader.sentence.range.lowerBound..<listing.range.lowerBound].lastIndex(where: Self.stops.contains)
        .map { $0 + 1 } ?? reader.sentence.range.lowerBound
      let measure = reader.cleaner.clean(
        start..<(Self.predicates.firstMatch(in: start..<listing.range.lowerBound, of: text)?.range.lowerBound
          ?? listing.range.lowerBound))
      let isMeasure = MeasureNouns.table.match(endingAt: measure.count, in: measure.folded, limit: 0) != nil
      return (isMeasure ? name.appending(measure) : name, listing.value)
    }
    guard tail.isEmpty, names.count > 1, let mark = text[..<names[0].lowerBound].last, mark == Scalars.colon else {
      return nil
    }
    let colon = names[0].lowerBound - 1
    let start =
      text[reader.sentence.range.lowerBound..<colon].lastIndex(where: Self.stops.contains).map { $0 + 1 }
      ?? reader.sentence.range.lowerBound
    guard let sign = direction(in: start..<colon) else { return nil }
    if let template = reader.memory.template {
      return (
        template.head.appending(name).appending(template.head.isEmpty ? Phrase() : Phrase("的")).appending(
          template.tail), sign
      )
    }
    let measure = reader.cleaner.clean(
      start..<(Self.predicates.firstMatch(in: start..<colon, of: text)?.range.lowerBound ?? colon))
    return (name.appending(measure), sign)
  }

  /// The words that end right before the first name: 升幅的类别为, with the direction that they tell.
  private var listing: PhraseTable<Int>.Match? {
    FigureReader.listings.match(endingAt: names[0].lowerBound, in: text, limit: reader.sentence.range.lowerBound)
  }

  private func direction(in range: Range<Int>) -> Int? {
    guard let found = Directions.table.lastMatch(in: range, of: text) else { return nil }
    return found.value.sign
  }

  /// The name that ends at an opening bracket; an abbreviation in brackets of its own is no part of it.
  private static func name(before open: Int, _ reader: FigureReader) -> Range<Int>? {
    let text = reader.text
    let lower = reader.sentence.range.lowerBound
    var end = open
    // …好。)|(5.1%): a bracket that closes the sentence before is none of this one's.
    if end > lower, text[end - 1] == Scalars.closeBracket,
      let other = text[lower..<(end - 1)].lastIndex(of: Scalars.openBracket),
      !text[other..<end].contains(where: Scalars.isDigit)
    {
      end = other
    }
    var start = end
    while start > lower, Scalars.isHan(text[start - 1]) || Scalars.isLatin(text[start - 1]) { start -= 1 }
    // …录得升幅的类别为|烟酒(21.1%)、电力、燃气及水(9.7%): behind the copula, and behind the bracket before.
    if let list = FigureReader.listings.lastMatch(in: start..<end, of: text), list.range.upperBound < end {
      return list.range.upperBound..<end
    }
    var name = start
    while name > lower, text[name - 1] == Scalars.enumerationComma {
      name -= 1
      while name > lower, Scalars.isHan(text[name - 1]) { name -= 1 }
      // The mark right behind the bracket parts the members.
      if name > lower, text[name - 1] == Scalars.closeBracket {
        return name + 1 < start ? (name + 1)..<end : start..<end
      }
    }
    if start < end, joiners.contains(text[start]), start > lower, text[start - 1] == Scalars.closeBracket { start += 1 }
    return (1...16).contains(end - start) ? start..<end : nil
  }

  /// The bracket with a number that ends before a member of the list.
  private static func bracket(before start: Int, _ text: [UInt32]) -> Range<Int>? {
    var close = start - 1
    if close > 0, joiners.contains(text[close]) { close -= 1 }
    guard close > 0, text[close] == Scalars.closeBracket,
      let open = text[..<close].lastIndex(of: Scalars.openBracket),
      case let inner = (open + 1)..<close,
      case let number =
        (Directions.table.match(at: open + 1, in: text, limit: close)?.range.upperBound ?? open + 1)..<close,
      !inner.isEmpty, text[number].allSatisfy({ Scalars.isDigit($0) || $0 == Scalars.point || $0 == 0x25 })
    else { return nil }
    return open..<(close + 1)
  }

  private var nextBracket: Range<Int>? {
    let limit = reader.sentence.range.upperBound
    guard end < limit, Self.joiners.contains(text[end]),
      let mark = text[end..<limit].firstIndex(of: 0x25), mark + 1 < limit, text[mark + 1] == Scalars.closeBracket,
      let open = text[end..<mark].lastIndex(of: Scalars.openBracket), open - end <= 20,
      !text[end..<open].contains(where: { Self.stops.contains($0) })
    else { return nil }
    return open..<(mark + 2)
  }

  private static let joiners: ScalarSet = "、及和与"
  private static let stops: ScalarSet = [Scalars.comma, Scalars.semicolon, Scalars.colon, Scalars.fullStop]
  private static let predicates = PhraseTable(words: "亦 亦告 均告 录得 均 都 呈 上升 下跌 下降 增加 减少 增长 上涨 有 出现")
}
