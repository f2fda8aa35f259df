// Which series a command shows: the same options on every command that queries.

import Aggregation
import ArgumentParser
import DataCube

/// `@OptionGroup var selection: SelectionOptions`.
struct SelectionOptions: ParsableArguments {
  @Option(
    help: "Only bodies whose name contains this; several with commas between.",
    completion: .custom(NameCompletion.bodies))
  var body: String?

  @Option(
    help: "Only bodies of this area and of the areas in it: 330200, 宁波市, 浙江.", completion: .custom(NameCompletion.areas)
  )
  var area: String?

  @Option(help: ArgumentHelp("Only periods from this year on.", valueName: "year"))
  var since: Int?

  @Option(help: ArgumentHelp("Only periods up to this year.", valueName: "year"))
  var until: Int?

  @Option(
    help: "Only this evidence: stated, inferred, target, disputed, revised, with commas between.",
    completion: .list(Evidence.allCases.map(\.rawValue)))
  var evidence: String?

  @Option(help: "Only what is told in this unit.")
  var unit: String?

  func validate() throws {
    for (name, value) in [("--body", body), ("--area", area), ("--evidence", evidence), ("--unit", unit)] {
      if let value, names(value).isEmpty {
        throw ValidationError("\(name) is empty: say what you look for, or leave it out")
      }
    }
    for name in names(evidence) where Evidence(rawValue: name) == nil {
      let known = Evidence.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--evidence \(name): use \(known)")
    }
    if let since, let until, since > until {
      throw ValidationError("--since \(since) --until \(until): the first year is later than the last")
    }
    if let area, chosenArea == nil, case let areas = AreaTable.areas(named: area), areas.count > 1 {
      let known = areas.map { area in
        let whole = AreaTable.area(code: area.prefectureCode) ?? AreaTable.area(code: area.provinceCode)
        return "\(area.code) (\(whole?.name ?? area.name))"
      }
      throw ValidationError(
        "--area \(area): \(areas.count) areas have that name; give a code: \(known.joined(separator: ", "))")
    }
    if let area, chosenArea == nil {
      throw ValidationError("--area \(area): no area of that code or name; give 330200, 宁波市 or 浙江")
    }
  }

  /// The filter itself.
  var selection: SeriesSelection {
    SeriesSelection(
      bodies: names(body), area: chosenArea, since: since, until: until,
      evidence: evidence == nil ? nil : Set(names(evidence).compactMap(Evidence.init)), unit: unit)
  }

  /// The filters, for messages that ask to widen them.
  static let names = "--body, --area, --since, --until, --evidence or --unit"

  /// Whether everything passes.
  var isEmpty: Bool {
    body == nil && area == nil && since == nil && until == nil && evidence == nil && unit == nil
  }

  /// Says so where filters leave nothing: a name that was mistyped looks like a report without figures.
  ///
  /// No failure, since a script may well ask for what only some reports have.
  func remark(selected count: Int, _ console: Console) {
    guard count == 0, !isEmpty else { return }
    console.say("tongbi: warning: nothing passes the filters; widen \(Self.names)")
  }

  private var chosenArea: Area? {
    area.flatMap(AreaQuery.area)
  }

  private func names(_ list: String?) -> [String] {
    (list?.split { ",，、".contains($0) } ?? []).map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
  }
}
