// Which counted things may be added to which.

import Aggregation
import DataCube

/// Groups of classifiers that count the same sort of thing: 37条 may have parts of 19件 and 12篇, but not of 5人.
package enum CountingClass {
  private static let classes: [Set<String>] = [
    ["件", "条", "篇", "份", "项", "期", "则", "个", "起", "宗", "例", "案", "部", "批", "封", "张", "本", "案件"],
    ["人", "名", "位"],
    ["家", "户"],
    ["处", "个", "座", "所"],
  ]

  /// Whether values in the two units can be parts of one sum.
  package static func addable(_ left: String?, _ right: String?) -> Bool {
    let (left, right) = (SeriesKeyHarmoniser.unit(left), SeriesKeyHarmoniser.unit(right))
    if left == right { return true }
    guard let left, let right else { return false }
    return classes.contains { $0.contains(left) && $0.contains(right) }
  }
}
