// Words that begin with a numeral and count nothing.

import ReportText

enum ChineseWords {
  /// Where one of these stands, its first character is no numeral.
  static let table = PhraseTable(
    words: """
      一般 一些 一定 一起 一直 一样 一致 一律 一旦 一方面 一体 一道 一同 一并 一流 一系列 一次性 一时 一度 一贯 一向 一切 一带一路 一站式 \
      一把手 一对一 一如既往 一手 一线 一票否决 一窗 一网 一件事 一张网 一张蓝图 一企一策 一户一策 一岗双责 一卡通 一揽子 一级 一经 一再 \
      一以贯之 一批 一大批 一分子 一年一度 万无一失 万众 万物 万里长 千方百计 千家万户 千头万绪 百姓 百花 百货 百年 百强 百日 十分 十足 \
      三农 三甲 三江 三角洲 三亚 三明 三峡 三门 三沙 三板 四川 四平 四季 四会 五金 五官 五一 五华 六安 六盘水 六和 七台河 七夕 八达 八一 \
      三四级 四明山 三清山 五台山 九华山 五指山 六盘山 八达岭 九宫山 千岛湖 八角 九江 九龙 九寨 两会 两岸 两江 两侧 两级 两手 两端 两地 两者 两翼 两旁 两边 两高 两委 两法 数字 数据 数量 数额 数目 数控 数次 几乎 \
      半岛 半导体 半数 半成品 万一 万宁 万州 万达 千秋 千岛 百色 百合 十堰 十八届 十九届 二十届 二级 三级 四级 五级 三产 二产 一产 \
      二维码 二手 二孩 三孩 二胎 二氧化 三方 三轮车 四轮 五粮 七彩 一二三 二三产 亿利 三公 零售 零部件 零件 零配件 零星 零距离 零容忍 零散 零工 零投诉 零碳 零排放 零直排 零延迟 零感染 零事故 零增长 三角 四舍五入 四面 四通八达 五份 五等份 五保 五险一金 六保 六稳 万家 千万不 半径 半挂 数十年 几十年 百余年 \
      多亏 万科 一汽 千伏 千瓦 千克 千米 千卡 百万富翁 十二生肖 十一国庆 十一黄金周 十一假期 十一期间 一一对应 百分之百 双十一 一中一 一村一 一镇一 一县一 一乡一 一区一 一市一 一园一 一地一 一品一 一事一
      """)

  /// Words that hold a numeral behind their first character: 统一, 进一步, 登陆.
  private static let inner = PhraseTable(
    words:
      "统一 进一步 唯一 单一 逐一 划一 合一 之一 归一 如一 万一 同一 专一 不一 星期一 周一 表一 红十字 再三 接二连三 丢三 张三 登陆 着陆 大陆 队伍 入伍 退伍 五四 说一 第一 零一 再一 有一 这一 那一 某一 任一 每一 另一 某些 无一 举一 前一 后一 上一 下一 新一 老一 独一 一一 先一"
  )

  /// Whether the numeral at `start` is the inside of a word.
  static func isInside(_ start: Int, _ text: [UInt32], _ limit: Int) -> Bool {
    for back in 1...2 where start >= back {
      if let word = inner.match(at: start - back, in: text, limit: limit), word.range.upperBound > start { return true }
    }
    return false
  }

  /// Words behind 成 that make it no tenth: 一成立, 三成员.
  static let afterTenths = [
    "成立", "成员", "成为", "成果", "成绩", "成效", "成功", "成本", "成品", "成套", "成熟", "成就", "成交", "成长", "成分", "成片", "成人", "成年",
  ]
}
