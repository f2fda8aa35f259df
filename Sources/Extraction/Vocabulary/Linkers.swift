// Words between an indicator and its number that carry no indicator.

import ReportText

enum Linkers {
  /// What stripping a word off says of the figure.
  enum Role: Sendable {
    case plain
    /// 至, 到: the number is where something arrived.
    case arrival
    /// 分别, 依次: the numbers that follow belong one each to a list.
    case respectively
    /// 共, 合计: a sum.
    case total
  }

  /// Words that stand right before a number.
  static let table = PhraseTable<Role>(
    words(
      "仍在 介乎 介于 有望保持在 有望达到 有望 录得 则录得 亦录得 一度 一度达到 料仍达 料达 仍达 达 达到 达至 达到了 为 是 了 已 已经 均 都 均为 都是 皆为 就 有 即 仅 仅为 也 再 各 各为 于 以 每年 共有 则 还 有了 只有 完成 实现 在 的 将 可 预计 力争 要 计划 拟 全部 先后 平均 平均为 平均达 平均达到 实际 全年 保持 保持在 稳定在 维持在 控制 已达 已达到 首次 多达 高达 长达 实有 约有 达成 再次 连续 成功 仍有 尚有 现有 另有 分别有 又 累计有 年末的 年底的 期末的 上年末的 兑 1美元兑 1美元兑换 1美元合 人民币 港币 100日元兑 1欧元兑 1英镑兑 1港元兑 设为 定为 确定为 每吨 每公斤 每千克 每平方米 每亩 每人每月 每人每年 每月每人 亦 亦为 亦达 亦达到 则达 则为 每桶 每百斤 须 还剩 仅剩 只剩 尚余 必须 处于 处在 估计有 报 报收 报收于 收报 收于 收在 收盘于 收盘报 每晚 却达 却为 却仅为 却只有 更达 更达到 更高达 竟达 也达 也达到 均达 均达到 都达 还达",
      .plain)
      + words(
        "至 到 回升至 回升到 增至 降至 升至 增加到 增加至 提高到 提高至 提升到 提升至 上升到 上升至 下降到 下降至 降低到 降低至 扩大到 扩大至 减少到 减少至 缩短到 缩短至 压缩到 压缩至 压到 压至 压低到 压低至 压降到 压降至 扩展到 发展到 增长到 增长至 回落到 回落至 减至 压减到 压减至 跃升至 升到 降到 涨到 涨至 跌至 跌到 扩容至 拓展到 拓展至 收窄至 收窄到 优化到 精简到 精简至 加快到 放缓至 扩至 攀升至 攀升到 调整到 调整为 调整至 优化为 优化至 优化调整为 优化提升为 演变为 演变到 转变为 变化为 变为 上调至 下调至 放宽到 延长到 延长至 缩至 缩小到 缩小至 恢复到 恢复至 增为 降为 升为 压减为 缩减为 减少为 缩短为 压缩为 扩大为 缩小为 上升为 下降为 提升为 提高为 增加为 提至 调高至 整合为 撤并为 合并为 归并为 精简为 减为 调减为 修订为 修订至 清到 清至 清减到 清减至 收敛至 收敛到 收敛为 收窄为",
        .arrival)
      + perPerson
      + words("分别 依次 分别为 分别达 分别达到 分别是 依次为 各自 分别占 分别完成 分别实现", .respectively)
      + words("共 共计 合计 总计 累计 累计达 累计达到 总共 计 共达 合计为 总计为 一共 累计共 累共", .total))

  /// 标准提高到月人均450元: for whom and how long, behind the verb that led there.
  private static let perPerson = [
    "提高到", "提高至", "提升到", "提升至", "增加到", "增加至", "调整到", "调整至", "调整为", "提标到", "提标至", "上调到", "上调至", "增至", "提至", "达到", "统一为",
  ].flatMap { verb in
    ["月人均", "年人均", "人均每月", "人均每年", "每月人均", "每年人均", "每人", "每户每月"].map { (verb + $0, Role.arrival) }
  }

  private static func words(_ text: String, _ role: Role) -> [(String, Role)] {
    text.split(separator: " ").map { (String($0), role) }
  }

  /// What joins the members of a list.
  static let conjunctions = PhraseTable(words: "、 和 及 与 以及 跟 同 / 并 暨 或 ; , 和其 · ∶ :")
}
