// Takes apart what names the members of a list: A、B和C产量.

import DataCube
import ReportText

extension RespectiveList {
  /// A、B和C → A, B, C, each with the measure that only the last one names.
  func conjuncts(of whole: Phrase, in reader: FigureReader) -> [Phrase] {
    let phrase = withoutCount(of: whole)
    guard !phrase.isEmpty else { return [] }
    if let ordinals = ordinals(phrase) { return ordinals }
    if let quoted = quotedMembers(phrase) { return quoted }
    // 牛羊猪出栏279.6万头、2612.4万只、936.9万头: one animal a number.
    if count >= 2, phrase.count >= count + 2, phrase.folded.prefix(count).allSatisfy(Self.livestock.contains),
      !Self.livestock.contains(phrase.folded[count])
    {
      return (0..<count).map { phrase.dropping(first: $0).prefix(1).appending(phrase.dropping(first: count)) }
    }
    if let sectors = RespectiveWords.sectors(phrase, count: count) { return sectors }
    let isPlain = RespectiveWords.conjunctions.firstMatch(in: 0..<phrase.count, of: phrase.folded) == nil
    if count == 2, isPlain, let pair = RespectiveWords.expand(phrase) { return pair }
    for table in [RespectiveWords.commas, RespectiveWords.conjunctions] {
      let parts = RespectiveWords.members(of: phrase, at: table)
      if parts.count == count {
        return withTemplate(parts, reader) ?? withHeads(withSharedMeasure(parts))
      }
    }
    if count == 2, let pair = RespectiveWords.expand(phrase) { return pair }
    return [phrase]
  }

  /// “马上办”事项占比, “就近办”事项占比 … of “马上办、就近办、网上办”事项占比.
  private func quotedMembers(_ phrase: Phrase) -> [Phrase]? {
    guard phrase.folded.first == Scalars.openQuote, let close = phrase.folded.firstIndex(of: Scalars.closeQuote),
      phrase.count - close >= 3,
      !phrase.folded[(close + 1)...].contains(Scalars.openQuote)
    else { return nil }
    let members = RespectiveWords.members(of: phrase.prefix(close).dropping(first: 1), at: RespectiveWords.commas)
    guard members.count == count else { return nil }
    let tail = phrase.dropping(first: close + 1)
    return members.map { $0.appending(tail) }
  }

  /// 第一种形态, 第二种形态 … of 第一至第四种形态.
  private func ordinals(_ phrase: Phrase) -> [Phrase]? {
    guard let start = phrase.folded.firstIndex(of: 0x7B2C), start + 4 < phrase.count,
      let first = ChineseNumeralReader.digit(phrase.folded[start + 1]),
      // 第一种形态至第四种形态: the noun may stand behind both.
      let to = phrase.folded[(start + 2)..<min(phrase.count, start + 8)].firstIndex(where: {
        $0 == 0x81F3 || $0 == 0x5230
      }),
      to + 1 < phrase.count
    else { return nil }
    let second = phrase.folded[to + 1] == 0x7B2C ? to + 2 : to + 1
    guard second < phrase.count, let last = ChineseNumeralReader.digit(phrase.folded[second]), last - first + 1 == count
    else { return nil }
    let (head, tail) = (phrase.prefix(start + 1), phrase.dropping(first: second + 1))
    return (first...last).map { head.appending(Phrase(Self.numerals[$0 - 1])).appending(tail) }
  }

  private static let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九"]

  /// 事故起数、死亡人数 of 事故起数、死亡人数两项指标.
  private func withoutCount(of phrase: Phrase) -> Phrase {
    guard let counted = RespectiveWords.counted.match(endingAt: phrase.count, in: phrase.folded, limit: 1) else {
      return phrase
    }
    let number = phrase.folded[counted.range.lowerBound - 1]
    let isCount = ChineseNumeralReader.digit(number) == count || number == 0x30 + UInt32(count)
    return isCount ? phrase.prefix(counted.range.lowerBound - 1) : phrase
  }

