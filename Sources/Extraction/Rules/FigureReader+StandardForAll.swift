// A standard that a report states once for all its growths.

import DataCube
import ReportText

extension FigureReader {
  /// 增长27.6%(与上年同期比,下同), 以下增幅均为同比: the standard of every bare growth from this sentence on.
  func noteStandardForAll() {
    guard let remark = Self.remarks.firstMatch(in: sentence.range, of: text) else { return }
    let start = text[sentence.range.lowerBound..<remark.range.lowerBound].lastIndex(of: Scalars.openBracket)
    let end = text[remark.range.upperBound..<sentence.range.upperBound].firstIndex(of: Scalars.closeBracket)
    guard let start, let end else { return }
    let standard = (start + 1)..<end
    let basis =
      Comparisons.table.firstMatch(in: standard, of: text)?.value
      ?? ComparisonReader(reader: self).standing(in: (start + 1)..<max(start + 1, remark.range.lowerBound - 1))?.basis
    guard let basis else { return }
    documentBasis = basis
  }

  private static let remarks = PhraseTable(words: "下同 以下增幅均 以下增速均 以下增长均 以下均为 以下均 以下同 除特别注明外 如无特别说明 如无说明 未注明")
}
