// Every kind of inference that the tool knows: a new one is a file and a line here.

/// The rules of inference, in the order in which their derivations are told.
package enum InferenceTable {
  package static let rules: [InferenceRule] = [
    .growth,
    .difference,
    .multiple,
    .completion,
    .total,
  ]
}
