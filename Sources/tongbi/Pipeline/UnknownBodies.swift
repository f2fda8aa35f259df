// Names of --body that nothing speaks of: among several, one that was mistyped is easily overlooked.

import Aggregation
import DataCube

/// Watches whom reports speak of, and tells which of the names asked for is nobody's.
struct UnknownBodies {
  private var names: [String]

  /// - Parameter names: parts of names of bodies, as the user gave them.
  init(_ names: [String]) { self.names = names }

  /// Bodies that there are.
  mutating func see(_ bodies: some Sequence<String?>) {
    guard !names.isEmpty else { return }
    let known = Set(bodies.compactMap(\.self)).map(TextFolding.fold)
    names.removeAll { name in
      let name = TextFolding.fold(name)
      return known.contains { $0.contains(name) }
    }
  }

  /// The figures of whole documents.
  mutating func see(_ figures: [Figure]) {
    guard !names.isEmpty else { return }
    let entities = EntityHarmoniser(figures)
    see(figures.map(entities.name(of:)))
  }

  /// Says which names are left. No failure, since a script may well ask for what only some reports have.
  func tell(_ console: Console) {
    for name in names { console.say("tongbi: warning: no body like “\(name)”; `tongbi bodies` lists those of reports") }
  }

  /// The same for bodies that are known at once.
  static func tell(of names: [String], among bodies: some Sequence<String?>, _ console: Console) {
    var unknown = UnknownBodies(names)
    unknown.see(bodies)
    unknown.tell(console)
  }
}
