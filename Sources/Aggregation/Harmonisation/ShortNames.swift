// What a user means by a name too short to be one in a report.

/// Short names that stand for an entry of the catalogue where a user asks, and for nothing where a report tells: 人口 asks for
/// the 总人口, but 全年曾有3578万人口 without water is no total.
enum ShortNames {
  /// The short name and the id of the entry that it means.
  static let rows = ["人口": "population-total"]

  /// The short names of an entry.
  static func names(of id: String) -> [String] { rows.filter { $0.value == id }.map(\.key).sorted() }
}
