// Where periods or categories stand along their axis.

/// Places positions along an axis: time by time, categories by equal bands.
package struct PositionScale: Hashable, Sendable {
  /// Centre of each position, pixels, in the order of the chart's positions.
  package var centres: [Double]
  /// Room that one position may fill, pixels: the smallest distance between neighbours.
  package var band: Double

  /// Spreads `positions` over `range` (from left or from top), no two further apart than `widest` a band.
  ///
  /// Where all positions have a time, distances are proportional to time; the bands are then as wide as the closest
  /// neighbours allow.
  package init(_ positions: [ChartPosition], from start: Double, to end: Double, widest: Double) {
    let times = positions.compactMap(\.time)
    let offsets: [Double]
    let smallest: Double
    if times.count == positions.count, let first = times.first {
      let gaps = zip(times.dropFirst(), times).map { $0 - $1 }
      smallest = max(gaps.min() ?? 1, 1e-6)
      offsets = times.map { $0 - first }
    } else {
      smallest = 1
      offsets = positions.indices.map { Double($0) }
    }
    let extent = (offsets.last ?? 0) / smallest + 1
    let room = end - start
    band = min(room / extent, widest)
    let used = band * extent
    let origin = start + (room - used) / 2 + band / 2
    centres = offsets.map { [band] in origin + $0 / smallest * band }
  }

  /// For lines: the first and last position stand at the ends, `inset` pixels inside.
  package init(spreading positions: [ChartPosition], from start: Double, to end: Double, inset: Double) {
    let times = positions.compactMap(\.time)
    let offsets: [Double] =
      times.count == positions.count ? times.map { $0 - (times.first ?? 0) } : positions.indices.map { Double($0) }
    let span = max(offsets.last ?? 1, 1e-9)
    let room = max(0, end - start - 2 * inset)
    if positions.count == 1 {
      centres = [(start + end) / 2]
    } else {
      centres = offsets.map { start + inset + $0 / span * room }
    }
    band = zip(centres.dropFirst(), centres).map { $0 - $1 }.min() ?? (end - start)
  }
}
