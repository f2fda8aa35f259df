// Why a request or a spec gives no chart.

import DataCube

/// What stops a chart before it is laid out.
package enum ChartSpecsError: Error, Equatable {
  /// No series, or none with a value.
  case noData(String)
  /// Series whose values cannot share an axis.
  case mixedUnits([String])
  case unknownMark(String, nearest: String?)
  case unknownHighlight(String, known: [String])
  /// A name to be written otherwise that nothing has.
  case unknownRename(String, known: [String])
  /// A period of an annotation, a shading or an arrow that the chart does not show.
  case unknownPeriod(String, key: String, known: [String])
  /// What points at one value, where small multiples have many.
  case notInFacets(String)
  /// A mark that would say something untrue of these data, why, and the cure.
  case unfitMark(String, reason: String)
  /// An arrow that would say nothing, and why.
  case noArrow(String)
  /// A key that specs do not have.
  case unknownKey(String, file: String, place: Diagnostic.Place, nearest: String?)
  /// A value that the key does not take.
  case badValue(String, key: String, file: String, place: Diagnostic.Place, allowed: String)
  case missingKey(String, file: String, place: Diagnostic.Place)
}

extension ChartSpecsError: CustomStringConvertible {
  /// Lower case, no full stop: what, the offending text, the cure.
  package var description: String {
    switch self {
    case .noData(let what): "nothing to draw for \(what): no series has a value"
    case .mixedUnits(let units):
      "values in \(units.joined(separator: " and ")) cannot share an axis; choose one with --unit or --kind"
    case .unknownMark(let name, let nearest):
      "unknown mark “\(name)”" + (nearest.map { "; did you mean “\($0)”" } ?? "")
    case .unknownHighlight(let name, let known):
      "no series “\(name)” to highlight; there are \(known.joined(separator: "、"))"
    case .unknownRename(let name, let known):
      "nothing is called “\(name)” that could be renamed"
        + (NearestName.of(name, among: known).map { "; did you mean “\($0)”" } ?? "")
        + "; there are \(known.joined(separator: "、"))"
    case .unknownPeriod(let period, _, let known):
      "no value for “\(period)” to point at"
        + (NearestName.of(period, among: known).map { "; did you mean “\($0)”" } ?? "")
        + "; there are \(known.joined(separator: ", "))"
    case .notInFacets(let what): "\(what) in small multiples would point at every panel; leave out the facet"
    case .unfitMark(let mark, let reason): "no \(mark) can be drawn: \(reason)"
    case .noArrow(let reason): "no arrow can be drawn: \(reason)"
    case .unknownKey(let key, let file, let place, let nearest):
      "\(file):\(place.line):\(place.column): unknown key “\(key)”" + (nearest.map { "; did you mean “\($0)”" } ?? "")
    case .badValue(let value, let key, let file, let place, let allowed):
      "\(file):\(place.line):\(place.column): “\(value)” is no \(key); \(allowed)"
    case .missingKey(let key, let file, let place):
      "\(file):\(place.line):\(place.column): the key “\(key)” is missing"
    }
  }
}

extension ChartSpecsError {
  /// The key of a spec that asks for what the data do not have; nil where it is no single one.
  package var key: String? {
    switch self {
    case .unknownHighlight: "highlight"
    case .unknownRename: "names"
    case .unknownPeriod(_, let key, _): key
    case .noArrow: "arrow"
    case .unfitMark: "mark"
    case .notInFacets(let what): ["annotations", "references"].contains(what) ? what : "arrow"
    default: nil
    }
  }
}
