// Shares for people.

/// `0.973`: three digits, cut and not rounded up to 1.
enum ShareText {
  static func text(_ share: Double) -> String {
    let thousandths = Int((share * 1000).rounded())
    let shown = thousandths == 1000 && share < 1 ? 999 : thousandths
    let digits = String(shown % 1000)
    return "\(shown / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
