// Tests of CatalogueOverlay: a user's catalogue over the compiled-in one.

import DataCube
import Storage
import Testing

@testable import Aggregation

@Suite("CatalogueOverlay")
struct CatalogueOverlayTests {
  private static func merged(_ text: String) throws -> IndicatorCatalogue {
    let root = try YAMLReader.tree(of: text, file: "mine.yaml")
    return try IndicatorCatalogue.standard.merging(try CatalogueOverlay.list(of: root))
  }

  @Test("a new indicator is found, the others stay")
  func newEntry() throws {
    let catalogue = try Self.merged(
      "- id: river-patrols\n  name: 河道巡查\n  english: River patrols\n  dimension: count\n  units: [次]\n  verbs: [开展]\n")
    #expect(catalogue.entry(for: "开展河道巡查", unit: "次", kind: .level)?.id == "river-patrols")
    #expect(catalogue["gdp"] != nil)
    #expect(catalogue.entries.count == IndicatorCatalogue.standard.entries.count + 1)
  }

  @Test("aliases are added to an entry of the same id, other keys are replaced")
  func sameID() throws {
    let catalogue = try Self.merged("- id: gdp\n  name: 本市生产总值\n  aliases: [经济盘子]\n  polarity: neutral\n")
    let entry = try #require(catalogue.entry(for: "经济盘子", unit: "元", kind: .level))
    #expect(entry.name == "本市生产总值")
    #expect(entry.polarity == .neutral)
    #expect(entry.growthPrices == .constant)
    #expect(catalogue.entry(for: "国内生产总值", unit: "元", kind: .level)?.id == "gdp")
    #expect(catalogue.entries.count == IndicatorCatalogue.standard.entries.count)
  }

  @Test("the user's word goes before the catalogue's")
  func precedence() throws {
    let catalogue = try Self.merged("- id: my-cases\n  name: 简易程序案件\n  english: My cases\n  dimension: count\n")
    #expect(catalogue.entry(for: "简易程序案件", unit: "件", kind: .level)?.id == "my-cases")
  }

  @Test("an empty file changes nothing")
  func empty() throws {
    #expect(try Self.merged("").entries == IndicatorCatalogue.standard.entries)
  }

  @Test(
    "what is wrong is named at its place",
    arguments: [
      ("- id: a\n  nam: b\n", "mine.yaml:2:3: unknown key “nam”"),
      ("- name: b\n", "mine.yaml:1:3: the key “id” is missing"),
      ("- id: a\n  name: b\n", "mine.yaml:1:3: the new indicator “a” needs name, english and dimension"),
      ("- id: gdp\n  dimension: gold\n", "mine.yaml:2:14: unknown value “gold”"),
      ("- id: gdp\n  polarity: good\n", "mine.yaml:2:13: unknown value “good”"),
      ("id: gdp\n", "mine.yaml:1:1: expected a list"),
    ])
  func errors(text: String, message: String) {
    let error = #expect(throws: SettingsError.self) { try Self.merged(text) }
    #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
  }
}