  private func withSharedMeasure(_ parts: [Phrase]) -> [Phrase] {
    guard let last = parts.last else { return parts }
    if case let who = sharedInsured(parts), !who.isEmpty {
      return withSharedMeasure([parts[0].dropping(first: who.count)] + parts.dropFirst()).map { who.appending($0) }
    }
    // 对巴西、澳大利亚和秘鲁进出口: the 对 is of all of them.
    if let first = parts.first, first.folded.first == 0x5BF9, first.count > 2,
      !parts.dropFirst().contains(where: { $0.folded.first == 0x5BF9 }),
      PhraseCleaner.dealings.match(endingAt: last.count, in: last.folded, limit: 1) != nil
    {
      return withSharedMeasure([first.dropping(first: 1)] + parts.dropFirst()).map { Phrase("对").appending($0) }
    }
    if let split = withTiers(parts) ?? withMeats(parts) { return split }
    if let (places, measure) = placesMeasured(parts) { return places.map { $0.appending(measure) } }
    if let counted = withCountedNoun(parts) { return counted }
    if let dealt = withDestinations(parts) { return dealt }
    if let shared = withSharedTail(parts) { return shared }
    // 抵港及离港货物: names of one shape, and what all of them are behind the last.
    if MeasureNouns.table.match(endingAt: last.count, in: last.folded, limit: 1) == nil,
      let size = parts.first?.count, size >= 2, last.count >= size + 2,
      parts.dropLast().allSatisfy({ $0.count == size && $0.folded.last == last.folded[size - 1] })
    {
      return parts.dropLast().map { $0.appending(last.dropping(first: size)) } + [last]
    }
    // 检查种子、农药、兽药生产经营主体: who trades in all of them stands behind the last.
    if let actor = Self.actors.match(endingAt: last.count, in: last.folded, limit: 2),
      parts.dropLast().allSatisfy({
        Self.actors.match(endingAt: $0.count, in: $0.folded, limit: 0) == nil && $0.count <= 5
      })
    {
      let noun = last.dropping(first: actor.range.lowerBound)
      let verb = parts.first.flatMap { first in
        Verbs.action.match(at: 0, in: first.folded, limit: first.count).map { first.prefix($0.range.count) }
      }
      return parts.enumerated().map { index, part in
        let whole = index == parts.count - 1 ? part : part.appending(noun)
        return index == 0 ? whole : verb.map { $0.appending(whole) } ?? whole
      }
    }
    // 城市、农村低保月人均补差: all that stands behind the last of them.
    if let place = RespectiveWords.settlements.match(at: 0, in: last.folded, limit: last.count),
      last.count - place.range.count >= 2,
      parts.dropLast().allSatisfy({ RespectiveWords.settlements.isWhole(0..<$0.count, of: $0.folded) })
    {
      return parts.dropLast().map { $0.appending(last.dropping(first: place.range.count)) } + [last]
    }
    // 轻、重工业, 陶瓷、食品工业: what all of them are stands behind the last.
    if let kind = Self.kinds.match(endingAt: last.count, in: last.folded, limit: 1),
      // 农副食品加工业: 加工 and 业.
      last.folded[kind.range.lowerBound - 1] != 0x52A0,
      parts.dropLast().allSatisfy({
        $0.count <= 6 && Self.kinds.match(endingAt: $0.count, in: $0.folded, limit: 1) == nil
          // 信息软件业、服务外包产业: each has a 业 of its own.
          && $0.folded.last != 0x4E1A
          // 价格、广告类: there 价格 is a class of cases.
          && (last.folded[kind.range.lowerBound] == 0x7C7B
            || MeasureNouns.table.match(endingAt: $0.count, in: $0.folded, limit: 0) == nil)
      })
    {
      return parts.dropLast().map { $0.appending(last.dropping(first: kind.range.lowerBound)) } + [last]
    }
    // 水路、民航发送旅客: what both of them did.
    if let verb = (2...4).first(where: {
      $0 + 4 <= last.count && Verbs.action.match(at: $0, in: last.folded, limit: $0 + 2)?.range.count == 2
        // 商贸服务业: no act there.
        && last.folded[$0 + 2] != 0x4E1A
    }), Verbs.action.match(at: 0, in: last.folded, limit: verb) == nil,
      parts.dropLast().allSatisfy({
        $0.count <= 4 && Verbs.action.firstMatch(in: 0..<$0.count, of: $0.folded) == nil
          && MeasureNouns.table.match(endingAt: $0.count, in: $0.folded, limit: 0) == nil
      })
    {
      return parts.dropLast().map { $0.appending(last.dropping(first: verb)) } + [last]
    }
    // 国有、外资企业: whose they are.
    if last.hasSuffix(Self.enterprises),
      parts.dropLast().allSatisfy({ Self.owners.isWhole(0..<$0.count, of: $0.folded) })
    {
      return parts.dropLast().map { $0.appending(Self.enterprises) } + [last]
    }
    // 化学需氧量和二氧化硫排放量: a substance, whatever its name ends with.
    if let release = Self.releases.match(endingAt: last.count, in: last.folded, limit: 2),
      parts.dropLast().allSatisfy({ Self.substances.isWhole(0..<$0.count, of: $0.folded) })
    {
      return parts.dropLast().map { $0.appending(last.dropping(first: release.range.lowerBound)) } + [last]
    }
    // 新建、改造公厕: what both acts are on.
    if let act = Verbs.action.match(at: 0, in: last.folded, limit: last.count), last.count - act.range.count >= 2,
      parts.dropLast().allSatisfy({ Verbs.action.isWhole(0..<$0.count, of: $0.folded) })
    {
      return parts.dropLast().map { $0.appending(last.dropping(first: act.range.count)) } + [last]
    }
    // 进口、出口整体通关时间, 关区进口、出口…: what the two directions share.
    if parts.count == 2, let first = parts.first, first.hasSuffix(Self.imports), last.hasPrefix(Self.exports),
      last.count >= 4
    {
      return [first.appending(last.dropping(first: 2)), first.dropping(last: 2).appending(last)]
    }
    // 小学、初中专任教师: what both kinds of schools have.
    if let school = SiblingNouns.schools.match(at: 0, in: last.folded, limit: last.count),
      last.count - school.range.count >= 2,
      parts.dropLast().allSatisfy({ SiblingNouns.schools.isWhole(0..<$0.count, of: $0.folded) })
    {
      return parts.dropLast().map { $0.appending(last.dropping(first: school.range.count)) } + [last]
    }
    guard let measure = MeasureNouns.table.match(endingAt: last.count, in: last.folded, limit: 1) else { return parts }
    // 矿石、焦炭、废钢的采购均价: the 的 links the list, not a name.
    var start = measure.range.lowerBound
    // 玉米、大豆机收率, 城北区、安陵县接收量: a measure of one character stands behind what it measures.
    if measure.range.count == 1, Self.bareMeasures.contains(last.folded[start]), start >= 4,
      // 信访积案、重复信访量: what the first names itself, it does not lend.
      case let more = last.prefix(start).dropping(first: start - 2),
      !parts.dropLast().contains(where: { $0.contains(more) })
    {
      start -= 2
    }
    start = wholeHead(of: last, from: start)
    // A、B增加值占规上工业增加值比重: the share is of what each of them makes.
    if let mark = last.folded.firstIndex(of: 0x5360), mark >= 3, mark < start,
      let made = MeasureNouns.table.match(endingAt: mark, in: last.folded, limit: 1)
    {
      start = made.range.lowerBound
    }
    if let link = last.folded.lastIndex(of: 0x7684), link >= 1,
      start - link <= 3
        // 零售业、膳食服务业和进出口贸易业的业务收益指数.
        || parts.dropLast().allSatisfy({ $0.folded.last == last.folded[link - 1] && !$0.folded.contains(0x7684) })
    {
      start = link
    }
    let measured = last.dropping(first: last.folded[start] == 0x7684 ? start + 1 : start)
    let isEven = Set(parts.dropLast().map(\.count)).count == 1
    // 猪、牛、羊肉产量: members of one character share all but the first of the last.
    if measure.range.lowerBound > 1, parts.dropLast().allSatisfy({ $0.count == 1 }),
      // 牛、羊、家禽出栏: a word of its own.
      Self.animals.match(at: 0, in: last.folded, limit: last.count) == nil
    {
      return parts.dropLast().map { $0.appending(last.dropping(first: 1)) } + [last]
    }
    // 未成年人、老年人法律援助案件: what one of them shows to be shared, all of them share.
    let persons =
      parts.dropLast().contains { $0.folded.last == 0x4EBA }
      ? last.folded[..<start].lastIndex(of: 0x4EBA).flatMap { $0 + 1 < start ? last.dropping(first: $0 + 1) : nil }
      : nil
    if let persons, parts.dropLast().allSatisfy({ (2...5).contains($0.count) }) {
      return parts.dropLast().map { $0.appending(persons) } + [last]
    }
    return parts.map { part in
      // 城镇、农村居民人均可支配收入: what is much longer than its partner carries more than the measure.
      let isLonger =
        measure.range.lowerBound - part.count
        >= (RespectiveWords.settlements.isWhole(0..<part.count, of: part.folded) ? 2 : 3)
        && part.count >= 2 && isEven
        && part.folded.last != last.folded[measure.range.lowerBound - 1]
        // 居住、交通和通信价格: a pair is longer because it is two.
        && RespectiveWords.conjunctions.firstMatch(in: 0..<measure.range.lowerBound, of: last.folded) == nil
        // 写字楼、商业营业用房投资: no word begins with 业.
        && (part.folded.last == last.folded[part.count] || !Self.boundEndings.contains(last.folded[part.count]))
      var rest = last.dropping(first: part.count)
      // 制造业和房地产业所占比重: the 业 that both end with is told once.
      if measure.range.lowerBound > 1, let end = part.folded.last,
        let shared = last.folded[1..<measure.range.lowerBound].firstIndex(of: end),
        // 小学、初中专任教师学历: the 学 there is another word's.
        Self.kindEndings.contains(end)
          || last.prefix(shared + 1).hasSuffix(part.dropping(first: max(0, part.count - 2)))
      {
        rest = last.dropping(first: shared + 1)
      }
      // 企业贷款、制造业中长期贷款增量: what is told of the measure of all of them.
      if let own = MeasureNouns.table.match(endingAt: part.count, in: part.folded, limit: 0),
        case let name = part.dropping(first: own.range.lowerBound), measure.range.lowerBound > name.count,
        last.prefix(measure.range.lowerBound).hasSuffix(name)
      {
        return part == last ? part : part.appending(measured)
      }
      let tail = isLonger ? withoutCount(rest.folded.first == 0x7684 ? rest.dropping(first: 1) : rest) : measured
      return MeasureNouns.table.match(endingAt: part.count, in: part.folded, limit: 0) == nil
        || tail.folded.first == 0x7C7B
        ? joined(part, tail) : part
    }
  }

