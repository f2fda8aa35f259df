// Whose figure it is where a report says only 我局 or 全县.

import DataCube

/// Puts a name in place of 我局, 全县 and the like, from the other figures of the same report.
package struct EntityHarmoniser: Sendable {
  private let names: [String: [String]]

  /// Counts the bodies that each document names, most frequent first.
  package init(_ figures: [Figure]) {
    var counts: [String: [String: Int]] = [:]
    for figure in figures {
      guard let entity = figure.entity, Self.pronoun(entity) == nil else { continue }
      counts[figure.span.document, default: [:]][entity, default: 0] += 1
    }
    names = counts.mapValues { bodies in
      bodies.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }
  }

  /// The body's name; for 我局 the report's bureau, for 全县 its county; the words themselves where the report names none.
  package func name(of figure: Figure) -> String? {
    guard let entity = figure.entity else { return nil }
    guard let last = Self.pronoun(entity) else { return entity }
    let known = names[figure.span.document] ?? []
    if let body = known.first(where: { $0.hasSuffix(last) }) { return body }
    // The area at the front of a body's name: 新昌县综合行政执法局 → 新昌县.
    for body in known {
      if let end = body.range(of: last), end.upperBound < body.endIndex, end.lowerBound > body.startIndex {
        return String(body[..<end.upperBound])
      }
    }
    return entity
  }

  /// What 我局, 全县, 本市 stands for: the last word (局, 县, 市); nil for a proper name.
  private static func pronoun(_ entity: String) -> String? {
    let folded = TextFolding.fold(entity)
    guard folded.count == 2, let first = folded.first, "我全本该".contains(first), let last = folded.last,
      "局委院部厅会办队所镇乡县区市省州旗".contains(last)
    else { return nil }
    return String(last)
  }
}
