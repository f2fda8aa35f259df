// Both ends of a printed range.

/// A printed range such as `3—5个`, both ends included.
package struct ClosedValueRange: Hashable, Sendable {
  package var low: DecimalValue
  package var high: DecimalValue

  package init(low: DecimalValue, high: DecimalValue) {
    self.low = low
    self.high = high
  }
}