  private static let livestock: ScalarSet = "牛羊猪禽马驴"
  private static let animals = PhraseTable(words: "家禽 肉禽 奶牛 肉牛")

  /// 输往越南和台湾的整体出口货值: verb and goods are of all of them.
  private func withDestinations(_ parts: [Phrase]) -> [Phrase]? {
    guard let first = parts.first, let last = parts.last, parts.count >= 2,
      let verb = FigureReader.templateHeads.match(at: 0, in: first.folded, limit: first.count - 2),
      let link = last.folded.firstIndex(of: 0x7684), (2...6).contains(link), link + 2 < last.count,
      MeasureNouns.table.match(endingAt: last.count, in: last.folded, limit: link + 1) != nil,
      parts.dropLast().allSatisfy({ !$0.folded.contains(0x7684) && $0.count <= 8 })
    else { return nil }
    let (head, tail) = (first.prefix(verb.range.count), last.dropping(first: link))
    return parts.map { part in
      let named = part.hasPrefix(head) ? part : head.appending(part)
      return part == last ? named : named.appending(tail)
    }
  }

  private static let actors = PhraseTable(words: "生产经营主体 经营主体 生产主体 生产经营单位 经营单位 生产经营企业 生产企业 经营企业 经营户 经营场所 经营门店")
  private static let kinds = PhraseTable(words: "工业 行业 产业 类 类案件 合同纠纷 纠纷 纠纷案件")
  private static let kindEndings: ScalarSet = "业类区市县镇省品车户组"
  private static let bareMeasures: ScalarSet = "率量额值"
  private static let boundEndings: ScalarSet = "业品楼房器率额值者"
  private static let kindsOfMembers: ScalarSet = "大类个地市县区省国项者"

