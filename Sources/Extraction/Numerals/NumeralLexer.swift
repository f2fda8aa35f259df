// Finds every numeral of a text: Arabic, Chinese, mixed; with scale, unit and range.

import DataCube
import Foundation
import ReportText

/// Scans folded text once, left to right.
struct NumeralLexer {
  let text: [UInt32]

  /// All numerals within `range`, in text order.
  func tokens(in range: Range<Int>) -> [NumeralToken] {
    var result: [NumeralToken] = []
    var index = range.lowerBound
    let limit = range.upperBound
    let beginnings = Self.beginnings
    while true {
      // Most scalars are no numerals: turn them away before anything else is asked.
      index = beginnings.firstPlace(in: min(index, limit)..<limit, of: text)
      guard index < limit else { return result }
      if let token = token(at: index, limit: limit) {
        if result.isEmpty { result.reserveCapacity(4) }
        result.append(token)
        index = max(token.end, index + 1)
      } else if Scalars.isDigit(text[index]) {
        while index < limit, Scalars.isDigit(text[index]) { index += 1 }
      } else {
        // 一带一路: no part of such a word is a numeral.
        index = ChineseWords.table.match(at: index, in: text, limit: limit)?.range.upperBound ?? index + 1
        // 第一百四十八条: what the word begins is one numeral, and an ordinal.
        // 占总数六成: 数 belongs to the noun.
        while index < limit, index > 0, NumeralAlphabet.contains(text[index - 1]),
          NumeralAlphabet.contains(text[index]),
          !Self.countWords.contains(text[index - 1])
        {
          index += 1
        }
      }
    }
  }

  /// 数, 几: words before a scale, and the ends of many nouns.
  private static let countWords: ScalarSet = "数几"
  private static let beginnings = NumeralAlphabet.scalars.union("0123456789")

  /// The numeral that begins at `start`; nil where none does.
  func token(at start: Int, limit: Int) -> NumeralToken? {
    Scalars.isDigit(text[start]) ? arabic(at: start, limit) : chinese(at: start, limit)
  }

  // MARK: - Arabic

  private func arabic(at start: Int, _ limit: Int) -> NumeralToken? {
    if let fraction = FractionReader.stroke(at: start, in: text, limit: limit) {
      return NumeralToken(
        start: start, digitsEnd: fraction.end, numberEnd: fraction.end, end: fraction.end, value: fraction.value,
        form: .fraction, hasScale: false, unitRange: fraction.end..<fraction.end, unit: nil)
    }
    guard let number = ArabicNumeralReader.match(at: start, in: text, limit: limit) else { return nil }
    var token = NumeralToken(
      start: start, digitsEnd: number.end, numberEnd: number.end, end: number.end, value: number.value, form: .arabic,
      hasScale: false, unitRange: number.end..<number.end)
    readTail(of: &token, limit)
    readRange(of: &token, limit)
    token.isNegative = isNegative(start)
    return token
  }

  /// A hyphen or minus sign that joins the number to nothing before it.
  private func isNegative(_ start: Int) -> Bool {
    // 下调至负6.5%.
    if start >= 2, text[start - 1] == 0x8D1F,
      Linkers.table.match(endingAt: start - 1, in: text, limit: max(0, start - 6)) != nil
    {
      return true
    }
    guard start >= 2, [Scalars.hyphen, 0x2212].contains(text[start - 1]) else { return false }
    let before = text[start - 2]
    if Self.signOpeners.contains(before) { return true }
    // 同比增长-42.63%: a growth below zero.
    return Scalars.isHan(before)
      && (Linkers.table.match(endingAt: start - 1, in: text, limit: 0) != nil
        || Directions.table.match(endingAt: start - 1, in: text, limit: 0) != nil
        || EntityWords.table.match(endingAt: start - 1, in: text, limit: 0) != nil
        || MeasureNouns.table.match(endingAt: start - 1, in: text, limit: max(0, start - 6)) != nil)
  }

  private static let signOpeners: ScalarSet = [
    Scalars.enumerationComma, Scalars.comma, Scalars.openBracket, Scalars.space, Scalars.colon, 0x2236, 0x7C,
    // 分别增长24.05%和-3.18%.
    0x548C, 0x53CA, 0x4E0E,
  ]

