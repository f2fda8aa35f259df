// Why a query cannot be answered.

/// What aggregation cannot go on without.
package enum AggregationError: Error, Equatable {
  case unknownTransform(String, known: [String])
  /// The transform, and what it needs behind its colon.
  case missingArgument(String, needs: String)
  /// The transform, what stands behind its colon, and what should.
  case badArgument(String, String, needs: String)
  /// The transform, and the second series that nothing states.
  case noSuchSeries(String, String)
}

extension AggregationError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unknownTransform(let name, let known):
      "unknown transform “\(name)”; use \(known.joined(separator: ", "))"
    case .missingArgument(let name, let needs):
      "transform “\(name)” lacks \(needs); write \(name):…"
    case .badArgument(let name, let argument, let needs):
      "“\(argument)” in “\(name):\(argument)” is not \(needs)"
    case .noSuchSeries(let name, let indicator):
      "no series “\(indicator)” for transform “\(name)”; `tongbi indicators` lists what the reports state"
    }
  }
}