  /// 健身器材、家具、电梯三大优势产业产值: the number of them parts the last name from what all of them are.
  private func withCountedNoun(_ parts: [Phrase]) -> [Phrase]? {
    guard let last = parts.last, parts.count >= 2,
      let mark = (1..<max(1, last.count - 2)).first(where: {
        ChineseNumeralReader.digit(last.folded[$0]) == parts.count
          && Self.kindsOfMembers.contains(last.folded[$0 + 1])
      })
    else { return nil }
    var noun = last.dropping(first: mark + 2)
    if let praise = RespectiveWords.praises.match(at: 0, in: noun.folded, limit: noun.count) {
      noun = noun.dropping(first: praise.range.count)
    }
    // 化学需氧量、氨氮等四项主要污染物|排放总量: what all of them are stands for their names.
    if let kind = Self.pollutants.match(at: 0, in: noun.folded, limit: noun.count - 2) {
      noun = noun.dropping(first: kind.range.count)
    }
    return (parts.dropLast() + [last.prefix(mark)]).map { $0.appending(noun) }
  }

  private static let enterprises = Phrase("企业")
  private static let owners = PhraseTable(words: "国有 民营 私营 外资 集体 股份制 个体 内资 中外合资 外商投资 港澳台商投资")
  private static let imports = Phrase("进口")
  private static let exports = Phrase("出口")
  private static let releases = PhraseTable(words: "排放量 排放总量 减排量 排放强度")
  private static let substances = PhraseTable(words: "化学需氧量 氨氮 二氧化硫 氮氧化物 挥发性有机物 总磷 总氮 烟尘 粉尘 二氧化碳")
  private static let pollutants = PhraseTable(words: "污染物 污染物的 污染因子 指标")

