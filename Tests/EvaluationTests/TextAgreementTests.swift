// What counts as the same name, unit, body and number.

import Evaluation
import Foundation
import Testing

@Suite("Agreement of texts")
struct TextAgreementTests {
  @Test(
    "indicators are compared by pairs of characters",
    arguments: [
      ("简易程序案件", "简易程序案件", 1.0), ("ＧＤＰ", "gdp", 1), ("案件", "", 0), ("案", "案", 1), ("案", "件", 0),
      ("受理行政诉讼", "行政诉讼", 6.0 / 8), ("“十三五”时期", "十三五 时期", 1), ("哈哈哈", "哈哈", 2.0 / 3),
    ] as [(String, String, Double)])
  func similarity(_ left: String, _ right: String, _ expected: Double) {
    #expect(abs(TextAgreement.similarity(left, right) - expected) < 1e-12)
    #expect(TextAgreement.similarity(left, right) == TextAgreement.similarity(right, left))
  }

  @Test(
    "units",
    arguments: [
      ("个百分点", "百分点", true), ("％", "%", true), ("个", "", false), ("立方米 /日", "立方米/日", true), ("件", "件次", false),
    ])
  func units(_ left: String, _ right: String, _ same: Bool) {
    #expect(TextAgreement.isSameUnit(left, right) == same)
  }

  @Test("bodies", arguments: [("新昌县", "新昌县综合行政执法局", true), ("县", "新昌县", false), ("新昌县", "靖州县", false)])
  func bodies(_ left: String, _ right: String, _ same: Bool) {
    #expect(TextAgreement.isSameBody(left, right) == same)
  }

  @Test("numbers agree to nine digits")
  func numbers() {
    #expect(TextAgreement.isSameNumber(Decimal(string: "0.6666666667"), Decimal(string: "0.666666666667")))
    #expect(!TextAgreement.isSameNumber(Decimal(string: "4.7"), Decimal(string: "4.71")))
    #expect(TextAgreement.isSameNumber(Decimal(string: "6966450.0"), Decimal(6_966_450)))
    #expect(!TextAgreement.isSameNumber(nil, 0))
    #expect(TextAgreement.isSameUnit(nil, "") && !TextAgreement.isSameBody(nil, "新昌县"))
  }
}
