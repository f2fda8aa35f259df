// A change to point out, as asked for: `cagr`, `cagr:2018/2022`.

import DataCube

/// The kind of a change, and between which periods; what is left open are the last period and the one before it.
package struct ArrowRequest: Hashable, Sendable {
  /// What is told of two values.
  package enum Kind: String, CaseIterable, Sendable {
    /// Percent from one to the other, or percentage points between rates; a year apart where no periods are given.
    case yearOnYear = "yoy"
    /// Last against first, in units.
    case difference
    /// Last against first, a year on average.
    case annualGrowth = "cagr"
  }

  package var kind: Kind
  /// Period texts such as `2022` or `2022-Q1`; nil for the kind's own choice.
  package var from: String?
  package var to: String?

  package init(_ kind: Kind, from: String? = nil, to: String? = nil) {
    self.kind = kind
    self.from = from
    self.to = to
  }

  /// Reads `cagr` or `cagr:2018/2022`; nil for anything else.
  package init?(text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, let kind = Kind(rawValue: first) else { return nil }
    self.init(kind)
    guard parts.count == 2 else { return }
    let ends = parts[1].split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard ends.count == 2, !ends.contains("") else { return nil }
    (from, to) = (ends[0], ends[1])
  }

  /// How a request is spelled, for messages.
  package static let spellings = Kind.allCases.map(\.rawValue) + ["cagr:2018/2022"]
}
