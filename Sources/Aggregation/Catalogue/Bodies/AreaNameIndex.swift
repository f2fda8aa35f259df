// Areas by every form of their names.

import DataCube

/// Finds the areas that a text begins with.
///
/// Besides the official names it knows the short forms of provinces and prefectures (浙江, 宁波) and of autonomous areas
/// (靖州县 for 靖州苗族侗族自治县, 湘西州). Counties need their ending: 朝阳 alone may be many things.
struct AreaNameIndex: Sendable {
  static let standard = AreaNameIndex()

  private let areas: [String: [Area]]
  private let longest: Int

  init() {
    var areas: [String: [Area]] = [:]
    for area in AreaTable.all {
      for form in Set(Self.forms(of: area)) { areas[form, default: []].append(area) }
    }
    self.areas = areas
    longest = areas.keys.map(\.count).max() ?? 0
  }

  /// The areas that the longest names at the start of `text` may mean, and what follows them.
  ///
  /// Names in a row narrow each other: 浙江省绍兴市新昌县 is one county, and 江苏省新昌县 is none.
  func leading(_ text: Substring) -> (areas: [Area], rest: Substring)? {
    guard var (found, rest) = next(text, within: nil) else { return nil }
    while let (inner, after) = next(rest, within: found) { (found, rest) = (inner, after) }
    if startsWithOfficialName(rest) { return ([], rest) }
    return (found, rest)
  }

  private func next(_ text: Substring, within outer: [Area]?) -> (areas: [Area], rest: Substring)? {
    for length in stride(from: min(longest, text.count), through: 2, by: -1) {
      guard var found = areas[String(text.prefix(length))] else { continue }
      if let outer { found = found.filter { area in outer.contains { Self.lies(area, in: $0) } } }
      if !found.isEmpty { return (found, text.dropFirst(length)) }
    }
    return nil
  }

  /// Whether the name of an area follows: one outside what was found, for those inside are read already.
  private func startsWithOfficialName(_ text: Substring) -> Bool {
    stride(from: min(longest, text.count), through: 3, by: -1).contains { length in
      let name = String(text.prefix(length))
      return areas[name]?.contains { $0.name == name } == true
    }
  }

  /// Whether an area is part of another, by the digits of their codes.
  static func lies(_ area: Area, in outer: Area) -> Bool {
    switch outer.level {
    case .province: area.provinceCode == outer.code && area != outer
    case .prefecture: area.prefectureCode == outer.code && area != outer
    case .county: false
    }
  }

  // MARK: - Forms of names

  private static func forms(of area: Area) -> [String] {
    var forms = [area.name]
    if let stem = autonomousStem(area.name) {
      let ending: String =
        switch area.level {
        case .province: "自治区"
        case .prefecture: "州"
        case .county: area.name.hasSuffix("旗") ? "旗" : "县"
        }
      if stem.count >= 2 {
        forms.append(stem + ending)
        if area.level < .county { forms.append(stem) }
      }
      return forms
    }
    guard area.level < .county else { return forms }
    for ending in ["特别行政区", "地区", "省", "市", "盟"] where area.name.hasSuffix(ending) {
      let stem = String(area.name.dropLast(ending.count))
      if stem.count >= 2 { forms.append(stem) }
      break
    }
    return forms
  }

  /// 靖州苗族侗族自治县 → 靖州; nil for what is not autonomous.
  private static func autonomousStem(_ name: String) -> String? {
    guard let ending = ["自治县", "自治州", "自治旗", "自治区"].first(where: { name.hasSuffix($0) }) else { return nil }
    var stem = name.dropLast(ending.count)
    while let people = peoples.first(where: { stem.hasSuffix($0) && stem.count - $0.count >= 2 }) {
      stem = stem.dropLast(people.count)
    }
    return String(stem)
  }

  /// The peoples in the names of autonomous areas, longer names first.
  private static let peoples = """
    维吾尔族 柯尔克孜族 哈萨克族 塔吉克族 鄂温克族 鄂伦春族 达斡尔族 塔塔尔族 乌孜别克族 俄罗斯族 高山族 仡佬族 毛南族 仫佬族 土家族 拉祜族 \
    傈僳族 景颇族 普米族 阿昌族 德昂族 布朗族 基诺族 独龙族 纳西族 哈尼族 布依族 朝鲜族 撒拉族 东乡族 保安族 裕固族 锡伯族 赫哲族 蒙古族 \
    门巴族 珞巴族 各族 回族 藏族 彝族 苗族 侗族 壮族 瑶族 白族 傣族 黎族 羌族 满族 土族 水族 畲族 佤族 怒族 京族 \
    维吾尔 柯尔克孜 哈萨克 塔吉克 鄂温克 达斡尔 锡伯 蒙古
    """.split(separator: " ").map(String.init)
}
