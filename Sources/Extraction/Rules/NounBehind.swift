// The noun that a number counts, where it stands behind the number.

import ReportText

struct NounBehind {
  let reader: FigureReader
  let slot: Slot

  var text: [UInt32] { reader.text }

  private static let means = PhraseTable(words: "持证 平均 组团 日均 户均 人均")
  private static let comings = PhraseTable(
    words: "组建工作专班 组成工作专班 组建专班 组成专班 来我市 来我县 来我区 来我省 来本市 来本县 来本区 来华 到基层 到农村 到乡镇 到企业 到西部 赴基层 下基层")

  /// The noun behind number and classifier; nil where none stands there.
  var noun: Phrase? { found?.phrase }

  /// The noun and where it ends in the text.
  var found: (phrase: Phrase, end: Int)? {
    var start = slot.right.lowerBound
    var end = slot.right.upperBound
    guard start < end else { return nil }
    if let hedge = Hedges.hedge(behind: start, in: text, limit: end) { start = hedge.range.upperBound }
    // 2163万人|口: the unit is the head of the noun.
    if start < end, text[start] == 0x53E3, slot.token.unit?.code == "人", start == slot.token.end { start -= 1 }
    // 74.21万户[37]建档立卡: a footnote mark between number and noun.
    if start + 2 < end, text[start] == 0x5B, let close = text[start..<end].firstIndex(of: 0x5D), close - start <= 4 {
      start = close + 1
    }
    if start < end, text[start] == 0x7684 { start += 1 }
    // 和平区1万人最少: how it ranks.
    if start < end, text[start] == 0x6700 { return nil }
    // 珠海市19.26万人次及广州市旅客: what else was counted.
    if start < end, text[start] == 0x53CA || joinsAnother(at: start, end) { return nil }
    // 控制在4.5%的目标以内: what it was to be, not what it is.
    if Self.bounds.match(at: start, in: text, limit: end) != nil { return nil }
    guard start < end,
      Scalars.isHan(text[start]) || Scalars.isLatin(text[start]) || Self.openers.contains(text[start])
        || Scalars.isDigit(text[start])
    else { return nil }
    if let listed = undergone(start, end) ?? classed(start, end) ?? graded(start, end) { return listed }
    if let wronged = wronged(start, end) ?? treated(start, end) ?? suffered(start, end) { return wronged }
    if Verbs.predicateStarts.match(at: start, in: text, limit: end) != nil, !Self.nounStarts(start, end, text) {
      return nil
    }
    // 1万名|高校毕业生: a single 高 is no direction here.
    if let direction = Directions.table.match(at: start, in: text, limit: end), direction.range.count >= 2 {
      return nil
    }
    if let stop = text[start..<end].firstIndex(where: { $0 == Scalars.enumerationComma || $0 == Scalars.semicolon }),
      hasFigureBehind || stop - start >= 2, hasFigureBehind || !opensWithAct(start, end)
    {
      end =
        isWithinQuotes(stop, start) || isWithinBrackets(stop, start) || endsWithAttribute(stop, start)
          || goesOnWithNoun(stop, start, end) ? end : stop
    }
    end = setEnd(start, moneyEnd(start, predicateStart(start, end)))
    // 120家重点企业的问卷调查显示: who was asked.
    if let asked = Self.surveys.firstMatch(in: start..<end, of: text), asked.range.lowerBound - start >= 2 {
      end = asked.range.lowerBound
    }
    // 4.3万名高校毕业生|来我市就业: what they do.
    if let coming = Self.comings.firstMatch(in: (start + 2)..<max(start + 2, end), of: text) {
      end = coming.range.lowerBound
    }
    // 41户重点税源企业|上半年入库税款112万元: a time begins what is told of it.
    if hasFigureBehind,
      let time = reader.times.first(where: { $0.range.lowerBound >= start + 2 && $0.range.lowerBound < end })
    {
      end = time.range.lowerBound
    }
    // 70个大中城市|新建商品住宅销售价格…: the places are counted, not what is said of them.
    if slot.token.unit?.code == "个", let places = Self.places.firstMatch(in: start..<end, of: text),
      // 2566个县(市、区)开展新农合: what they did tells which of them.
      Self.doings.match(at: places.range.upperBound, in: text, limit: end) == nil,
      hasFigureBehind || MeasureNouns.table.lastMatch(in: places.range.upperBound..<end, of: text) != nil
        || Self.fates.match(at: places.range.upperBound, in: text, limit: end) != nil
    {
      end = places.range.upperBound
    }
    let inner = quotationEnd(from: start, end) ?? start
    if hasFigureBehind, let verb = actStart(inner + 2, end) { end = verb }
    if hasFigureBehind, inner + 2 < end,
      let verb = Self.resultVerbs.firstMatch(in: (inner + 2)..<end, of: text),
      HeadWords.protected.match(at: verb.range.lowerBound, in: text, limit: end) == nil
        || Self.investments.match(at: verb.range.lowerBound, in: text, limit: end) != nil
    {
      end = verb.range.lowerBound
    }
    // 42家星级饭店|平均客房出租率79.4%.
    if hasFigureBehind, start + 2 < end, let mean = Self.means.firstMatch(in: (start + 2)..<end, of: text) {
      end = mean.range.lowerBound
    }
    // 9个重点项目|的审批用时: what is told of those counted.
    if hasFigureBehind, slot.token.unit?.isCount ?? false,
      let mark = text[min(end, start + 3)..<end].lastIndex(of: 0x7684), (3...6).contains(end - mark),
      MeasureNouns.table.match(endingAt: end, in: text, limit: mark + 1) != nil
        || Self.durations.match(endingAt: end, in: text, limit: mark + 1) != nil
    {
      end = mark
    }
    // 614座大型水库|蓄水总量3645亿立方米: a measure of those counted.
    if hasFigureBehind, slot.token.unit?.isCount ?? false,
      let measure = MeasureNouns.amounts.match(endingAt: end, in: text, limit: start + 3)
    {
      end = measure.range.lowerBound
    }
    // 58项问题|整改完成51项, 236件信访积案|办结率100%: how far those counted have come.
    if hasFigureBehind, slot.token.unit?.isCount ?? false,
      let stage = Self.outcomes.match(endingAt: end, in: text, limit: start + 2)
        ?? MeasureNouns.processRates.match(endingAt: end, in: text, limit: start + 2)
    {
      end = stage.range.lowerBound
    }
    // 110亿元的收入目标|不放松, 投资2亿元的技改项目|建成投产: what is done about it names none.
    let closings = slot.token.unitIs(.money) ? Self.completions : Self.resolves
    if let close = closings.firstMatch(in: (start + 1)..<max(start + 1, end), of: text) { end = close.range.lowerBound }
    if hasFigureBehind, let members = membersEnd(start, end) { end = members }
    // 41条短视频|播放量2300万: what is told of those counted is not their name.
    if hasFigureBehind, let told = Self.audiences.firstMatch(in: (start + 2)..<max(start + 2, end), of: text) {
      end = told.range.lowerBound
    }
    var phrase = withoutAuxiliaries(reader.cleaner.phrase(start..<end))
    // 11个市中有9个….
    if phrase.count >= 3, phrase.hasSuffix(Phrase("中有")) {
      phrase = phrase.dropping(last: 2)
      end -= 1
    }
    // 1351家经营网点中包括1122家专卖店.
    if phrase.count >= 5, phrase.hasSuffix(Phrase("中包括")) {
      phrase = phrase.dropping(last: 3)
      end -= 2
    }
    if phrase.count == 1, let only = phrase.folded.first, Self.levels.contains(only) { return (phrase, end) }
    // 156件重点积案中已化解149件: 中 is no part of the noun.
    if phrase.count >= 3, [0x4E2D, 0x91CC].contains(phrase.folded.last),
      Self.middles.match(endingAt: phrase.count, in: phrase.folded, limit: 0) == nil
    {
      phrase = phrase.dropping(last: 1)
    }
    if phrase.count == 1, let only = phrase.folded.first, Self.levels.contains(only) { return (phrase, end) }
    return phrase.count >= 2 ? (phrase, end) : nil
  }