  /// 输往印度、台湾和日本的 behind 输往亚洲的整体出口货值: each name in the words around the one before.
  private func withTemplate(_ parts: [Phrase], _ reader: FigureReader) -> [Phrase]? {
    guard let template = reader.memory.template ?? standingTemplate(reader), !template.head.isEmpty,
      let first = parts.first, first.hasPrefix(template.head), var last = parts.last
    else { return nil }
    if let mark = last.folded.firstIndex(of: 0x7684) { last = last.prefix(mark) }
    let names = parts.dropLast() + [last]
    return names.enumerated().map { index, name in
      (index == 0 ? name : template.head.appending(name)).appending(Phrase("的")).appending(template.tail)
    }
  }

  /// 输往 and 整体出口货值 of 输往亚洲的整体出口货值, which the sentence has told of.
  private func standingTemplate(_ reader: FigureReader) -> (head: Phrase, tail: Phrase)? {
    for index in reader.sentenceDrafts.reversed() where !reader.drafts[index].indicator.folded.contains(0x5360) {
      let indicator = reader.drafts[index].indicator
      if let head = Placeholders.directions.match(at: 0, in: indicator.folded, limit: indicator.count),
        let mark = indicator.folded.firstIndex(of: 0x7684), mark > head.range.count, indicator.count - mark > 2
      {
        return (indicator.prefix(head.range.count), indicator.dropping(first: mark + 1))
      }
    }
    return nil
  }

