// One copy of a word that many figures use.

/// Hands out equal strings that share their storage: indicators, bodies and units repeat thousands of times in a store.
struct SharedWords {
  private var known: Set<String> = []

  mutating func shared(_ text: String) -> String { known.insert(text).memberAfterInsert }

  mutating func shared(_ text: String?) -> String? {
    guard let text else { return nil }
    return shared(text)
  }
}
