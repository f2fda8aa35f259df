// What may stand before a time that opens a clause.

import ReportText

extension PeriodClock {
  /// Whether nothing but marks, bodies and prepositions stands before a time: 一是2023年, 全市今年.
  func isOpening(_ range: Range<Int>, _ text: [UInt32]) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      if [0x5B, 0x3010, 0x3014].contains(text[index]),
        let close = text[index..<range.upperBound].firstIndex(where: { [0x5D, 0x3011, 0x3015].contains($0) })
      {
        index = close + 1
      } else if !Scalars.isHan(text[index]) {
        index += 1
      } else if let comma = text[index..<range.upperBound].firstIndex(of: Scalars.comma), comma - index <= 20,
        Self.speeches.match(endingAt: comma, in: text, limit: index) != nil,
        text[index..<comma].allSatisfy(Scalars.isHan)
      {
        // 报告提出,2021年…: who says so is no part of it.
        index = comma + 1
      } else if let word = Self.beforeTime.match(at: index, in: text, limit: range.upperBound) {
        index = word.range.upperBound
      } else if let entity = EntityWords.table.match(at: index, in: text, limit: range.upperBound) {
        index = entity.range.upperBound
      } else {
        return isName(index..<range.upperBound, text)
      }
    }
    return true
  }

  /// 荔城区2020年, 海口2018年, 市法院2008年: whose time it is.
  private func isName(_ range: Range<Int>, _ text: [UInt32]) -> Bool {
    guard range.count <= 14, text[range].allSatisfy(Scalars.isHan) else { return false }
    // 私人地盘于2015年完成的…: whose work was done then.
    if text[range.upperBound - 1] == 0x4E8E, range.count >= 3 { return true }
    return AreaNames.short.isWhole(range, of: text)
      || Self.nameEndings.match(endingAt: range.upperBound, in: text, limit: range.lowerBound) != nil
  }

  private static let nameEndings = PhraseTable(
    words: "省 市 县 区 州 旗 镇 乡 局 委 院 厅 部 行 公司 集团 中心 大学 学院 医院 机关 部门 系统 法院 检察院 街道 办 银行 总队 支队 大队 办公室 我国 全国")

  private static let speeches = PhraseTable(words: "分析 划分 来看 而言 提出 显示 指出 透露 表示 介绍 获悉 了解 表明 披露 强调 要求 明确 公布 称")
  private static let beforeTime = PhraseTable(
    words:
      "展望 就 以 又讯 另讯 另悉 又悉 据悉 讯 本报讯 本网讯 据介绍 据了解 数据显示 统计显示 统计数据显示 累计 总计 合计 今年累计 刚刚过去的 刚过去的 过去的 刚刚结束的 建议 综合考虑 综合各方面因素 初步统计 初步测算 经初步核算 据初步核算 据初步统计 确定 提出 安排 计划 做好 在 自 从 截至 截止 到 至 一是 二是 三是 四是 五是 六是 七是 八是 九是 其中 一 二 三 四 五 六 表 单计 单 初步核算 同时 据统计 经统计 其 而 并 在过去的"
  )
}
