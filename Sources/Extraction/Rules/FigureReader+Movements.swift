// Clauses that tell how something moved and leave the number to the next.

import ReportText

extension FigureReader {
  /// The clause that a comma parts from the one that `slot` opens, where it counts nothing itself.
  private func silentClause(before slot: Slot) -> Clause? {
    guard slot.clause.opener == Scalars.comma, slot.isFirstInClause,
      let clause = clauses.last(where: { $0.range.upperBound + 1 == slot.clause.range.lowerBound }),
      clause.depth == slot.clause.depth, !holdsCandidate(clause.range)
    else { return nil }
    return clause
  }

  /// 整改率逐年提升,由2018年的97.2%上升至…: what the clause right before, which counts nothing, says to have moved.
  func movedSubject(before slot: Slot) -> Phrase? {
    // 商品进口货值则大致持平,微升0.2%: what hardly moved.
    if let clause = silentClause(before: slot),
      let flat = Self.steadies.match(endingAt: clause.range.upperBound, in: text, limit: clause.range.lowerBound + 3),
      case let subject = cleaner.clean(clause.range.lowerBound..<flat.range.lowerBound), subject.count >= 3,
      MeasureNouns.table.match(endingAt: subject.count, in: subject.folded, limit: 0) != nil
    {
      return subject
    }
    // 零售业总销货价值的临时估计,较上年同月下跌2.3%: what was estimated.
    if let clause = silentClause(before: slot),
      let estimate = Self.estimates.match(
        endingAt: clause.range.upperBound, in: text, limit: clause.range.lowerBound + 3),
      case let subject = cleaner.clean(clause.range.lowerBound..<estimate.range.lowerBound), subject.count >= 3
    {
      return subject
    }
    // 电讯设备的整体出口货值录得跌幅,减少29亿元: what is put on record to have moved.
    if let clause = silentClause(before: slot),
      let record = Self.records.match(
        endingAt: clause.range.upperBound, in: text, limit: clause.range.lowerBound + 3),
      case let subject = cleaner.clean(clause.range.lowerBound..<record.range.lowerBound), subject.count >= 3,
      MeasureNouns.table.match(endingAt: subject.count, in: subject.folded, limit: 0) != nil
    {
      return subject
    }
    guard let clause = silentClause(before: slot),
      let movement = Directions.table.match(
        endingAt: clause.range.upperBound, in: text, limit: clause.range.lowerBound), !movement.value.isNoun,
      let manner = Self.manners.match(
        endingAt: movement.range.lowerBound, in: text, limit: clause.range.lowerBound)
    else { return nil }
    let subject = cleaner.clean(clause.range.lowerBound..<manner.range.lowerBound)
    guard subject.count >= 3,
      MeasureNouns.table.match(endingAt: subject.count, in: subject.folded, limit: 0) != nil
    else { return nil }
    return subject
  }

  private static let records = PhraseTable(words: "录得跌幅 录得升幅 录得增长 录得下跌 录得上升 录得按年跌幅 录得按年升幅 亦录得跌幅 亦录得升幅")
  private static let estimates = PhraseTable(words: "的临时估计 的修订估计 的初步估计 的预先估计 的最新估计 的临时数字 的修订数字 的初步数字")

  /// 原煤, 钢材, 水泥, each with the measure, of 原煤、钢材、水泥等产品产量持续下降.
  func movedList(before slot: Slot, count: Int) -> [Phrase]? {
    guard let clause = silentClause(before: slot),
      let mark = text[clause.range].firstIndex(of: 0x7B49), mark - clause.range.lowerBound >= 2 * count,
      let measure = MeasureNouns.table.lastMatch(in: (mark + 1)..<clause.range.upperBound, of: text),
      clause.range.upperBound - measure.range.upperBound <= 6
    else { return nil }
    let things = text[clause.range.lowerBound..<mark].split(separator: Scalars.enumerationComma)
    guard things.count == count else { return nil }
    return things.map {
      cleaner.clean($0.startIndex..<$0.endIndex).appending(cleaner.phrase(measure.range))
    }
  }

