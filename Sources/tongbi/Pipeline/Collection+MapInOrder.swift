// Work side by side, results in order.

extension Collection where Element: Sendable, Index == Int {
  /// Transforms elements side by side and hands the results on in the elements' order.
  ///
  /// At most `concurrency` elements are in work or waiting for their turn, so that memory does not grow with the
  /// number of elements.
  func mapInOrder<Output: Sendable>(
    concurrency: Int, _ transform: @escaping @Sendable (Element) -> Output, _ body: (Element, Output) throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: (Int, Output).self) { group in
      var waiting: [Int: Output] = [:]
      var next = startIndex
      var started = startIndex
      while next < endIndex {
        while started < endIndex, started - next < concurrency {
          let (index, element) = (started, self[started])
          group.addTask { (index, transform(element)) }
          started += 1
        }
        while let output = waiting.removeValue(forKey: next) {
          try body(self[next], output)
          next += 1
        }
        if next < endIndex, next < started, let (index, output) = try await group.next() { waiting[index] = output }
      }
    }
  }
}
