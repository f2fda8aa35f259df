// Which figure of an output answers which figure of the gold.

import DataCube

/// Pairs figures of one document whose spans overlap: first those that begin together, then the longest overlap.
struct FigurePairing {
  /// Indices into gold and output, best overlap first.
  private(set) var pairs: [(gold: Int, output: Int)] = []
  /// For each gold figure the output figure that answers it.
  private(set) var answer: [Int?]
  /// For each output figure the gold figure that it answers.
  private(set) var question: [Int?]

  private struct Candidate {
    var gold: Int
    var output: Int
    var beginsApart: Bool
    var overlap: Int
  }

  /// Both lists in order of `start`.
  init(gold: [FigureAnnotation], output: [FigureAnnotation]) {
    answer = Array(repeating: nil, count: gold.count)
    question = Array(repeating: nil, count: output.count)
    for candidate in Self.candidates(gold, output) {
      guard answer[candidate.gold] == nil, question[candidate.output] == nil else { continue }
      answer[candidate.gold] = candidate.output
      question[candidate.output] = candidate.gold
      pairs.append((candidate.gold, candidate.output))
    }
  }

  private static func candidates(_ gold: [FigureAnnotation], _ output: [FigureAnnotation]) -> [Candidate] {
    // An output figure that begins further back than the longest one reaches cannot overlap.
    let longest = output.map { $0.end - $0.start }.max() ?? 0
    var first = 0
    var result: [Candidate] = []
    for (index, expected) in gold.enumerated() {
      while first < output.count, output[first].start + longest <= expected.start { first += 1 }
      var other = first
      while other < output.count, output[other].start < expected.end {
        let found = output[other]
        let overlap = min(expected.end, found.end) - max(expected.start, found.start)
        if overlap > 0 {
          result.append(
            Candidate(
              gold: index, output: other, beginsApart: expected.start != found.start, overlap: overlap))
        }
        other += 1
      }
    }
    func rank(_ candidate: Candidate) -> (Int, Int, Int, Int) {
      (candidate.beginsApart ? 1 : 0, -candidate.overlap, candidate.gold, candidate.output)
    }
    return result.sorted { rank($0) < rank($1) }
  }
}
