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
    case "indicator", "data", "body", "bodies", "notes", "highlight", "transform": textOrTexts
    case "evidence": oneOrMore(choice(Evidence.allCases.map(\.rawValue)))
    case "output": oneOrMore(choice(["svg", "png", "pdf"]))
    case "since", "until", "year": #"{"type": "integer"}"#
    case "area": #"{"type": ["string", "integer"]}"#
    case "columns": #"{"type": "integer", "minimum": 1, "maximum": 12}"#
    case "scale": #"{"type": "number", "minimum": 0.1, "maximum": 10}"#
    case "outlines": #"{"type": "boolean"}"#
    case "facet": choice(ChartRequest.Facet.allCases.map(\.rawValue))
    case "scales": choice(ChartRequest.Scales.allCases.map(\.rawValue))
    case "kind": choice(MeasureKind.allCases.map(\.rawValue))
    case "frequency": choice(Frequency.allCases.map(\.rawValue))
    case "mark": choice(MarkTable.rows.flatMap { [$0.name] + $0.aliases })
    case "theme":
      #"{"anyOf": [\#(choice(ThemeTable.rows.map(\.name))), {"type": "string", "pattern": "\\.yaml$"}]}"#
    case "size":
      #"{"anyOf": [\#(choice(CanvasSize.named.map(\.name))), {"type": "string", "pattern": "^[0-9]+[xX×][0-9]+$"}]}"#
    case "order": choice(ChartRequest.CategoryOrder.allCases.map(\.rawValue))
    case "arrow": arrow
    case "language": choice(NumberStyle.Language.allCases.map(\.rawValue))
    case "names": #"{"type": "object", "additionalProperties": {"type": "string"}}"#
    case "references":
      list(
        #""value": {"type": "number"}, "label": {"type": "string"}, "target": {"type": "boolean"}"#, required: ["value"]
      )
    case "annotations":
      list(#""at": \#(period), "text": {"type": "string"}"#, required: ["at", "text"])
    case "shadings":
      list(
        #""from": \#(period), "to": \#(period), "text": {"type": "string"}"#, required: ["from"])
    default: #"{"type": "string"}"#
    }
  }

  private static let period = #"{"type": ["string", "integer"]}"#

  private static var arrow: String {
    let kinds = ArrowRequest.Kind.allCases.map(\.rawValue)
    let spelled = #"{"type": "string", "pattern": "^(\#(kinds.joined(separator: "|")))(:[^/]+/[^/]+)?$"}"#
    return #"{"anyOf": [\#(spelled), {"type": "object", "additionalProperties": false, "required": ["kind"], "#
      + #""properties": {"kind": \#(choice(kinds)), "from": \#(period), "to": \#(period)}}]}"#
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
