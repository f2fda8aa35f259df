// The rooms of the house, and which door leads where: every `import` line against Package.swift.

import Foundation
import TestSupport
import Testing

@Suite("Imports")
struct ImportTests {
  /// The targets of `Package.swift` from the bottom up, and what each may import.
  private static func rooms() throws -> [(target: String, imports: Set<String>)] {
    let manifest = try Repository.text("Package.swift")
    let list = manifest[(manifest.range(of: "targets: [\n")?.upperBound ?? manifest.endIndex)...]
    let beginning = /^    (?:room|\.systemLibrary|\.executableTarget|tests|\.target)\(/.anchorsMatchLineEndings()
    let starts = list.ranges(of: beginning).map(\.lowerBound)
    return zip(starts, starts.dropFirst() + [list.endIndex]).compactMap { start, end in
      var text = String(list[start..<end])
      if text.hasPrefix("    tests(") || text.contains("path: \"Tests") { return nil }
      text.replace(/(?:package|pkgConfig): "[^"]*"|providers: .*/, with: "")
      let names = text.matches(of: /"([^"]+)"/).map { String($0.1) }
      return names.first.map { ($0, Set(names.dropFirst())) }
    }
  }

  /// What comes with Swift and is open to all.
  private static let open: Set<String> = ["Foundation", "Synchronization", "Dispatch"]

  @Test("every folder of Sources is a target, and every target has its folder")
  func targets() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Repository.url("Sources").path)
    #expect(try Set(Self.rooms().map(\.target)) == Set(folders.filter { !$0.hasPrefix(".") }))
  }

  @Test("every import in Sources is a dependency in Package.swift")
  func importsAreAllowed() throws {
    let rooms = try Self.rooms()
    let files = Repository.files(below: "Sources", ending: ".swift")
    #expect(files.count > 20)
    for file in files {
      let target = String(file.split(separator: "/")[1])
      let allowed = try #require(rooms.first { $0.target == target }).imports
      for module in Self.imports(in: try Repository.text(file)) where !Self.open.contains(module) {
        #expect(allowed.contains(module), "\(file) imports \(module)")
      }
    }
  }

  @Test("what a target depends on is imported somewhere in it")
  func dependenciesAreNeeded() throws {
    for room in try Self.rooms() {
      let files = Repository.files(below: "Sources/\(room.target)", ending: ".swift")
      let imported = Set(try files.flatMap { Self.imports(in: try Repository.text($0)) })
      for module in room.imports { #expect(imported.contains(module), "\(room.target) does not need \(module)") }
    }
  }

  @Test("the list of targets runs from the bottom up")
  func tableRunsUpwards() throws {
    let rooms = try Self.rooms()
    let order = rooms.map(\.target)
    for (index, room) in rooms.enumerated() {
      for module in room.imports {
        guard let other = order.firstIndex(of: module) else { continue }
        #expect(other < index, "\(room.target) must not import \(module), which stands above it")
      }
    }
  }

  @Test("import lines are read in all their forms")
  func formsOfImport() {
    let text = """
      import Foundation
      @preconcurrency import CPangoCairo
      @testable import DataCube  // a remark
        package import struct Graphics.Scene
      let text = "import Nothing"
      // import Nothing
      """
    #expect(Self.imports(in: text) == ["Foundation", "CPangoCairo", "DataCube", "Graphics"])
  }

  /// Modules that a file imports.
  private static func imports(in text: String) -> [String] {
    let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
    let modifiers: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
    return text.split(whereSeparator: \.isNewline).compactMap { line in
      var words = line.split(whereSeparator: \.isWhitespace)[...]
      while let first = words.first, first.hasPrefix("@") || modifiers.contains(first) { words = words.dropFirst() }
      guard words.popFirst() == "import" else { return nil }
      if let first = words.first, kinds.contains(first) { words = words.dropFirst() }
      return words.first.map { String($0.prefix { $0 != "." }) }
    }
  }
}
