// Area codes of bodies, each looked up once.

import Aggregation

/// The GB/T 2260 codes under which panels join with other data.
struct AreaCodes {
  private var known: [String: Int?] = [:]

  /// Nil for the nation, for towns and zones, and where a name does not tell its area.
  mutating func code(of entity: String?) -> Int? {
    guard let entity else { return nil }
    if let code = known[entity] { return code }
    let code = BodyDirectory.standard.body(named: entity)?.areaCode
    known[entity] = code
    return code
  }
}
