// Tests of JSONText.

import DataCube
import Foundation
import Testing

@testable import Storage

@Suite("JSONText")
struct JSONTextTests {
  private static func text(_ value: RecordValue) -> String {
    var bytes: [UInt8] = []
    JSONText.append(value, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("keys keep their order and decimals their digits")
  func record() throws {
    let value = try #require(DecimalValue(digits: "0.070"))
    #expect(
      Self.text(.record(["b": .decimal(value.number), "a": .list([.null, .flag(true), .whole(-1)])]))
        == #"{"b":0.07,"a":[null,true,-1]}"#)
  }

  @Test("what JSON cannot hold is escaped or null")
  func escapes() {
    #expect(Self.text(.text("“件”\"\\\n\t\u{1}😀")) == #""“件”\"\\\n\t\u0001😀""#)
    #expect(Self.text(.real(.nan)) == "null")
    #expect(Self.text(.real(3)) == "3")
    #expect(Self.text(.real(0.1)) == "0.1")
  }

  @Test("what is written is what a JSON reader reads")
  func foundationAgrees() throws {
    let strings = ["", "\u{0}\u{1F}\u{7F}\u{2028}", "é e\u{301}", "a/b"]
    let text = Self.text(.list(strings.map { .text($0) }))
    #expect(try JSONDecoder().decode([String].self, from: Data(text.utf8)) == strings)
  }
}
