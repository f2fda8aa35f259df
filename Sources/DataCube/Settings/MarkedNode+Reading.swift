// Typed values out of a settings tree; what does not fit is an error at its place.

import Foundation

extension MarkedNode {
  package var isNull: Bool { content == .null }

  /// The entries of a mapping; an unknown key is an error at its line, with the known ones nearest first.
  package func mapping(allowing keys: [String]) throws(SettingsError) -> MarkedMapping {
    guard case .mapping(let entries) = content else { throw error("expected keys and values") }
    for entry in entries where !keys.contains(entry.key) {
      throw SettingsError(
        file: file, mark: entry.keyMark,
        message: "unknown key “\(entry.key)”; known here: \(keys.joined(separator: ", "))")
    }
    return MarkedMapping(node: self, entries: entries)
  }

  /// The entries of a mapping whose keys are free.
  package func entries() throws(SettingsError) -> [Entry] {
    guard case .mapping(let entries) = content else { throw error("expected keys and values") }
    return entries
  }

  package func list() throws(SettingsError) -> [MarkedNode] {
    guard case .list(let nodes) = content else { throw error("expected a list") }
    return nodes
  }

  /// The elements of a list, or the one value that stands in place of a list.
  package func listOrOne() -> [MarkedNode] {
    if case .list(let nodes) = content { nodes } else { [self] }
  }

  /// Any scalar as it is written.
  package func text() throws(SettingsError) -> String {
    guard case .scalar(let text, _) = content else { throw error("expected a text") }
    return text
  }

  package func whole() throws(SettingsError) -> Int {
    guard case .scalar(let text, isQuoted: false) = content, let number = Int(text) else {
      throw error("expected a whole number")
    }
    return number
  }

  package func decimal() throws(SettingsError) -> Decimal {
    guard case .scalar(let text, isQuoted: false) = content, let value = DecimalValue(digits: text) else {
      throw error("expected a number such as 12.5")
    }
    return value.number
  }

  package func flag() throws(SettingsError) -> Bool {
    switch content {
    case .scalar("true", isQuoted: false): return true
    case .scalar("false", isQuoted: false): return false
    default: throw error("expected true or false")
    }
  }

  /// A year, month … as figures write it.
  package func period() throws(SettingsError) -> TimePeriod {
    guard let period = TimePeriod(try text()) else { throw error("expected a period such as 2022 or 2022-Q1") }
    return period
  }

  /// One of the values of an enumeration.
  package func choice<Choice: RawRepresentable & CaseIterable>(
    of type: Choice.Type
  ) throws(SettingsError) -> Choice where Choice.RawValue == String {
    let text = try text()
    guard let choice = Choice(rawValue: text) else {
      throw error("unknown value “\(text)”; use \(Choice.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return choice
  }

  /// An error at this place.
  package func error(_ message: String) -> SettingsError {
    SettingsError(file: file, mark: mark, message: message)
  }
}
