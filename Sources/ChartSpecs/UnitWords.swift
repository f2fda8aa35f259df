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

  /// Whether differences of these values are percentage points, not percent.
  var isProportion: Bool { unit == "%" || unit == "‰" }

  /// In the subtitle, where the numbers do not carry it: `单位：件`.
  func caption(chinese: Bool) -> String? {
    guard let unit else { return nil }
    return chinese ? "单位：\(unit)" : "unit: \(unit)"
  }
}
