// Words that name a measure by no more than what it is counted in.

import DataCube
import ReportText

enum CountWords {
  /// The unit in which `measure` counts: 件 of 件数; nil where it says more than that.
  static func unit(of measure: Phrase) -> String? {
    guard let word = units.match(at: 0, in: measure.folded, limit: measure.count), word.range.count == measure.count
    else { return nil }
    return word.value
  }

  /// Whether `unit` counts what `code` does; every money is counted in 元.
  static func counts(_ unit: UnitOfMeasure?, in code: String) -> Bool {
    unit.map { $0.dimension == .money ? "元" : persons[$0.code] ?? $0.code } == code
  }

  /// Persons are persons, whatever counts them.
  private static let persons = ["名": "人", "位": "人"]

  private static let units = PhraseTable<String>([
    ("起数", "起"), ("件数", "件"), ("案件数", "件"), ("案件数量", "件"), ("人数", "人"), ("金额", "元"), ("户数", "户"), ("宗数", "宗"),
    ("涉案金额", "元"),
    ("罚款金额", "元"), ("个数", "个"), ("家数", "家"), ("案值", "元"), ("损失", "元"), ("亡人", "人"), ("伤人", "人"),
  ])
}
