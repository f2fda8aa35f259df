// One thing that must be right for the tool to work.

import Storage

/// A check by name, and how to find out: `HealthTable` lists them.
struct HealthCheck {
  /// How it stands.
  enum Verdict: String {
    case ok
    /// Something is missing that not every command needs.
    case warning
    case failure
  }

  /// What was found.
  struct Finding {
    var verdict: Verdict
    /// What is there.
    var found: String
    /// What to do; nil where nothing is.
    var advice: String?
  }

  var name: String
  var run: () -> Finding
}
