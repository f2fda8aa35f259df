// Tests of ScalarSet.

import TestSupport
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

  @Test("the first place is where the first member stands, within the range and the text", arguments: 0..<100)
  func firstPlace(seed: Int) {
    var chance = SeededGenerator(seed: UInt64(seed))
    let text = (0..<Int.random(in: 0...30, using: &chance)).map { _ in UInt32.random(in: 0x30...0x3F, using: &chance) }
    let set: ScalarSet = "07:"
    let lower = Int.random(in: 0...(text.count + 2), using: &chance)
    let range = lower..<(lower + Int.random(in: 0...20, using: &chance))
    let expected = range.first { $0 < text.count && set.contains(text[$0]) }
    #expect(set.firstPlace(in: range, of: text) == expected ?? range.upperBound)
  }
}
