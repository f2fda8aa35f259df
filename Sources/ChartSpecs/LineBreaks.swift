// Where a heading must not be broken: inside names and between a number and its unit.

import Graphics

/// Protects words of a Chinese heading from line breaks.
enum LineBreaks {
  /// `text` with its closing unit kept whole: 单位：微克/立方米.
  static func keepingUnit(_ text: String) -> String {
    guard let start = text.range(of: "单位：", options: .backwards),
      text.distance(from: start.lowerBound, to: text.endIndex) <= 16
    else { return text }
    return text[..<start.lowerBound] + SafeText.unbroken(String(text[start.lowerBound...]))
  }

  /// `text` with each of `names` (of at most 12 characters) and each number with its unit kept whole.
  static func protecting(_ names: [String], in text: String) -> String {
    var out = ""
    var rest = text[...]
    let words = names.filter { (2...12).contains($0.count) }.sorted { $0.count > $1.count }
    while let first = rest.first {
      if let word = words.first(where: { rest.hasPrefix($0) }) {
        out += SafeText.unbroken(word)
        rest = rest.dropFirst(word.count)
      } else if first.isASCII, first.isNumber {
        let number = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "," || $0 == "%") }
        let unit = rest.dropFirst(number.count).prefix { "万亿元件个年倍".contains($0) }.prefix(3)
        out += SafeText.unbroken(String(number + unit))
        rest = rest.dropFirst(number.count + unit.count)
      } else {
        out.append(first)
        rest = rest.dropFirst()
      }
    }
    return out
  }
}
