// By which name a document is known in gold and output.

import DataCube

/// File names, or whole ids where a file name stands for two documents.
struct DocumentNames {
  private let usesWholeIds: Bool

  init(gold: [FigureAnnotation], output: [FigureAnnotation]) {
    let (asked, given) = (Set(gold.map(\.document)), Set(output.map(\.document)))
    let names = Set(asked.map(Self.fileName))
    let rivals = given.filter { names.contains(Self.fileName($0)) }
    usesWholeIds =
      names.count < asked.count || asked.isSubset(of: given) && Set(rivals.map(Self.fileName)).count < rivals.count
  }

  func name(of document: String) -> String { usesWholeIds ? document : Self.fileName(document) }

  private static func fileName(_ document: String) -> String {
    document.lastIndex(of: "/").map { String(document[document.index(after: $0)...]) } ?? document
  }
}
