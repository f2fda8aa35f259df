// What the lexer reads: quotes, exact values, units.

import Testing

@testable import Extraction

@Suite("Numeral lexer")
struct NumeralLexerTests {
  /// A text and the numerals in it, each as `quote = value unit hedge`.
  struct Trial: CustomStringConvertible, Sendable {
    var text: String
    var numerals: [String]

    init(_ text: String, _ numerals: String...) {
      self.text = text
      self.numerals = numerals
    }

    var description: String { text }
  }

  private static let arabic = [
    Trial("办理55603件", "55603件 = 55603 件"), Trial("共0件次", "0件次 = 0 件次"), Trial("４.７％", "４.７％ = 4.7 ％"),
    Trial("0.305万人", "0.305万人 = 3050 人"), Trial("1020余吨", "1020余吨 = 1020 吨 over"),
    Trial("696.645万元", "696.645万元 = 6966450 元"), Trial("20.75万平方米", "20.75万平方米 = 207500 平方米"),
    Trial("增长100%以上", "100% = 100 %"), Trial("-3.5%", "3.5% = 3.5 %"),
    Trial("99.93%、100%", "99.93% = 99.93 %", "100% = 100 %"),
  ]

  @Test("Arabic digits", arguments: arabic)
  func arabicDigits(_ trial: Trial) { #expect(Reading.numerals(trial.text) == trial.numerals) }

  private static let thousands = [
    Trial("1,100万元", "1,100万元 = 11000000 元"), Trial("16，770件", "16，770件 = 16770 件"),
    Trial("321 146人", "321 146人 = 321146 人"), Trial("1,234,567元", "1,234,567元 = 1234567 元"),
    Trial("1,234.5亿元", "1,234.5亿元 = 123450000000 元"), Trial("１，２３４件", "１，２３４件 = 1234 件"),
    Trial("321\u{A0}146人", "321\u{A0}146人 = 321146 人"), Trial("321\u{2009}146人", "321\u{2009}146人 = 321146 人"),
    // No thousands marks: groups of other lengths, two numbers of a list.
    Trial("12,3456件", "12 = 12", "3456件 = 3456 件"), Trial("0,123件", "0 = 0", "123件 = 123 件"),
    Trial("2021,105件", "2021 = 2021", "105件 = 105 件"), Trial("13件,100户", "13件 = 13 件", "100户 = 100 户"),
  ]

  @Test("thousands marks", arguments: thousands)
  func thousandsMarks(_ trial: Trial) { #expect(Reading.numerals(trial.text) == trial.numerals) }

  private static let points = [
    Trial("3.5%", "3.5% = 3.5 %"), Trial("3．5％", "3．5％ = 3.5 ％"), Trial("88.50元", "88.50元 = 88.5 元"),
    Trial("下降7.\n4%", "7.\n4% = 7.4 %"), Trial("涉及12\n8人", "12\n8人 = 128 人"),

    Trial("93·2%", "93·2% = 93.2 %"), Trial("93•2亿元", "93•2亿元 = 9320000000 元"), Trial("93・2%", "93・2% = 93.2 %"),
    Trial("3·15活动", "3 = 3", "15 = 15"), Trial("共3.", "3 = 3"), Trial("99.99.", "99.99 = 99.99"),
  ]

  @Test("decimal points", arguments: points)
  func decimalPoints(_ trial: Trial) { #expect(Reading.numerals(trial.text) == trial.numerals) }

  private static let chinese = [
    Trial("三百五十万亿元", "三百五十万亿元 = 350000000000000 元"), Trial("一万零一十二人", "一万零一十二人 = 10012 人"),
    Trial("二百五十件", "二百五十件 = 250 件"), Trial("二百五件", "二百五件 = 250 件"), Trial("三千六户", "三千六户 = 3600 户"),
    Trial("一万二人", "一万二人 = 12000 人"), Trial("两万五千件", "两万五千件 = 25000 件"), Trial("十六项", "十六项 = 16 项"),
    Trial("一百零五件", "一百零五件 = 105 件"), Trial("二〇二三户", "二〇二三户 = 2023 户"), Trial("三亿两千万人", "三亿两千万人 = 320000000 人"),
    Trial("二十万亿元", "二十万亿元 = 20000000000000 元"), Trial("壹佰贰拾万元", "壹佰贰拾万元 = 1200000 元"),
    Trial("五点六公里", "五点六公里 = 5.6 公里"), Trial("四百八十四起", "四百八十四起 = 484 起"),
    Trial("一万亿元", "一万亿元 = 1000000000000 元"), Trial("十万零三百人", "十万零三百人 = 100300 人"),
  ]

  @Test("Chinese numerals", arguments: chinese)
  func chineseNumerals(_ trial: Trial) { #expect(Reading.numerals(trial.text) == trial.numerals) }

  private static let parts = [
    Trial("两成", "两成 = 20 %"), Trial("八成三", "八成三 = 83 %"), Trial("九成四", "九成四 = 94 %"), Trial("近九成", "九成 = 90 %"),
    Trial("三成多", "三成 = 30 % over"), Trial("十分之一", "十分之一 = 0.1"), Trial("三分之二", "三分之二 = 0.666666666667"),
    Trial("四分之三", "四分之三 = 0.75"), Trial("百分之五点六", "百分之五点六 = 5.6 %"), Trial("百分之九十九点五", "百分之九十九点五 = 99.5 %"),
    Trial("千分之三", "千分之三 = 3 ‰"), Trial("百分之12.5", "百分之12.5 = 12.5 %"), Trial("百分之百", "百分之百 = 100 %"),
    Trial("三成员单位"),
  ]

  @Test("tenths and fractions", arguments: parts)
  func tenthsAndFractions(_ trial: Trial) { #expect(Reading.numerals(trial.text) == trial.numerals) }

  private static let mixed = [
    Trial("25万6千件", "25万6千件 = 256000 件"), Trial("2万3千件", "2万3千件 = 23000 件"), Trial("3亿多元", "3亿多元 = 300000000 元 over"),
    Trial("10万余人", "10万余人 = 100000 人 over"), Trial("二十余家", "二十余家 = 20 家 over"), Trial("300多户", "300多户 = 300 户 over"),
    Trial("三百多人", "三百多人 = 300 人 over"), Trial("1万亿元", "1万亿元 = 1000000000000 元"), Trial("5千万元", "5千万元 = 50000000 元"),
    Trial("3百万元", "3百万元 = 3000000 元"), Trial("12亿3456万元", "12亿3456万元 = 1234560000 元"), Trial("数十家", "数十家 = 10 家 over"),
    Trial("几百人", "几百人 = 100 人 over"), Trial("三四十起", "三四十起 = 30…40 起"), Trial("10余万人", "10余万人 = 100000 人 over"),
    Trial("上千人", "千人 = 1000 人"), Trial("近百家", "百家 = 100 家"),
  ]

  @Test("mixed numerals and hedges within", arguments: mixed)
  func mixedNumerals(_ trial: Trial) { #expect(Reading.numerals(trial.text) == trial.numerals) }

  private static let ranges = [
    Trial("5到8人", "5到8人 = 5…8 人"), Trial("3—5个", "3—5个 = 3…5 个"), Trial("5-20%", "5-20% = 5…20 %"),
    Trial("5%-20%", "5%-20% = 5…20 %"), Trial("3~5万元", "3~5万元 = 30000…50000 元"), Trial("3至5户", "3至5户 = 3…5 户"),
    Trial("3万元至5万元", "3万元至5万元 = 30000…50000 元"), Trial("1.5—2.5公里", "1.5—2.5公里 = 1.5…2.5 公里"),
    // What falls, or changes its unit, is no range.
    Trial("8到5人", "8 = 8", "5人 = 5 人"), Trial("5件至20%", "5件 = 5 件", "20% = 20 %"),
  ]

  @Test("ranges", arguments: ranges)
  func printedRanges(_ trial: Trial) { #expect(Reading.numerals(trial.text) == trial.numerals) }

  private static let units = [
    Trial("3个百分点", "3个百分点 = 3 个百分点"), Trial("25个基点", "25个基点 = 25 个基点"), Trial("3千瓦", "3千瓦 = 3 千瓦"),
    Trial("30万千瓦时", "30万千瓦时 = 300000 千瓦时"), Trial("120元/吨", "120元/吨 = 120 元/吨"),
    Trial("5000立方米/日", "5000立方米/日 = 5000 立方米/日"), Trial("25微克/立方米", "25微克/立方米 = 25 微克/立方米"),
    Trial("12件次", "12件次 = 12 件次"), Trial("30人次", "30人次 = 30 人次"), Trial("3万户次", "3万户次 = 30000 户次"),
    Trial("5‰", "5‰ = 5 ‰"),
    Trial("12.5亿美元", "12.5亿美元 = 1250000000 美元"), Trial("8亿港元", "8亿港元 = 800000000 港元"), Trial("3.2℃", "3.2℃ = 3.2 ℃"),
    Trial("500万吨标准煤", "500万吨标准煤 = 5000000 吨标准煤"), Trial("1.2倍", "1.2倍 = 1.2 倍"), Trial("翻一番", "一番 = 1 番"),
    Trial("300平方公里", "300平方公里 = 300 平方公里"), Trial("6天", "6天 = 6 天"), Trial("3万标准箱", "3万标准箱 = 30000 标准箱"),
  ]

  @Test("units and scales", arguments: units)
  func unitsAndScales(_ trial: Trial) { #expect(Reading.numerals(trial.text) == trial.numerals) }

  private static let split = [
    Trial("696.645\n万元", "696.645\n万元 = 6966450 元"), Trial("55603 件", "55603 件 = 55603 件"),
    Trial("12 万 元", "12 万 元 = 120000 元"),
    Trial("20.75　万平方米", "20.75　万平方米 = 207500 平方米"), Trial("3 个百分点", "3 个百分点 = 3 个百分点"), Trial("4.7 %", "4.7 % = 4.7 %"),
    Trial("12\r\n件", "12\r\n件 = 12 件"),
  ]

  @Test("numbers split from their scale or unit", arguments: split)
  func splitNumbers(_ trial: Trial) { #expect(Reading.numerals(trial.text) == trial.numerals) }

  private static let words = [
    Trial("一般程序"), Trial("十分重要"), Trial("万一发生"), Trial("千方百计"), Trial("百姓满意"), Trial("一带一路"), Trial("三农工作"),
    Trial("数据共享"), Trial("半导体"), Trial("两岸关系"),
  ]

  @Test("words that begin like a numeral", arguments: words)
  func wordsWithNumerals(_ trial: Trial) { #expect(Reading.numerals(trial.text).prefix(1) == trial.numerals.prefix(1)) }
}
