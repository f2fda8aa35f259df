// Lists whose members are places or bodies: 东湖区、滨港区分别拆除8.3万平方米和6.1万平方米.

import DataCube
import ReportText

extension RespectiveList {
  /// 玉米收获3212万亩、水稻收获478万亩,进度分别达到92.6%、95.1%: how far each of the levels before has come.
  func progress(_ names: [Phrase], _ reader: FigureReader) -> Int? {
    let levels = reader.memory.openLevels
    guard names.count == 1, RespectiveWords.progress.isWhole(0..<names[0].count, of: names[0].folded),
      slots.allSatisfy({ $0.token.unitIs(.proportion) || $0.token.unit == nil }), levels.count == count,
      levels.allSatisfy({ reader.drafts[$0].kind == .level })
    else { return nil }
    for (slot, level) in zip(slots, levels) {
      reader.add(slot, kind: .ratio, indicator: reader.drafts[level].indicator.appending(names[0]), of: level)
    }
    borrowUnits(reader)
    return count
  }

  /// 集采药品678种、医用耗材29类,价格平均分别下降52%和64%: the measure of each of the things counted.
  func measured(_ names: [Phrase], _ reader: FigureReader) -> [Phrase]? {
    let levels = reader.memory.openLevels
    guard names.count == 1, slots.allSatisfy({ $0.token.unitIs(.proportion) || $0.token.unit == nil }),
      let measure = MeasureNouns.table.match(at: 0, in: names[0].folded, limit: names[0].count),
      measure.range.count >= 2, names[0].count - measure.range.count <= 2, levels.count == count,
      levels.allSatisfy({ reader.drafts[$0].kind == .level && reader.drafts[$0].token.unit?.isCount ?? false })
    else { return nil }
    return levels.map {
      reader.object(of: reader.drafts[$0].indicator).appending(names[0].prefix(measure.range.count))
    }
  }

  /// What each of several places or bodies did; nil where the names are those of things, or no act stands behind 分别.
  func dealOverActors(_ reader: FigureReader) -> Int? {
    guard let word = RespectiveWords.table.lastMatch(in: first.left, of: reader.text),
      word.range.lowerBound > first.left.lowerBound + 2,
      // 向县市区、园区分别下放: to whom, not who.
      !reader.text[first.left.lowerBound..<word.range.lowerBound].contains(where: Self.recipients.contains)
    else { return nil }
    let act = reader.cleaner.clean(word.range.upperBound..<max(word.range.upperBound, first.tail.coreEnd))
    let named = members(of: reader.cleaner.clean(first.left.lowerBound..<word.range.lowerBound))
    let places = Self.countedPlaces(named)
    // 三个行政区分别实现地区生产总值…: of places the measure alone is enough.
    guard let verb = Verbs.action.match(at: 0, in: act.folded, limit: act.count)?.range ?? places.map({ _ in 0..<0 })
    else { return nil }
    // 食品安全、价格、广告类案件分别结案241件、97件、63件: what was done with each kind.
    let kinds = conjuncts(of: reader.cleaner.clean(first.left.lowerBound..<word.range.lowerBound), in: reader)
    if kinds.count == count, act.count == verb.count,
      kinds.allSatisfy({ Self.cases.match(endingAt: $0.count, in: $0.folded, limit: 2) != nil })
    {
      for (slot, kind) in zip(slots, kinds) { reader.add(slot, kind: .level, indicator: kind.appending(act)) }
      borrowUnits(reader)
      reader.memory.dealt = Array((reader.drafts.count - count)..<reader.drafts.count)
      return count
    }
    let actors = places ?? withSharedEnding(named)
    guard actors.count == count,
      places != nil || actors.allSatisfy(Self.isActor) || Self.visits.isWhole(verb, of: act.folded)
    else { return nil }
    let indicator = act.count == verb.count ? reader.named(by: act, unit: slots.last?.token.unit) ?? act : act
    for (slot, actor) in zip(slots, actors) {
      let made = reader.add(slot, kind: .level, indicator: indicator, entity: actor.text)
      reader.linkPart(made, slot)
    }
    borrowUnits(reader)
    let made = (reader.drafts.count - count)..<reader.drafts.count
    // The unit, and with it the whole, is told at the last of them.
    for draft in made where reader.drafts[draft].token.unit == nil {
      reader.drafts[draft].partOf = reader.drafts[made.upperBound - 1].partOf
    }
    reader.memory.dealt = Array(made)
    return count
  }

