// The columns of a table whose rows have lost them.

import DataCube

/// Which columns a header names, so that the numbers of the rows below fill them.
struct FlatLayout {
  /// The heads of the columns.
  let heads: [Range<Int>]
  /// How many columns of numbers there are.
  let values: Int
  /// Whether the second column holds units.
  let hasUnits: Bool

  /// Fewer rows make no table.
  private static let fewestRows = 2
  /// A head longer than this is prose.
  private static let longestHead = 40

  /// Puts the words of a header into columns; nil where no number of them suits the rows.
  ///
  /// - Parameter rows: the lines below, of which most have as many numbers.
  static func reading(header: [FlatLine], above rows: [FlatLine], in text: [UInt32]) -> FlatLayout? {
    // （亿元） （亿元） below the heads: whose they are, only the columns told.
    guard header.dropFirst().allSatisfy({ !$0.words.allSatisfy { Self.isBracket($0, text) } }),
      let words = joiningBrackets(header.flatMap(\.words), text), let first = words.first,
      Scalars.isHan(text[first.lowerBound]), words.allSatisfy({ $0.count <= longestHead })
    else { return nil }
    let counts = Dictionary(rows.filter(\.isRow).map { ($0.values, 1) }, uniquingKeysWith: +)
    let likely = counts.sorted { ($0.value, $0.key) > ($1.value, $1.key) }.prefix(3)
    for (values, _) in likely {
      for hasUnits in [true, false] {
        guard let heads = heads(words, count: values + (hasUnits ? 2 : 1), text), isUnitHead(heads[1], text) == hasUnits
        else { continue }
        let layout = FlatLayout(heads: heads, values: values, hasUnits: hasUnits)
        let fitting = rows.count { $0.isRow && layout.row($0, in: text).fits }
        if fitting >= fewestRows, fitting * 2 >= rows.count(where: \.isRow) { return layout }
      }
    }
    return nil
  }

  // MARK: - Heads

  /// Heads of the column of names.
  static let nameHeads = PhraseTable(
    words: """
      指标 指标名称 主要指标 项目 名称 产品名称 产品 商品名称 商品 行业 行业名称 国家和地区 国家(地区) 地区 类别 分类 品种 品名 领域 部门 单位 单位名称 机构 机构名称 县区 区县 县市区 城市 年份 月份 案件类型 事项 内容 种类
      """)
  private static let unitHeads = PhraseTable(words: "单位 计量单位")

  private static func isUnitHead(_ head: Range<Int>, _ text: [UInt32]) -> Bool {
    let letters = text[head].filter { !Scalars.isBlank($0) }
    return unitHeads.isWhole(0..<letters.count, of: letters)
  }

  /// 金额 （亿元）, 项目⏎（个）: a bracket belongs to the word before it; nil where two of them follow each other.
  private static func joiningBrackets(_ words: [Range<Int>], _ text: [UInt32]) -> [Range<Int>]? {
    var result: [Range<Int>] = []
    for (index, word) in words.enumerated() {
      if isBracket(word, text), let last = result.last {
        if isBracket(words[index - 1], text) { return nil }
        result[result.count - 1] = last.lowerBound..<word.upperBound
      } else {
        result.append(word)
      }
    }
    return result
  }

  private static func isBracket(_ word: Range<Int>, _ text: [UInt32]) -> Bool {
    text[word.lowerBound] == Scalars.openBracket
  }

  /// The words as `count` heads: letters that stand alone are words set wide, of two letters each (单 位 产 量), or one word (水 产 品).
  private static func heads(_ words: [Range<Int>], count: Int, _ text: [UInt32]) -> [Range<Int>]? {
    guard count >= 2 else { return nil }
    if words.count == count { return words }
    let pairs = joiningLetters(words, text) { $0.count % 2 == 0 ? 2 : $0.count }
    if pairs.count == count { return pairs }
    let wholes = joiningLetters(words, text) { $0.count }
    return wholes.count == count ? wholes : nil
  }

