// The unit of table cells: a scale that multiplies them, and a base unit.

import DataCube
import ReportText

/// 万吨 is a power of 4 and 吨; an index number has no unit.
struct TableUnit: Hashable, Sendable {
  var power: Int
  /// The base unit as printed, scale removed.
  var text: String
  /// The unit's row in the unit table; nil where it has none there.
  var known: UnitOfMeasure?

  /// Reads a whole phrase as a unit; nil where it is none that is known and has no scale that tells.
  init?(_ phrase: Phrase) {
    let folded = phrase.folded
    guard !folded.isEmpty, folded.count <= Self.longest, !folded.contains(where: { Scalars.isDigit($0) || $0 == 0x3D })
    else { return nil }
    let whole = UnitLexer.match(at: 0, in: folded, limit: folded.count)
    let scale = Self.scales.match(at: 0, in: folded, limit: folded.count - 1)
    // 千瓦 is a word, 万次 is not: 万 and above are always scales.
    if let scale, scale.value >= 4 || (whole?.range.count ?? 0) <= scale.range.count {
      let rest = phrase.dropping(first: scale.range.count)
      let unit = UnitLexer.match(at: 0, in: rest.folded, limit: rest.count)
      self.init(power: scale.value, phrase: rest, known: unit?.unit)
      return
    }
    // 台(套), 千瓦小时: a known unit may have more words to it.
    guard let whole else { return nil }
    let rest = whole.range.upperBound..<folded.count
    guard rest.isEmpty || folded[rest.lowerBound] == Scalars.openBracket || Self.additions.isWhole(rest, of: folded)
    else { return nil }
    self.init(power: 0, phrase: phrase, known: whole.unit)
  }

  /// 诊疗人次(万): a scale alone; the column's name says what is counted.
  init?(scale phrase: Phrase) {
    guard let scale = Self.scales.match(at: 0, in: phrase.folded, limit: phrase.count),
      scale.range.count == phrase.count,
      scale.value >= 3
    else { return nil }
    self.init(power: scale.value, phrase: Phrase(), known: nil)
  }

  /// Reads the cell of a unit column, where any short phrase is a unit; nil for a dash.
  init?(cell phrase: Phrase) {
    if let unit = TableUnit(phrase) {
      self = unit
      return
    }
    guard !phrase.isEmpty, phrase.count <= Self.longest, phrase.folded.contains(where: Scalars.isHan) else {
      return nil
    }
    self.init(power: 0, phrase: phrase, known: nil)
  }

  private static let additions = PhraseTable(words: "小时 人民币 标准煤 当量")

  private init(power: Int, phrase: Phrase, known: UnitOfMeasure?) {
    self.power = power
    text = phrase.text
    self.known = known
  }

  private static let longest = 12

  /// Scales that may open a unit.
  private static let scales = PhraseTable<Int>([
    ("十", 1), ("百", 2), ("千", 3), ("万", 4), ("十万", 5), ("百万", 6), ("千万", 7), ("亿", 8), ("十亿", 9), ("百亿", 10),
    ("千亿", 11), ("万亿", 12),
  ])

  var isProportion: Bool { known?.dimension == .proportion }
  var isPoints: Bool { known?.dimension == .percentagePoint }
}