  /// 213人主动上交现金、有价证券: a list is what was done to, not what goes on.
  private func opensWithAct(_ start: Int, _ end: Int) -> Bool {
    var index = start
    if let manner = Self.manners.match(at: start, in: text, limit: end) { index = manner.range.upperBound }
    return Verbs.action.match(at: index, in: text, limit: end) != nil
      || Self.surrenders.match(at: index, in: text, limit: end) != nil
  }

  private static let resolves = PhraseTable(words: "全面完成 全部完成 如期完成 圆满完成 顺利完成 全部兑现 全面兑现 不放松 不动摇 不松懈 不松劲")
  private static let completions = PhraseTable(
    words: "不放松 不动摇 不松懈 不松劲 建成投产 建成投用 建成投运 竣工投产 竣工投用 顺利投产")
  private static let outcomes = PhraseTable(words: "整改完成 完成整改 整改 办结 审结 执结 结案 化解 销号 整改到位 整治完成")
  private static let audiences = PhraseTable(words: "播放量 阅读量 点击量 浏览量 访问量 发行量 直接经济效益 直接经济创效 经济效益 创效")
  private static let causatives: ScalarSet = "使让令"
  private static let surveys = PhraseTable(words: "的情况看 的情况来看 的数据看 的问卷调查 问卷调查 的调查显示 的监测显示 的抽样调查")
  private static let manners = PhraseTable(words: "主动 自觉 按规定")
  private static let surrenders = PhraseTable(words: "上交 上缴 登记 退还 退出 交出 拒收 申报")

