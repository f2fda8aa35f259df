// What the tool has to say about a text, as a value that is collected, counted and tested.

/// A remark about the input: never thrown, always collected.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, Sendable, Comparable {
    case note, warning, error

    package static func < (left: Severity, right: Severity) -> Bool {
      let order: [Severity] = [.note, .warning, .error]
      return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
    }
  }

  package var severity: Severity
  /// Stable, dotted: `date.damaged`.
  package var code: String
  /// Lower case, no full stop: what, the offending text, the cure.
  package var message: String
  /// The document it speaks of.
  package var document: String
  /// Line and column, from 1; nil where the whole document is meant.
  package var place: Place?

  package struct Place: Hashable, Sendable {
    package var line: Int
    package var column: Int
    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  package init(severity: Severity, code: String, message: String, document: String, place: Place? = nil) {
    self.severity = severity
    self.code = code
    self.message = message
    self.document = document
    self.place = place
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `report.txt:12:8: warning: unknown unit “标箱” after 310 [unit.unknown]`.
  package var description: String {
    let location = place.map { "\(document):\($0.line):\($0.column)" } ?? document
    return "\(location): \(severity.rawValue): \(message) [\(code)]"
  }
}
