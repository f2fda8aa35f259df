// Many tests at once: how many of the findings are chance.

/// Adjusted p-values that control the false discovery rate: p₍ₖ₎ · m ÷ k, made monotone from the largest down.
///
/// Source: Benjamini & Hochberg, JRSS B 57 (1995), 289–300; the same as `scipy.stats.false_discovery_control`.
package enum BenjaminiHochberg {
  static let transform = Transform(
    name: "p_adjusted", formula: "min over j ≥ k of p₍ⱼ₎ · m ÷ j", source: "Benjamini & Hochberg (1995)",
    domain: "any number of p-values")

  /// Adjusted values in the order given.
  package static func adjusted(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] > values[$1] }
    var result = values
    var least = 1.0
    for (position, index) in order.enumerated() {
      let rank = Double(values.count - position)
      least = min(least, values[index] * Double(values.count) / rank)
      result[index] = least
    }
    return result
  }
}