  /// Scale, inner hedge, second scale and unit behind the digits.
  private func readTail(of token: inout NumeralToken, _ limit: Int) {
    if let end = RateDenominators.end(at: token.digitsEnd, in: text, limit: limit) {
      token.unitRange = token.digitsEnd..<end
      token.unit = RateDenominators.unit
      token.end = end
      return
    }
    let gap = skipGap(from: token.digitsEnd, limit)
    var best: (score: Int, unit: UnitLexer.Match?, end: Int, power: Int, hedge: Approximation?)?
    for length in 0...ScaleTable.longest {
      guard let first = ScaleTable.scale(ofLength: length, at: gap, in: text, limit: limit) else { continue }
      var end = first.end
      var hedge: Approximation?
      if end < limit, isHedge(end, limit) {
        hedge = text[end] == ChineseNumeralReader.roughly ? .about : .over
        end += 1
      }
      for length in 0...(hedge == nil ? 0 : ScaleTable.longest) {
        guard let second = ScaleTable.scale(ofLength: length, at: end, in: text, limit: limit) else { continue }
        let unitStart =
          first.power + second.power > 0 || hedge != nil ? skipGap(from: second.end, limit) : second.end
        var unit = UnitLexer.match(at: unitStart, in: text, limit: limit)
        // 1兆8,645亿元: a trillion where more digits follow, megabits elsewhere.
        if first.power == 0, unitStart < limit, text[unitStart] == 0x5146, unitStart + 1 < limit,
          Scalars.isDigit(text[unitStart + 1])
        {
          unit = nil
        }
        if gap > token.digitsEnd, unit == nil, first.power == 0 { continue }
        // The longest reading wins; of equals the one with the longer unit (3千瓦 is 3 千瓦, not 3000 瓦).
        let reach = (unit?.range.upperBound ?? second.end) - gap
        let score = reach * 100 + (unit?.range.count ?? 0)
        if score > (best?.score ?? -1) { best = (score, unit, second.end, first.power + second.power, hedge) }
      }
    }
    guard let best else { return }
    apply(power: best.power, to: &token)
    token.innerHedge = best.hedge
    token.numberEnd = best.end
    token.end = best.end
    token.unitRange = best.end..<best.end
    // 25万6千: a second, smaller numeral right behind the scale belongs to the first.
    if best.power >= 4, best.unit == nil, best.hedge == nil, best.end < limit,
      let rest = lowerGroup(at: best.end, below: best.power, limit)
    {
      token.value = DecimalValue(token.value.number + rest.value, lastPlace: rest.place)
      token.numberEnd = rest.end
      token.end = rest.end
      token.unitRange = rest.end..<rest.end
      if text[best.end..<rest.end].contains(0x4F59) || text[best.end..<rest.end].contains(0x591A) {
        token.innerHedge = .over
      }
      if let unit = UnitLexer.match(at: skipGap(from: rest.end, limit), in: text, limit: limit) {
        set(unit, on: &token)
      }
      return
    }
    if let unit = best.unit {
      set(unit, on: &token)
    } else if best.power == 0, best.end < limit, text[best.end] == 0x6210, token.value.number <= 10,
      let tenths = tenths(token, limit)
    {
      // 近4成.
      token = tenths
    }
  }

  private func set(_ unit: UnitLexer.Match, on token: inout NumeralToken) {
    token.unitRange = unit.range
    token.unit = unit.unit
    token.isCompoundUnit = unit.isCompound
    token.end = unit.range.upperBound
    // 6个多百分点: the hedge stands inside the unit.
    if unit.unit.dimension == .percentagePoint, let hedge = text[unit.range].firstIndex(of: 0x591A) {
      token.innerHedge = .over
      token.unitRange = (hedge + 1)..<unit.range.upperBound
    }
  }

  private func apply(power: Int, to token: inout NumeralToken) {
    guard power > 0 else { return }
    token.hasScale = true
    token.value = token.value.scaled(byPowerOfTen: power)
  }

