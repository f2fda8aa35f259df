// Measures extraction: how fast it is, and whether its confidence means what it says.

import Foundation

/// `tongbi-bench [speed] [confidence]`, run at the top of the repository; both where none is named.
///
/// `tongbi-bench once FILE …` reads the files once, for `valgrind --tool=callgrind` to count: instructions are the same in
/// every run, seconds on a shared machine are not.
@main
enum Main {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "once" { return try SpeedBench.measureOnce(Array(arguments.dropFirst())) }
    let named = Set(arguments)
    if named.isEmpty || named.contains("speed") { try SpeedBench.run() }
    if named.isEmpty || named.contains("confidence") { try ConfidenceBench.run() }
  }
}
