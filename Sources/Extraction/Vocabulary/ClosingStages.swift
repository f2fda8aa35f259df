// Stages that close what an earlier stage opened.

import ReportText

/// Stages that close what an earlier stage opened.
enum ClosingStages {
  static let table = PhraseTable(
    words: "结案 办结 审结 竣工 执结 完成执行 整改 完成整改 已完成 销号 化解 已建成 已开工 完工 已答复 已拆除 已兑现 已发放 采纳 维持 撤销 撤诉 协调撤诉 驳回 终止 验收 已投用 已签约 落地")
}
