// Things that belong together because something ties them, directly or through others.

/// Union–find over the numbers 0 … count − 1 (Tarjan, "Efficiency of a good but not linear set union algorithm", 1975).
package struct DisjointSets: Sendable {
  private var above: [Int]

  package init(count: Int) { above = Array(0..<count) }

  /// The smallest number of the set that `number` belongs to.
  package mutating func first(of number: Int) -> Int {
    var number = number
    while above[number] != number {
      above[number] = above[above[number]]
      number = above[number]
    }
    return number
  }

  package mutating func join(_ left: Int, _ right: Int) {
    let (left, right) = (first(of: left), first(of: right))
    above[max(left, right)] = min(left, right)
  }
}
