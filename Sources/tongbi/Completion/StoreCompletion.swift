// Names out of a store, where the command line has one.

import DataCube
import Storage

/// The names that the reports of a store use, the most frequent first. A store that cannot be read offers nothing: a shell
/// that completes must not complain.
struct StoreCompletion: CompletionSource {
  private let store: ReportStore?

  init(path: String) {
    store = try? ReportStore.forReading(path)
  }

  func indicators() -> [String] { names(try? store?.indicatorSpellings()) }
  func bodies() -> [String] { names(try? store?.bodySpellings()) }
  func documents() -> [String] { (try? store?.documents().map(\.identity.document)) ?? [] }

  private func names(_ spellings: [SpellingCount]?) -> [String] {
    (spellings ?? []).enumerated()
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element.text)
  }
}
