// Path data of logos.

import Graphics
import Testing

@Suite("Path data")
struct PathReadingTests {
  @Test(
    "absolute, relative and repeated commands",
    arguments: [
      ("M0 0 L10 0 L10 10 Z", "M0 0L10 0L10 10Z"), ("m1,1 l2 0 0 2z", "M1 1L3 1L3 3Z"),
      ("M0 0 10 0 10 10", "M0 0L10 0L10 10"),
      ("M1 2H5V-3h-1v1", "M1 2L5 2L5 -3L4 -3L4 -2"), ("M0 0Q3 3 6 0", "M0 0C2 2 4 2 6 0"),
      ("M.5-.5C1 1 2 2 3e0 3", "M0.5 -0.5C1 1 2 2 3 3"),
    ])
  func reads(text: String, data: String) { #expect(Path(dataText: text)?.dataText == data) }

  @Test("no path", arguments: ["", "L0 0", "M0", "M0 0A1 1 0 0 0 2 2", "M0 0 Z 5", "M0 0 L1 x"])
  func refuses(text: String) { #expect(Path(dataText: text) == nil) }
}
