// The rows of `tongbi documents`.

import Storage

/// Stored documents to rows.
enum DocumentRow {
  static let layout = RecordLayout(
    ["document", "vintage", "sha256", "year", "year_told", "reader", "n_figures"],
    table: ["document", "vintage", "year", "n_figures", "sha256"])

  /// `year` is what most of its figures are about, `year_told` what the user said with `--year`.
  static func record(of document: StoredDocument) -> Record {
    [
      "document": .text(document.identity.document), "vintage": .whole(document.vintage),
      "sha256": .text(document.identity.sha256), "year": .optional(document.year),
      "year_told": .optional(document.identity.year), "reader": .text(document.identity.reader),
      "n_figures": .whole(document.figures),
    ]
  }
}
