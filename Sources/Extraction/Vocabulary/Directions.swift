// Verbs and nouns of change, with the sign that the wording gives: a new one is a new row.

import ReportText

enum Directions {
  struct Direction: Sendable {
    /// +1 or -1: by wording, never by merit.
    var sign: Int
    /// Nouns (增幅, 降幅) name the change itself; verbs tell it.
    var isNoun = false
  }

  static let table = PhraseTable<Direction>(
    verbs(
      "变动 偏多 偏高 成长 增长 增加 上升 提高 提升 扩大 多 上涨 回升 加快 增产 增 升 涨 高 长 快 增收 增利 攀升 反弹 走高 拉长 上浮 升值 增值 净增 净增加 净增长 新增长 增多 多出 超额 年增 月增 季增 年升 月升 季升 激增 猛增 陡增 微增 略增 微升 略升 上扬 上行 增速加快 增大 上调 提速 递增 扩种 跃升 飙升 同增 大增 大升 急升 反增 反升 升高 增高 超出 高出 领先 多增 多支 多减 多收 增支 实增 净流入 增强 改善 净升 调增 增亏 延长 好转 超收 拉大 走阔 涨价 提价 贵 扩增 急增 剧增 暴增",
      +1)
      + verbs(
        "少发 偏少 偏低 衰退 挫 减量 下降 减少 降低 缩小 少 回落 收窄 下跌 放缓 减产 降 减 跌 低 慢 下滑 缩减 压减 缩短 减慢 减亏 减利 负增长 萎缩 减收 减缓 走低 递减 下调 趋缓 贬值 回调 减弱 净减少 净减 滑落 骤降 锐减 下挫 净下降 少增 少支 少收 压缩 压降 低于 落后 净流出 调减 减支 下浮 放慢 年减 月减 季减 年跌 月跌 年降 削减 微降 略降 微跌 锐降 大跌 大减 急跌 大降 急降 骤跌 急挫 下行 重挫 少用 消减 短收 降价 跌价 反降 便宜 恶化 流失 急减 剧减 暴跌 缩水 收缩 缩窄 走弱",
        -1)
      + nouns(
        "年增率 年增幅 年升幅 月增率 季增率 上涨幅度 上升幅度 增加幅度 提升幅度 增减幅度 增减幅 变动幅度 变动比例 增减率 增长比例 增减比例 增幅 增速 涨幅 增长率 增长幅度 升幅 增长速度 增长额 增加额 增收额 提高幅度 修订升幅 修订增幅 修订涨幅",
        +1)
      + nouns(
        "年减率 年减幅 年跌幅 月减率 季减率 下跌幅度 下滑幅度 回落幅度 减少幅度 减收额 减少额 降幅 跌幅 减幅 下降幅度 降低幅度 降低率 下降率 压减幅度 精简幅度 压缩幅度 缩减幅度 削减幅度 修订跌幅 修订降幅 修订减幅",
        -1))

  private static func verbs(_ words: String, _ sign: Int) -> [(String, Direction)] {
    words.split(separator: " ").map { (String($0), Direction(sign: sign)) }
  }

  private static func nouns(_ words: String, _ sign: Int) -> [(String, Direction)] {
    words.split(separator: " ").map { (String($0), Direction(sign: sign, isNoun: true)) }
  }

  /// One-character directions that are parts of other words unless a number follows at once.
  static let single = PhraseTable(words: "贵 多 增 升 涨 高 长 快 少 降 减 跌 低 慢 挫")

  /// Words that end like a direction and are none: 最高, 提高…水平, 年增长点.
  static let nouns = PhraseTable(
    words:
      "现金净流入 现金净流出 资金净流入 资金净流出 现金流净流入 节资增收 节支增收 自然增长率 新增加 最高 最低 至多 至少 最多 最少 较高 较低 更高 不高 不低 合计增长点 身高 标高 楼高 坝高 全长 总长 里程长 延长线 特长 可多 不少 缺少 不多 许多 众多 大多 最长 最快 周长 桥长 隧长 线长 水深高 水土流失 资产流失 税收流失 税款流失 税源流失 资金流失 耕地流失 土壤流失"
  )

  /// Verbs that judge: of a burden they tell the direction the other way round.
  static let verdicts = PhraseTable(words: "改善 好转 恶化")
  static let burdens = PhraseTable(words: "浓度 平均浓度 综合指数 排放量 污染指数 死亡率 病死率")

  /// 净增 and 净减 before the thing that changed.
  static let net = PhraseTable<Int>([("净增", 1), ("净增加", 1), ("净减", -1), ("净减少", -1)])

  /// Verbs before the stock that they move; 增加 before things is an act like 新增.
  static let moves = PhraseTable<Int>([("减少", -1)])

  /// Verbs that take away a share of what stands behind them.
  static let cuts = PhraseTable(words: "核减 压减 削减 裁减 缩减 减少 降低")

  /// 减材料, 减环节: what a reform of procedures asks less of.
  static let savings = PhraseTable(
    words: ["材料", "环节", "时间", "时限", "证明", "跑动", "跑动次数", "流程", "费用", "跑腿", "申请材料", "办理时间", "办理环节"].map { "减" + $0 }
      .joined(separator: " "))

  /// 翻一番: a multiple with a verb of its own.
  static let doubling = PhraseTable(words: "翻 翻了 再翻 实现翻")
}
