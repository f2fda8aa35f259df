// 近20年, 连续8年, 20年以上老化管道, 15个工作日内 where it is a term and not a result.

import DataCube
import ReportText

extension NotFigureRule {
  /// Matches: 近20年, 连续8年, 20年以上老化管道, 15个工作日内 where it is a term and not a result.
  static let duration = NotFigureRule(
    name: "duration", reason: .duration,
    examples: ["近«20»年来", "连续«8»年", "连续«15»个月", "历时«3»个月", "为期«5»天", "«30»年前", "平均较前«十二»个月上升"],
    counterExamples: ["审批时限压缩至«3»天", "平均办理时间缩短«5»个工作日", "优良天数«312»天", "工作日减至«7»个工作日"]
  ) { site in
    guard site.token.unitIs(.duration), site.token.unit?.code != "岁" else { return false }
    // “最多100天”改革: a name.
    if site.isInShortQuotes { return true }
    // 提前3年完成: how much before its time.
    if site.token.unit?.code == "年", site.isPreceded(by: earlier) { return true }
    // 平均较前十二个月上升: what it is held against.
    if site.isPreceded(by: formers) { return true }
    // 最快60分钟办结, 比法定时限减少近200天.
    if site.isFollowed(by: closings) || site.isPreceded(by: nearCuts) { return false }
    // 3年以上长期未结案件: which cases.
    if site.isFollowed(by: agedThings) { return true }
    let window = max(site.range.lowerBound, site.token.start - 14)..<site.token.start
    // 发电设备平均利用3483小时,其中核电7081小时: once hours are what is measured, they are in the whole sentence.
    if site.token.unit?.code == "小时",
      hoursOfUse.lastMatch(in: max(site.range.lowerBound, site.token.start - 120)..<site.token.start, of: site.text)
        != nil
    {
      return false
    }
    // 平均受教育年限从2020年的9.6年提升至2025年的10.2年: years are what is measured.
    if site.token.unit?.code == "年",
      spansOfLife.lastMatch(in: max(site.range.lowerBound, site.token.start - 40)..<site.token.start, of: site.text)
        != nil
    {
      return false
    }
    // 由7个工作日压缩至3个工作日: where a term started.
    if site.isFollowed(by: shortenings), !site.isPreceded(by: runs) { return false }
    if measuredDurations.lastMatch(in: window, of: site.text) != nil, !site.isPreceded(by: runs) { return false }
    // 平均办理时长缩短至1.8天,比2020年少0.7天: by how much what is measured has changed.
    if site.isPreceded(by: distances),
      measuredDurations.lastMatch(
        in: max(site.range.lowerBound, site.token.start - 40)..<site.token.start, of: site.text) != nil
    {
      return false
    }
    return true
  }

  private static let earlier = PhraseTable(words: "提前 提早 推迟")
  private static let formers = PhraseTable(words: "较前 比前 与前 过去 此前")
  private static let distances = PhraseTable(words: "少 多 快 慢 短 长 提前 推迟")

  private static let closings = PhraseTable(
    words: "办结 内办结 以内办结 之内办结 办好 内办好 办成 内办成 即可办结 可办结 出证 领证 拿证 拿照 内发证 内完成审批 内审结")
  private static let nearCuts = PhraseTable(words: "减少近 缩短近 压缩近 节约近 节省近 提前近 快近 少近 减少约 缩短约 压缩约")
  private static let agedThings = PhraseTable(words: "以上长期 以上未结 以上未 以上积案 以上陈案 以上工龄 以上党龄 以上的长期")
  private static let spansOfLife = PhraseTable(words: "教育年限 使用年限 平均年限 平均寿命 使用寿命")
  private static let shortenings = PhraseTable(words: "压缩 缩短 减至 减少至 减为 降至 提速 左右压缩 左右缩短 压减 缩减")
  private static let hoursOfUse = PhraseTable(words: "利用小时 平均利用 累计利用 日照时数 利用时间")
  private static let runs = PhraseTable(words: "连续 近 历时 为期 连续近 已连续")
  private static let measuredDurations = PhraseTable(
    words:
      "压缩 缩短 压减 控制在 工时 时限 时间 减少 天数 寿命 可支付月数 支付能力 月数 工期 用时 提速 周期 时长 耗时 增加 减至 降至 停电 报装 期限 日数 审批 办结 开办 办理 动画片 动画 电视 节目 播出 通话 增多 缩减 工作日 逗留 停留 平均 响应 等候 历时平均 留宿 住宿 住院 污染 日照 霾 超标 天气"
  )
}
