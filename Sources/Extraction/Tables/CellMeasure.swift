// Kind, unit and scale of one table cell.

import DataCube
import ReportText

/// Decided from what the cell prints, its column, its row, and the caption, in this order.
struct CellMeasure {
  var kind: MeasureKind
  var unit: String?
  var power = 0
  var sign = 1
  /// Whether it is an index number, which has no unit.
  var isIndex = false
  /// Where the unit comes from, for `--explain`.
  var unitRule = "table-default"

  /// Words of growth that end the indicator of a change without belonging to it.
  static let growthTails = PhraseTable(words: "增速 增长速度 增长率 涨幅")
  private static let falseTails = PhraseTable(words: "自然增长率")

  /// Whether a row head names growth: 生产总值增速, not 人口自然增长率.
  static func isGrowth(_ head: Phrase) -> Bool { head.ends(in: growthTails) && !head.ends(in: falseTails) }

  private static let absolute = PhraseTable(words: "增减 增减额 增加额 增减量 变化 变动 增加 减少 增减数")

  init(column: TableColumn, rowUnit: TableUnit?, caption: TableCaption, level: FigureDraft?, number: CellNumber) {
    switch column.role {
    case .change(let sign):
      kind = .change
      self.sign = sign
      if let unit = column.unit ?? (caption.unit?.isProportion == true ? caption.unit : nil) {
        take(unit, "table-head")
      } else if level != nil, column.title.ends(in: Self.absolute) {
        takeUnit(of: level, rowUnit)
      } else {
        unit = "%"
      }
    case .ratio(let ofLevel):
      kind = .ratio
      if let unit = column.unit { take(unit, "table-head") } else if ofLevel { unit = "%" }
    default:
      kind = .level
      if let unit = column.unit {
        take(unit, "table-head")
      } else if let rowUnit {
        take(rowUnit, "table-unit-column")
      } else if let unit = caption.unit(below: column.title) {
        take(unit, "table-note")
      }
      if unit == nil, caption.isIndex || column.title.ends(in: Self.indices) {
        kind = .ratio
        isIndex = true
      }
    }
    takePrinted(number.token)
  }

  private static let indices = PhraseTable(words: "指数 系数")

  /// What kind a level in this unit is.
  private mutating func take(_ given: TableUnit, _ rule: String) {
    unit = given.text.isEmpty ? nil : given.text
    power = given.power
    unitRule = rule
    guard kind == .level else { return }
    if given.isProportion || given.known?.dimension == .multiple { kind = .ratio }
    if given.isPoints { kind = .change }
  }

  /// A difference is in its level's unit; that of a rate is in percentage points.
  private mutating func takeUnit(of level: FigureDraft?, _ rowUnit: TableUnit?) {
    unitRule = "table-level"
    if level?.kind == .ratio {
      unit = "个百分点"
    } else {
      unit = level?.borrowedUnit
      power = level.map { $0.value.lastPlace - $0.token.value.lastPlace } ?? 0
    }
  }

  /// A unit or scale in the cell itself is worth more than any head.
  private mutating func takePrinted(_ token: NumeralToken) {
    if token.hasScale { power = 0 }
    guard let printed = token.unit else { return }
    unit = nil
    power = 0
    unitRule = "printed"
    isIndex = true
    if kind == .level, printed.dimension == .proportion || printed.dimension == .multiple { kind = .ratio }
  }
}
