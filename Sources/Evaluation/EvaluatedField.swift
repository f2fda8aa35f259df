// The fields that are judged, and what makes a record whole.

/// A field of a figure that is held against the gold. In the order in which results are printed.
package enum EvaluatedField: String, CaseIterable, Hashable, Sendable {
  case span, value, unit, kind, period, indicator, status, approximation, entity, basis, of
  case partOf = "part_of"

  /// What a time series needs: a record is whole where all of these are right.
  package static let record: [EvaluatedField] = [.value, .unit, .kind, .period, .indicator, .status]

  /// What a claim of growth needs: a change is whole where all of these are right that the gold asks for.
  package static let change: [EvaluatedField] = [.value, .unit, .kind, .period, .indicator, .basis, .of]
}
