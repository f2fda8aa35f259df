// A report's text with the ends of lines taken out of its paragraphs.

import DataCube

/// A text as it is read: words that the end of a line or a stray blank broke are whole again, and every place in it knows
/// where it stands in the report.
package struct JoinedText: Sendable {
  package let text: SourceText
  package let outline: TextOutline

  package init(_ report: SourceText) {
    let outline = TextOutline(report)
    let breaks = Self.breaks(of: outline, in: report.folded)
    guard !breaks.isEmpty else {
      text = report
      self.outline = outline
      return
    }
    text = report.leavingOut(breaks)
    self.outline = TextOutline(paragraphs: Self.moved(outline.paragraphs, by: breaks), of: text)
  }

  /// The ends of lines, and the blanks around them, that stand between two characters of a paragraph; in text order.
  private static func breaks(of outline: TextOutline, in text: [UInt32]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for paragraph in outline.paragraphs where paragraph.kind == .prose {
      var index = paragraph.range.lowerBound
      while index < paragraph.range.upperBound {
        guard Scalars.isBlank(text[index]) else {
          index += 1
          continue
        }
        var end = index
        while end < paragraph.range.upperBound, Scalars.isBlank(text[end]) { end += 1 }
        if index > paragraph.range.lowerBound, end < paragraph.range.upperBound,
          isBroken(index..<end, in: paragraph.range, of: text)
        {
          result.append(index..<end)
        }
        index = end
      }
    }
    return result
  }

  /// Whether nothing is lost when `gap` closes: 增⏎长, and 增 长 where the two are one word. Digits beside the end of a line
  /// are left to the numerals, letters keep their distance.
  private static func isBroken(_ gap: Range<Int>, in paragraph: Range<Int>, of text: [UInt32]) -> Bool {
    let before = text[gap.lowerBound - 1]
    let after = text[gap.upperBound]
    guard text[gap].contains(Scalars.newline) else {
      return gap.count == 1 && Scalars.isHan(before) && Scalars.isHan(after)
        && words.isWhole(0..<2, of: [before, after])
    }
    return before >= 0x2E80 && !isLatin(after) || after >= 0x2E80 && !isLatin(before)
  }

  private static func isLatin(_ scalar: UInt32) -> Bool { Scalars.isLatin(scalar) }

  /// Words of two characters that reports break with a blank where a page had ended its line.
  private static let words = PhraseTable(words: "增长 增加 增幅 增速 下降 降低 降幅 减少 上升 提高 回落 同比 环比 亿元 万元 美元")

  /// Paragraphs where they stand once `breaks` are left out.
  private static func moved(_ paragraphs: [Paragraph], by breaks: [Range<Int>]) -> [Paragraph] {
    var shift = OffsetShift(breaks)
    return paragraphs.map { paragraph in
      var result = paragraph
      result.range = shift.moved(paragraph.range)
      result.heading = paragraph.heading.map { heading in
        var shift = shift
        return shift.moved(heading)
      }
      result.flat?.cells =
        paragraph.flat?.cells.map { cell in
          var shift = shift
          return shift.moved(cell)
        } ?? []
      return result
    }
  }
}
