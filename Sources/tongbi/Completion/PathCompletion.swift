// Paths that the shell offers where names are offered too.

import Foundation

/// Files and folders that begin as the word does.
enum PathCompletion {
  /// `rep` → `reports/`, `report.txt`; hidden files only where the word begins with a dot.
  static func paths(_ prefix: String) -> [String] {
    let cut = prefix.lastIndex(of: "/").map { prefix.index(after: $0) } ?? prefix.startIndex
    let (folder, start) = (String(prefix[..<cut]), String(prefix[cut...]))
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
    return names.filter { $0.hasPrefix(start) && (start.hasPrefix(".") || !$0.hasPrefix(".")) }.sorted().map { name in
      var isFolder: ObjCBool = false
      let path = folder + name
      let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      return exists && isFolder.boolValue ? path + "/" : path
    }
  }
}
