// What came of holding an output against the gold.

/// The score of each document, the differences, and which figures were right.
package struct Evaluation: Sendable {
  /// One figure of the output and whether its record is whole; those that answer optional gold are left out.
  package struct Outcome: Hashable, Sendable {
    package var document: String
    package var start: Int
    package var isWhole: Bool
  }

  /// By document, in the gold's order.
  package var documents: [(name: String, score: Score)] = []
  package var remarks: [EvaluationRemark] = []
  package var outcomes: [Outcome] = []

  /// Of all documents together.
  package var score: Score { documents.reduce(Score()) { $0 + $1.score } }
}
