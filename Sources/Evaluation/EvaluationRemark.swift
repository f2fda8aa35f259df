// One thing that is missed, invented or wrong.

/// A difference between an output and the gold.
package struct EvaluationRemark: Hashable, Sendable {
  /// What is the matter. Field errors are kinds of their own, so that they can be counted.
  package enum Kind: Hashable, Sendable {
    case missed, invented
    case wrong(EvaluatedField)

    /// `missed`, `invented`, or the field's name.
    package var name: String {
      switch self {
      case .missed: "missed"
      case .invented: "invented"
      case .wrong(let field): field.rawValue
      }
    }

    /// All kinds in the order in which they are listed.
    package static let all: [Kind] = [.missed, .invented] + EvaluatedField.allCases.map(Kind.wrong)
  }

  package var kind: Kind
  package var document: String
  package var start: Int
  package var quote: String
  package var indicator: String
  /// What the gold says; nil for an invented figure.
  package var expected: String?
  /// What the output says; nil for a missed figure.
  package var got: String?
}
