// Words that set the scene for the figures behind them.

import ReportText

enum SceneWords {
  /// What follows are parts.
  static let parts = PhraseTable(words: "内含 内有 当中 其中 其中: 包括 包含 分别是 (其中 ,其中 (包括 (含 (其中: ;其中 ,含在职 ,含离退休 ,含本级 ,含中央 ,含省级")

  static let partWord = PhraseTable(words: "其中")

  /// 从…看, 分门类看: what follows shares a measure.
  static let viewpoints = PhraseTable(words: "从 分 按 看, 看 在 中")

  /// What closes a topic: 刑事方面, 县区方面.
  static let topicTails = PhraseTable(
    words: "方面 领域 工作中 环节 按可比价格计算 按可比价计算 按不变价格计算 按不变价计算 按现价计算 按当年价格计算 按可比口径计算")

  /// What opens the predicate of a clause that counts nothing: the words before it are what the sentence speaks of.
  static let predicates = PhraseTable(
    words: """
      喜获 再获 又获 喜获丰收 逆势 逆市 扭转 止住 压得较 压得很 降得 控制得 未见起色 则未见起色 销情 变动轻微 则变动轻微 变动不大 仍是 依然是 依旧是 主要是 仍 最 均 都 已 也 较 持续 继续 呈 保持 稳步 快速 大幅 明显 不断 居首 跻身 居第 居全 居前 居于 位居 位列 分列 再创 创 首次 好于 升得 成为 占大头 分量 显著 逐年 平稳 有所 \
      强势 强劲 复苏 回暖 向好 走强 亮眼 火热 旺盛 红火 连续 异军突起 萎缩 受挫 疲软 低迷 领跑 持平 由降转增 由增转降 由降转升 由升转降 由负转正 由正转负 由跌转升 止跌回升 止降回升 意愿不强 动力不足 后劲不足 再创新高 创新高 增势 势头 增产 减产 扭亏为盈 实现转正 稳中 进一步 取得 实现 得到 全面 扎实 有序 总体 基本 较快 走低 走高 上升 下降 增长 回升 回落 提高 提升 减少 增加 多发 突出 增幅 较大 较多 较高 频发 高发 表现 受惠 受益 得益 受到 受 因 发展迅速 发展较快 发展良好 发展加快 支柱地位形成
      """)
  static let fights = PhraseTable(words: "查办 惩治 打击 严惩 惩处 整治 惩办")
  static let crimes = PhraseTable(words: "犯罪 犯罪活动 违法犯罪")
  static let targets = PhraseTable(words: "犯罪 案件 纠纷 企业 人员 问题 行为 项目 隐患")
  static let cases = PhraseTable(words: "案件 犯罪 纠纷")
  static let dealings = PhraseTable(words: "审理 惩治 打击 办理 审查 化解 处理 查办 严惩 惩处 审判")
  static let copulas = PhraseTable(words: "仍是 依然是 依旧是 主要是 成为")

  /// Headings and clauses that speak of what is to come.
  static let plans = PhraseTable(
    words: """
      工作思路 工作计划 下一步 下步 打算 工作安排 主要安排 展望 目标任务 工作重点 今后 明年 下一年度 预期目标 主要目标 发展目标 奋斗目标 总体要求 重点工作 工作部署 工作要点 规划目标 努力方向 下阶段 \
      工作打算 主要任务 重点任务 下一年 发展思路 总体思路 指导思想 工作建议 预算草案 预算安排 下半年计划 下半年打算 下半年工作安排 下半年工作打算 未来五年 来年 今后五年
      """)

  /// Those of them that point ahead whatever stands around them.
  static let strongPlans = PhraseTable(
    words: "下一步 下步 今后 明年 下一年 下一年度 打算 工作计划 工作思路 展望 来年 未来五年 下阶段 预期目标")

  /// Headings that look back.
  static let reviews = PhraseTable(
    words:
      "回顾 工作情况 完成情况 工作成效 主要成效 主要做法 开展情况 工作总结 总结 取得的成效 成绩 主要工作举措 发展成就 过去五年 执行情况 存在问题 问题与不足 不足和原因 主要工作和 工作举措和成效 五年工作 履行")

