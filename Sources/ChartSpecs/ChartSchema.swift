// The JSON Schema of spec files, for editors that complete and check them.

import DataCube
import Graphics

/// Writes what a `.chart.yaml` may contain, out of the tables that read it.
package enum ChartSchema {
  /// The schema, one property a line, in the order of `ChartSpec.keys`.
  package static var text: String {
    let properties = ChartSpec.keys.map { "    \(quoted($0)): \(property($0))" }.joined(separator: ",\n")
    return """
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "tongbi chart",
        "type": "object",
        "additionalProperties": false,
        "required": ["indicator"],
        "properties": {
      \(properties)
        }
      }
      """
  }

  private static func property(_ key: String) -> String {
    switch key {
    case "indicator", "data", "body", "bodies", "notes", "highlight": textOrTexts
    case "evidence": oneOrMore(choice(Evidence.allCases.map(\.rawValue)))
    case "output": oneOrMore(choice(["svg", "png", "pdf"]))
    case "since", "until": #"{"type": "integer"}"#
    case "kind": choice(MeasureKind.allCases.map(\.rawValue))
    case "frequency": choice(Frequency.allCases.map(\.rawValue))
    case "mark": choice(MarkTable.rows.flatMap { [$0.name] + $0.aliases })
    case "theme": choice(ThemeTable.rows.map(\.name))
    case "size":
      #"{"anyOf": [\#(choice(CanvasSize.named.map(\.name))), {"type": "string", "pattern": "^[0-9]+[xX×][0-9]+$"}]}"#
    case "order": choice(ChartRequest.CategoryOrder.allCases.map(\.rawValue))
    case "arrow": choice(ChartRequest.ArrowKind.allCases.map(\.rawValue))
    case "language": choice(NumberStyle.Language.allCases.map(\.rawValue))
    case "names": #"{"type": "object", "additionalProperties": {"type": "string"}}"#
    case "references":
      list(
        #""value": {"type": "number"}, "label": {"type": "string"}, "target": {"type": "boolean"}"#, required: ["value"]
      )
    case "annotations":
      list(#""at": {"type": ["string", "integer"]}, "text": {"type": "string"}"#, required: ["at", "text"])
    default: #"{"type": "string"}"#
    }
  }

  private static let textOrTexts = oneOrMore(#"{"type": "string"}"#)

  private static func oneOrMore(_ one: String) -> String {
    #"{"anyOf": [\#(one), {"type": "array", "items": \#(one)}]}"#
  }

  private static func list(_ properties: String, required: [String]) -> String {
    let names = required.map(quoted).joined(separator: ", ")
    return #"{"type": "array", "items": {"type": "object", "additionalProperties": false, "#
      + #""required": [\#(names)], "properties": {\#(properties)}}}"#
  }

  private static func choice(_ names: [String]) -> String {
    #"{"enum": [\#(names.map(quoted).joined(separator: ", "))]}"#
  }

  private static func quoted(_ text: String) -> String { "\"\(text)\"" }
}
