// Which quality is asked for.

import ArgumentParser
import Evaluation

/// The floors of `tongbi evaluate`: `@OptionGroup var floors: EvaluationFloors`.
struct EvaluationFloors: ParsableArguments {
  @Option(name: .customLong("min-f1"), help: ArgumentHelp("Status 1 where F1 is lower.", valueName: "share"))
  var f1 = 0.0

  @Option(
    name: .customLong("min-record"),
    help: ArgumentHelp("Status 1 where fewer records are whole.", valueName: "share"))
  var record = 0.0

  @Option(
    name: .customLong("min-change"),
    help: ArgumentHelp("Status 1 where fewer changes are whole.", valueName: "share"))
  var change = 0.0

  @Option(
    name: .customLong("min-field"),
    help: ArgumentHelp(
      "Status 1 where a field is right less often: entity=0.9. May be repeated.", valueName: "name=share"))
  var fields: [FieldFloor] = []

  /// The floors that a score does not reach, for people.
  func missed(by score: Score) -> [String] {
    func line(_ name: String, _ share: Double, _ floor: Double) -> String? {
      share < floor ? "\(name) \(ShareText.text(share)) < \(ShareText.text(floor))" : nil
    }
    let whole = [
      line("F1", score.f1, f1), line("whole records", score.record, record),
      score.changeRecord.flatMap { line("whole changes", $0, change) },
    ]
    let parts = fields.map { floor in
      score.accuracy(of: floor.field).flatMap { line(floor.field.rawValue, $0, floor.share) }
    }
    return (whole + parts).compactMap { $0 }
  }
}
