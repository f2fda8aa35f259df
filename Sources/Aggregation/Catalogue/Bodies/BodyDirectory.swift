// From the words for a body to its area, level and name.

import DataCube

/// Knows where a body stands from its name alone, and what 我局 and 全县 mean in its reports.
package struct BodyDirectory: Sendable {
  package static let standard = BodyDirectory()

  private let names = AreaNameIndex.standard

  /// The body that `text` names; nil where the area cannot be told.
  ///
  /// `reporter` is the body whose report it is: it says what 我局 and 全市 mean, and which of several 鼓楼区.
  ///
  /// ```swift
  /// BodyDirectory.standard.body(named: "新昌县综合行政执法局")?.areaCode  // 330624
  /// ```
  package func body(named text: String, reporter: Body? = nil) -> Body? {
    let folded = Self.withoutPreamble(TextFolding.fold(text))
    if let body = own(folded, reporter: reporter) ?? above(folded, reporter: reporter) { return body }
    if let (areas, rest) = names.leading(folded[...]) {
      guard let area = choose(areas, near: reporter?.area) else { return nil }
      return body(in: area, rest: rest)
    }
    if Self.isNational(folded) {
      return Body(area: nil, level: .nation, organ: Self.nation.contains(folded) ? nil : folded)
    }
    // A township without its county lies where the reporter does.
    guard let reporter, let outer = reporter.area, let (locality, rest) = Self.locality(folded[...]) else { return nil }
    let level: Body.Level = locality.isZone ? .zone : .township
    return Body(area: outer, level: level, locality: locality.name, organ: Self.organ(rest))
  }

  // MARK: - Names

  private func body(in area: Area, rest: Substring) -> Body {
    if let (locality, organ) = Self.locality(rest) {
      return Body(
        area: area, level: locality.isZone ? .zone : .township, locality: locality.name, organ: Self.organ(organ))
    }
    let level: Body.Level =
      switch area.level {
      case .province: .province
      case .prefecture: .prefecture
      case .county: .county
      }
    return Body(area: area, level: level, organ: Self.organ(rest))
  }

  /// One area of several of the same name: the only one, that in the reporter's own, the highest, or none.
  private func choose(_ areas: [Area], near reporter: Area?) -> Area? {
    if areas.count == 1 { return areas[0] }
    if let reporter {
      for outer in [reporter.code, reporter.prefectureCode, reporter.provinceCode] {
        let near = areas.filter { $0.code == outer || AreaNameIndex.lies($0, in: Area(code: outer, name: "")) }
        if near.count == 1 { return near[0] }
      }
    }
    guard let highest = areas.map(\.level).min() else { return nil }
    let top = areas.filter { $0.level == highest }
    return top.count == 1 ? top[0] : nil
  }

  // MARK: - 我局 and 全市

  private func own(_ text: String, reporter: Body?) -> Body? {
    guard let reporter, text.count >= 2, let first = text.first, "我本全该".contains(first) else { return nil }
    let rest = text.dropFirst()
    guard let word = rest.first else { return nil }
    let organ = Self.organ(rest.dropFirst())
    if "局委院部厅会办队所".contains(word) { return organ == nil && first != "全" ? reporter : nil }
    if word == "国" { return Body(area: nil, level: .nation, organ: organ) }
    if "镇乡街".contains(word) {
      return reporter.level == .township
        ? Body(area: reporter.area, level: .township, locality: reporter.locality) : nil
    }
    if word == "区", reporter.level == .zone {
      return Body(area: reporter.area, level: .zone, locality: reporter.locality, organ: organ)
    }
    guard let outer = Self.area(around: reporter, endingIn: word) else { return nil }
    var body = body(in: outer, rest: "")
    body.organ = organ
    return body
  }

  /// 省住建厅, 市城管委, 县法院: an organ of the area around the reporter that ends so.
  private func above(_ text: String, reporter: Body?) -> Body? {
    guard let reporter, let word = text.first, "省市县区州".contains(word) else { return nil }
    let rest = text.dropFirst()
    let isWord = rest.first.map { "场容政民域级直属区".contains($0) } ?? true
    if isWord, !rest.hasPrefix("政府"), !rest.hasPrefix("政协") { return nil }
    guard let outer = Self.area(around: reporter, endingIn: word) else { return nil }
    var body = body(in: outer, rest: "")
    body.organ = Self.organ(rest)
    return body
  }

  /// The smallest area around a body whose name ends in 县, 市, 省 …
  private static func area(around body: Body, endingIn word: Character) -> Area? {
    guard let area = body.area else { return nil }
    let chain = [area.code, area.prefectureCode, area.provinceCode].compactMap(AreaTable.area(code:))
    return chain.first { $0.name.hasSuffix(String(word)) }
  }

  // MARK: - Parts of names

  /// What may stand before the area in a full name.
  private static func withoutPreamble(_ text: String) -> String {
    var rest = text[...]
    for preamble in ["中华人民共和国", "中国共产党", "中共", "国家税务总局", "国家统计局", "中国人民银行"]
    where rest.hasPrefix(preamble) && rest.count > preamble.count {
      let after = rest.dropFirst(preamble.count)
      if AreaNameIndex.standard.leading(after)?.areas.isEmpty == false { rest = after }
    }
    return String(rest)
  }

  private static let nation: Set<String> = ["全国", "国家", "中国", "我国", "中华人民共和国", "大陆"]
  private static let nationalFronts = ["全国", "国家", "国务院", "最高人民", "中央", "中国", "中华人民共和国", "海关总署"]

  private static let ministries = Set(
    """
    外交部 国防部 教育部 公安部 民政部 司法部 财政部 商务部 科技部 科学技术部 工业和信息化部 人力资源和社会保障部 人社部 自然资源部 国土资源部 \
    生态环境部 环境保护部 住房和城乡建设部 住建部 交通运输部 水利部 农业农村部 农业部 文化和旅游部 文化部 卫生部 应急管理部 退役军人事务部
    """.split(separator: " ").map(String.init))

  private static func isNational(_ text: String) -> Bool {
    nation.contains(text) || nationalFronts.contains { text.hasPrefix($0) }
      || ministries.contains(text)
  }

  /// A township or a zone at the front of what follows the area.
  private static func locality(_ text: Substring) -> (locality: (name: String, isZone: Bool), rest: Substring)? {
    for ending in zoneEndings {
      guard let range = text.firstRange(of: ending), text.distance(from: text.startIndex, to: range.lowerBound) <= 8
      else { continue }
      let name = text[..<range.upperBound]
      if name.contains("局") || name.contains("管理") || name.contains("委员会") { continue }
      return ((String(name), true), text[range.upperBound...])
    }
    for ending in ["街道", "苏木", "镇", "乡"] {
      guard let range = text.firstRange(of: ending) else { continue }
      let name = text[..<range.lowerBound]
      // 住房和城乡建设局, 城镇管理 and 乡村振兴局 name no township.
      guard (1...5).contains(name.count), name.last != "城", !name.contains(where: { "局委和、及办".contains($0) })
      else { continue }
      return ((String(text[..<range.upperBound]), false), text[range.upperBound...])
    }
    return nil
  }

  private static let zoneEndings = [
    "特别合作区", "合作区", "高新技术产业开发区", "经济技术开发区", "经济开发区", "开发区", "高新区", "经开区", "保税区", "新区", "度假区", "示范区", "试验区", "产业园区",
  ]

  /// An organ under its full name; nil for nothing.
  private static func organ(_ text: Substring) -> String? {
    if text.isEmpty { return nil }
    return fullNames[String(text)] ?? String(text)
  }

  private static let fullNames = [
    "政府": "人民政府", "法院": "人民法院", "检察院": "人民检察院", "中院": "中级人民法院", "中级法院": "中级人民法院", "高院": "高级人民法院",
    "高级法院": "高级人民法院", "纪委监委": "纪委监委", "纪委、监委": "纪委监委", "人大": "人大常委会",
  ]
}
