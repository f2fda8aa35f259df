// By which name a document is known in gold and output.

import DataCube

/// File names, or whole ids where the gold has two documents of one file name.
struct DocumentNames {
  private let usesWholeIds: Bool

  init(gold: [FigureAnnotation]) {
    let ids = Set(gold.map(\.document))
    usesWholeIds = Set(ids.map(Self.fileName)).count < ids.count
  }

  func name(of document: String) -> String { usesWholeIds ? document : Self.fileName(document) }

  private static func fileName(_ document: String) -> String {
    document.lastIndex(of: "/").map { String(document[document.index(after: $0)...]) } ?? document
  }
}
