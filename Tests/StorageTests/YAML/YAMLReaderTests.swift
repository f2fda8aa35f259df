// Tests of YAMLReader and of the tree that it makes.

import DataCube
import Foundation
import Testing

@testable import Storage

@Suite("YAMLReader")
struct YAMLReaderTests {
  private static func tree(_ text: String) throws -> MarkedNode { try YAMLReader.tree(of: text, file: "a.yaml") }

  @Test("values know their place and their form")
  func marks() throws {
    let root = try Self.tree("title: 案件\nsizes:\n  - slide\n  - \"2022\"\nempty:\n").mapping(
      allowing: ["title", "sizes", "empty"])
    let title = try root.required("title")
    #expect(try title.text() == "案件")
    #expect(title.mark == MarkedNode.Mark(line: 1, column: 8))
    let sizes = try root.required("sizes").list()
    #expect(sizes.map(\.mark) == [.init(line: 3, column: 5), .init(line: 4, column: 5)])
    #expect(sizes.last?.content == .scalar("2022", isQuoted: true))
    #expect(root["empty"] == nil)
  }

  @Test("numbers are exact and quoted digits are no number")
  func numbers() throws {
    #expect(try Self.tree("0.070").decimal().plainText == "0.07")
    #expect(try Self.tree("12").whole() == 12)
    #expect(throws: SettingsError.self) { try Self.tree("\"12\"").whole() }
    #expect(try Self.tree("true").flag())
    #expect(try Self.tree("2022-Q1").period() == .quarter(2022, 1))
  }

  @Test(
    "what is wrong is named at its line and column",
    arguments: [
      ("title: a\ncolour: b\n", "a.yaml:2:1: unknown key “colour”; known here: title, kind"),
      ("kind: level\n", "a.yaml:1:1: the key “title” is missing"),
      ("title: a\nkind: lavel\n", "a.yaml:2:7: unknown value “lavel”; use level, ratio, change"),
      ("- a\n", "a.yaml:1:1: expected keys and values"),
      ("title: a\ntitle: b\n", "a.yaml:1:1: the key “title” stands here twice"),
      ("title: [a\n", "a.yaml:2:1: no YAML: did not find expected ',' or ']'"),
    ])
  func errors(text: String, message: String) {
    let error = #expect(throws: SettingsError.self) {
      let root = try Self.tree(text).mapping(allowing: ["title", "kind"])
      _ = try root.required("title").text()
      _ = try root["kind"]?.choice(of: MeasureKind.self)
    }
    #expect(error?.description == message)
  }

  @Test("written YAML is read back as it was")
  func roundTrip() throws {
    let record: Record = [
      "title": .text("行政复议: 2022 #1"), "year": .text("2022"), "flag": .text("no"), "n": .whole(3), "none": .null,
      "growth": .decimal(try #require(DecimalValue(digits: "-31.6")).number),
      "sources": .list([.record(["publisher": .text("新昌县")])]),
    ]
    let text = try YAMLText.text(of: record)
    #expect(text.contains("新昌县"))
    let root = try Self.tree(text).mapping(allowing: record.fields.map(\.key))
    #expect(try root.required("title").text() == "行政复议: 2022 #1")
    #expect(try root.required("year").content == .scalar("2022", isQuoted: true))
    #expect(try root.required("flag").text() == "no")
    #expect(root["none"] == nil)
    #expect(try root.required("growth").decimal().plainText == "-31.6")
  }
}
