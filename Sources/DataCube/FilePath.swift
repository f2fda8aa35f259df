// Parts of a path, as text.

/// What Foundation's `deletingLastPathComponent` is for, which on Linux stops the process for a path of one character.
package enum FilePath {
  /// The folder that a path names its file in: `a/b` → `a`, `/b` → `/`, and nothing for a bare `b`.
  package static func folder(of path: String) -> String {
    var rest = path[...]
    while rest.count > 1, rest.last == "/" { rest = rest.dropLast() }
    guard let slash = rest.lastIndex(of: "/") else { return "" }
    rest = rest[..<slash]
    while rest.last == "/" { rest = rest.dropLast() }
    return rest.isEmpty ? "/" : String(rest)
  }
}
