// Where the figures of a spec come from.

/// Reports, a table or a store, and how they are read.
package struct SpecData: Hashable, Sendable {
  /// Reports, folders, or one CSV file.
  package var paths: [String]
  /// A store that has read its reports already.
  package var store: String?
  /// The year reported on, whatever the texts say.
  package var year: Int?
  /// Indicators of the user's own, as a file.
  package var catalogue: String?

  package init(paths: [String] = [], store: String? = nil, year: Int? = nil, catalogue: String? = nil) {
    self.paths = paths
    self.store = store
    self.year = year
    self.catalogue = catalogue
  }

  /// The same with every relative path taken from `folder`.
  package func relative(to folder: String) -> SpecData {
    func placed(_ path: String) -> String { path.hasPrefix("/") || folder.isEmpty ? path : folder + "/" + path }
    return SpecData(
      paths: paths.map(placed), store: store.map(placed), year: year, catalogue: catalogue.map(placed))
  }
}
