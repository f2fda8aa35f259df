// What units are called in English.

/// English names of the units that charts and sentences in English show.
package enum EnglishUnits {
  /// The name of a unit, in the plural; the unit itself where no English name is known: `square metres`, `yuan per tonne`.
  package static func name(of unit: String) -> String {
    joined(unit) { rows[$0]?.name }
  }

  /// The unit as it stands behind a number in a sentence, a sign where there is one: `m²`, `kWh`. Empty for 个, which says no
  /// more than the number.
  package static func short(_ unit: String) -> String {
    joined(unit) { rows[$0].map { $0.sign ?? $0.name } }
  }

  private static func joined(_ unit: String, _ word: (String) -> String?) -> String {
    let parts = unit.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return word(unit) ?? scaled(unit, word) ?? unit }
    return (word(parts[0]) ?? parts[0]) + " per " + (singular[parts[1]] ?? parts[1])
  }

  /// `hundred million yuan` for 亿元, which tables of others have as their unit.
  private static func scaled(_ unit: String, _ word: (String) -> String?) -> String? {
    for (scale, name) in scales where unit.hasPrefix(scale) {
      return word(String(unit.dropFirst(scale.count))).map { name + " " + $0 }
    }
    return nil
  }

  private static let scales = [("万亿", "trillion"), ("亿", "hundred million"), ("万", "ten thousand")]

  private static let rows: [String: (name: String, sign: String?)] = [
    "%": ("%", nil),
    "‰": ("‰", nil),
    "个百分点": ("percentage points", nil),
    "个千分点": ("per mille points", nil),
    "倍": ("times", nil),
    "元": ("yuan", nil),
    "美元": ("US dollars", nil),
    "港元": ("Hong Kong dollars", nil),
    "欧元": ("euros", nil),
    "人": ("people", nil),
    "人次": ("person-times", nil),
    "户": ("households", nil),
    "家": ("entities", nil),
    "个": ("items", ""),
    "件": ("cases", nil),
    "起": ("cases", nil),
    "项": ("items", nil),
    "条": ("items", nil),
    "次": ("times", nil),
    "处": ("places", nil),
    "辆": ("vehicles", nil),
    "台": ("units", nil),
    "吨": ("tonnes", nil),
    "千克": ("kilograms", "kg"),
    "公斤": ("kilograms", "kg"),
    "毫克": ("milligrams", "mg"),
    "微克": ("micrograms", "µg"),
    "米": ("metres", "m"),
    "公里": ("kilometres", "km"),
    "平方米": ("square metres", "m²"),
    "平方公里": ("square kilometres", "km²"),
    "公顷": ("hectares", nil),
    "亩": ("mu", nil),
    "立方米": ("cubic metres", "m³"),
    "千瓦": ("kilowatts", "kW"),
    "千瓦时": ("kilowatt-hours", "kWh"),
    "小时": ("hours", nil),
    "天": ("days", nil),
    "岁": ("years", nil),
  ]

  private static let singular = [
    "人": "person", "户": "household", "吨": "tonne", "立方米": "cubic metre", "平方米": "square metre", "日": "day", "天": "day",
    "年": "year", "亩": "mu", "公顷": "hectare",
  ]
}
