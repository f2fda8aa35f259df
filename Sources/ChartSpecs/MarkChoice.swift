// Which mark suits the data, where none is named.

import DataCube
import Graphics

/// A mark and why it was chosen.
package struct MarkChoice: Sendable {
  package var mark: any Mark
  /// For `--verbose`: lower case, no full stop.
  package var reason: String

  /// The shape of the data.
  struct Shape {
    var isTime: Bool
    /// Positions along the axis, gaps included.
    var positions: Int
    var series: Int
    /// Points of the longest series.
    var longest: Int
    var kind: MeasureKind
    /// Characters of the longest category name.
    var longestName: Int
    /// Series in colour in one plot, or in the fullest panel.
    var colored = 1
    /// Whether the series are shares that make up 100% in every period.
    var areShares = false
  }

  /// More lines than this nobody tells apart by their colours.
  private static let mostLines = Theme.briefing.palette.count

  /// The mark for data of that shape; `asked` is kept unless it would draw a line of two points.
  static func choose(_ shape: Shape, asked: (any Mark)?) -> MarkChoice {
    if let asked {
      if asked.name == "line", shape.longest < 3 {
        return MarkChoice(mark: ColumnMark(), reason: "column instead of line: two points make no line")
      }
      return MarkChoice(mark: asked, reason: "\(asked.name) as asked")
    }
    guard shape.isTime else {
      let crowded = shape.positions > 8 || shape.longestName > 7 || shape.positions * shape.longestName > 56
      return crowded
        ? MarkChoice(mark: BarMark(), reason: "bar: many or long category names")
        : MarkChoice(mark: ColumnMark(), reason: "column: few categories in one period")
    }
    if shape.positions == 1, shape.series == 1 {
      return MarkChoice(mark: BigNumberMark(), reason: "big number: a single value")
    }
    if shape.areShares {
      return MarkChoice(mark: ShareColumnMark(), reason: "share-column: parts that make up 100% in every period")
    }
    if shape.positions == 2, shape.series >= 4, shape.series <= 12, shape.longest == 2 {
      return MarkChoice(mark: SlopeMark(), reason: "slope: two periods of several bodies")
    }
    if shape.longest < 3 { return MarkChoice(mark: ColumnMark(), reason: "column: one or two periods") }
    if shape.kind == .change, shape.series == 1, shape.positions <= 16 {
      return MarkChoice(mark: ColumnMark(), reason: "column: changes above and below zero")
    }
    if shape.series == 1, shape.kind == .level, shape.positions <= 8 {
      return MarkChoice(mark: ColumnMark(), reason: "column: a quantity over few periods")
    }
    if shape.series > 1, shape.positions * shape.series <= 12 {
      return MarkChoice(mark: ColumnMark(), reason: "grouped columns: few bodies over few periods")
    }
    if shape.colored > mostLines {
      return shape.positions <= 16
        ? MarkChoice(mark: HeatTableMark(), reason: "heat-table: \(shape.colored) series are too many for lines")
        : MarkChoice(mark: SparklineTableMark(), reason: "sparkline-table: \(shape.colored) lines have too few colours")
    }
    let what = shape.kind == .level ? "a quantity" : "a rate"
    return MarkChoice(mark: LineMark(), reason: "line: \(what) over \(shape.positions) periods")
  }
}
