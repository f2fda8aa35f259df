// Sample reports to the figures that are committed beside them.

import DataCube
import Foundation
import Storage

/// Writes `Data/figures/<document>.jsonl`, one file a report.
struct FigurePublication {
  /// The figures of one report.
  struct Document {
    /// The report's path below the sources: `xinchang-zhifaju/2022-fazhi.txt`.
    var id: String
    var figures: [Figure]

    /// The folder of the body that published it.
    var publisher: String { FilePath.folder(of: id) }
    /// The id without its ending, to which other endings are put.
    var stem: String { (id as NSString).deletingPathExtension }
  }

  private(set) var documents: [Document] = []
  private var folder: GeneratedFolder

  init(into path: String) {
    folder = GeneratedFolder(path, endings: [".jsonl"])
  }

  var summary: String { folder.summary }

  mutating func add(_ document: Document) throws {
    documents.append(document)
    var writer = JSONLinesWriter()
    var bytes: [UInt8] = []
    for figure in document.figures { writer.append(FigureRecord.record(of: figure), to: &bytes) }
    try folder.write(bytes, to: document.stem + ".jsonl")
  }

  /// Takes away the figures of reports that are gone.
  mutating func finish() throws {
    try folder.removeOthers()
  }
}