  /// 生产安全事故起数、死亡人数: a harm is one of the events that the first member counts.
  private func withHeads(_ parts: [Phrase]) -> [Phrase] {
    // 职工医保基金收入、支出; 规上工业增加值、利税; 单位GDP能耗、水耗: two measures of one.
    if let first = parts.first, let last = parts.last, parts.count == 2 {
      for family in SiblingNouns.pairs where family.isWhole(0..<last.count, of: last.folded) {
        if let member = family.match(endingAt: first.count, in: first.folded, limit: 2) {
          return [first, first.prefix(member.range.lowerBound).appending(last)]
        }
      }
    }
    guard let first = parts.first,
      let count = RespectiveWords.eventCounts.match(endingAt: first.count, in: first.folded, limit: 2)
    else { return parts }
    let event = first.dropping(last: count.range.count)
    return [first]
      + parts.dropFirst().map {
        RespectiveWords.harms.isWhole(0..<$0.count, of: $0.folded) ? event.appending($0) : $0
      }
  }

  /// 第三、第四种形态, 0—14岁、15—59岁人口的比重: members that open alike share what only the last one has behind them.
  private func withSharedTail(_ parts: [Phrase]) -> [Phrase]? {
    guard let last = parts.last, parts.count >= 2 else { return nil }
    var stem: Phrase?
    for word in RespectiveWords.ordinalEnds {
      let ends = Phrase(word)
      if parts.dropLast().allSatisfy({ $0.hasSuffix(ends) && $0.count <= 12 }),
        let end = (ends.count...max(ends.count, last.count)).first(where: { last.prefix($0).hasSuffix(ends) }),
        end < last.count
      {
        let rest = last.dropping(first: end)
        let bound = RespectiveWords.ageBounds.match(at: 0, in: rest.folded, limit: rest.count)
        stem = rest.dropping(first: bound?.range.count ?? 0)
        break
      }
    }
    if stem == nil, parts.dropLast().allSatisfy({ $0.count == 2 && $0.folded[0] == 0x7B2C }), last.count > 2,
      last.folded[0] == 0x7B2C
    {
      stem = last.dropping(first: 2)
    }
    // 内地及香港旅客的人均消费: what stands behind the last place is what all of them share.
    if stem == nil, parts.dropLast().allSatisfy({ place(opening: $0) == $0.count }), let end = place(opening: last),
      end < last.count
    {
      stem = last.dropping(first: end)
    }
    guard let stem else { return nil }
    return parts.dropLast().map { $0.appending(stem) } + [last]
  }

  /// Where the name of a place ends that opens `phrase`.
  private func place(opening phrase: Phrase) -> Int? {
    RespectiveWords.regions.match(at: 0, in: phrase.folded, limit: phrase.count)?.range.upperBound
      ?? AreaNames.called.match(at: 0, in: phrase.folded, limit: phrase.count)?.range.upperBound
      ?? EntityWords.countries.match(at: 0, in: phrase.folded, limit: phrase.count)?.range.upperBound
  }

  /// 三大行业增加值 → 行业增加值.
  func withoutCount(_ tail: Phrase) -> Phrase {
    guard tail.count > 2, ChineseNumeralReader.digit(tail.folded[0]) != nil else { return tail }
    return tail.dropping(first: tail.folded[1] == 0x5927 ? 2 : 1)
  }
}
