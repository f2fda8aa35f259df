// Periods with words, as an option gives them.

import ArgumentParser

/// `2008/2009:国际金融危机`: one or two periods and words.
struct PeriodOption: ExpressibleByArgument {
  var from: String
  var to: String?
  var words: String

  init?(argument: String) {
    let parts = argument.split(separator: ":", maxSplits: 1).map(String.init)
    let ends = parts.first?.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init) ?? []
    guard let first = ends.first, !ends.contains("") else { return nil }
    from = first
    to = ends.count > 1 ? ends[1] : nil
    words = parts.count > 1 ? parts[1] : ""
  }
}
