// Tests of UnitTable.

import Testing

@testable import DataCube

@Suite("UnitTable")
struct UnitTableTests {
  @Test("no unit has two rows, and no alias stands in two")
  func noDuplicates() {
    var seen: [String: String] = [:]
    for row in UnitTable.rows {
      for text in [row.code] + row.aliases {
        #expect(seen[text] == nil, "\(text) stands at \(seen[text] ?? "") and at \(row.code)")
        seen[text] = row.code
      }
    }
  }

  @Test("units are found by code, by alias and by what stands before the stroke")
  func lookup() {
    #expect(UnitTable.unit("％")?.code == "%")
    #expect(UnitTable.unit("元/吨")?.code == "元")
    #expect(UnitTable.unit("标") == nil)
  }

  @Test("counts are whole numbers of things")
  func counts() {
    #expect(UnitTable.isCount("件次"))
    #expect(!UnitTable.isCount("平方米"))
    #expect(!UnitTable.isCount("件/日"))
    #expect(!UnitTable.isCount(nil))
  }
}
