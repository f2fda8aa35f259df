// Answers that are asked for again and again.

import Synchronization

/// Keeps the answers of a pure function for as long as its owner lives: what depends on a wording is asked once a figure.
final class Memo<Question: Hashable & Sendable, Answer: Sendable>: Sendable {
  private let answers = Mutex<[Question: Answer]>([:])

  /// The answer given before, or now the one of `compute`, which may be asked twice where two threads ask at once.
  func answer(_ question: Question, _ compute: () -> Answer) -> Answer {
    if let known = answers.withLock({ $0[question] }) { return known }
    let answer = compute()
    answers.withLock { $0[question] = answer }
    return answer
  }
}
