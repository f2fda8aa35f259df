// The annotated reports of Tests/Corpus.

import Foundation

/// A folder `Tests/Corpus/<genre>/<document>` with `source.txt` and `expected.jsonl`.
package struct CorpusDocument: Hashable, Sendable, CustomStringConvertible {
  /// `<genre>/<document>`.
  package var name: String

  package var description: String { name }

  /// All documents by name.
  package static let all: [CorpusDocument] = Repository.files(below: "Tests/Corpus", ending: "/expected.jsonl").map {
    CorpusDocument(name: String($0.dropFirst("Tests/Corpus/".count).dropLast("/expected.jsonl".count)))
  }

  /// The document's id in its annotations.
  package var id: String { "\(name)/source.txt" }

  package func text() throws -> String { try Repository.text("Tests/Corpus/\(name)/source.txt") }

  /// Path of the annotations.
  package var gold: String { Repository.url("Tests/Corpus/\(name)/expected.jsonl").path }
}