  /// Joins runs of single letters, as many to a word as `size` says of the run. The name of the first column is one word.
  private static func joiningLetters(
    _ words: [Range<Int>], _ text: [UInt32], size: (ArraySlice<Range<Int>>) -> Int
  ) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var index = 0
    while index < words.count {
      var end = index
      while end < words.count, words[end].count == 1, Scalars.isHan(text[words[end].lowerBound]) { end += 1 }
      guard end > index else {
        result.append(words[index])
        index += 1
        continue
      }
      if index == 0 {
        let letters = words[..<end].map { text[$0.lowerBound] }
        if let name = nameHeads.match(at: 0, in: letters, limit: letters.count), name.range.count > 2 {
          index = name.range.count
          result.append(words[0].lowerBound..<words[index - 1].upperBound)
        }
      }
      let step = max(1, size(words[index..<end]))
      while index < end {
        let last = min(index + step, end) - 1
        result.append(words[index].lowerBound..<words[last].upperBound)
        index = last + 1
      }
    }
    return result
  }

  // MARK: - Rows

  /// The cells of a line below the header.
  func row(_ line: FlatLine, in text: [UInt32]) -> FlatRow {
    let start = nameStart(line, in: text)
    guard let lastName = line.names.last else { return FlatRow(cells: [line.range], fits: false) }
    guard line.values > 0 else {
      let isName = !line.names.contains { FlatLine.isNumber($0, in: text) }
      return FlatRow(cells: isName ? [start..<lastName.upperBound] : [start..<start, line.range], fits: isName)
    }
    let numbers = Array(line.words.suffix(values))
    var name = start..<lastName.upperBound
    var units: [Range<Int>] = hasUnits ? [start..<start] : []
    var fits = line.values == values
    if hasUnits, line.values == values + 1, let dash = line.words.dropLast(values).last, FlatLine.isDash(dash, in: text)
    {
      // 图书 —— — — 37: a dash where things have no unit.
      units = [dash]
      fits = true
    } else if hasUnits, let unit = Self.unit(endingIn: line.names, text), let last = Self.word(before: unit, line) {
      name = start..<last.upperBound
      units = [unit]
    } else if hasUnits {
      fits = false
    }
    if fits { return FlatRow(cells: [name] + units + numbers) }
    let rest = line.words.suffix(line.values).first.map { $0.lowerBound..<line.range.upperBound } ?? line.range
    return FlatRow(cells: [name] + units + [rest], fits: false)
  }

  /// Where the cell of the name begins: blanks before a name indent it.
  private func nameStart(_ line: FlatLine, in text: [UInt32]) -> Int {
    var start = line.range.lowerBound
    while !line.isListed, start > 0, Scalars.isBlank(text[start - 1]), text[start - 1] != Scalars.newline { start -= 1 }
    return start
  }

  private static func word(before unit: Range<Int>, _ line: FlatLine) -> Range<Int>? {
    line.names.last { $0.upperBound <= unit.lowerBound }
  }

  // MARK: - Units

  private static let scales: ScalarSet = "十百千万亿"
  private static let units = PhraseTable<Void>(
    UnitTable.rows.flatMap { row in ([row.code] + row.aliases).map { ($0, ()) } })
  /// A unit is no longer than this, and has no more words.
  private static let longestUnit = 12
  private static let mostWords = 4

  /// 万吨, 亿 吨, 台(套): the unit that ends the words before the numbers; nil where they end in none that is known.
  private static func unit(endingIn names: ArraySlice<Range<Int>>, _ text: [UInt32]) -> Range<Int>? {
    guard names.count > 1, let last = names.last else { return nil }
    // 亿 千瓦 小时: where a scale stands alone, what follows is its unit.
    let scale = names.dropFirst().dropLast().suffix(mostWords).last { text[$0].allSatisfy(scales.contains) }
    let range = (scale ?? last).lowerBound..<last.upperBound
    let letters = text[range].filter { !Scalars.isBlank($0) }
    guard letters.count <= longestUnit, !letters.contains(where: Scalars.isDigit) else { return nil }
    let power = letters.prefix(while: scales.contains)
    if power.count < letters.count, power.contains(0x4E07) || power.contains(0x4EBF) { return range }
    guard let known = units.match(at: 0, in: letters, limit: letters.count) else { return nil }
    let isWhole = known.range.count == letters.count
    return isWhole || [Scalars.openBracket, Scalars.slash].contains(letters[known.range.count]) ? range : nil
  }
}