  static let bounds = PhraseTable(words: "目标以内 目标之内 目标内 以内 控制目标 目标值 控制线 台阶 新台阶 大关 关口 门槛 新关口 范围以内 范围之内 范围内 的范围")

  private static let doings = PhraseTable(words: "开展 实施 启动 建立 完成 推行 实行 设立 纳入 通过 列入 出台")
  private static let places = PhraseTable(
    words:
      "县(市、区) 县(市) 市(州) 县(区) 脱贫县 贫困县 出口加工区 综合保税区 国控断面 省辖市 地级市 设区市 县市区 区县 考核断面 国考断面 省考断面 以上断面 监测断面 大中城市 重点城市 监测城市 以上城市 主要城市 样本城市 试点城市 沿线国家 国家和地区 国家(地区) 国家及地区 国家或地区"
  )

  /// 4个直辖市部分区县列入试点: what befell the places.
  private static let fates = PhraseTable(words: "列入 纳入 实现 完成 开展 启动 进入 建成 达到 通过 开工 被")

  static func isPlaces(_ noun: Phrase) -> Bool { places.isWhole(0..<noun.count, of: noun.folded) }

  /// The grade that the things counted have: 劣三级 of 有4个城市为劣三级.
  func grade(behind end: Int) -> Range<Int>? {
    guard end < slot.right.upperBound, text[end] == 0x4E3A else { return nil }
    let grade = (end + 1)..<slot.right.upperBound
    guard (2...5).contains(grade.count),
      Self.grades.match(endingAt: grade.upperBound, in: text, limit: grade.lowerBound) != nil
    else { return nil }
    return grade
  }

  private static let grades = PhraseTable(words: "级 类 级以上 类以上 级及以上")

  /// 22个镇: the levels of the administration are nouns of one character.
  private static let levels: ScalarSet = "镇乡村区县市省州"

  /// 158个重点项目|完成投资189.4亿元, 339个城市|平均优良天数比例为87.5%: where what was reached begins.
  private static let resultVerbs = PhraseTable(words: "完成 实现 累计 平均 总投资 合计 提供 产生 带动 吸纳 获得")

  private static let investments = PhraseTable(words: "完成投资 实现增加值 实现利润 实现税")

