// A value with its name, as an option gives it.

import ArgumentParser

/// `50:一半`: a value in base units and a name.
struct ReferenceOption: ExpressibleByArgument {
  var value: Double
  var name: String

  init?(argument: String) {
    let parts = argument.split(separator: ":", maxSplits: 1).map(String.init)
    guard let first = parts.first, let value = Double(first), value.isFinite else { return nil }
    self.value = value
    name = parts.count > 1 ? parts[1] : ""
  }
}
