// Two families in one line.

import Graphics
import Testing

@testable import Rendering

@Suite("Latin family")
struct LatinFamilyTests {
  @Test(
    "runs of ASCII are found by bytes",
    arguments: [("同比4.7%，abc", [6..<10, 13..<16]), ("件", []), ("12", [0..<2])])
  func ranges(text: String, expected: [Range<Int>]) { #expect(LatinRuns.ranges(in: text) == expected) }
}
