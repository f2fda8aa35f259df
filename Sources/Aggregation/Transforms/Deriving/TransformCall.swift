// `moving-average:3` as a user writes it.

import DataCube

/// A transform by name, with what stands behind the colon.
package struct TransformCall: Sendable {
  package var transform: Transform
  package var argument: String?

  /// Reads `name` or `name:argument`; - and _ are the same in names.
  package init(_ text: String) throws(AggregationError) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map { $0.lowercased().map { $0 == "-" ? "_" : String($0) }.joined() } ?? ""
    guard let transform = TransformTable.deriving.first(where: { $0.name == name }) else {
      throw .unknownTransform(text, known: TransformTable.deriving.map(Self.spelling))
    }
    self.transform = transform
    argument = parts.count > 1 && !parts[1].isEmpty ? String(parts[1]) : nil
    // Messages say a name as commands write it, whatever the user wrote.
    let spelling = Self.spelling(transform)
    if transform.argument == nil, let argument {
      throw .badArgument(spelling, argument, needs: "needed: it takes nothing")
    }
    if transform.needsIndicator {
      if argument == nil { throw .missingArgument(spelling, needs: "the other indicator") }
    } else {
      // Of no series a transform makes nothing, but it reads its argument: a wrong one is told before anything is read.
      _ = try apply(to: [], all: [])
    }
  }

  /// The name as commands write it: `moving-average`.
  package static func spelling(_ transform: Transform) -> String {
    transform.name.map { $0 == "_" ? "-" : String($0) }.joined()
  }

  /// The series that the transform makes; `all` is where it looks for a second series.
  package func apply(to series: [Series], all: [Series]) throws(AggregationError) -> [Series] {
    guard let derive = transform.derive else { return [] }
    return try derive(
      TransformRequest(name: Self.spelling(transform), series: series, all: all, argument: argument))
  }
}
