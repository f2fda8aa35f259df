// What befell or was measured of those counted: it is no part of their name, or is all of it.

import DataCube
import ReportText

extension NounBehind {
  /// 156个行政村|集体经营性收入合计5680万元: a measure of those counted is not their name.
  func membersEnd(_ start: Int, _ end: Int) -> Int? {
    guard slot.token.unit?.isCount ?? false, start + 2 < end,
      let member = Self.members.lastMatch(in: start..<end, of: text), end - member.range.upperBound >= 2,
      MeasureNouns.table.match(at: member.range.upperBound, in: text, limit: end) == nil
        || end - member.range.upperBound >= 3
    else { return nil }
    var last = end
    if let sum = Self.sums.match(endingAt: last, in: text, limit: member.range.upperBound + 2) {
      last = sum.range.lowerBound
    }
    if let growth = Directions.table.match(endingAt: last, in: text, limit: member.range.upperBound + 2) {
      last = growth.range.lowerBound
    }
    return MeasureNouns.table.match(endingAt: last, in: text, limit: member.range.upperBound) != nil
      && Verbs.action.match(at: member.range.upperBound, in: text, limit: end) == nil
      || Self.services.match(at: member.range.upperBound, in: text, limit: end) != nil
      ? member.range.upperBound : nil
  }

  private static let sums = PhraseTable(words: "合计 共计 总计 累计 全部 均 平均")
  private static let services = PhraseTable(words: "接待")
  private static let members = PhraseTable(
    words: "断面 点位 水源地 河段 水库 村 社区 景区 企业 学校 医院 卫生院 机构 乡镇 街道 园区 开发区 饭店 酒店 商场 超市 合作社 单位")

  /// 摘帽 of 18个贫困县摘帽、725个贫困村出列: what a word right behind the noun says to have befallen those counted, before the
  /// next of a list.
  func fate(from end: Int) -> Range<Int>? {
    let limit = reader.sentence.range.upperBound
    guard slot.token.unit?.isCount ?? false, let fate = Self.ends.match(at: end, in: text, limit: limit)?.range,
      fate.upperBound < limit, text[fate.upperBound] == Scalars.enumerationComma
    else { return nil }
    return fate
  }

  private static let ends = PhraseTable(
    words: "摘帽 脱贫摘帽 出列 退出 脱贫 竣工 投产 开工 通车 达标 落地 建成 清零 完工 签约 上市 挂牌 建成投用 投入使用 开业 获批 验收 结案 办结 开通 投用 竣工投产 开工建设 落户 获奖 入选")

  /// Whether a noun that ends at `end` names those whose measure goes on behind it.
  func goesOnWithMeasure(from end: Int) -> Bool {
    hasFigureBehind && membersEnd(slot.right.lowerBound, slot.right.upperBound) == end
  }

  /// 17名受到错告、诬告的党员干部澄清了是非 → 澄清是非党员干部: what they suffered is only which, what was done for them tells them.
  func wronged(_ start: Int, _ end: Int) -> (phrase: Phrase, end: Int)? {
    guard Self.sufferings.match(at: start, in: text, limit: end) != nil,
      let mark = text[start..<min(end, start + 16)].lastIndex(of: 0x7684),
      let act = Self.redresses.firstMatch(in: (mark + 1)..<max(mark + 1, end), of: text),
      act.range.lowerBound - mark >= 3
    else { return nil }
    let done = withoutAuxiliaries(reader.cleaner.phrase(act.range.lowerBound..<end))
    return (done.appending(reader.cleaner.phrase((mark + 1)..<act.range.lowerBound)), end)
  }

  /// 对6455名初犯、偶犯适用非监禁刑 → 适用非监禁刑初犯、偶犯: what is done to those counted tells them; the noun ends before it.
  func treated(_ start: Int, _ end: Int) -> (phrase: Phrase, end: Int)? {
    guard slot.token.unit?.isCount ?? true else { return nil }
    var lower = slot.tail.coreEnd
    var which = Phrase()
    // 对抗拒执行的57人采取司法拘留: which they are stands before the number.
    if lower > slot.left.lowerBound, text[lower - 1] == 0x7684,
      let opener = Self.treatmentOpeners.firstMatch(in: slot.left.lowerBound..<lower, of: text),
      lower - opener.range.upperBound <= 16, lower - opener.range.upperBound >= 3
    {
      which = reader.cleaner.phrase(opener.range.upperBound..<(lower - 1))
      lower = opener.range.upperBound
    }
    guard
      Self.treatmentOpeners.match(endingAt: lower, in: text, limit: slot.left.lowerBound) != nil || isRecipient,
      let act = Self.treatments.firstMatch(in: start..<end, of: text)
    else { return nil }
    let sufferers = which.appending(withoutAuxiliaries(reader.cleaner.phrase(start..<act.range.lowerBound)))
    let stop = text[act.range.lowerBound..<end].firstIndex(of: Scalars.enumerationComma) ?? end
    var deed = withoutAuxiliaries(
      reader.cleaner.phrase(act.range.lowerBound..<predicateStart(act.range.lowerBound, stop)))
    // 对56个党组织开展常规巡视: what was carried out.
    if deed.folded.starts(with: [0x5F00, 0x5C55]), deed.count >= 4 { deed = deed.dropping(first: 2) }
    guard deed.count + sufferers.count >= 4, deed.count >= 3 else { return nil }
    return (deed.appending(sufferers), act.range.lowerBound)
  }

