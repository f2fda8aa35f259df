// Stages that close what an earlier stage opened.

import ReportText

/// Stages that close what an earlier stage opened.
enum ClosingStages {
  static let table = PhraseTable(
    words:
      "审、执结 审执结 法院采纳 法院已采纳 成灾 合格 未结 保留 修改 废止 判决 已判决 拟修改 拟废止 继续有效 宣布失效 未完成 未办结 未审结 未整改 尚未完成 结案 办结 审结 竣工 执结 完成执行 整改 整改到位 已整改到位 完成整改 已完成 销号 化解 已建成 已开工 完工 已答复 已拆除 已兑现 已发放 采纳 调处 败诉 胜诉 维持 撤销 撤诉 协调撤诉 驳回 终止 验收 已投用 已签约 落地"
  )

  /// Acts at the end of an indicator that close what was opened before, whatever stands between.
  static let acts = PhraseTable(
    words:
      "审执结 审结 执结 结案 办结 批准逮捕 不批准逮捕 批捕 不捕 提起公诉 起诉 不起诉 查结 侦结 检出不合格 不合格 检出不合格样品 检出不合格产品 检出不合格食品 不合格样品 不合格产品 检验合格 合格 当场整改 裁定准予执行 准予强制执行 治愈 治愈出院 现场制止 到期回复 按期回复 回复整改 整改回复 调解成功"
  )

  /// Acts that open what others close.
  static let openings = PhraseTable(
    words:
      "受理 收到 收案 新收 接收 提请 审查 立案 立案侦查 抽检 监督抽检 抽样检验 监督抽查 抽查 抽验 检验 检测 排查 清查 发现问题 发现 报告确诊 报告确诊病例 确诊 确诊病例 收治 抽评 评查 共受理 受理审查 提出抗诉 提请抗诉 刑事抗诉 民事抗诉 抗诉 检察建议 司法建议 调解 成功调解 化解"
  )
}
