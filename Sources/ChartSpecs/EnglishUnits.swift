// What units are called in charts with English words.

/// English names of the units that charts in English show.
enum EnglishUnits {
  /// The name of a unit, in the plural; the unit itself where no English name is known.
  static func name(of unit: String) -> String {
    let parts = unit.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return names[unit] ?? unit }
    return (names[parts[0]] ?? parts[0]) + " per " + (singular[parts[1]] ?? parts[1])
  }

  private static let names = [
    "件": "cases", "起": "cases", "人": "people", "人次": "visits", "户": "households", "家": "enterprises", "个": "items",
    "元": "yuan", "美元": "US dollars", "港元": "Hong Kong dollars", "吨": "tonnes", "千克": "kilograms", "公里": "kilometres",
    "平方米": "square metres", "平方公里": "square kilometres", "公顷": "hectares", "亩": "mu", "立方米": "cubic metres",
    "千瓦时": "kilowatt-hours", "千瓦": "kilowatts", "个百分点": "percentage points", "倍": "times", "岁": "years",
    "微克": "micrograms", "毫克": "milligrams", "辆": "vehicles", "台": "units", "处": "places", "次": "times", "天": "days",
  ]

  private static let singular = [
    "人": "person", "户": "household", "吨": "tonne", "立方米": "cubic metre", "平方米": "square metre", "日": "day", "天": "day",
    "年": "year", "亩": "mu", "公顷": "hectare",
  ]
}