  /// Words that end in 中 or 里 and stay whole.
  private static let middles = PhraseTable(words: "初中 高中 集中 其中 公里 英里 邻里 空中 心中")

  private static let openers: Set<UInt32> = [Scalars.openQuote, 0x22, Scalars.openTitle, 0x2018]

  private static func nounStarts(_ start: Int, _ end: Int, _ text: [UInt32]) -> Bool {
    HeadWords.protected.match(at: start, in: text, limit: end) != nil
  }

  var hasFigureBehind: Bool { slot.right.upperBound < slot.clause.range.upperBound }

  /// Where the noun ends because its predicate begins: 事项|已按程序上报, 领域|推广使用.
  func predicateStart(_ start: Int, _ end: Int) -> Int {
    var index = quotationEnd(from: start, end).map { $0 + 1 } ?? start + 2
    while index < end {
      if let match = Verbs.predicateStarts.match(at: index, in: text, limit: end) {
        let guarded = HeadWords.falseDividers.matches(
          in: max(start, index - 2)..<min(end, match.range.upperBound + 2), of: text
        )
        .contains { $0.range.overlaps(match.range) }
        let word = Self.innerWords.matches(in: max(start, index - 2)..<min(end, match.range.upperBound + 2), of: text)
          .contains { $0.range.overlaps(match.range) }
        if !guarded, !word { return index }
      }
      if Self.states.match(at: index, in: text, limit: end)?.range.upperBound == end { return index }
      // 41件“一件事”|实现线上线下协同办理: behind a quoted name.
      if text[index - 1] == Scalars.closeQuote, Self.achievements.match(at: index, in: text, limit: end) != nil {
        return index
      }
      index += 1
    }
    return end
  }

  /// 3217个人民调解委员会|调解矛盾纠纷12.7万件: with a number still to come the noun ends at the next act.
  private func actStart(_ start: Int, _ end: Int) -> Int? {
    guard start < end, slot.right.upperBound < text.count, !slot.joinsNext else { return nil }
    let acts = [Verbs.action, Verbs.generic].compactMap { $0.firstMatch(in: start..<end, of: text) }
    guard let verb = acts.min(by: { $0.range.lowerBound < $1.range.lowerBound }), end - verb.range.upperBound >= 2,
      EntityWords.bodyEndings.match(endingAt: verb.range.lowerBound, in: text, limit: start - 2) != nil
        || Self.people.match(endingAt: verb.range.lowerBound, in: text, limit: start - 2) != nil
    else { return nil }
    return verb.range.lowerBound
  }

  /// 23.15万名缴存职工|提取住房公积金83.87亿元.
  private static let people = PhraseTable(
    words:
      "企业 公司 商户 党员 干部 医护人员 农民工 机构 部门 单位 乡镇 市场主体 经营主体 老人 患者 职工 居民 群众 农民 学生 老年人 残疾人 纳税人 参保人 农户 志愿者 劳动者 举报人 村民 市民 消费者 业主 困难户 贫困户 创业者"
  )

  /// 32项技术创新工程|成效明显: how those counted stand.
  private static let states = PhraseTable(
    words:
      "组成 构成 发展迅速 发展良好 进展良好 进展迅速 推进顺利 运行平稳 运行良好 运转良好 势头良好 成效初显 初见成效 成效突出 成效明显 成效显著 初具规模 进展顺利 进展明显 基本完工 基本建成 效果明显 效果显著 成绩显著 全线贯通 建设提速 有序推进 稳步推进 快速推进 加快推进 扎实推进 顺利推进 全面推进 强力推进 投入使用 投入运营 相继建成 相继开工 陆续建成 正式开工 全面开工 全部开工 开工建设 竣工投产 通过验收 投入运行"
  )
  private static let achievements = PhraseTable(words: "实现 完成 建成 上线 落地 投入 通过 获评 荣获 入围 开展 推行")

