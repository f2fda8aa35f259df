// Tests of ScalarSet.

import Testing

@testable import ReportText

@Suite("ScalarSet")
struct ScalarSetTests {
  @Test("it holds what it was made of, and nothing else")
  func members() {
    let set: ScalarSet = "年月0"
    let members = (UInt32(0)..<0x11000).filter(set.contains)
    #expect(members == [0x30, 0x5E74, 0x6708])
  }

  @Test("scalars above U+FFFF are in no set")
  func beyond() { #expect(!([0x20000] as ScalarSet).contains(0x20000)) }

  @Test("a union holds what either holds")
  func union() {
    let union = ("年" as ScalarSet).union([Scalars.comma])
    #expect(union.contains(0x5E74) && union.contains(Scalars.comma) && !union.contains(0x6708))
  }
}
