// Words that stand for members whose names follow.

import ReportText

enum Placeholders {
  /// What opens such a name: 输往亚洲的整体出口货值.
  static let directions = PhraseTable(words: "输往 来自 销往 运往 出口至 进口自")

  /// 输往部分主要目的地的整体出口货值录得升幅,尤其是越南(升28.7%): each name takes the place of these.
  static let table = PhraseTable(
    words: """
      部分主要目的地 大部分主要目的地 多个主要目的地 主要目的地 部分主要供应地 大部分主要供应地 多个主要供应地 主要供应地 部分主要市场 大部分主要市场 主要市场 \
      多个主要市场 部分主要国家 大部分主要国家 多个主要国家 部分主要来源地 大部分主要来源地 多个主要来源地 主要来源地 部分国家和地区 主要贸易伙伴 部分主要贸易伙伴
      """)
}
