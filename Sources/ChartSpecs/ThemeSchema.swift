// The JSON Schema of theme files, for editors that complete and check them.

import Graphics

/// Writes what a `.theme.yaml` may contain, out of the tables that read it.
package enum ThemeSchema {
  /// The schema, one property a line, in the order of `ThemeReader.keys`.
  package static var text: String {
    let properties = ThemeReader.keys.map { "    \"\($0)\": \(property($0))" }.joined(separator: ",\n")
    return """
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "tongbi theme",
        "type": "object",
        "additionalProperties": false,
        "properties": {
      \(properties)
        }
      }
      """
  }

  private static let color = #"{"type": "string", "pattern": "^#?[0-9A-Fa-f]{6}$"}"#

  private static func property(_ key: String) -> String {
    switch key {
    case "name": words
    case "extends": choice(ThemeTable.rows.map(\.name))
    case "palette": #"{"type": "array", "minItems": 1, "items": \#(color)}"#
    case "brand": #"{"anyOf": [\#(color), {"const": "none"}]}"#
    case "title-weight": choice(TextStyle.Weight.allCases.map(\.rawValue))
    case "fonts": object([("chinese", words), ("latin", words)])
    case "sizes": object(ThemeReader.sizes.map { ($0, #"{"type": "number", "minimum": 8, "maximum": 200}"#) })
    case "logo":
      object([
        ("path", words), ("box", #"{"type": "array", "minItems": 4, "maxItems": 4, "items": {"type": "number"}}"#),
        ("color", color), ("height", #"{"type": "number"}"#),
      ])
    default: color
    }
  }

  private static let words = #"{"type": "string"}"#

  private static func object(_ properties: [(String, String)]) -> String {
    let list = properties.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ")
    return #"{"type": "object", "additionalProperties": false, "properties": {\#(list)}}"#
  }

  private static func choice(_ names: [String]) -> String {
    #"{"enum": [\#(names.map { "\"\($0)\"" }.joined(separator: ", "))]}"#
  }
}
