// Measures extraction: how fast it is, and whether its confidence means what it says.

import Foundation

/// `tongbi-bench [speed] [confidence]`, run at the top of the repository; both where none is named.
@main
enum Main {
  static func main() throws {
    let named = Set(CommandLine.arguments.dropFirst())
    if named.isEmpty || named.contains("speed") { try SpeedBench.run() }
    if named.isEmpty || named.contains("confidence") { try ConfidenceBench.run() }
  }
}
