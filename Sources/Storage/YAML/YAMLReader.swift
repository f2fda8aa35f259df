// YAML text to a tree whose every value knows its place.

import DataCube
import Foundation
import Yams

/// Reads YAML. The only place that knows Yams for reading.
package enum YAMLReader {
  /// The tree of a file.
  ///
  /// - Throws: `StorageError` where the file cannot be read, `SettingsError` where it is no YAML.
  package static func tree(ofFile path: String) throws -> MarkedNode {
    let data: Data
    do {
      data = try FileBytes.read(path)
    } catch {
      throw StorageError.unreadable(path: path, reason: SystemReason.text(of: error))
    }
    guard
      let text = String(validating: data.starts(with: [0xEF, 0xBB, 0xBF]) ? data.dropFirst(3) : data, as: UTF8.self)
    else { throw StorageError.notUTF8(path: path, isUTF16: TextEncoding.isUTF16(data)) }
    return try tree(of: text, file: path)
  }

  /// The tree of a text; an empty text is null.
  package static func tree(of text: String, file: String) throws(SettingsError) -> MarkedNode {
    do {
      guard let node = try Yams.compose(yaml: text) else {
        return MarkedNode(file: file, mark: MarkedNode.Mark(line: 1, column: 1), content: .null)
      }
      return marked(node, file: file)
    } catch {
      throw settingsError(error, file: file)
    }
  }

  private static func marked(_ node: Node, file: String) -> MarkedNode {
    let content: MarkedNode.Content =
      switch node {
      case .scalar(let scalar):
        if scalar.style == .plain || scalar.style == .any {
          node.null != nil ? .null : .scalar(scalar.string, isQuoted: false)
        } else {
          .scalar(scalar.string, isQuoted: true)
        }
      case .sequence(let nodes): .list(nodes.map { marked($0, file: file) })
      case .mapping(let pairs):
        .mapping(
          pairs.map { key, value in
            MarkedNode.Entry(key: key.string ?? "", keyMark: mark(of: key), value: marked(value, file: file))
          })
      case .alias: .null
      }
    return MarkedNode(file: file, mark: mark(of: node), content: content)
  }

  private static func mark(of node: Node) -> MarkedNode.Mark {
    MarkedNode.Mark(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  private static func settingsError(_ error: any Error, file: String) -> SettingsError {
    let start = MarkedNode.Mark(line: 1, column: 1)
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return SettingsError(
        file: file, mark: MarkedNode.Mark(line: mark.line, column: mark.column), message: "no YAML: \(problem)")
    case .duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.sorted().map { "“\($0)”" }.joined(separator: ", ")
      return SettingsError(
        file: file, mark: MarkedNode.Mark(line: context.mark.line, column: context.mark.column),
        message: "the key \(keys) stands here twice")
    default:
      return SettingsError(file: file, mark: start, message: "no YAML: \(error)")
    }
  }
}