  private static let steadies = PhraseTable(
    words: "持平 大致持平 基本持平 总体持平 则大致持平 则基本持平 则持平 大体持平 保持平稳 总体平稳 基本稳定 保持稳定 大致维持不变 维持不变")
  private static let manners = PhraseTable(
    words: "逐年 逐步 逐季 逐月 稳步 持续 不断 明显 显著 大幅 大幅度 有所 连续 快速 平稳 进一步 继续 连年 逐渐 加快 稳定")

  /// 优势产业的增加值和利税,均占50%以上: the measures that the clause right before only names.
  func namedSubject(before slot: Slot) -> Phrase? {
    guard let clause = silentClause(before: slot), clause.opener == 0 || clause.opener == Scalars.semicolon,
      clause.range.count <= 24,
      MeasureNouns.table.match(endingAt: clause.range.upperBound, in: text, limit: clause.range.lowerBound) != nil
    else { return nil }
    let subject = cleaner.clean(clause.range)
    return subject.count >= 3 && subject.folded.last == text[clause.range.upperBound - 1] ? subject : nil
  }

  /// The level whose share or growth the figure at `index` is; the figure itself where it is of none.
  func driver(of index: Int) -> Int {
    var driver = index
    while drafts[driver].kind != .level, let whole = drafts[driver].of, whole < driver { driver = whole }
    return driver
  }

  /// 优势行业继续发挥重要支撑作用,对经济增长的贡献率为59.1%: who the clause right before says to play a part.
  func drivingSubject(before slot: Slot) -> Phrase? {
    // 第二产业增加值311亿元,增长11.5%,对经济增长的贡献率为66.7%: the sector told right before.
    // 服务业增加值增长9.4%,对经济增长的贡献率为58.2%: what has only been said to grow.
    if let last = memory.last, isGrownAlone(last), sentenceDrafts.contains(last),
      slot.token.start - drafts[last].token.end <= 20
    {
      return PullWords.driver(of: drafts[last].indicator)
    }
    if let last = memory.last.map(driver(of:)), drafts[last].kind == .level,
      let sector = Self.sectors.match(at: 0, in: drafts[last].indicator.folded, limit: drafts[last].indicator.count)
    {
      return drafts[last].indicator.prefix(sector.range.count)
    }
    // 五大行业产值1296亿元,对全市工业增长的贡献率为46.9%: those whose output was told right before.
    if let last = memory.last.map(driver(of:)), drafts[last].kind == .level, sentenceDrafts.contains(last),
      let measure = Self.outputs.match(
        endingAt: drafts[last].indicator.count, in: drafts[last].indicator.folded, limit: 2)
    {
      let driver = drafts[last].indicator.prefix(measure.range.lowerBound)
      guard driver.folded.contains(Scalars.enumerationComma) else { return driver }
      // 电气、鞋革、泵阀三大行业: how many there are names them.
      return driver.folded.indices.dropFirst().first {
        ChineseNumeralReader.digit(driver.folded[$0 - 1]) != nil && Self.classes.contains(driver.folded[$0])
      }.map { driver.dropping(first: $0 - 1) }
    }
    guard let clause = silentClause(before: slot),
      let role = Self.rolesPlayed.firstMatch(in: clause.range, of: text),
      role.range.lowerBound - clause.range.lowerBound >= 2
    else { return nil }
    let subject = cleaner.clean(clause.range.lowerBound..<role.range.lowerBound)
    return subject.count >= 2 ? subject : nil
  }

  /// Whether the figure at `index` is a growth of something whose level nobody has told.
  func isGrownAlone(_ index: Int) -> Bool {
    drafts[index].isChange && drafts[index].of == nil && drafts[index].token.unitIs(.proportion)
      && !drafts[index].isAside
  }

  private static let classes: ScalarSet = "大个类项种"
  private static let outputs = PhraseTable(words: "产值 总产值 增加值 投资 销售额 零售额 出口 进口 进出口")
  private static let sectors = PhraseTable(words: "第一产业 第二产业 第三产业 工业 服务业 农业 建筑业")
  private static let rolesPlayed = PhraseTable(words: "继续发挥 发挥 起到 起着 成为 仍是 仍为 支撑 保持 拉动作用 贡献突出 作用增强 作用明显")
}
