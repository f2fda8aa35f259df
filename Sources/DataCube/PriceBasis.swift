// At whose prices a money value is told.

/// Whether money is told at current prices or growth at constant ones.
package enum PriceBasis: String, CaseIterable, Sendable {
  case current, constant
}
