// How the files of the house look.

import Foundation
import TestSupport
import Testing

@Suite("Files")
struct FileTests {
  private static let sources = Repository.files(below: "Sources", ending: ".swift")
  private static let all =
    sources + Repository.files(below: "Tests", ending: ".swift").filter { !$0.contains("/Cases/") }

  @Test("every file begins with a line that says what it is for")
  func headers() throws {
    for file in Self.all {
      let first = try Repository.text(file).prefix { !$0.isNewline }
      #expect(first.hasPrefix("// ") && first.hasSuffix("."), "\(file): \(first)")
    }
  }

  @Test("a file of Sources declares one type at most, its nested ones aside")
  func oneTypeAFile() throws {
    let declaration =
      /^(?:@\w+(?:\([^)]*\))? )*(?:(?:public|package|private|fileprivate|final|indirect) )*(?:struct|class|enum|actor|protocol) (\w+)/
      .anchorsMatchLineEndings()
    for file in Self.sources {
      let types = try Repository.text(file).matches(of: declaration).map { String($0.1) }
      #expect(types.count <= 1, "\(file): \(types.joined(separator: ", ")); give each a file of its own")
    }
  }

  @Test("no file outgrows 400 lines, tables aside")
  func lengths() throws {
    let tables = ["Table.swift", "Rows.swift"]
    for file in Self.sources where !file.contains("/Vocabulary/") && !tables.contains(where: file.hasSuffix) {
      let lines = try Repository.text(file).split(separator: "\n", omittingEmptySubsequences: false).count
      #expect(lines <= 400, "\(file): \(lines) lines; split it")
    }
  }

  // On Linux deletingLastPathComponent of a string traps for one character: FilePath.folder does not.
  @Test("nothing in Sources can crash on purpose")
  func noCrashes() throws {
    for file in Self.sources {
      let text = try Repository.text(file)
      for word in ["fatalError(", "try! ", "preconditionFailure(", " as! ", ".deletingLastPathComponent"] {
        #expect(!text.contains(word), "\(file): \(word)")
      }
    }
  }

  @Test("nothing in Sources is unwrapped by force")
  func noForce() throws {
    let words = /"""(?s:.*?)"""|"(?:[^"\\\n]|\\.)*"|\/\/.*/
    for file in Self.sources {
      let code = try Repository.text(file).replacing(words, with: "")
      for match in code.matches(of: /[\w)\]]!(?!=).{0,20}/) { Issue.record("\(file): \(match.0)") }
    }
  }

  @Test("a range that ends a few before a count is one for every count")
  func rangesHold() throws {
    let range = #/(?:\.\.<|\.\.\.) ?\(?(?:[\w.?]+\.)?count - /#
    for file in Self.sources {
      let lines = try Repository.text(file).split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() where line.contains(range) {
        // 0..<(x.count - 3) stops the process where x has two: max(0, …), or a look at the count right above.
        let above = lines[max(0, index - 4)...index]
        #expect(
          line.contains("max(") || above.contains { $0.contains(/count (?:>=|<=|>|<|==) |isEmpty/) },
          "\(file):\(index + 1): \(line)")
      }
    }
  }

  @Test("no file sends a reader to a page that is not here")
  func noPagesThatAreNotHere() throws {
    let markdown = Repository.files(below: "Tests", ending: ".md")
    for file in Self.all + markdown where file != "Tests/HouseTests/FileTests.swift" {
      let text = try Repository.text(file)
      for page in ["figures.md", "outputs.md", "figure contract"] { #expect(!text.contains(page), "\(file): \(page)") }
    }
  }

  @Test("no file names a place of one machine")
  func noPathsOfAMachine() throws {
    let markdown = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "Data/README.md", "Charts/README.md", "Makefile"]
    let present = markdown.filter { FileManager.default.fileExists(atPath: Repository.url($0).path) }
    for file in Self.all + present where file != "Tests/HouseTests/FileTests.swift" {
      let text = try Repository.text(file)
      for place in ["/home/", "/root/", "/work/", "/Users/"] { #expect(!text.contains(place), "\(file): \(place)") }
    }
  }
}
