// Whether more of an indicator is good news.

/// In which direction an indicator is better.
package enum Polarity: String, CaseIterable, Sendable {
  case higherBetter = "higher-better"
  case lowerBetter = "lower-better"
  /// More is neither good nor bad: cases handled may mean zeal or trouble.
  case neutral
}
