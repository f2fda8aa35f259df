// Units in English.

/// The units that an English sentence can name; others stay as the report writes them.
enum EnglishUnits {
  static func name(_ unit: String) -> String { names[unit] ?? unit }

  private static let names = [
    "元": "yuan", "美元": "US dollars", "港元": "Hong Kong dollars", "欧元": "euros", "人": "people", "人次": "person-times",
    "件": "cases", "起": "cases", "户": "households", "家": "entities", "个": "", "项": "items", "条": "items", "平方米": "m²",
    "平方公里": "km²", "亩": "mu", "公顷": "hectares", "公里": "km", "米": "m", "立方米": "m³", "吨": "tonnes", "公斤": "kg",
    "千瓦时": "kWh", "千瓦": "kW", "%": "%", "‰": "‰", "个百分点": "percentage points", "倍": "times", "天": "days",
    "小时": "hours",
  ]
}
