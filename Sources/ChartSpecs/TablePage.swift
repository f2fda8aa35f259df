// Tables with a row for each series: the page is as high as its rows need.

import Graphics

/// Finds a page on which every row of a table has its name.
enum TablePage {
  /// Slide pixels for what stands above and below the rows.
  private static let around = 380.0

  /// The size that was asked for, or a taller one where nobody asked for one.
  ///
  /// - Throws: `ChartSpecsError.unfitMark` where rows would have no names.
  static func size(for mark: any Mark, rows: Int, _ request: ChartRequest) throws -> CanvasSize {
    guard let row = mark.rowHeight, request.facet == nil else { return request.size }
    let unit = request.size.unit
    let needed = (around + row * Double(rows)) * unit
    guard needed > request.size.size.height else { return request.size }
    guard needed <= CanvasSize.highest else {
      throw ChartSpecsError.unfitMark(
        mark.name, reason: "\(rows) rows are more than a page holds; choose some with --body or --area")
    }
    guard request.keepsSize else { return request.size.taller(needed) }
    // Those who ask for a size get it as long as names can be read.
    let least = (around * 0.8 + row * 0.85 * Double(rows)) * unit
    guard least > request.size.size.height else { return request.size }
    throw ChartSpecsError.unfitMark(
      mark.name,
      reason:
        "\(rows) rows have no room on \(request.size.name); leave out --size for a taller page, or choose some with "
        + "--body or --area")
  }
}
