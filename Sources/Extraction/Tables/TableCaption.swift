// What the caption of a table says: topic, period, unit.

import DataCube
import ReportText

/// A caption, read once for all cells of its table.
struct TableCaption: Sendable {
  /// What the table is about, its period and its forms of speech removed: 固定资产投资（不含农户）.
  var topic = Phrase()
  var period: TimePeriod?
  /// The unit of levels.
  var unit: TableUnit?
  /// Whether the unit is that of amounts alone: 金额单位.
  var isUnitOfAmounts = false
  /// Whether the caption announces growth and nothing else: 增速.
  var isGrowth = false
  var basis: ComparisonBasis?
  /// Whether it tells of indices: 上年=100.
  var isIndex = false
  /// 对主要国家和地区: whether rows name partners.
  var isTrade = false
  /// The words that gave the period, for `--explain`.
  var periodWords = ""

  static let trade = PhraseTable(words: "进出口 出口 进口 外贸 贸易")
  private static let indices = PhraseTable(words: "年=100 期=100 月=100 为100")

  init(_ table: ReportTable, source: SourceText, resolver: PeriodResolver) {
    for note in table.notes { readNote(Phrase(note, in: source)) }
    guard let cell = table.caption else { return }
    let start = Self.textStart(of: cell, in: source.folded)
    readPeriod(start..<cell.range.upperBound, source, resolver)
    let offsets = cell.offsets.filter { $0 >= start }
    var phrase = Phrase(printed: offsets.map { source.scalars[$0] }, folded: offsets.map { source.folded[$0] })
    isTrade = phrase.holds(Self.trade)
    isIndex = phrase.holds(Self.indices)
    basis = Comparisons.table.firstMatch(in: 0..<phrase.count, of: phrase.folded)?.value
    if let note = Self.unitWord.firstMatch(in: 0..<phrase.count, of: phrase.folded) {
      readNote(phrase.dropping(first: note.range.lowerBound))
      phrase = phrase.prefix(note.range.lowerBound).trimmed([Scalars.openBracket, Scalars.space])
    }
    if let bracket = phrase.closingBracket,
      let inner = TableUnit(phrase.slice((bracket.lowerBound + 1)..<(bracket.upperBound - 1)))
    {
      unit = unit ?? inner
      phrase = phrase.withoutBracket
    }
    let lexed = TimeLexer(text: phrase.folded).expressions(in: 0..<phrase.count).filter {
      $0.meaning.explicitYear != nil
    }
    for time in lexed.reversed() { phrase = phrase.removing(time.range) }
    phrase = phrase.withoutLegalPlace
    stripTopic(phrase)
  }

  private static let unitWord = PhraseTable(words: "单位: 计量单位: 金额单位:")
  private static let amountUnit = PhraseTable(words: "金额单位:")

  /// The unit of levels below a head.
  func unit(below title: Phrase?) -> TableUnit? {
    guard isUnitOfAmounts, let title, !title.isEmpty else { return unit }
    return title.ends(in: TableWords.amounts) ? unit : nil
  }

  /// 单位：亿元, and the first of 单位：万人、%.
  private mutating func readNote(_ note: Phrase) {
    guard unit == nil, let colon = note.folded.firstIndex(of: Scalars.colon) else { return }
    let words = note.dropping(first: colon + 1).trimmed([Scalars.space, Scalars.closeBracket, Scalars.fullStop])
    let marks: [UInt32] = [Scalars.enumerationComma, Scalars.comma, Scalars.semicolon]
    let end = words.folded.firstIndex(where: { marks.contains($0) }) ?? words.count
    unit = TableUnit(words.prefix(end).trimmed())
    isUnitOfAmounts = note.holds(Self.amountUnit)
  }

  private mutating func readPeriod(_ range: Range<Int>, _ source: SourceText, _ resolver: PeriodResolver) {
    let times = TimeLexer(text: source.folded).expressions(in: range)
    guard let time = times.first(where: { $0.meaning.explicitYear != nil }) ?? times.first(where: Self.isPlan) else {
      return
    }
    period = resolver.period(time.meaning, isStock: true)
    periodWords = source.quote(time.range)
  }

  private static func isPlan(_ time: TimeExpression) -> Bool {
    if case .plan = time.meaning { return true }
    return false
  }

  /// Where the words begin behind 表3; in 表102013年 the year is 2013.
  private static func textStart(of cell: TableCell, in text: [UInt32]) -> Int {
    var index = 0
    let offsets = cell.offsets
    while index < offsets.count, [0x23, 0x9644, Scalars.space].contains(text[offsets[index]]) { index += 1 }
    guard index < offsets.count, text[offsets[index]] == 0x8868 else { return cell.range.lowerBound }
    index += 1
    let first = index
    // 表一, 表十二.
    while index < offsets.count,
      ChineseNumeralReader.digit(text[offsets[index]]) != nil || text[offsets[index]] == 0x5341
    {
      index += 1
    }
    while index < offsets.count, Scalars.isDigit(text[offsets[index]]) { index += 1 }
    if index < offsets.count, index - first >= 4, text[offsets[index]] == 0x5E74 { index -= 4 }
    while index < offsets.count, text[offsets[index]] == Scalars.hyphen, index > first {
      index += 1
      while index < offsets.count, Scalars.isDigit(text[offsets[index]]) { index += 1 }
    }
    return index < offsets.count ? offsets[index] : cell.range.upperBound
  }

  private mutating func stripTopic(_ given: Phrase) {
    var phrase = given.trimmed()
    while true {
      if let opener = TableWords.topicOpeners.match(at: 0, in: phrase.folded, limit: phrase.count) {
        phrase = phrase.dropping(first: opener.range.count).trimmed()
      } else {
        break
      }
    }
    while let tail = TableWords.topicTails.match(endingAt: phrase.count, in: phrase.folded, limit: 0) {
      isGrowth = isGrowth || tail.value
      phrase = phrase.dropping(last: tail.range.count).trimmed()
    }
    // 居民消费价格比上年: the standard is no part of the topic.
    if let standard = Comparisons.table.match(endingAt: phrase.count, in: phrase.folded, limit: 0) {
      phrase = phrase.dropping(last: standard.range.count).trimmed()
    }
    topic = phrase.count <= Self.longestTopic ? phrase : Phrase()
  }

  private static let longestTopic = 40
}
