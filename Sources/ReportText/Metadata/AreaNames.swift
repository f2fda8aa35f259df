// Finds the names of administrative areas in a text.

import DataCube

/// The areas of GB/T 2260 as phrases: official names, and short ones for provinces and prefectures.
package enum AreaNames {
  /// Official name → area; the first of the areas that share a name.
  package static let official = PhraseTable<Area>(AreaTable.all.map { ($0.name, $0) })

  /// Short names such as 宁波 and 广东 → area.
  package static let short = PhraseTable<Area>(
    AreaTable.all.compactMap { area in
      guard area.level < .county || area.name.count >= 4 else { return nil }
      guard let ending = endings.first(where: { area.name.hasSuffix($0) }) else { return nil }
      let short = String(area.name.dropLast(ending.count))
      return short.count >= 2 ? (short, area) : nil
    })

  private static let endings = ["特别行政区", "维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "省", "市", "地区", "自治州", "县", "区"]

  /// What makes an area's name part of a street's or a station's.
  package static let streetWords = PhraseTable(words: "路 街 大道 东路 西路 南路 北路 机场 站 大街 广场 银行 大学")
}
