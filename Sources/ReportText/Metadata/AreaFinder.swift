// Finds the area that a report is of, by the areas that its text names.

import DataCube

/// Counts names of areas, and asks what else only the area itself would say or list.
struct AreaFinder {
  let folded: [UInt32]

  /// 湖北省 of 2014年湖北省国民经济和社会发展统计公报, 大连市 of 大连海关去年…: the last whole name, which is of
  /// the lowest area, else the first short one.
  func inTitle(_ title: Range<Int>) -> Area? {
    let official = AreaNames.official.matches(in: title, of: folded).filter { !isInsideWord($0.range) }
    if let last = official.last { return last.value }
    return AreaNames.short.matches(in: title, of: folded).first { isName($0.range) }?.value
  }

  /// The area that the text names most, or that its parts and works tell of; nil where nothing does.
  var mostNamed: Area? { ranked().first ?? onlyCity ?? AreaTraces(finder: self).area }

  /// The areas that the text names, most often first; of equals the larger. 我县 asks for a county, 我市 for a city.
  private func ranked() -> [Area] {
    // By their codes: a name takes long to hash.
    var counts: [Int: (key: Area, value: Int)] = [:]
    func count(_ area: Area) { counts[area.code, default: (area, 0)].value += 1 }
    let range = 0..<min(folded.count, 60_000)
    for match in AreaNames.official.matches(in: range, of: folded) where !isInsideWord(match.range) {
      count(match.value)
    }
    for match in AreaNames.short.matches(in: range, of: folded) {
      let isSlogan = isSlogan(match.range)
      if isSlogan || isName(match.range) { count(match.value) }
      if isSlogan { count(match.value) }
    }
    let wanted = level
    // 广西… in a city's report: the province that it lies in is named in passing.
    let isCity = wanted == nil && AreaNames.cityWords.firstMatch(in: range, of: folded) != nil
    let ranked = counts.values.filter { !isCity || $0.key.level != .province }.sorted { left, right in
      let fit = (left.key.level == wanted ? 1 : 0, right.key.level == wanted ? 1 : 0)
      if fit.0 != fit.1, wanted != nil { return fit.0 > fit.1 }
      return left.value != right.value ? left.value > right.value : left.key.code < right.key.code
    }.filter { wanted == nil ? $0.value >= 2 : $0.key.level == wanted }
    if wanted == nil, let first = ranked.first, nationCount(range) >= first.value { return [] }
    // Two areas named about equally often: the text does not tell whose report it is.
    if ranked.count >= 2, ranked[0].value < 2 * ranked[1].value, ranked[0].value < 4 { return [] }
    // Twice is enough only where no other area is named at all.
    if wanted == nil, let first = ranked.first, first.value < 3,
      counts.values.contains(where: { $0.key.provinceCode != first.key.provinceCode })
    {
      return []
    }
    return ranked.map(\.key)
  }

  /// 平安温州建设: the one city that a passage without a title names near its head, where it names no other area.
  private var onlyCity: Area? {
    guard level != .county else { return nil }
    let head = 0..<min(folded.count, Self.head)
    let named = AreaNames.short.matches(in: head, of: folded).filter { isName($0.range) }.map(\.value)
    guard let first = named.first, first.level == .prefecture, named.allSatisfy({ $0.code == first.code }),
      AreaNames.official.firstMatch(in: head, of: folded) == nil
    else { return nil }
    return first
  }

  private static let head = 400

  /// 法治广东、平安广东: what only the area calls itself.
  private func isSlogan(_ short: Range<Int>) -> Bool {
    Self.slogans.match(endingAt: short.lowerBound, in: folded, limit: 0) != nil
  }

  private static let slogans = PhraseTable(
    words: "法治 平安 健康 数字 美丽 文化 幸福 书香 质量 活力 清廉 智慧 信用 诚信 生态 清新 绿色 富裕 文明 和谐 创新 开放 实力 魅力 宜居 大美 富饶 海上 清洁 网上 云上")

  private static let nation = PhraseTable(words: "全国 我国")
  private static let ranks = PhraseTable(words: "第 首 前 领 率先 最 先进 各 平均 百强")

  /// How often the nation is spoken of, ranks within it left out.
  private func nationCount(_ range: Range<Int>) -> Int {
    Self.nation.matches(in: range, of: folded).filter {
      Self.ranks.match(at: $0.range.upperBound, in: folded, limit: folded.count) == nil
    }.count
  }

  private static let levels = PhraseTable<Area.Level>([
    ("全县", .county), ("我县", .county), ("县委", .county), ("全市", .prefecture), ("我市", .prefecture), ("市委", .prefecture),
    ("全省", .province), ("我省", .province), ("省委", .province), ("全区", .county), ("区委", .county), ("我区", .county),
  ])

  /// The level of the area by the words that it has for itself.
  var level: Area.Level? {
    var counts: [Area.Level: Int] = [:]
    for match in Self.levels.matches(in: 0..<min(folded.count, 60_000), of: folded) {
      counts[match.value, default: 0] += 1
    }
    // A report of a county also speaks of its city and province, hardly ever the other way round.
    let most = counts.values.max() ?? 0
    return counts.filter { $0.value * 5 >= most }.keys.max()
  }

  /// 和县 of 县委和县政府: two characters that only meet.
  func isInsideWord(_ range: Range<Int>) -> Bool {
    range.count == 2 && range.lowerBound > 0 && Scalars.isHan(folded[range.lowerBound - 1])
  }

  /// Not 安康 of 安康路, nor 中卫 of 其中卫生技术人员.
  private func isName(_ short: Range<Int>) -> Bool {
    // 开通北京、厦门等航线: places of a list are nobody's report.
    let isListed =
      short.upperBound < folded.count && Self.listMarks.contains(folded[short.upperBound])
      || short.lowerBound > 0 && folded[short.lowerBound - 1] == Scalars.enumerationComma
    return !isListed && AreaNames.streetWords.match(at: short.upperBound, in: folded, limit: folded.count) == nil
      && Self.falseNames.match(at: short.lowerBound, in: folded, limit: folded.count) == nil
      && AreaNames.firms.match(at: short.lowerBound, in: folded, limit: folded.count) == nil
  }

  private static let listMarks: ScalarSet = "、等"

  /// Words that begin like the short name of a city.
  private static let falseNames = PhraseTable(words: "中卫生 中卫健 大同小异 安康杯 平安建设 通化妆 中山路 长春花 吉林木 东方案 三明治")
}
