// Words of tasks, plans and budgets, and of their completion.

import ReportText

enum CompletionWords {
  static let goals = PhraseTable<String>([
    ("任务", "任务"), ("任务数", "任务"), ("年度任务", "任务"), ("目标任务", "任务"), ("计划", "计划"), ("年度计划", "计划"), ("年计划", "计划"),
    ("预算", "预算"),
    ("年度预算", "预算"), ("预算数", "预算"), ("目标", "目标"), ("年度目标", "目标"), ("年度目标任务", "任务"), ("全年任务", "任务"), ("全年计划", "计划"),
    ("年初预算", "预算"), ("预期目标", "目标"), ("年初目标", "目标"), ("年初预期目标", "目标"), ("规划目标", "目标"), ("控制目标", "目标"),
    ("调整预算", "预算"), ("全年额度", "额度"), ("额度", "额度"), ("全年目标", "目标"), ("目标数", "目标"), ("计划数", "计划"), ("变动预算", "预算"),
    ("合同约定量", "合同"), ("合同量", "合同"), ("约定量", "合同"),
  ])
  /// The last goal in a range of text; not the 预算 of 一般公共预算收入, which names what was earned.
  static func lastGoal(in range: Range<Int>, of text: [UInt32]) -> PhraseTable<String>.Match? {
    goals.matches(in: range, of: text).last {
      budgeted.match(at: $0.range.upperBound, in: text, limit: range.upperBound) == nil
    }
  }

  private static let budgeted = PhraseTable(words: "收入 支出 管理 执行")
  /// What a count may lie above or below.
  static let bounds = PhraseTable(
    words: "预算 年初预算 年度预算 年度计划 全年计划 年初计划 下达任务 下达任务数 任务数 省控目标 控制目标 省控指标 国控指标 控制指标 目标 年度目标 计划 任务 预期目标 指标 平均 平均水平")
  /// By how much a goal was passed or missed: the sign of what follows.
  static let excess = PhraseTable<Int>(
    ["超过", "超额", "超", "多", "超出", "增加", "超收"].map { ($0, 1) } + ["少", "短收", "减少", "欠", "低"].map { ($0, -1) })
  static let verbs = PhraseTable(words: "完成 为 占 达到 是 达 超额完成 完成了 相当于 等于")
}
