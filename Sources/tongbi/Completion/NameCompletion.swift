// What the shell offers for the names of indicators, bodies and areas.

import Aggregation
import DataCube

/// Completions by `tongbi … <TAB>`: the scripts of `--generate-completion-script` ask the tool itself.
enum NameCompletion {
  /// The names of indicators.
  @Sendable static func indicators(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
    names(source(for: words).indicators(), prefix: prefix)
  }

  /// Names of indicators for the first argument behind the command, paths for the ones behind it.
  @Sendable static func indicatorOrPath(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
    let before = words.prefix(max(0, index)).dropFirst(2)
    // A word behind an option is taken for its value.
    let isFirst = !zip(["-"] + before, before).contains { previous, word in
      !word.hasPrefix("-") && (!previous.hasPrefix("-") || previous == "-")
    }
    return isFirst && !prefix.contains("/")
      ? names(source(for: words).indicators(), prefix: prefix) + PathCompletion.paths(prefix)
      : PathCompletion.paths(prefix)
  }

  @Sendable static func bodies(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
    names(source(for: words).bodies(), prefix: prefix)
  }

  @Sendable static func documents(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
    names(source(for: words).documents(), prefix: prefix)
  }

  @Sendable static func areas(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
    names(AreaTable.all.map(\.name), prefix: prefix)
  }

  /// Where names come from for a command line so far: a store on the line knows better than the catalogue.
  private static func source(for words: [String]) -> any CompletionSource {
    if let option = words.firstIndex(of: "--store"), option + 1 < words.count {
      return StoreCompletion(path: words[option + 1])
    }
    if let joined = words.first(where: { $0.hasPrefix("--store=") }) {
      return StoreCompletion(path: String(joined.dropFirst("--store=".count)))
    }
    return CatalogueCompletion()
  }

  /// Names that begin so, each once; a shell shows no more than `limit`.
  private static func names(_ names: [String], prefix: String) -> [String] {
    var found: [String] = []
    for name in names where name.hasPrefix(prefix) && found.count < limit && !found.contains(name) {
      found.append(name)
    }
    return found
  }

  private static let limit = 200
}
