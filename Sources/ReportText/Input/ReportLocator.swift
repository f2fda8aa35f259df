// Paths in, reports out: which files of a folder are reports, in which order, under which id.

import DataCube
import Foundation

/// Finds the reports that the paths of a command line name. Reads no report.
///
/// A file is a report whatever its name; of a folder every `.txt` and `.md` file below it is one, save hidden ones;
/// `-` is standard input.
package struct ReportLocator: Sendable {
  /// Name endings of the files of a folder that count as reports.
  package static let endings: Set<String> = ["txt", "md"]

  package init() {}

  /// The reports at `paths`: in the order given, those of a folder by their path's bytes, each file once.
  ///
  /// - Throws: `ReportTextError` for a path that is not there or a folder without reports, before anything is read.
  package func reports(at paths: [String]) throws(ReportTextError) -> [ReportLocation] {
    var found: [ReportLocation] = []
    var seen: Set<ReportLocation.Source> = []
    for path in paths {
      for report in try reports(at: path) where seen.insert(report.source).inserted { found.append(report) }
    }
    return found
  }

  private func reports(at path: String) throws(ReportTextError) -> [ReportLocation] {
    if path == "-" { return [ReportLocation(document: "-", source: .standardInput)] }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .noSuchPath(path)
    }
    guard isFolder.boolValue else {
      return [ReportLocation(document: (path as NSString).lastPathComponent, source: .file(path: path))]
    }
    let names = try reportNames(below: path)
    if names.isEmpty { throw .noReports(folder: path) }
    let prefix = path.hasSuffix("/") ? path : path + "/"
    return names.map { ReportLocation(document: $0, source: .file(path: prefix + $0)) }
  }

  /// Paths below `folder`, sorted by their UTF-8 bytes: the same order on every machine and in every locale.
  private func reportNames(below folder: String) throws(ReportTextError) -> [String] {
    var names: [String] = []
    var pending = [""]
    while let below = pending.popLast() {
      let entries: [String]
      do {
        entries = try FileManager.default.contentsOfDirectory(atPath: below.isEmpty ? folder : "\(folder)/\(below)")
      } catch {
        throw .unreadable(path: below.isEmpty ? folder : "\(folder)/\(below)", reason: SystemReason.text(of: error))
      }
      for entry in entries where !entry.hasPrefix(".") {
        let name = below.isEmpty ? entry : "\(below)/\(entry)"
        switch Self.kind(of: "\(folder)/\(name)") {
        case .folder: pending.append(name)
        case .file where Self.endings.contains((entry as NSString).pathExtension.lowercased()): names.append(name)
        default: break
        }
      }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private enum Kind { case file, folder, other }

  /// Links to files are followed; links to folders are not, since they may lead in a circle.
  private static func kind(of path: String) -> Kind {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return .other }
    guard isFolder.boolValue else { return .file }
    return (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) == nil ? .folder : .other
  }
}
