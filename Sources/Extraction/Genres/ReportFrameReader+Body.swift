// Whose report it is: body and area.

import DataCube
import ReportText

extension ReportFrameReader {
  /// Bodies that only an area of one level has.
  private static let bodiesByLevel: [(PhraseTable<Void>, String)] = [
    (PhraseTable(words: "县委 县政府 县人大"), "全县"), (PhraseTable(words: "区委 区政府 区级领导 区人大"), "全区"),
  ]

  /// Hong Kong, Macau or Taiwan, where the text is theirs and names no area of its own.
  var specialRegion: String? {
    areaWords.areNone ? SpecialRegion.name(in: text) : SpecialRegion.government(in: text)
  }

  /// 全国 again and again, and never 全省, 全市 or 全县: a national report.
  private var speaksOfTheNation: Bool {
    let range = 0..<min(text.folded.count, 60_000)
    guard Self.nation.matches(in: range, of: text.folded).count >= 5 else { return false }
    return areaWords.areNone
  }

  /// 在中国共产党第十八届中央纪律检查委员会第六次全体会议上的工作报告: told to the whole country, whatever places it names.
  private var isGivenToTheNation: Bool {
    let head = 0..<min(text.folded.count, Self.headLength)
    guard let congress = Self.nationalCongresses.firstMatch(in: head, of: text.folded) else { return false }
    let behind = congress.range.upperBound..<min(text.folded.count, congress.range.upperBound + 16)
    return Self.sessions.firstMatch(in: behind, of: text.folded) != nil
  }

  private static let nationalCongresses = PhraseTable(words: "中央纪律检查委员会 中华人民共和国全国人民代表大会 全国人民代表大会")
  private static let sessions = PhraseTable(words: "全体会议上 次会议上")
  private static let communiques = PhraseTable(words: "国民经济和社会发展统计公报")
  private static let nation = PhraseTable(words: "全国")

  private func opensWithArea(_ title: String) -> Bool {
    let scalars = title.unicodeScalars.prefix(16).map(\.value)
    return AreaNames.official.match(at: 0, in: scalars, limit: scalars.count) != nil
  }

  var area: String? {
    if let title = metadata.title, title.holds(Self.communiques),
      !opensWithArea(title), areaWords.mostFrequent == nil,
      metadata.publisher.map({ $0.contains("国家统计局") || !$0.hasSuffix("局") }) ?? true,
      title.first?.isNumber == true || title.hasPrefix("中华人民共和国")
    {
      return nationAsPrinted
    }
    if speaksOfTheNation || isGivenToTheNation { return nationAsPrinted }
    return specialRegion ?? metadata.area
  }

  /// A statistical report tells of its area; a bureau's report of the bureau.
  func entity(body: String?, area: String?) -> String? {
    for ending in ["人民政府", "政府", "统计局", "调查总队"] {
      if let body, body.hasSuffix(ending), body.count > ending.count + 1, ending == "人民政府" || !body.hasSuffix("人民政府"),
        !body.hasPrefix("国家"), !body.hasPrefix("中华")
      {
        return String(body.dropLast(ending.count))
      }
    }
    if let body, !body.hasSuffix("统计局"), !body.hasSuffix("调查总队"), !body.hasSuffix("人民政府") { return body }
    if body == nil, let own = ownWord { return own }
    if let area { return area }
    if let town = openingTown { return town }
    if let own = ownLevel { return own }
    if let word = areaWords.mostFrequent { return word }
    if AreaNames.cityWords.firstMatch(in: 0..<min(text.folded.count, 60_000), of: text.folded) != nil { return "全市" }
    // 居全省第三: whoever says so is none of the nation's.
    if let ranked = impliedLevel(by: Self.ranksInProvince) { return ranked }
    return homelandNamed ?? body ?? impliedLevel(by: Self.impliedLevels)
  }

  /// 全市 where a passage speaks of 城区 and of its place in the province, 全省 where it looks beyond the province: what a
  /// passage that names no area can be a passage of.
  private func impliedLevel(by table: PhraseTable<String>) -> String? {
    let range = 0..<min(text.folded.count, 60_000)
    let words = table.matches(in: range, of: text.folded)
    let ofProvince = words.count { $0.value == "全省" }
    guard !words.isEmpty else { return nil }
    return ofProvince * 2 > words.count ? "全省" : "全市"
  }

  private static let ranksInProvince = PhraseTable<String>(
    ["居全省", "全省第", "高于全省", "全省前", "省定", "全省率先", "全省、", "全省首"].map { ($0, "全市") })
  private static let impliedLevels = PhraseTable<String>(
    ["城区", "主城", "市级", "老旧小区", "市政", "县区", "县(市", "县市区", "县级"].map { ($0, "全市") }
      + ["省级", "省外", "省内", "设区市"].map { ($0, "全省") })

