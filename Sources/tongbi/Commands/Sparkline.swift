// A series in one line of blocks.

import Aggregation
import DataCube
import Foundation

/// `▁▃▅█`: one block a period from the least to the greatest value; a missing period is a blank.
enum Sparkline {
  private static let blocks = Array("▁▂▃▄▅▆▇█")
  /// Beyond this a line is cut to its last periods.
  private static let longest = 60

  /// Empty for fewer than two points.
  static func text(of points: [TrendPoint], frequency: Frequency) -> String {
    guard points.count > 1, let first = points.first else { return "" }
    let values = points.map(\.number)
    guard let least = values.min(), let most = values.max() else { return "" }
    let step = frequency.stepInMonths
    var line = ""
    var place = 0
    for (point, value) in zip(points, values) {
      let distance = (point.period.startMonth - first.period.startMonth) / step
      if distance > place { line += String(repeating: " ", count: min(distance - place, longest)) }
      // Equal values stand in the middle.
      let share = most > least ? (value - least) / (most - least) : 0.5
      line.append(blocks[min(blocks.count - 1, Int(share * Double(blocks.count)))])
      place = max(place, distance) + 1
    }
    return String(line.suffix(longest))
  }
}
