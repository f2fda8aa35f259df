// How the numbers of one chart are written: one multiplier, one number of decimals, one language.

import Foundation

/// The writing of all numbers of one chart, so that no two labels differ in scale or decimals.
package struct NumberStyle: Hashable, Sendable {
  /// The scale word that every number carries.
  package enum Multiplier: Double, CaseIterable, Sendable {
    case one = 1
    case tenThousand = 1e4
    case million = 1e6
    case hundredMillion = 1e8
    case billion = 1e9
    case trillion = 1e12

    /// As Chinese writes it behind the number.
    package var chinese: String {
      switch self {
      case .one: ""
      case .tenThousand: "万"
      case .hundredMillion: "亿"
      case .trillion: "万亿"
      case .million: "百万"
      case .billion: "十亿"
      }
    }

    /// As English writes it before a unit: `million`.
    package var englishWord: String {
      switch self {
      case .one: ""
      case .tenThousand: "ten thousand"
      case .million: "million"
      case .hundredMillion: "hundred million"
      case .billion: "billion"
      case .trillion: "trillion"
      }
    }

    /// As English writes it behind the number.
    package var english: String {
      switch self {
      case .one: ""
      case .tenThousand: "×10⁴"
      case .million: "m"
      case .hundredMillion: "×10⁸"
      case .billion: "bn"
      case .trillion: "tn"
      }
    }
  }

  package enum Language: String, CaseIterable, Sendable {
    case chinese = "zh"
    case english = "en"
  }

  package var multiplier: Multiplier
  /// Decimals of value labels after the multiplier is taken out, 0…15.
  package var decimals: Int
  /// What stands directly behind every number: `%` or nothing; units in words go to the subtitle.
  package var suffix: String
  package var language: Language
  /// Whether positive numbers carry a plus: for changes.
  package var signed: Bool
  /// Whether every number carries the scale word; false where the chart says it once, with the unit.
  package var showsMultiplier: Bool

  package init(
    multiplier: Multiplier = .one, decimals: Int = 0, suffix: String = "", language: Language = .chinese,
    signed: Bool = false, showsMultiplier: Bool = true
  ) {
    self.multiplier = multiplier
    self.decimals = decimals
    self.suffix = suffix
    self.language = language
    self.signed = signed
    self.showsMultiplier = showsMultiplier
  }

  /// The same style with the scale word at every number: for sentences.
  package var spelledOut: NumberStyle {
    var style = self
    style.showsMultiplier = true
    return style
  }

  /// The same style without the scale word: for a chart that says it once.
  package var bare: NumberStyle {
    var style = self
    style.showsMultiplier = false
    return style
  }

  /// The same style without a plus: for sizes.
  package var unsigned: NumberStyle {
    var style = self
    style.signed = false
    return style
  }

  /// The style that suits values up to `largest` whose last known digit stands at 10^`lastPlace`.
  ///
  /// Five digits stay plain as reports print them (55603); from 100 000 on 万 and 亿 shorten them. Decimals follow the
  /// size, three or four digits for the largest value, and never exceed what the data have. English shortens to m, bn and tn and has thousands marks.
  ///
  /// Where a `typical` small value would be less than one in the largest one's word (0.3亿 beside 1.2亿), all are written in
  /// the next smaller word, as long as that keeps the largest at five digits: 12238万, 3046万.
  package static func fitting(
    largest: Double, typical: Double? = nil, lastPlace: Int, suffix: String = "", language: Language = .chinese,
    signed: Bool = false
  ) -> NumberStyle {
    let magnitude = abs(largest)
    let steps: [Multiplier] =
      language == .chinese ? [.trillion, .hundredMillion, .tenThousand] : [.trillion, .billion, .million]
    // From ten times the word on: five digits stay plain (55603), 10 million is shorter as 10.0m.
    var multiplier = steps.first { magnitude >= $0.rawValue * ($0 == .tenThousand || $0 == .million ? 10 : 1) } ?? .one
    if let typical, abs(typical) < multiplier.rawValue,
      let smaller = (steps + [.one]).first(where: { $0.rawValue < multiplier.rawValue }),
      magnitude <= smaller.rawValue * 1e5
    {
      multiplier = smaller
    }
    let exponent = Int(log10(multiplier.rawValue).rounded())
    let known = max(0, exponent - lastPlace)
    let whole = magnitude > 0 ? Int(floor(log10(magnitude / multiplier.rawValue))) + 1 : 1
    let wanted = multiplier == .one ? known : max(0, 4 - max(1, whole))
    return NumberStyle(
      multiplier: multiplier, decimals: min(known, wanted, 4), suffix: suffix, language: language, signed: signed)
  }

  /// The same style with the decimals at which each of `values` shows itself: 0.02 beside 350 as `0.02` and `350.00`.
  ///
  /// Decimals grow no further than figures have them, whose last known digit stands at 10^`finestPlace`, and no further
  /// than six digits for the largest value; what then still is less than one unit of the last decimal is labelled `<0.01`.
  package func telling(_ values: [Double], finestPlace: Int) -> NumberStyle {
    let sizes = values.map { abs($0) / multiplier.rawValue }.filter { $0 > 0 && $0.isFinite }
    guard let largest = sizes.max() else { return self }
    let whole = Int(floor(log10(largest) + 1e-9)) + 1
    let known = Int(log10(multiplier.rawValue).rounded()) - finestPlace
    let most = min(known, 6 - whole, 15)
    let needed = sizes.map { Int(ceil(-log10($0) - 1e-9)) }.filter { $0 > decimals && $0 <= most }.max()
    var style = self
    style.decimals = needed ?? decimals
    return style
  }

  /// A value label: `5.56万`, `60%`, `+2.3`; `<0.1` for what is less than one unit of the last decimal, since 0 is said only
  /// of what is nothing.
  ///
  /// `lastPlace` is the place of the last digit that an estimate leaves certain: its label shows no digit behind it.
  package func label(_ value: Double, lastPlace: Int? = nil) -> String {
    let exponent = Int(log10(multiplier.rawValue).rounded())
    let shown = lastPlace.map { min(decimals, max(0, exponent - $0)) } ?? decimals
    let unit = multiplier.rawValue * pow(10, -Double(shown))
    guard value != 0, abs(value) < unit * (1 - 1e-9) else { return text(value, decimals: shown) }
    return (value < 0 ? ">" : "<") + text(value < 0 ? -unit : unit, decimals: shown)
  }

  /// Whether a label says less than a unit of its last decimal, as `<0.1` and `>−0.1` do.
  package static func isLess(_ label: String) -> Bool { label.hasPrefix("<") || label.hasPrefix(">") }

  /// A tick label, with as many decimals as the tick step needs; zero stands bare.
  package func tick(_ value: Double, step: Double) -> String {
    if value == 0 { return "0" + suffix }
    return text(value, decimals: NumberStyle.places(of: step / multiplier.rawValue))
  }

  private func text(_ value: Double, decimals: Int) -> String {
    var digits = FixedDecimal.text(value / multiplier.rawValue, places: decimals)
    if language == .english { digits = NumberStyle.grouped(digits) }
    if digits.hasPrefix("-") { digits = "−" + digits.dropFirst() }
    // What rounds to nothing has no direction.
    let plus = signed && value > 0 && digits.contains { $0 != "0" && $0 != "." } ? "+" : ""
    let word = !showsMultiplier ? "" : language == .chinese ? multiplier.chinese : multiplier.english
    return plus + digits + word + suffix
  }

  /// Decimals that a step such as 0.25 needs, 0…15.
  static func places(of step: Double) -> Int {
    var places = 0
    var scaled = abs(step)
    while places < 15, abs(scaled - scaled.rounded()) > 1e-6 * scaled {
      scaled *= 10
      places += 1
    }
    return places
  }

  /// Thousands marks: `12,345.6`.
  private static func grouped(_ digits: String) -> String {
    let parts = digits.split(separator: ".", maxSplits: 1)
    guard let whole = parts.first else { return digits }
    var out = ""
    let unsigned = whole.drop { $0 == "-" }
    for (index, digit) in unsigned.enumerated() {
      if index > 0, (unsigned.count - index) % 3 == 0 { out += "," }
      out.append(digit)
    }
    return (whole.hasPrefix("-") ? "-" : "") + out + (parts.count > 1 ? "." + parts[1] : "")
  }
}
