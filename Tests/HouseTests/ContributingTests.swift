// CONTRIBUTING.md against the house that it describes.

import Foundation
import TestSupport
import Testing

@Suite("CONTRIBUTING.md")
struct ContributingTests {
  /// What stands between backticks in the guide.
  private static func quoted() throws -> [String] {
    try Repository.text("CONTRIBUTING.md").matches(of: /`([^`\n]+)`/).map { String($0.1) }
  }

  @Test("every folder of Sources is on the map")
  func map() throws {
    let quoted = Set(try Self.quoted())
    for target in try FileManager.default.contentsOfDirectory(atPath: Repository.url("Sources").path)
    where !target.hasPrefix(".") {
      #expect(quoted.contains(target), "\(target) is missing on the map")
    }
  }

  @Test("every Swift file and folder that the guide names is there")
  func names() throws {
    let sources =
      Repository.files(below: "Sources", ending: ".swift") + Repository.files(below: "Tests", ending: ".swift")
    for name in try Self.quoted() {
      if name.hasSuffix(".swift"), !name.contains("<"), name != "Package.swift" {
        #expect(sources.contains { $0.hasSuffix("/\(name)") }, "\(name)")
      }
      // The folder of a template: Graphics/Marks/<Name>Mark.swift.
      guard name.contains("/"), !name.contains(" ") else { continue }
      let folder = name.prefix { $0 != "<" }.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      guard !folder.isEmpty else { continue }
      let path = folder.joined(separator: "/")
      let places = ["", "Sources/", "Tests/"].map { Repository.url($0 + path).path }
      #expect(places.contains { FileManager.default.fileExists(atPath: $0) }, "\(name): no folder \(path)")
    }
  }
}