  private static let batches: ScalarSet = "批轮期"
  /// 近岸海域|301个海水水质监测点.
  private static let stretches = PhraseTable(words: "海域 流域 沿线 沿岸 水域 全境 库区 灾区 山区 林区")
  /// 建成区|21条黑臭水体: where, not what.
  private static let localities = PhraseTable(words: "前述 上述 下列 建成区 城市建成区 城区 中心城区 主城区 市区 辖区 境内 全域 县域 市域 城乡 县城 境内外 省内")

  private static let raised = PhraseTable(words: "反馈 交办 移交 转办 通报 发现 指出 下达 承诺 确定 部署")

  /// Words that contain what else begins a predicate.
  private static let innerWords = PhraseTable(
    words:
      "被害 被侵害 被监护 行为 作为 将军 在建 存在 在线 正在 比例 比赛 比武 占比 占道 占用 占地 现在 内在 潜在 以上 以下 以内 使用 大使 从业 为民 不足 需求 可再生 可回收 可持续 也门 全面 全国 先进 总量 总部 总额 即办 即时 因素 供应 应急 应用 响应 效应 对应 反应 适应 应诉 按摩 较大 中比 是否 因公 由省 至少 为主 被告 分别 共享 公共 共同 应届 应收 均衡 平均 人均 需要 达标 列入 在校 在职 在岗 在册 在外 位于 纳入 非正 正式 正规 正职 公正 改正 矫正 修正 正常 端正 校正 总产值 总投资 总面积 可视 许可 认可 可以 可行 按揭 被执行 被征 成功率 未来 未成年 未婚 未就业 比对 对比 大为 开始 从严 也就 总 都市 首都 成都"
  )

  /// 考取了行政执法证 → 考取行政执法证; 进行了问责处理 → 问责处理.
  func withoutAuxiliaries(_ phrase: Phrase) -> Phrase {
    var result = Phrase()
    var index = 0
    while index < phrase.count {
      if let auxiliary = Self.auxiliaries.match(at: index, in: phrase.folded, limit: phrase.count) {
        index = auxiliary.range.upperBound
        continue
      }
      result.printed.append(phrase.printed[index])
      result.folded.append(phrase.folded[index])
      index += 1
    }
    while let last = result.folded.last,
      [Scalars.comma, 0x7684, 0x548C, 0x53CA, 0x4E0E, Scalars.fullStop].contains(last)
    { result = result.dropping(last: 1) }
    return result
  }

  private static let auxiliaries = PhraseTable(words: "了 进行了 进行 如期")

