// How often a field must be right, as an option gives it.

import ArgumentParser
import Evaluation

/// `entity=0.90`.
struct FieldFloor: ExpressibleByArgument {
  var field: EvaluatedField
  var share: Double

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, let field = EvaluatedField(rawValue: String(parts[0])), let share = Double(parts[1])
    else { return nil }
    self.field = field
    self.share = share
  }
}
