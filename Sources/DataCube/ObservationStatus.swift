// Whether a figure happened or is wished for.

/// Whether a figure reports what was, or states a plan, a requirement, a norm, a forecast.
package enum ObservationStatus: String, CaseIterable, Sendable {
  case actual
  case target
}
