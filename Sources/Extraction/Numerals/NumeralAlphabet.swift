// The scalars at which a Chinese numeral may begin.

import ReportText

enum NumeralAlphabet {
  static let scalars: ScalarSet = "零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟数几半"

  static func contains(_ scalar: UInt32) -> Bool { scalars.contains(scalar) }
}
