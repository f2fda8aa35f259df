// How the unit of a chart is written: at the numbers or in the subtitle.

import DataCube
import Graphics

/// The unit of a chart's values.
struct UnitWords {
  /// As the series have it: `件`, `%`, `个百分点`; nil for plain numbers.
  let unit: String?
  let kind: MeasureKind

  /// What stands behind every number: only signs, never words.
  var suffix: String { unit == "%" || unit == "‰" ? unit ?? "" : "" }

  /// Behind a number in a sentence: `13件`, `60%`.
  var behindNumber: String { unit ?? "" }

  /// Whether differences of these values are percentage points or per mille points, not percent.
  var isProportion: Bool { unit == "%" || unit == "‰" }

  /// Whether the values are bare ratios: index numbers.
  var isIndex: Bool { unit == nil && kind == .ratio }

  /// What a difference of proportions is told in; `isShort` on charts, where English says `pp`.
  func points(_ language: NumberStyle.Language, isShort: Bool = false) -> String {
    let isPerMille = unit == "‰"
    if language == .chinese { return isPerMille ? "个千分点" : "个百分点" }
    return isPerMille ? "per mille points" : isShort ? "pp" : "percentage points"
  }

  /// The unit with the scale word that the numbers leave out: `万亿元`, `million tonnes`; nil for plain numbers.
  func scaled(_ numbers: NumberStyle) -> String? {
    guard let unit else { return nil }
    if numbers.language == .chinese { return numbers.multiplier.chinese + unit }
    let name = EnglishUnits.name(of: unit)
    return numbers.multiplier == .one ? name : numbers.multiplier.englishWord + " " + name
  }

  /// In the subtitle, where the numbers do not carry it: `单位：万亿元`.
  func caption(_ numbers: NumberStyle) -> String? {
    guard let words = atNumbers(numbers) else { return nil }
    return numbers.language == .chinese ? "单位：\(words)" : words
  }

  /// Behind a label that is told in words, in the language of the chart; nil where the label carries the unit itself.
  func atNumbers(_ numbers: NumberStyle) -> String? {
    guard suffix.isEmpty else { return nil }
    return numbers.showsMultiplier ? UnitWords.plain(unit, numbers) : scaled(numbers)
  }

  /// `numbers` without their scale word, where the subtitle says it with the unit.
  ///
  /// A subtitle that the author has written decides: where it does not name the scaled unit, each number says its own scale,
  /// or a reader would take 18.2 for yuan.
  func saidOnce(_ numbers: NumberStyle, subtitle: String?) -> NumberStyle {
    guard numbers.multiplier != .one, let scaled = scaled(numbers) else { return numbers }
    return subtitle?.contains(scaled) ?? true ? numbers.bare : numbers
  }

  private static func plain(_ unit: String?, _ numbers: NumberStyle) -> String? {
    unit.map { numbers.language == .chinese ? $0 : EnglishUnits.name(of: $0) }
  }
}
