// A standard that a report states once for all its growths.

import DataCube
import ReportText

extension FigureReader {
  /// 增长27.6%(与上年同期比,下同), (以下增幅均为同比): the standard of every bare growth from this sentence on.
  func noteStandardForAll() {
    guard let remark = Self.remarks.firstMatch(in: sentence.range, of: text),
      let start = text[sentence.range.lowerBound..<remark.range.lowerBound].lastIndex(of: Scalars.openBracket),
      let end = text[remark.range.upperBound..<sentence.range.upperBound].firstIndex(of: Scalars.closeBracket),
      // 90平方米(见表2)及以下同比…: no remark of its own.
      !text[start..<remark.range.lowerBound].contains(Scalars.closeBracket)
    else { return }
    var held = (start + 1)..<remark.range.lowerBound
    if text[held].last == Scalars.comma { held = held.lowerBound..<(held.upperBound - 1) }
    let basis =
      Comparisons.table.firstMatch(in: (start + 1)..<end, of: text)?.value
      ?? ComparisonReader(reader: self).standing(in: held)?.basis
    guard let basis else { return }
    documentBasis = basis
  }

  private static let remarks = PhraseTable(words: "下同 以下增幅均 以下增速均 以下增长均 除特别注明外 如无特别说明 如无说明")
}
