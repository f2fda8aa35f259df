// Who knows the names that a shell offers.

/// Names for completion. The catalogue is one; a store that knows what its reports state can be another, and is then chosen
/// in `NameCompletion.source(for:)` by the words on the line.
protocol CompletionSource {
  /// Names of indicators, the likeliest first.
  func indicators() -> [String]
  /// Names of bodies, the likeliest first.
  func bodies() -> [String]
  /// Names of documents.
  func documents() -> [String]
}