  /// 本行, 本集团: what a firm that its report never names calls itself.
  private var ownWord: String? {
    let range = 0..<min(text.folded.count, 60_000)
    let words = Self.ownWords.matches(in: range, of: text.folded)
    if words.count >= 3, let first = words.first { return text.quote(first.range) }
    if areaWords.areNone, tellsOfCompany { return "公司" }
    return Self.ownOffices.firstMatch(in: range, of: text.folded).map { text.quote($0.range) }
  }

  /// 公司 at the head of clause after clause.
  private var tellsOfCompany: Bool {
    let range = 0..<min(text.folded.count, 60_000)
    return Self.company.matches(in: range, of: text.folded).count {
      $0.range.lowerBound == 0 || !Scalars.isHan(text.folded[$0.range.lowerBound - 1])
    } >= 3
  }

  private static let company = PhraseTable(words: "公司")
  private static let ownWords = PhraseTable(words: "本行 本集团 本银行")
  private static let ownOffices = PhraseTable(words: "我局 我院 我委 我厅 我办")

  /// 全区 in the report of a 区委 and 区政府, 全县 in that of a 县委: they also speak of their city, which does not speak of
  /// its parts like that.
  private var ownLevel: String? {
    let head = 0..<min(text.folded.count, 60_000)
    for (bodies, area) in Self.bodiesByLevel {
      // 区县政府, 各县委: the bodies of others.
      let own = bodies.matches(in: head, of: text.folded).contains { match in
        match.range.lowerBound == 0 || !Self.others.contains(text.folded[match.range.lowerBound - 1])
      }
      if own { return area }
    }
    return nil
  }

  private static let others: ScalarSet = "区各市、等两"

  /// 芦庙镇自古以来…: the town that the text opens with.
  private var openingTown: String? {
    guard let first = outline.sentences.first?.range else { return nil }
    if let town = TownNames.match(at: first.lowerBound, in: text.folded, limit: first.upperBound) {
      return text.quote(town)
    }
    // 2016年12月26日，新桥街道正式成立: what is told of a town once, near the head of what tells of it.
    let head = first.lowerBound..<min(text.folded.count, first.lowerBound + Self.headLength)
    return head.lazy.filter { $0 == head.lowerBound || !Scalars.isHan(text.folded[$0 - 1]) }
      .compactMap { TownNames.match(at: $0, in: text.folded, limit: head.upperBound) }
      .first { Self.townFacts.match(at: $0.upperBound, in: text.folded, limit: text.folded.count) != nil }
      .map { text.quote($0) }
  }

  private static let townFacts = PhraseTable(words: "正式成立 成立于 成立 挂牌 位于 地处 总面积 辖区 下辖 现辖 面积")

  /// 全国, 我国, 中国 …: the country that a text without any area of its own speaks of, once at the head of a clause or
  /// again and again.
  private var homelandNamed: String? {
    let range = 0..<min(text.folded.count, 60_000)
    for (words, name) in Self.homelands {
      // 中國大陸旅客: a part of it, told by another.
      let matches = words.matches(in: range, of: text.folded).filter {
        // 占全国的17%: a whole or a standard; 全国首批试点: a rank in it.
        !($0.range.lowerBound > 0 && Self.beforeStandards.contains(text.folded[$0.range.lowerBound - 1]))
          && Self.partsOfHomeland.match(at: $0.range.upperBound, in: text.folded, limit: text.folded.count) == nil
      }
      let opens = matches.contains { $0.range.lowerBound == 0 || !Scalars.isHan(text.folded[$0.range.lowerBound - 1]) }
      guard matches.count >= 2 || opens || matches.first.map({ $0.range.lowerBound < Self.headLength }) ?? false else {
        continue
      }
      return name ?? nationAsPrinted
    }
    return nil
  }

  private static let beforeStandards: ScalarSet = "占于比较"
  private static let partsOfHomeland = PhraseTable(
    words: "大陆 内地 香港 澳门 台湾 首 第 前列 前茅 先进 文明 示范 试点 领先 率先 最 唯一 百强 重点 优秀 模范 一流 平均 推广")

  /// What stands before this speaks for the whole text.
  private static let headLength = 120

  private static let homelands: [(PhraseTable<Void>, String?)] = [
    (PhraseTable(words: "我国 全国 中国"), nil), (PhraseTable(words: "内地"), "内地"),
  ]

  /// 全國 where the text is set in traditional characters.
  private var nationAsPrinted: String {
    let country = text.scalars.contains(0x570B)
    return country ? "全國" : "全国"
  }
}
