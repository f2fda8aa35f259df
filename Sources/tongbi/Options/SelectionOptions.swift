// Which series a command shows: the same options on every command that queries.

import Aggregation
import ArgumentParser
import DataCube

/// `@OptionGroup var selection: SelectionOptions`.
struct SelectionOptions: ParsableArguments {
  @Option(help: "Only bodies whose name contains this.")
  var body: String?

  @Option(help: ArgumentHelp("Only periods from this year on.", valueName: "year"))
  var since: Int?

  @Option(help: ArgumentHelp("Only periods up to this year.", valueName: "year"))
  var until: Int?

  @Option(help: "Only this evidence: stated, inferred, target, disputed, revised, with commas between.")
  var evidence: String?

  @Option(help: "Only series in this unit.")
  var unit: String?

  func validate() throws {
    for name in evidenceNames where Evidence(rawValue: name) == nil {
      let known = Evidence.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--evidence \(name): use \(known)")
    }
    if let since, let until, since > until {
      throw ValidationError("--since \(since) --until \(until): the first year is later than the last")
    }
  }

  /// The filter itself.
  var selection: SeriesSelection {
    SeriesSelection(
      body: body, since: since, until: until,
      evidence: evidence == nil ? nil : Set(evidenceNames.compactMap(Evidence.init)), unit: unit)
  }

  private var evidenceNames: [String] {
    evidence?.split(separator: ",").map { $0.filter { !$0.isWhitespace } } ?? []
  }
}