  /// The act that stands before the number; an empty phrase where only adverbs do; nil where a noun does, so that the
  /// number belongs to what stands before it.
  func act(in phrase: Phrase) -> Phrase? {
    // 运动员在|24个大项中: where, as 在14个领域推广 is not.
    let isPlace =
      slot.left.upperBound > slot.left.lowerBound && text[slot.left.upperBound - 1] == 0x5728
      && slot.left.upperBound == slot.token.start
      && found.map { text[$0.end - 1] == 0x4E2D || text[$0.end - 1] == 0x91CC } ?? false
    // 第一批|23家试点法院: which of them.
    if phrase.count == 3, phrase.folded.first == 0x7B2C, Self.batches.contains(phrase.folded[2]) { return Phrase() }
    if phrase.isEmpty || phrase == Self.among || isRecipient || isPlace { return Phrase() }
    if Self.localities.isWhole(0..<phrase.count, of: phrase.folded)
      || phrase.count <= 6 && Self.stretches.match(endingAt: phrase.count, in: phrase.folded, limit: 1) != nil
    {
      return Phrase()
    }
    // 通过多种途径使|609万名下岗职工实现了再就业: how it was brought about.
    if let last = phrase.folded.last, Self.causatives.contains(last) { return Phrase() }
    let core = slot.core
    // 耒水、舂陵水、武水|3条主要水系: the list only spells the noun out.
    if slot.token.unit?.isCount ?? false, phrase.folded.contains(Scalars.enumerationComma),
      Verbs.action.match(at: 0, in: phrase.folded, limit: phrase.count) == nil
    {
      return Phrase()
    }
    // 撤销了民政、人社、水利、发改|4支执法队伍 and A、B等|15部法律: the list only explains the noun.
    let last = core.upperBound > core.lowerBound ? text[core.upperBound - 1] : 0
    let endsList = last == 0x7B49 || phrase.folded.last == 0x7B49 || tailHasEtcetera
    if Verbs.builds.isWhole(0..<phrase.count, of: phrase.folded) { return phrase }
    if let verb = Verbs.action.match(at: 0, in: phrase.folded, limit: phrase.count) {
      if verb.range.count == phrase.count { return phrase }
      let isList = phrase.folded.contains(Scalars.enumerationComma)
      if isList || endsList { return phrase.prefix(verb.range.count) }
      if endsWithVerb(phrase) { return lastVerb(phrase) }
      return endsWithModifier ? phrase.prefix(verb.range.count) : nil
    }
    if Verbs.generic.isWhole(0..<phrase.count, of: phrase.folded) { return Phrase() }
    if endsList { return Phrase() }
    // 新创建和培育|30个: both acts.
    if let both = phrase.folded.firstIndex(of: 0x548C), both >= 2, phrase.count <= 8, endsWithVerb(phrase),
      Verbs.action.match(endingAt: both, in: phrase.folded, limit: 0) != nil
    {
      return phrase
    }
    // 中央生态环保督察反馈的|37项问题: who raised them.
    if endsWithModifier, phrase.count <= 14,
      Self.raised.match(endingAt: phrase.count, in: phrase.folded, limit: 2) != nil
    {
      return phrase
    }
    if endsWithVerb(phrase) { return lastVerb(phrase) }
    if endsWithModifier { return phrase.count <= (tellsWhich ? 16 : 6) ? withoutGround(phrase) : Phrase() }
    // 发布了《白皮书》和|五起典型案例.
    if phrase.count <= 1 || phrase.folded.last == Scalars.closeTitle { return Phrase() }
    if EntityWords.bodyEndings.match(endingAt: phrase.count, in: phrase.folded, limit: 1) != nil
      || phrase.folded.last == 0x4F1A
    {
      return Phrase()
    }
    // A bare word of two characters before 7家企业 is its verb: 扶持, 遴选.
    if phrase.count == 2 { return phrase }
    // “改革指数”36项指标: the quoted name belongs to the noun.
    if last == Scalars.closeQuote { return quotedName ?? Phrase() }
    if AreaNames.short.match(at: 0, in: phrase.folded, limit: phrase.count) != nil { return Phrase() }
    return nil
  }

  /// 我局修订的|1件: a 的 makes what stands before the number a remark on the noun behind it.
  private var endsWithModifier: Bool {
    slot.left.upperBound > slot.left.lowerBound && text[slot.left.lowerBound..<slot.left.upperBound].last == 0x7684
  }

  private var tailHasEtcetera: Bool {
    text[slot.left.lowerBound..<slot.left.upperBound].last == 0x7B49
  }

  private var quotedName: Phrase? {
    let end = slot.core.upperBound - 1
    var start = end
    while start > slot.clause.range.lowerBound, end - start < 12, Scalars.isHan(text[start - 1]) { start -= 1 }
    return end - start >= 2 && end - start <= 6 ? reader.cleaner.phrase(start..<end) : nil
  }

  private func endsWithVerb(_ phrase: Phrase) -> Bool {
    Verbs.action.match(endingAt: phrase.count, in: phrase.folded, limit: 0) != nil
      || Verbs.generic.match(endingAt: phrase.count, in: phrase.folded, limit: 0) != nil
  }

  /// The verb right before the number; a generic one says nothing.
  private func lastVerb(_ phrase: Phrase) -> Phrase {
    if let action = Verbs.action.match(endingAt: phrase.count, in: phrase.folded, limit: 0) {
      return phrase.dropping(first: action.range.lowerBound)
    }
    return Phrase()
  }
}
