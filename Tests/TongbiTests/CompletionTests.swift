// Completion scripts and man pages, asked for as a shell and man ask for them.

import Foundation
import TestSupport
import Testing

@Suite("Completions and manual")
struct CompletionTests {
  /// What bash offers for the last of `words`.
  private func offered(_ words: [String], in folder: TemporaryFolder) throws -> [String] {
    let line = words.joined(separator: " ")
    let script = """
      tongbi --generate-completion-script bash > completion.bash
      . ./completion.bash
      COMP_WORDS=(\(words.map { "'\($0)'" }.joined(separator: " ")))
      COMP_CWORD=\(words.count - 1)
      COMP_LINE='\(line)'
      COMP_POINT=${#COMP_LINE}
      COMPREPLY=()
      _tongbi tongbi '\(words.last ?? "")' '\(words.dropLast().last ?? "")'
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    try folder.write(script.utf8, to: "ask.sh")
    let outcome = try BuiltTool.run("bash ask.sh", in: folder.url)
    return outcome.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  @Test("bash completes commands, indicators, bodies, areas and transforms")
  func bash() throws {
    let folder = try TemporaryFolder()
    #expect(try offered(["tongbi", "comp"], in: folder) == ["compare"])
    #expect(try offered(["tongbi", "trend", "国内生产"], in: folder).contains("国内生产总值"))
    #expect(try offered(["tongbi", "explain", "一般公共预算收"], in: folder).contains("一般公共预算收入"))
    #expect(try offered(["tongbi", "trend", "案件", "x", "--body", "新昌"], in: folder) == ["新昌县"])
    #expect(try offered(["tongbi", "series", "x", "--area", "宁波"], in: folder).contains("宁波市"))
    #expect(try offered(["tongbi", "series", "x", "--transform", "moving"], in: folder) == ["moving-average"])
  }

  @Test("with a store on the line its names are offered")
  func store() throws {
    let folder = try TemporaryFolder()
    try folder.write("甲子镇2022年工作总结\n\n2022年,甲子镇清理牛皮癣55处,清理牛皮癣66处。\n".utf8, to: "reports/2022.txt")
    #expect(try BuiltTool.run("tongbi import reports --store s.db", in: folder.url).status == 0)
    #expect(try offered(["tongbi", "series", "--store", "s.db", "--indicator", "清理"], in: folder) == ["清理牛皮癣"])
    #expect(try offered(["tongbi", "series", "--store", "no.db", "--indicator", "清理"], in: folder) == [])
  }

  @Test("behind the indicator paths are completed")
  func paths() throws {
    let folder = try TemporaryFolder()
    try folder.write("x".utf8, to: "reports/2022.txt")
    #expect(try offered(["tongbi", "trend", "案件", "rep"], in: folder) == ["reports/"])
    #expect(try offered(["tongbi", "trend", "案件", "reports/2"], in: folder) == ["reports/2022.txt"])
  }

  @Test("scripts of the other shells name every command", arguments: ["zsh", "fish"])
  func otherShells(_ shell: String) throws {
    let outcome = try BuiltTool.run(
      "tongbi --generate-completion-script \(shell)", in: FileManager.default.temporaryDirectory)
    #expect(outcome.status == 0)
    for command in ["extract", "trend", "compare", "aggregate", "doctor"] { #expect(outcome.output.contains(command)) }
  }

  @Test("there is a man page of the tool and of each command, and troff has nothing to complain of")
  func manual() throws {
    let folder = try TemporaryFolder()
    let outcome = try BuiltTool.run("tongbi manual --into man1", in: folder.url)
    #expect(outcome.status == 0, "\(outcome.talk)")
    let pages = try FileManager.default.contentsOfDirectory(atPath: folder.path("man1"))
    let help = try BuiltTool.run("tongbi --help", in: folder.url).output
    #expect(pages.contains("tongbi.1") && pages.contains("tongbi-trend.1") && pages.count > 15)
    for page in pages where page != "tongbi.1" {
      #expect(help.contains("  \(page.dropFirst("tongbi-".count).dropLast(2)) "), "\(page) is of no command")
    }
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/groff") else { return }
    for page in pages {
      let check = try BuiltTool.run("groff -k -man -Tutf8 -ww -z man1/\(page)", in: folder.url)
      // Examples are copied as they stand, be they wider than a line.
      let complaints = check.talk.split(separator: "\n").filter { !$0.contains("break") && !$0.contains("adjust") }
      #expect(complaints.isEmpty, "\(check.talk)")
    }
  }

  @Test("an option's text in a man page is that of --help")
  func sameWords() throws {
    let folder = FileManager.default.temporaryDirectory
    let page = try BuiltTool.run("tongbi manual trend", in: folder).output
    #expect(page.contains(".SH EXAMPLES"))
    #expect(page.contains("\\fB\\-\\-transform\\fR \\fIname:argument\\fR"))
    #expect(page.contains("Only bodies of this area and of the areas in it"))
  }
}
