// What a query reads of a store at a time.

import DataCube

/// Figures of several documents, and what their documents are about.
package struct StoredPart: Sendable {
  /// By document, in text order.
  package var figures: [Figure] = []
  /// The year that each document reports on, where its figures tell it.
  package var years: [String: Int] = [:]
}
