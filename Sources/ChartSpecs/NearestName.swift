// The name that was probably meant.

/// Finds the valid name closest to a mistyped one.
package enum NearestName {
  /// The closest by edits, at most half of the word away; nil where none is near.
  package static func of(_ typed: String, among names: [String]) -> String? {
    let ranked = names.map { (distance(typed.lowercased(), $0.lowercased()), $0) }.min { $0 < $1 }
    guard let (edits, name) = ranked, edits <= max(2, typed.count / 2) else { return nil }
    return name
  }

  /// Insertions, removals, replacements and swaps of neighbours.
  private static func distance(_ left: String, _ right: String) -> Int {
    let a = Array(left)
    let b = Array(right)
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var rows = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count { rows[i][0] = i }
    for j in 0...b.count { rows[0][j] = j }
    for i in 1...a.count {
      for j in 1...b.count {
        let replaced = rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        rows[i][j] = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, replaced)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
        }
      }
    }
    return rows[a.count][b.count]
  }
}