  /// Verbs of intention: a clause that has one states a target.
  static let intentions = PhraseTable(
    words: """
      力争 努力完成 努力达到 全力完成 争取实现 争取完成 争取达到 争取到 争取使 争取在 争取全年 争取增长 争取突破 确保 预期 预期目标 目标是 目标为 目标: 目标确定为 目标定为 目标设定为 拟 我们要 要继续 将再 将在 要新建 要完成 要确保 规划到 将发送 将接待 将迎来 将运送 将新增 将新建 将建成 将完成 将实现 将增补 将投入 将建设 将改造 将实施 将安排 将发放 将开工 将引进 将培育 将增加 将打造 将投资 将新开 将解决 将达 将达到 要达到 任务为 任务是 任务数为 指标为 预算安排 下达计划 努力实现 力求 旨在 要求达 预计到 有望 奋斗目标 约束性指标 \
      计划调减 计划发展 计划实现 计划建成 计划建设 计划投入 计划招收 计划发行 计划拆除 计划改造 计划达到 计划新建 计划完成 计划投资 计划实施 计划到 计划于 计划安排 计划开工 计划新增 计划播种 计划种植 计划新开工 计划再 计划推出 计划引进 计划培训 计划打造 计划举办 计划开展 计划发放 计划培育 计划筹集 计划招聘 不低于 要求不低于 目标值 可控制在 前须 须在 须于 须清 须压 须降 须控制 须达 须提高 须提升 须完成 须保持 须实现 必须达 必须完成 必须控制 必须实现 必须保持
      """)

  /// Verbs of intention that no word of achievement beside them takes back.
  static let strongIntentions = PhraseTable(
    words:
      "或将 不得低于 不得少于 不得高于 不得超过 不得多于 不应低于 不应超过 可能回落 可能回落到 可能下降 可能上升 可能达到 可能增长 预估可 预估将 预估下 力争 争取实现 争取完成 争取达到 争取到 争取使 争取在 争取全年 争取增长 争取突破 确保 可完成 可达到 可达 可望 可控制在 料达 预测 拟 有望 力求"
  )

  /// Plans that hold for the rest of their sentence.
  static let governingPlans = PhraseTable(
    words:
      "计划调减 计划完成 计划投资 计划实施 计划新建 计划开工 计划安排 计划建设 计划实现 计划新增 计划改造 计划发展 计划种植 计划播种 计划新开工 计划再 计划推出 计划引进 计划培训 计划打造 计划举办 计划开展 计划发放 计划培育 计划筹集 计划招聘"
  )
  /// Bounds that are set, not told: what follows them in their sentence is set, too, where it is bounded.
  static let requirements = PhraseTable(words: "不得低于 不得少于 不得高于 不得超过 不得多于 不应低于 不应超过")
  static let demands = PhraseTable(words: "会议要求 通知要求 方案要求 意见要求 会议强调要")
  static let planVerbs = PhraseTable(words: "计划 拟 将 要 力争 确保 争取 预计 规划")
  static let expectations = PhraseTable(words: "预计 预估 预测 有望 预期可 可望")

  /// What holds a word of intention and intends nothing: 预期寿命, 低于预期.
  static let falseIntentions = PhraseTable(
    words:
      "年初预期目标 年初预期 预期寿命 低于预期 高于预期 高出预期 超过预期 快于预期 慢于预期 好于预期 超预期 超出预期 优于预期 预期目标的 比预期 较预期 与预期 符合预期 争取到位 争取到中央 争取到上级 争取到省 争取到各类 争取到国家 争取到项目 争取到资金 拟废止 拟修改 拟保留 拟失效 拟录用 拟上市 审核拟 审查拟 审议拟 公示拟 拟公开 虚拟 模拟 拟合 比拟 按计划 按照计划 依计划 原计划"
  )
  /// A clause that does nothing but announce aims: 今年预期,….
  static let announcedAims = PhraseTable(
    words: "今年预期 今年计划 今年力争 今年目标 今年的目标 今年打算 明年预期 明年计划 明年力争 明年目标 明年打算 下一步计划")

  static let deadlines = PhraseTable(words: "年底前 年内 下半年 到年底 到今年底 到今年年底 今年底前 今年年底前 到明年 明年 下一步")
  static let missedAims = PhraseTable(words: "的目标没有 的目标未 的目标任务没有 的目标尚未 的任务没有 的任务未 的预期目标未")

  /// Words that tell of a target as reached.
  static let achievements = PhraseTable(words: "完成 实现了 超额 达到了 已 既定目标 提前 圆满 目标任务的 年度目标的 任务的 计划的 预算的 任务数的")

  static let wholeYear = PhraseTable(words: "全年")

  /// 全年额度, 全年任务: what the year was to bring, not the year.
  static let wholeYearPlans = PhraseTable(words: "全年额度 完成全年 全年支出的 全年收入的 全年任务 全年目标 全年计划 全年预算 全年预期")

  /// Forecasts of others.
  static let forecasts = PhraseTable(words: "预期的 市场预期的 预期 市场预期 预测 市场预测 预测的 市场预测的 市场估计的 市场估计 市场普遍预期 市场普遍预期的 早前估计的 早前预期的")
}
