// Theme files: what they say, and what they must not.

import ChartSpecs
import DataCube
import Foundation
import Graphics
import Storage
import TestSupport
import Testing

@Suite("Theme files")
struct ThemeReaderTests {
  @Test("the built-in themes are those of Data/themes", arguments: ThemeTable.rows.map(\.name))
  func builtIn(name: String) throws {
    let tree = try YAMLReader.tree(ofFile: Repository.url("Data/themes/\(name).theme.yaml").path)
    #expect(try ThemeReader.theme(tree) == ThemeTable.theme(named: name))
  }

  @Test("a theme takes over what it does not say")
  func extends() throws {
    let theme = try read(
      "extends: dark\nname: mine\npalette: [\"#ffffff\"]\nsizes: {title: 60}\nfonts: {latin: Noto Sans}")
    let dark = try #require(ThemeTable.theme(named: "dark"))
    #expect(theme.name == "mine" && theme.palette == [Color(0xFFFFFF)] && theme.titleSize == 60)
    #expect(
      theme.background == dark.background && theme.labelSize == dark.labelSize && theme.latinFamily == "Noto Sans")
  }

  @Test(
    "what cannot be used is told with its place",
    arguments: [
      ("name: a\npalete: []", "2:1: unknown key “palete”; did you mean “palette”"),
      ("extends: drak", "1:10: “drak” is no extends; did you mean “dark”?"),
      ("ink: blue", "1:6: expected a colour such as \"#1b5e9e\""),
      ("sizes: {title: 5}", "1:16: expected a size from 8 to 200 pixels"),
      ("logo: {path: nonsense}", "1:14: expected SVG path data"),
      ("palette: [\"#ffff00\"]", "1:10: #ffff00 has a contrast of 1.07:1 on #ffffff; palette needs 3.0:1"),
      ("soft-ink: \"#aaaaaa\"", "1:11: #aaaaaa has a contrast of 2.32:1 on #ffffff; soft-ink needs 4.5:1"),
    ])
  func refuses(yaml: String, message: String) {
    #expect {
      _ = try read(yaml)
    } throws: { error in
      "\(error)".hasPrefix("t.theme.yaml:" + message)
    }
  }

  @Test("the schema is JSON and has a property for every key")
  func schema() throws {
    let object = try JSONSerialization.jsonObject(with: Data(ThemeSchema.text.utf8)) as? [String: Any]
    let properties = object?["properties"] as? [String: Any]
    #expect(properties.map { Set($0.keys) } == Set(ThemeReader.keys))
  }

  private func read(_ yaml: String) throws -> Theme {
    try ThemeReader.theme(YAMLReader.tree(of: yaml, file: "t.theme.yaml"))
  }
}
