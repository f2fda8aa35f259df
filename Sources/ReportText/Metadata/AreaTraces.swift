// What gives an area away that a text never names as its own.

import DataCube

/// The parts that a text lists, and the works that bear an area's name.
struct AreaTraces {
  let finder: AreaFinder

  private var folded: [UInt32] { finder.folded }
  private var range: Range<Int> { 0..<min(folded.count, 20_000) }

  /// The one city that all traces lead to.
  var area: Area? {
    guard finder.level != .county else { return nil }
    return cityOfParts ?? namesake
  }

  // MARK: - Parts

  /// 涪城、游仙、安州三区: the prefecture of which a list names the counties, where all lists name those of one.
  private var cityOfParts: Area? {
    guard finder.level != .province else { return nil }
    var cities: Set<Int> = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard let first = Self.counties.match(at: index, in: folded, limit: range.upperBound) else {
        index += 1
        continue
      }
      var listed = [first]
      while let last = listed.last, let start = afterMark(last.range.upperBound),
        let next = Self.counties.match(at: start, in: folded, limit: range.upperBound)
      { listed.append(next) }
      index = listed.last?.range.upperBound ?? index + 1
      guard listed.count >= 2 else { continue }
      // A name recurs in many provinces: only what all of them can lie in counts.
      let common = listed.dropFirst().reduce(Set(first.value)) { $0.intersection($1.value) }
      cities.formUnion(common)
    }
    guard cities.count == 1, let code = cities.first else { return nil }
    return AreaTable.area(code: code)
  }

  private func afterMark(_ index: Int) -> Int? {
    guard index < range.upperBound, Self.listMarks.contains(folded[index]) else { return nil }
    return index + 1
  }

  private static let listMarks: ScalarSet = "、和"

  /// Names of counties, whole and short → the prefectures that have one of that name.
  private static let counties: PhraseTable<[Int]> = {
    var cities: [String: Set<Int>] = [:]
    for area in AreaTable.all where area.level == .county {
      guard let city = AreaTable.area(code: area.prefectureCode), city.name.hasSuffix("市") || city.name.hasSuffix("州")
      else { continue }
      cities[area.name, default: []].insert(city.code)
      if area.name.count >= 3, let last = area.name.last, "区县市".contains(last) {
        cities[String(area.name.dropLast()), default: []].insert(city.code)
      }
    }
    return PhraseTable(cities.map { ($0.key, $0.value.sorted()) })
  }()

  // MARK: - Works

  /// 常德大道, 宜宾港: the one city whose name the works of the text bear, where it names no other.
  private var namesake: Area? {
    let named = AreaNames.short.matches(in: range, of: folded).filter {
      AreaNames.firms.match(at: $0.range.lowerBound, in: folded, limit: range.upperBound) == nil
    }
    guard let first = named.first, named.allSatisfy({ $0.value.code == first.value.code }),
      named.contains(where: { Self.works.match(at: $0.range.upperBound, in: folded, limit: range.upperBound) != nil }),
      AreaNames.official.matches(in: range, of: folded).allSatisfy({ $0.value.level == .county })
    else { return nil }
    return first.value
  }

  private static let works = PhraseTable(
    words: "港 大道 机场 综保区 综合保税区 保税区 经开区 高新区 新区 大学 学院 大剧院 博物馆 植物园 火车站 高铁站 西站 东站 南站 北站 快线 样板 速度 模式 经验 名片")
}