  private func lowerGroup(at start: Int, below upper: Int, _ limit: Int) -> (end: Int, value: Decimal, place: Int)? {
    // 44 萬 1000 人: blanks may part the groups.
    let start = skipGap(from: start, limit)
    guard start < limit, Scalars.isDigit(text[start]),
      let number = ArabicNumeralReader.match(at: start, in: text, limit: limit, isLowerGroup: true)
    else { return nil }
    // 48亿2,300余万元: the hedge stands inside.
    let scaleStart = number.end < limit && isHedge(number.end, limit) ? number.end + 1 : number.end
    guard let scale = ScaleTable.table.match(at: scaleStart, in: text, limit: limit), scale.value < upper else {
      let isWhole = number.value.lastPlace >= 0 && number.value.number < .powerOfTen(4) && upper == 4
      return isWhole && UnitLexer.match(at: skipGap(from: number.end, limit), in: text, limit: limit) != nil
        ? (number.end, number.value.number, number.value.lastPlace) : nil
    }
    var (end, power) = (scale.range.upperBound, scale.value)
    // 2亿8千余万元: the hedge stands between two scales.
    if end < limit, isHedge(end, limit), let more = ScaleTable.table.match(at: end + 1, in: text, limit: limit),
      power + more.value < upper
    {
      (end, power) = (more.range.upperBound, power + more.value)
    }
    return (end, number.value.number * Decimal.powerOfTen(power), number.value.lastPlace + power)
  }

  /// 余, 多, 几 where they hedge: not 多个部门 and not 多项.
  private func isHedge(_ index: Int, _ limit: Int) -> Bool {
    switch text[index] {
    case 0x4F59: true  // 余
    case 0x51E0: true  // 几
    // 70来人次.
    case ChineseNumeralReader.roughly:
      text[index - 1] == 0x30 && index + 1 < limit && UnitLexer.match(at: index + 1, in: text, limit: limit) != nil
    case 0x591A:  // 多
      index + 1 < limit
        && (ScaleTable.table.match(at: index + 1, in: text, limit: limit) != nil
          || UnitLexer.match(at: index + 1, in: text, limit: limit) != nil)
    default: false
    }
  }

  /// A blank or a soft line break between a number and its scale or unit.
  private func skipGap(from start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit, index - start < 3, Scalars.isBlank(text[index]) { index += 1 }
    return index
  }

  // MARK: - Ranges

  /// `3—5个`, `5-20%`, `5到8人`: the second number joins the first.
  private func readRange(of token: inout NumeralToken, _ limit: Int) {
    guard let connector = RangeConnectors.table.match(at: token.end, in: text, limit: limit),
      connector.range.upperBound < limit, Scalars.isDigit(text[connector.range.upperBound]),
      let number = ArabicNumeralReader.match(at: connector.range.upperBound, in: text, limit: limit)
    else { return }
    var second = NumeralToken(
      start: connector.range.upperBound, digitsEnd: number.end, numberEnd: number.end, end: number.end,
      value: number.value, form: .arabic, hasScale: false, unitRange: number.end..<number.end)
    readTail(of: &second, limit)
    if token.unitRange.isEmpty {
      guard second.unit != nil || !connector.value.needsUnit else { return }
      // 3—5万元: the scale stands once, for both.
      if !token.hasScale, second.hasScale {
        let power = second.value.lastPlace - number.value.lastPlace
        apply(power: power, to: &token)
      }
    } else {
      guard text[token.unitRange].elementsEqual(text[second.unitRange]) else { return }
      // 增加3900人至3654100人: a change and what it led to.
      if connector.value.needsUnit, token.unit?.isCount ?? false, second.value.number > token.value.number * 20 {
        return
      }
    }
    // 约减少1.03万人至15.61万人: by so much to so much.
    if !token.unitRange.isEmpty, token.unit?.isCount ?? false, connector.value.needsUnit, changes(before: token.start) {
      return
    }
    // What falls is no range: 由5到3 says a change, not bounds.
    guard second.value.number > token.value.number else { return }
    token.high = second.value
    token.unit = second.unit
    token.unitRange = second.unitRange
    token.isCompoundUnit = second.isCompoundUnit
    token.innerHedge = second.innerHedge
    token.numberEnd = second.numberEnd
    token.end = second.end
  }

  /// Whether a verb of change stands before a number, be it behind 约.
  private func changes(before start: Int) -> Bool {
    let limit = max(0, start - 8)
    let end = Hedges.before.match(endingAt: start, in: text, limit: limit)?.range.lowerBound ?? start
    return Directions.table.match(endingAt: end, in: text, limit: limit) != nil
  }

  // MARK: - Chinese