  /// 巡察机构对|5个单位党组织: those counted are whom something is done to.
  var isRecipient: Bool {
    slot.left.upperBound > slot.left.lowerBound + 2 && text[slot.left.upperBound - 1] == 0x5BF9
      && slot.left.upperBound == slot.token.start
  }

  private static let treatmentOpeners = PhraseTable(words: "对 向 为 给")
  private static let treatments = PhraseTable(
    words: "开展 适用 采取 实施 发放 给予 作出 追究 判处 减免 依法作出 宣告")

  /// 1463户企业被列入经营异常名录 → 列入经营异常名录企业: what befell those counted tells which they are.
  func undergone(_ start: Int, _ end: Int) -> (phrase: Phrase, end: Int)? {
    guard !hasFigureBehind, let mark = text[start..<end].firstIndex(of: 0x88AB), mark - start >= 2, mark - start <= 10,
      HeadWords.protected.match(at: mark, in: text, limit: end) == nil,
      !text[start..<end].contains(Scalars.enumerationComma)
    else { return nil }
    let fate = withoutAuxiliaries(reader.cleaner.phrase((mark + 1)..<end))
    guard (2...14).contains(fate.count) else { return nil }
    return (fate.appending(reader.cleaner.phrase(start..<mark)), end)
  }

  /// 当中9宗为三级火警, 另有25宗属误报: what those counted are.
  func classed(_ start: Int, _ end: Int) -> (phrase: Phrase, end: Int)? {
    guard slot.token.unit?.isCount ?? false, !hasFigureBehind,
      let verb = Self.copulas.match(at: start, in: text, limit: end), (2...14).contains(end - verb.range.upperBound),
      case let before = reader.cleaner.clean(slot.core), before.isEmpty || before == Self.among,
      case let kind = verb.range.upperBound..<end, text[kind].allSatisfy(Scalars.isHan),
      !reader.times.contains(where: { kind.overlaps($0.range) })
    else { return nil }
    return (reader.cleaner.phrase(kind), end)
  }

  /// 273个城市空气质量达到二级以上标准 → 空气质量达到二级以上标准城市: what those counted have reached tells which they are.
  func graded(_ start: Int, _ end: Int) -> (phrase: Phrase, end: Int)? {
    guard slot.token.unit?.isCount ?? false, !hasFigureBehind,
      let place = Self.gradedThings.match(at: start, in: text, limit: end),
      let verb = Self.reachings.firstMatch(in: place.range.upperBound..<end, of: text),
      verb.range.lowerBound - place.range.upperBound >= 2, end - verb.range.upperBound >= 2,
      MeasureNouns.table.match(endingAt: verb.range.lowerBound, in: text, limit: place.range.upperBound) != nil
        || Self.qualities.match(endingAt: verb.range.lowerBound, in: text, limit: place.range.upperBound) != nil
    else { return nil }
    var words = reader.cleaner.phrase(place.range.upperBound..<end)
    // 二级以上(含二级)标准: the remark in between is left out.
    if end < text.count, text[end] == Scalars.openBracket,
      let close = text[end..<min(text.count, end + 12)].firstIndex(of: Scalars.closeBracket),
      let tail = Self.standards.match(at: close + 1, in: text, limit: reader.sentence.range.upperBound)
    {
      words = words.appending(reader.cleaner.phrase(tail.range))
    }
    if let open = words.folded.firstIndex(of: Scalars.openBracket),
      let close = words.folded.firstIndex(of: Scalars.closeBracket), open < close
    {
      words = words.prefix(open).appending(words.dropping(first: close + 1))
    }
    return (words.appending(reader.cleaner.phrase(place.range)), end)
  }

  private static let standards = PhraseTable(words: "标准 水质 水质标准 要求 水平")
  static let gradedQualities = PhraseTable(words: "空气质量 环境空气质量 水质 声环境质量 区域声环境质量")
  private static let gradedThings = PhraseTable(words: "城市 县城 县区 区县 县(市) 地级市 断面 监测点 点位 湖泊 水库 水源地 企业 学校")
  private static let reachings = PhraseTable(words: "达到 达 符合 满足 优于 低于 超过 为")
  private static let qualities = PhraseTable(words: "空气质量 环境空气质量 水质 声环境质量 质量 浓度")

  static let among = Phrase("当中")
  private static let copulas = PhraseTable(words: "为 属 属于 系")

  /// 3人被追究刑事责任: what befell them tells them.
  func suffered(_ start: Int, _ end: Int) -> (phrase: Phrase, end: Int)? {
    guard text[start] == 0x88AB, HeadWords.protected.match(at: start, in: text, limit: end) == nil,
      ["人", "名", "人次", "件"].contains(slot.token.unit?.code), reader.cleaner.clean(slot.core).isEmpty
    else { return nil }
    let fate = withoutAuxiliaries(reader.cleaner.phrase((start + 1)..<end))
    return fate.count >= 2 && fate.count <= 14 ? (fate, end) : nil
  }

  private static let sufferings = PhraseTable(words: "受到 受 遭受 遭到 被")
  private static let redresses = PhraseTable(words: "澄清 恢复名誉 正名 平反 纠正")
}

extension FigureReader {
  /// 空气质量 of 空气质量达到二级以上标准城市, where the sentence goes on with 有16个城市为劣三级; else empty.
  var gradedQuality: Phrase {
    for index in sentenceDrafts where drafts[index].kind == .level {
      let name = drafts[index].indicator
      if let quality = NounBehind.gradedQualities.match(at: 0, in: name.folded, limit: name.count) {
        return name.prefix(quality.range.count)
      }
    }
    return Phrase()
  }
}
