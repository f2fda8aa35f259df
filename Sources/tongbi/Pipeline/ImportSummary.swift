// What an import has done, counted.

import Storage

/// How many reports of a run met which fate.
struct ImportSummary {
  private var new = 0
  private var changed = 0
  private var readAnew = 0
  private var unchanged = 0

  mutating func count(_ outcome: ImportOutcome) {
    switch outcome {
    case .new: new += 1
    case .changed: changed += 1
    case .readAnew: readAnew += 1
    case .unchanged: unchanged += 1
    }
  }

  /// `2 new, 1 changed, 7 unchanged`; what did not occur is left out.
  var text: String {
    if new + changed + readAnew == 0 { return "nothing to do: \(unchanged) unchanged" }
    let parts = [(new, "new"), (changed, "changed"), (readAnew, "read anew"), (unchanged, "unchanged")]
    return parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }
}
