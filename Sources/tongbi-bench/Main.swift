// Measures extraction (how fast it is, and whether its confidence means what it says) and drawing.

import Foundation

/// `tongbi-bench [speed] [confidence] [charts]`, run at the top of the repository; all where none is named.
@main
enum Main {
  static func main() throws {
    let named = Set(CommandLine.arguments.dropFirst())
    if named.isEmpty || named.contains("speed") { try SpeedBench.run() }
    if named.isEmpty || named.contains("confidence") { try ConfidenceBench.run() }
    if named.isEmpty || named.contains("charts") { try ChartBench.run() }
  }
}
