// What a reader remembers while it goes through a report.

import DataCube

/// The figures and words that later clauses lean on. Numbers are indices into the drafts.
struct ReaderMemory {
  // MARK: Sentence

  /// Levels and rates of the sentence, in text order.
  var levels: [Int] = []
  /// Levels since the last change: what a 分别 list distributes over.
  var openLevels: [Int] = []
  /// The last figure of the sentence.
  var last: Int?
  /// The standards of the last 分别 list: 较2020、2021年度.
  var standards: [Standard] = []
  /// What a clause of its own holds the sentence against: 与2016年相比,….
  var standing: Standard?
  /// The figures of the last list whose numbers were dealt out: what a later list of as many numbers goes on about.
  var dealt: [Int] = []
  /// The parts of the last proportion: 11.2∶14.9∶73.9.
  var proportion: Range<Int>?
  /// The levels of which one may be the total whose parts are being listed; empty while none are.
  var totals: [Int] = []
  /// The totals of the list around the one whose parts are being listed: 机构99万个,其中医院3万个;基层机构93万个,其中….
  var outerTotals: [Int] = []
  /// Whether the parts end with their own member of the list: A;B,其中C;D.
  var partsEndAtSemicolon = false
  /// 重大火灾 of 6起重大火灾中: the noun of the group whose members follow.
  var groupNoun: Phrase?
  /// 实际使用外资金额 of 在实际使用外资金额中: what the shares that follow are shares of.
  var shareWhole: Phrase?
  /// 消费量 of 主要原材料消费中: what is measured of the goods that follow.
  var groupMeasure: Phrase?
  /// Where the noun of a number-first figure ends: it belongs to no figure behind it.
  var consumedEnd = 0
  /// The subject of a clause without figures that waits for its number.
  var pendingSubject: Phrase?
  /// The clause that it stands in.
  var pendingClause: Range<Int>?
  /// What a clause without figures speaks of: 刑事方面,…; 民商事案件仍占大头,….
  var topic: Phrase?
  /// Where the clause stands that spoke of it.
  var topicStart = 0
  /// 杂类饮食场所 of 至于杂类饮食场所,…: whose the measures behind it are.
  var owner: Phrase?
  /// 输往…的整体出口货值: what stands before and behind the name of each member that follows.
  var template: (head: Phrase, tail: Phrase)?
  /// Figures told before what they are of: 继七月份录得7.5%的升幅后,八月份商品进口货值….
  var cataphors: [Int] = []
  /// The indicator of a 由…到… that still waits for its end.
  var startingPoint: Int?
  /// A noun that the sentence puts before its figures: 从八大类消费品价格看.
  var topicMeasure: Phrase?
  /// The body or area that the sentence speaks of.
  var entity: String?
  /// 白石县 and 东屯区 of 其余依次是白石县、东屯区: the places that a clause lists without their numbers.
  var listedPlaces: [Phrase] = []
  /// 新设企业 of 新设企业增速最快的三个市分别为…: what has grown in them.
  var measureOfListed: Phrase?
  /// The verb that opens a list: 清理水源2866处、农田65.9万亩.
  var listVerb: Phrase?
  /// 市级绿色社区 of 市级绿色社区示范点8个、示范街道21个: what the members of the list share before their names.
  var listAttribute: Phrase?

  /// The acts that the sentence before has told, where 其中 may be of any of them: the name says of which.
  var namedTotals: [Int] = []

  // MARK: Paragraph

  /// The totals whose parts a list of paragraphs tells: …其中:⏎(一)简易程序17209件,…⏎(二)普通程序1217件,….
  var listedTotals: [Int] = []
  /// 民商事案件 of 妥善审理民商事案件。: what the first sentence of the paragraph, which counts nothing, has announced.
  var announced: Phrase?
  var basis: ComparisonBasis?
  /// What only those growths have in common that the basis holds for; nil where it holds for all.
  var basisUnit: UnitOfMeasure.Dimension?
  /// The time that the last 由…到… has named for its start, and that of its end.
  var start: (period: TimePeriod?, arrival: TimePeriod?)?
  /// The measure of the last growth: 增加值 of 规模以上工业增加值增长4.6%.
  var measure: Phrase?
  /// The body whose name stands before a colon: the paragraph is about it.
  var labelledEntity: String?
  /// What the last partition (分经济类型看) has divided, and in which sentence.
  var partition: (whole: Int, sentence: Int)?
  /// The last figure of the sentence before.
  var previousLast: Int?
  /// What the last list of the sentence before has dealt out.
  var previousDealt: [Int] = []
  /// The last level of the sentence before.
  var previousLevels: [Int] = []

  /// What a change is measured against, with the interval that it covers where it covers one.
  struct Standard {
    var basis: ComparisonBasis
    var period: TimePeriod?
    /// The words, for `--explain`.
    var range: Range<Int>
    /// Whether a value was held against it that was told there: the next level has nothing to do with that.
    var isOfValue = false
  }

  mutating func beginSentence() {
    // Emptied, not thrown away: the next sentence fills them again.
    swap(&previousLevels, &levels)
    levels.removeAll(keepingCapacity: true)
    openLevels.removeAll(keepingCapacity: true)
    previousLast = last ?? previousLast
    last = nil
    standards = []
    standing = nil
    groupNoun = nil
    groupMeasure = nil
    shareWhole = nil
    topic = nil
    owner = nil
    template = nil
    cataphors = []
    swap(&previousDealt, &dealt)
    dealt.removeAll(keepingCapacity: true)
    proportion = nil
    totals = []
    outerTotals = []
    partsEndAtSemicolon = false
    pendingSubject = nil
    pendingClause = nil
    startingPoint = nil
    topicMeasure = nil
    entity = labelledEntity
    listedPlaces = []
    measureOfListed = nil
    listVerb = nil
    listAttribute = nil
    namedTotals = []
  }

  mutating func beginParagraph() {
    self = ReaderMemory()
  }
}
