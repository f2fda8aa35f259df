// Words for the body or area that a clause speaks of.

import ReportText

enum EntityWords {
  /// What a word refers to.
  enum Reference: Sendable {
    /// 全县, 我市: the area of the report.
    case area
    /// 我局, 本集团: the reporting body.
    case body
    /// 全国: itself.
    case named
    /// 内地, 香港: a place that is a body only where nothing but time stands between it and its verb.
    case place
  }

  static let table = PhraseTable<Reference>(
    words(
      "全县 我县 全市 我市 全省 我省 全区 我区 全州 我州 全旗 我旗 全镇 我镇 全乡 我乡 全街道 本市 本县 本区 本省 全自治区 县内 市内 省内 区内 全兵团 全街",
      .area)
      + words(
        "我局 我委 我院 我厅 我办 我部 我校 我处 我队 我大队 我支队 我中心 我行 我司 本局 本委 本院 本行 本公司 本集团 本行业 我集团 全局 全委 全院 全系统 全行 公司及其子公司 公司及子公司 本公司及其子公司 本公司及子公司 本集团及其子公司 集团 公司 我单位 本单位 我社 我会 我署 本处 本署 我馆 我所",
        .body)
      + words(
        "全国 全国检察机关 全国法院 各级纪检机关 各级纪委 全国纪检系统 全国纪检监察机关 全国公安机关 全国税务系统 各级法院 各级检察机关 市本级 县本级 区本级 省本级 州本级 我国 全球 全国各地",
        .named)
      + words("中心城区 主城区 内地 全港 本港 全澳 本澳 香港 澳门 台湾 欧盟 美国", .place))

  private static func words(_ text: String, _ reference: Reference) -> [(String, Reference)] {
    text.split(whereSeparator: \.isWhitespace).map { (String($0), reference) }
  }

  /// Other economies that reports hold theirs against.
  static let countries = PhraseTable(
    words:
      "日本 美国 韩国 南韩 新加坡 德国 英国 法国 俄罗斯 印度 越南 泰国 马来西亚 印尼 菲律宾 澳大利亚 巴西 秘鲁 智利 墨西哥 加拿大 阿根廷 南非 埃及 沙特 阿联酋 伊朗 土耳其 意大利 西班牙 荷兰 瑞士 波兰 哈萨克斯坦 蒙古 缅甸 老挝 柬埔寨 巴基斯坦 孟加拉 新西兰 欧盟 欧元区 东盟 东协 台湾 香港 澳门 中国 内地 全国 全省"
  )

  /// Endings of the names of bodies.
  static let bodyEndings = PhraseTable(
    words: """
      医共体 医联体 局 委 委员会 厅 部 人民政府 政府 法院 检察院 检察机关 纪检机关 公安机关 机关 系统 银行 中心 公司 集团 管委会 办公室 支队 大队 总队 中队 街道 镇 乡 处 院 所 协会 联合会 总工会 联社 工会 开发区 经开区 高新区 学校 大学 医院 执法队
      """)
}
