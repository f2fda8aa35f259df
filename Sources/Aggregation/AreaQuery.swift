// From what a user typed to an area.

import DataCube

/// Finds areas by code or by name.
package enum AreaQuery {
  /// The area of that code or name: `330200`, `宁波市`, `浙江`; nil where there is none, or several have the name.
  package static func area(_ text: String) -> Area? {
    if let code = Int(text) { return AreaTable.area(code: code) }
    guard let body = BodyDirectory.standard.body(named: text), body.organ == nil, body.locality == nil else {
      return nil
    }
    return body.area
  }
}