  private func chinese(at start: Int, _ limit: Int) -> NumeralToken? {
    if let fraction = FractionReader.match(at: start, in: text, limit: limit) {
      return NumeralToken(
        start: start, digitsEnd: fraction.end, numberEnd: fraction.end, end: fraction.end, value: fraction.value,
        form: .fraction, hasScale: false, unitRange: fraction.end..<fraction.end, unit: fraction.unit)
    }
    if ChineseWords.table.match(at: start, in: text, limit: limit) != nil || ChineseWords.isInside(start, text, limit) {
      return nil
    }
    // 登陆 and 伍 name things: financial numerals count only beside others of their kind.
    if ChineseNumeralReader.isFinancial(text[start]),
      start + 1 >= limit || !ChineseNumeralReader.followsFinancial(text[start + 1])
    {
      return nil
    }
    guard let number = ChineseNumeralReader.match(at: start, in: text, limit: limit) else { return nil }
    var token = NumeralToken(
      start: start, digitsEnd: number.end, numberEnd: number.end, end: number.end, value: number.value,
      high: number.high, form: .chinese,
      hasScale: number.hasScale, innerHedge: number.innerHedge, unitRange: number.end..<number.end)
    token.high = number.high
    if number.isBareScale, !Hedges.stands(before: start, in: text) { return nil }
    readDecimals(of: &token, limit)
    if let unit = UnitLexer.match(at: token.numberEnd, in: text, limit: limit) {
      set(unit, on: &token)
    } else if token.numberEnd < limit, text[token.numberEnd] == 0x6210 {
      return tenths(token, limit)
    }
    return token
  }

  /// 五点六: decimals behind 点.
  private func readDecimals(of token: inout NumeralToken, _ limit: Int) {
    var index = token.numberEnd
    guard index + 1 < limit, Self.chinesePoints.contains(text[index]) else { return }
    index += 1
    // 二点|六: a line may end behind the point.
    if text[index] == Scalars.newline, text[index - 1] == Self.chinesePoint { index += 1 }
    guard index < limit, ChineseNumeralReader.digit(text[index]) != nil else { return }
    var digits = ""
    while index < limit, let digit = ChineseNumeralReader.digit(text[index]) {
      digits.append(String(digit))
      index += 1
    }
    guard let value = DecimalValue(digits: "\(token.value.number.plainText).\(digits)") else { return }
    token.value = value
    token.digitsEnd = index
    // 七二九.二亿: a scale behind the decimals multiplies them all.
    if index < limit, let scale = ScaleTable.table.match(at: index, in: text, limit: limit) {
      apply(power: scale.value, to: &token)
      index = scale.range.upperBound
    }
    token.numberEnd = index
    token.end = index
    token.unitRange = index..<index
  }

  /// 五点六, 三十九.五, 七二九·二.
  private static let chinesePoint: UInt32 = 0x70B9
  private static let chinesePoints: ScalarSet = [chinesePoint, Scalars.point, 0xB7, 0x2022, 0x30FB]

  /// 两成 → 20 %, 八成三 → 83 %, 五成半 → 55 %.
  private func tenths(_ token: NumeralToken, _ limit: Int) -> NumeralToken? {
    guard token.value.number < 100, !ChineseWords.afterTenths.contains(where: { follows(token.numberEnd, $0, limit) })
    else { return nil }
    var result = token
    var end = token.numberEnd + 1
    var value = token.value.number * 10
    if end < limit, let digit = ChineseNumeralReader.digit(text[end]), digit > 0,
      UnitLexer.match(at: end + 1, in: text, limit: limit) == nil
    {
      value += Decimal(digit)
      end += 1
    } else if end < limit, text[end] == 0x534A, UnitLexer.match(at: end + 1, in: text, limit: limit) == nil {
      value += 5
      end += 1
    }
    result.value = DecimalValue(value, lastPlace: end == token.numberEnd + 1 ? 1 : 0)
    // 三成多: a hedge behind the unit, no part of the numeral.
    if end < limit, text[end] == 0x591A || text[end] == 0x4F59 { result.innerHedge = .over }
    result.end = end
    result.numberEnd = end
    result.unitRange = end..<end
    result.unit = UnitTable.unit("%")
    return result
  }

  private func follows(_ index: Int, _ word: String, _ limit: Int) -> Bool {
    let scalars = word.unicodeScalars.map(\.value)
    return index + scalars.count <= limit && text[index..<(index + scalars.count)].elementsEqual(scalars)
  }
}
