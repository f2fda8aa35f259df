// What series are made of series before they are shown: the same option on every command that queries.

import Aggregation
import ArgumentParser

/// `@OptionGroup var transforms: TransformOptions`.
struct TransformOptions: ParsableArguments {
  @Option(
    name: .customLong("transform"),
    help: ArgumentHelp(
      "Make new series first; repeat for one after another. `tongbi transforms` lists them.", valueName: "name:argument"
    ),
    completion: .list(TransformTable.deriving.map(TransformCall.spelling)))
  var names: [String] = []

  func validate() throws {
    do {
      _ = try calls()
    } catch {
      throw ValidationError("--transform: \(error)")
    }
  }

  /// The transforms, in order.
  func calls() throws(AggregationError) -> [TransformCall] {
    var calls: [TransformCall] = []
    for name in names { calls.append(try TransformCall(name)) }
    return calls
  }
}
