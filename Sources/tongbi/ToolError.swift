// Why a command cannot run, where no library below says it.

/// What a command cannot go on without. Printed as `tongbi: error: …`, status 2.
enum ToolError: Error, Equatable {
  case unknownFormat(String, known: [String])
  /// A file name whose ending is that of no format.
  case unknownEnding(String, known: [String])
  /// The document, the store that does not hold it, and the name that was probably meant.
  case noSuchDocument(String, store: String, nearest: String?)
  /// A size, theme … that does not exist.
  case unknownName(String, String, known: [String])
  case noSuchIndicator(String, nearest: [String])
  /// What a library says of a spec, with the spec's path.
  case spec(String, String)
  /// The indicator is there, the period is not.
  case noSuchPeriod(String, of: String, known: [String])
  /// The filters leave nothing of what was asked for.
  case nothingSelected(String)
  /// A table with a header and nothing below it.
  case noValues(String)
  /// A table that tells one value twice: the file, what it is of, and when.
  case twoValues(String, of: String, period: String)
  /// No series is what the transform needs.
  case nothingDerived(String, domain: String)
  /// More than one body has a name like that.
  case severalBodies(String, [String])
  /// The periods known, where the one asked for is not among them or has too few bodies.
  case noRanking(String, known: [String])
}

extension ToolError: CustomStringConvertible {
  var description: String {
    switch self {
    case .unknownFormat(let name, let known):
      "unknown format “\(short(name))”; use \(known.joined(separator: ", "))"
    case .unknownEnding(let path, let known):
      "\(path): no format has that ending; name a file \(known.map { "." + $0 }.joined(separator: ", ")), or give --format"
    case .noSuchDocument(let name, let store, let nearest):
      "\(store): holds no report “\(short(name))”; "
        + (nearest.map { "did you mean “\($0)”?" } ?? "tongbi documents --store \(store) lists them")
    case .unknownName(let what, let name, let known):
      "unknown \(what) “\(short(name))”; use \(list(known))"
    case .noSuchIndicator(let name, let nearest):
      nearest.isEmpty
        ? "no indicator like “\(short(name))”; `tongbi indicators` lists what the reports state"
        : "no indicator like “\(short(name))”; nearest: \(nearest.joined(separator: ", "))"
    case .spec(let path, let message): "\(path): \(message)"
    case .noSuchPeriod(let period, let indicator, let known):
      "nothing is known of “\(short(indicator))” in \(period); known: \(known.joined(separator: ", "))"
    case .nothingSelected(let what):
      "no observation of \(short(what)) passes the filters; widen \(SelectionOptions.names)"
    case .noValues(let path):
      "\(path): no line has a value; give lines of period and value below the header"
    case .twoValues(let path, let what, let period):
      "\(path): two values of “\(short(what))” in \(period); keep one, or tell them apart by entity, indicator or unit"
    case .nothingDerived(let name, let domain):
      "transform “\(short(name))” gives nothing here; it needs: \(domain)"
    case .severalBodies(let name, let found):
      "several bodies are like “\(short(name))”: \(list(found)); give one name in full"
    case .noRanking(let period, let known):
      known.isEmpty
        ? "no period has two bodies of one level to rank; give reports of more bodies"
        : "no two bodies have a value in \(period); periods to rank: \(known.joined(separator: ", "))"
    }
  }

  /// Names as the user typed them may have any length.
  private func short(_ name: String) -> String { name.count > 40 ? name.prefix(40) + "…" : name }

  /// No more names than help.
  private func list(_ names: [String]) -> String {
    names.prefix(40).joined(separator: ", ") + (names.count > 40 ? " … (\(names.count) in all)" : "")
  }
}
