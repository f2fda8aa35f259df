// Verbs of administrative prose.

import ReportText

enum Verbs {
  /// Verbs that name no indicator by themselves: they go where a noun is left.
  static let generic = PhraseTable(
    words: """
      做得 助力 抓好 重点抓好 办理 完成 实现 开展 组织 组织开展 举办 召开 进行 达到 取得 实施 做好 推进 推动 落实 安排 共办理 制定 出台 印发 承担 承办 存在 拥有 具有 设有 有 形成 做到 保持 \
      深入开展 集中开展 扎实开展 组织召开 组织实施 全面完成 超额完成 累计完成 常态化召开 全面梳理 梳理 使用 利用 占 促成 属于 加强 推出 启动 建立 设置 设立 打造 成立 拿出 将拿出 准备 准备了 录得 涵盖 下设 内设 包含 辖有 下辖 管辖 遍布 分布在 涉及
      """)

  /// Verbs that tell one act from another and stay with their object.
  static let action = PhraseTable(
    words: """
      新解决 投产运行 投入运行 投入使用 运行 调处 侦办 侦破 审议 督查 督导 评估 巡察 预警 劝阻 止付 冻结 返还 挽损 收治 遴选 扶持 培优 打响 招引 盘活 划定 腾退 腾空 流转 脱贫 受理 收到 接报 申请 审核 审查 审批 审结 审理 立案 结案 办结 查处 查获 查办 处理 处置 处罚 处分 拆除 清理 清运 清退 清除 去除 拖离 劝离 暂扣 撤销 取消 精减 精简 压减 下放 承接 移交 刑拘 刑事拘留 拘留 拘役 \
      谈话函询 加开 提取 修订 补植复绿 补植补造 增殖放流 兑付 追回 追发 补发 追讨 退出 办案 新增 新建 新开工建设 新开工 建成 改建 扩建 开工建设 开工 竣工 投产 投用 改造 整治 维修 修复 修缮 更新 淘汰 关停 取缔 关停取缔 整改提升 引进 培育 认定 命名 评选 打通 疏通 表彰 夺得 摘得 斩获 奖励 奖补 发放 发送 发布 发现 发出 出具 出动 \
      报送 上报 提交 移送 起诉 批捕 批准逮捕 逮捕 提起 抗诉 公诉 监督 督办 督促 检查 抽查 抽取 排查 巡查 走访 访问 慰问 救助 帮扶 培训 轮训 招录 招聘 录用 选派 选聘 结成 参与 参加 参考 考取 核发 核查 \
      颁布 颁发 注销 吊销 登记 备案 公开 公布 主动公开 答复 回复 调解 化解 接待 接听 接收 收缴 追缴 罚没 没收 挽回 投入 筹集 筹措 争取 落实 兑现 减免 退税 拨付 下达 安置 搬迁 征收 征迁 收储 出让 供应 \
      种植 绘制 铺设 架设 敷设 栽植 播种 收获 出栏 存栏 造林 绿化 治理 清淤 疏浚 编制 编写 采集 采购 采写 刊发 播出 签订 签约 签署 出版 转移 转化 转让 授权 授予 获得 获评 荣获 入选 入围 创建 创成 列席 交办 认领 赋权 推送 \
      提升 规范提升 改造提升 开设 开通 开办 开行 新开 增设 增开 增殖 增加 减少 收案 新收 查扣 抽检 查封 扣押 抓获 破获 打掉 捣毁 缴获 销毁 执结 执行 销售 出口 进口 进出口 吸纳 吸引 接纳 服务 惠及 覆盖 受益 救治 接种 诊疗 \
      问责 追责 约谈 通报 曝光 诫勉 函询 谈话 立项 结项 验收 交付 回迁 分配 配租 配售 发展 转出 转入 确权 颁证 托管 并购 重组 上市 挂牌 融资 贷款 存款 放贷 授信 担保 理赔 赔付 免职 辞退
      """)

  /// Verbs of building and storing that are nouns elsewhere (建设用地): right before a number they are what was done.
  static let builds = PhraseTable(
    words: "建设 建设提升 新建提升 新建改造 改造建设 获批建设 续建 规划建设 推进建设 启动建设 加快建设 储备 提升改造 实施改造 高标准建设")

  /// Verbs that stand behind another one of the same act: 止付冻结, 新建改建.
  static let second = PhraseTable(words: "保护 冻结 扣押 查封 改建 扩建 改造 整治 清理 处置 处理 维修 修缮 修复 化解")

  /// Directions that are acts where things are counted: 提升2条路段.
  static let acts = PhraseTable(words: "规范提升 改造提升 提升 扩大 提升改造 压减 压缩")

  /// Bare stages of a procedure: standing alone they count what stood before them.
  static let stages = PhraseTable(
    words: """
      审、执结 审执结 法院采纳 法院已采纳 成灾 合格 结案 办结 已办结 审结 竣工 已竣工 已完成 完成 已完成执行 完成执行 执结 整改 已整改 整改到位 已整改到位 完成整改 整改完成 受理 立案 准许许可 准许 批准 通过 驳回 撤诉 胜诉 败诉 维持 终止 答复 已答复 回复 移送 \
      已开工 开工 已建成 基本建成 建成 已投用 投入使用 已投入使用 保留 修改 废止 判决 已判决 应结案 应办结 应整改 拟修改 拟废止 继续有效 宣布失效 未完成 未办结 未审结 未整改 尚未完成 已发放 已兑现 已拆除 未结 销号 已销号 化解 已化解 调解成功 成功 调处 调处成功 采纳 已采纳 不予受理 不予许可 告知另行处理 另行处理 撤销 协调撤诉 处置 查实 到位 已到位 在建 落地 已签约 签约 投产 已投产 已验收 验收 完工 已完工
      """)

  /// What may begin a predicate behind a noun that a number counts: the noun ends here.
  static let predicateStarts = PhraseTable(
    words:
      "成为 首批 首次 已 已经 全部 均 均已 被 因 需 将 正 正在 也 都 可 应 分别 按 按照 仍 尚 未 开始 其中 为 是 由 在 陆续 成功 顺利 列入 纳入 入选 位居 达到 达 比 较 同比 环比 并 且 而 使 以 从 至 全面 率先 用于 即 共 合计 总 占 高于 低于 超过 提供"
  )
}
