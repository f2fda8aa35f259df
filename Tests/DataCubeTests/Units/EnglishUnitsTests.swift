// Tests of EnglishUnits.

import DataCube
import Testing

@Suite("EnglishUnits")
struct EnglishUnitsTests {
  @Test(
    "a unit has one name, and a sign for it in sentences",
    arguments: [
      ("人次", "person-times", "person-times"), ("家", "entities", "entities"), ("平方米", "square metres", "m²"),
      ("个", "items", ""), ("元/吨", "yuan per tonne", "yuan per tonne"),
      ("毫克/立方米", "milligrams per cubic metre", "mg per cubic metre"),
      ("标箱", "标箱", "标箱"),
    ])
  func names(unit: String, name: String, short: String) {
    #expect(EnglishUnits.name(of: unit) == name)
    #expect(EnglishUnits.short(unit) == short)
  }
}