  /// 城镇新增就业2150人、再就业640人,分别完成年度任务的107.5%和106.7%: how far each of the levels before has come.
  func completions(_ reader: FigureReader) -> Int? {
    guard slots.allSatisfy({ $0.token.isRate || $0.token.unit == nil }),
      let goal = CompletionWords.goals.lastMatch(in: first.left, of: reader.text),
      first.token.start - goal.range.upperBound <= 4,
      let verb = CompletionWords.verbs.firstMatch(in: first.left.lowerBound..<goal.range.lowerBound, of: reader.text),
      verb.range.lowerBound >= first.left.lowerBound
    else { return nil }
    let stated = RespectiveWords.removed(from: reader.cleaner.clean(first.left.lowerBound..<verb.range.lowerBound))
    // “三改”和拆违分别完成年度任务的324%和164%.
    if !stated.isEmpty {
      let names = conjuncts(of: stated, in: reader)
      guard names.count == count else { return nil }
      for (slot, name) in zip(slots, names) {
        reader.add(slot, kind: .ratio, indicator: name.appending(Phrase(goal.value)).appending(Phrase("完成率")))
      }
      borrowUnits(reader)
      return count
    }
    let open = Array(reader.memory.openLevels.suffix(count))
    let levels = open.count == count ? open : reader.memory.dealt
    guard levels.count == count, levels.allSatisfy({ reader.drafts[$0].kind == .level }) else { return nil }
    for (slot, level) in zip(slots, levels) {
      let name = reader.drafts[level].indicator.appending(Phrase(goal.value)).appending(Phrase("完成率"))
      reader.add(slot, kind: .ratio, indicator: name, of: level)
    }
    borrowUnits(reader)
    return count
  }

  /// 事故52起、死亡38人,分别占事故总起数和死亡总人数的60.5%和62.3%: a share of each of the levels before in a whole of its own.
  func sharesOfWholes(_ reader: FigureReader) -> Int? {
    guard slots.allSatisfy({ $0.token.isRate || $0.token.unit == nil }),
      let mark = ShareWords.lastMark(in: first.left.lowerBound..<first.token.start, of: reader.text),
      reader.cleaner.clean(first.left.lowerBound..<mark.lowerBound).isEmpty,
      case var named = reader.cleaner.clean(mark.upperBound..<max(mark.upperBound, first.tail.coreEnd)),
      let levels = parts(reader)
    else { return nil }
    if let tail = ShareWords.tails.match(endingAt: named.count, in: named.folded, limit: 0) {
      named = named.dropping(last: tail.range.count)
    }
    let wholes = conjuncts(of: named, in: reader)
    guard wholes.count == count else { return nil }
    for ((slot, level), whole) in zip(zip(slots, levels), wholes) {
      let name = reader.drafts[level].indicator.appending(reader.cleaner.phrase(mark)).appending(whole)
      reader.add(slot, kind: .ratio, indicator: name.appending(Phrase("比重")), of: level)
    }
    borrowUnits(reader)
    return count
  }

  /// The levels of which shares are told; of 2.84万户6.13万人 and 20.9万户75.22万人 those in the last unit.
  private func parts(_ reader: FigureReader) -> [Int]? {
    let levels = reader.memory.openLevels.filter { reader.drafts[$0].kind == .level }
    if levels.count == count { return levels }
    let alike = levels.filter { reader.drafts[$0].token.unit == levels.last.flatMap { reader.drafts[$0].token.unit } }
    return alike.count == count ? alike : levels.count > count ? levels.suffix(count) : nil
  }

  /// 城北区, 安陵县 and 接收量 of 城北区、安陵县接收量: a measure of places of one tier; nil where the names are no such.
  func placesMeasured(_ parts: [Phrase]) -> (places: [Phrase], measure: Phrase)? {
    guard parts.count >= 2, let last = parts.last,
      let end = (3...max(3, min(12, last.count - 2))).last(where: {
        $0 + 2 <= last.count && Self.isPlaceOrBody(last.prefix($0))
      }),
      case let measure = last.dropping(first: end),
      MeasureNouns.table.match(endingAt: measure.count, in: measure.folded, limit: 0) != nil
    else { return nil }
    let places = parts.map { $0.hasSuffix(measure) ? $0.dropping(last: measure.count) : $0 }
    return places.allSatisfy { Self.isPlaceOrBody($0) && $0.count <= 12 } ? (places, measure) : nil
  }

