// Words of shares, completions, multiples and scores.

import ReportText

enum PullWords {
  static let table = PhraseTable(words: "拉动 带动GDP 带动经济 贡献了 影响 推高 贡献")
  private static let tails = PhraseTable(words: "对经济增长的贡献率 对经济增长贡献率 对GDP增长的贡献率 增加值 贡献率 对GDP增长贡献率")

  /// 消费 of 消费对经济增长的贡献率, 非油经济 of 非油经济增加值.
  static func driver(of indicator: Phrase) -> Phrase {
    guard let tail = tails.match(endingAt: indicator.count, in: indicator.folded, limit: 2) else { return indicator }
    return indicator.prefix(tail.range.lowerBound)
  }
}

enum ShareWords {
  static let ratioTails = PhraseTable(words: "比重 占比 所占比重 的比重")
  static let tails = PhraseTable(words: "的比重 比重 的比例 比例 的 的份额 份额 的比率 之比 的比 达")
  private static let marks = PhraseTable(words: "占")
  private static let falseMarks = PhraseTable(words: "占比 占道 侵占 占用 抢占 占地 占补 强占 占据 占有率 占有 挤占 霸占 占领 占便")

  /// The last 占 that opens a share.
  static func lastMark(in range: Range<Int>, of text: [UInt32]) -> Range<Int>? {
    var end = range.upperBound
    while let mark = marks.lastMatch(in: range.lowerBound..<end, of: text) {
      let around = max(range.lowerBound, mark.range.lowerBound - 1)..<min(range.upperBound, mark.range.upperBound + 2)
      if falseMarks.matches(in: around, of: text).contains(where: { $0.range.overlaps(mark.range) }) {
        end = mark.range.lowerBound
        continue
      }
      return mark.range
    }
    return nil
  }
}

enum PartWords {
  static let pronouns = PhraseTable(words: "其 这 该 约 总量 共 数量")
  static let wholes = PhraseTable(words: "当中 其中 总数 总量 总 全部 总体")
}

enum CompletionWords {
  static let goals = PhraseTable<String>([
    ("任务", "任务"), ("任务数", "任务"), ("年度任务", "任务"), ("目标任务", "任务"), ("计划", "计划"), ("年度计划", "计划"), ("年计划", "计划"),
    ("预算", "预算"),
    ("年度预算", "预算"), ("预算数", "预算"), ("目标", "目标"), ("年度目标", "目标"), ("年度目标任务", "任务"), ("全年任务", "任务"), ("全年计划", "计划"),
    ("年初预算", "预算"),
    ("调整预算", "预算"), ("全年额度", "额度"), ("额度", "额度"), ("全年目标", "目标"), ("目标数", "目标"), ("计划数", "计划"), ("变动预算", "预算"),
  ])
  static let verbs = PhraseTable(words: "完成 为 占 达到 是 达 超额完成 完成了")
}

/// 恢复到2019年的八成三: a level held against another time's.
enum RecoveryWords {
  static let table = PhraseTable(words: "恢复 恢复至 恢复到 相当于 达 回到")
}

enum MultipleWords {
  static let verbs = PhraseTable(words: "是 为 相当于 等于 达到 达")
}

enum FromWords {
  static let table = PhraseTable(words: "由 从 由原来的 由上年的 从上年的 由去年的 从去年的 从原来的 由原来 由原 从原")
}

enum NumberFirstWords {
  /// What joins a rate to the noun behind it; behind a hedge (80%以上行政村) nothing needs to.
  static func opener(at start: Int, isHedged: Bool, in text: [UInt32], limit: Int) -> PhraseTable<Void>.Match? {
    if let match = rates.match(at: start, in: text, limit: limit) { return match }
    guard isHedged, start + 1 < limit, Scalars.isHan(text[start]) else { return nil }
    return PhraseTable<Void>.Match(range: start..<start, value: ())
  }

  static let rates = PhraseTable(words: "的 都是 是 均为 为 都")
}

enum ScoreWords {
  static let table = PhraseTable(words: "平均分 得分 评分 分值 均分 总分 总评分")
}

enum DirectionWords {
  private static let nouns = PhraseTable(words: "增长 增速 增幅 涨幅 降幅 速度 增长速度 增长率 高增长")

  /// 4.7%的增长: the number is a growth told after it.
  static func opensWithGrowth(_ phrase: Phrase) -> Bool {
    nouns.match(at: 0, in: phrase.folded, limit: phrase.count) != nil
  }
}
