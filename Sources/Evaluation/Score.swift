// Counts of what was found and right, and the shares that follow.

/// How well figures agree with the gold. Scores of several documents add up.
package struct Score: Hashable, Sendable {
  /// Gold figures that were found.
  package var hits = 0
  /// Gold figures that were not.
  package var misses = 0
  /// Figures of the output that the gold does not have.
  package var inventions = 0
  /// Found figures of which everything is right that a series needs.
  package var records = 0
  /// Changes in the gold.
  package var changes = 0
  /// Found changes of which everything is right that a claim of growth needs.
  package var changeRecords = 0
  /// For each field how many figures were asked for it, and how many were right.
  package var asked: [EvaluatedField: Int] = [:]
  package var right: [EvaluatedField: Int] = [:]

  package init() {}

  /// Gold figures that count.
  package var figures: Int { hits + misses }

  /// The share of what was given out that the gold has.
  package var precision: Double { Self.share(hits, of: hits + inventions) ?? 0 }

  /// The share of the gold that was found.
  package var recall: Double { Self.share(hits, of: hits + misses) ?? 0 }

  /// The harmonic mean of precision and recall.
  package var f1: Double {
    precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }

  /// The share of all gold figures whose record is whole.
  package var record: Double { Self.share(records, of: figures) ?? 0 }

  /// The share of all gold changes that are whole; nil where the gold has none.
  package var changeRecord: Double? { Self.share(changeRecords, of: changes) }

  /// The share of found figures that have the field right; nil where the gold never asks for it.
  package func accuracy(of field: EvaluatedField) -> Double? {
    Self.share(right[field] ?? 0, of: asked[field] ?? 0)
  }

  private static func share(_ part: Int, of whole: Int) -> Double? {
    whole > 0 ? Double(part) / Double(whole) : nil
  }

  /// Enters the verdicts on one found figure.
  mutating func enter(_ verdicts: [EvaluatedField: Bool], isChange: Bool) {
    hits += 1
    for (field, isRight) in verdicts {
      asked[field, default: 0] += 1
      if isRight { right[field, default: 0] += 1 }
    }
    if Self.isWhole(verdicts, EvaluatedField.record) { records += 1 }
    if isChange, Self.isWhole(verdicts, EvaluatedField.change) { changeRecords += 1 }
  }

  /// What the gold does not ask for is not wrong.
  static func isWhole(_ verdicts: [EvaluatedField: Bool], _ fields: [EvaluatedField]) -> Bool {
    fields.allSatisfy { verdicts[$0] ?? true }
  }

  package static func + (left: Score, right: Score) -> Score {
    var sum = left
    sum.hits += right.hits
    sum.misses += right.misses
    sum.inventions += right.inventions
    sum.records += right.records
    sum.changes += right.changes
    sum.changeRecords += right.changeRecords
    sum.asked.merge(right.asked, uniquingKeysWith: +)
    sum.right.merge(right.right, uniquingKeysWith: +)
    return sum
  }
}