  private static func isPlaceOrBody(_ name: Phrase) -> Bool {
    name.count >= 3 && !name.folded.contains(where: Self.notInNames.contains) && !name.hasSuffix(Phrase("地区"))
      && (places.match(endingAt: name.count, in: name.folded, limit: 2) != nil
        || offices.match(endingAt: name.count, in: name.folded, limit: 2) != nil)
  }

  private static let notInNames: ScalarSet = "占的对被向"
  private static let offices = PhraseTable(words: "局 委 厅 分局")

  /// 香洲, 金湾, 斗门 of 香洲、金湾和斗门三个行政区: the number and what they are end the list.
  private static func countedPlaces(_ names: [Phrase]) -> [Phrase]? {
    guard let last = names.last, let kind = tiers.match(endingAt: last.count, in: last.folded, limit: 3) else {
      return nil
    }
    var end = kind.range.lowerBound
    if last.folded[end - 1] == 0x4E2A { end -= 1 }
    guard end >= 3, ChineseNumeralReader.digit(last.folded[end - 1]) == names.count else { return nil }
    return names.dropLast() + [last.prefix(end - 1)]
  }

  private static let tiers = PhraseTable(words: "行政区 县区 区县 县市 市县 县 区 市 镇 街道 乡镇 省份 地市 州市 市州 功能区 开发区 园区")

  /// 东街中队, 港北中队, 新桥中队 of 东街、港北、新桥中队.
  func withSharedEnding(_ names: [Phrase]) -> [Phrase] {
    guard let last = names.last,
      let ending = Self.teams.match(endingAt: last.count, in: last.folded, limit: 2),
      names.dropLast().allSatisfy({ (2...4).contains($0.count) && !Self.isActor($0) })
    else { return names }
    return names.dropLast().map { $0.appending(last.dropping(first: ending.range.lowerBound)) } + [last]
  }

  private static let cases = PhraseTable(words: "类案件 案件 类事故 类问题 类诉求")
  private static let teams = PhraseTable(words: "部门 部门入库 电站 水电站 电厂 机场 中队 大队 支队 分局 街道 镇 乡 派出所 法院 检察院 海关 税务局")

  private func members(of names: Phrase) -> [Phrase] {
    for table in [RespectiveWords.commas, RespectiveWords.conjunctions] {
      let parts = RespectiveWords.members(of: names, at: table)
      if parts.count == count { return parts }
    }
    return []
  }

  private static func isActor(_ name: Phrase) -> Bool {
    EntityWords.bodyEndings.match(endingAt: name.count, in: name.folded, limit: 1) != nil
      || places.match(endingAt: name.count, in: name.folded, limit: 1) != nil
  }

  private static let places = PhraseTable(words: "省 市 县 区 州 旗 盟 镇 乡 街道 村 社区 新区 开发区 高新区 经开区 景区 园区 口岸")
  private static let recipients: ScalarSet = "向对给为从由"
  private static let visits = PhraseTable(words: "接待")
}

extension FigureReader {
  /// 接待游客 of 接待: the level told before, of the same unit, whose act this is.
  func named(by act: Phrase, unit: UnitOfMeasure?) -> Phrase? {
    let alike = paragraphDrafts.filter { drafts[$0].kind == .level && drafts[$0].token.unit == unit }
    if let told = alike.last(where: { drafts[$0].indicator.hasPrefix(act) }) { return drafts[told].indicator }
    guard let told = alike.last(where: { drafts[$0].indicator.contains(act) }).map({ drafts[$0].indicator }),
      let start = (0...max(0, told.count - act.count)).last(where: { told.dropping(first: $0).hasPrefix(act) })
    else { return nil }
    // 新建商品房销售面积 is one name, A级景区|接待游客 tells who did it.
    let done = told.dropping(first: start)
    return MeasureNouns.table.isWhole(act.count..<done.count, of: done.folded) ? told : done
  }
}
