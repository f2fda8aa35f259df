// One figure whose confidence is held against the truth.

/// What is known of a figure before it is judged, and the judgement.
package struct CalibrationCase: Hashable, Sendable {
  package var document: String
  /// The rule that made it: exactly one of the table's rules.
  package var rule: String
  /// Which of the features hold.
  package var features: Set<String>
  /// What extraction itself says.
  package var stated: Double
  /// Whether the whole record is right.
  package var isRight: Bool

  package init(document: String, rule: String, features: Set<String>, stated: Double, isRight: Bool) {
    self.document = document
    self.rule = rule
    self.features = features
    self.stated = stated
    self.isRight = isRight
  }
}
