// Measures extraction (how fast it is, and whether its confidence means what it says) and drawing. Makes reports for a large store.

import Foundation

/// `tongbi-bench [speed] [confidence] [charts]`, run at the top of the repository; all where none is named.
///
/// `tongbi-bench once FILE …` reads the files once, for `valgrind --tool=callgrind` to count: instructions are the same in
/// every run, seconds on a shared machine are not.
///
/// `tongbi-bench reports FOLDER COUNTIES` writes the reports that `.ci/bench-store` measures a store with.
@main
enum Main {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == "once" { return try SpeedBench.measureOnce(Array(arguments.dropFirst())) }
    if arguments.count == 3, arguments[0] == "reports", let counties = Int(arguments[2]) {
      return try GeneratedReports.write(counties: counties, to: arguments[1])
    }
    let named = Set(arguments)
    if named.isEmpty || named.contains("speed") { try SpeedBench.run() }
    if named.isEmpty || named.contains("confidence") { try ConfidenceBench.run() }
    if named.isEmpty || named.contains("charts") { try ChartBench.run() }
  }
}
