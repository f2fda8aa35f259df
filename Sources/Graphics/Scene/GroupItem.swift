// Items of a scene under one name.

/// Items that belong together: one datum's mark, a clipped region, a guide.
package struct GroupItem: Hashable, Sendable {
  /// What the group is: `axis`, `mark`, `legend` …; becomes the class in SVG.
  package var name: String
  /// Provenance for readers of the SVG: `data-period` and the like, in this order.
  package var attributes: [Attribute]
  /// Only what lies inside is drawn.
  package var clip: Path?
  package var items: [SceneItem]

  /// A name without the `data-` prefix, and its text.
  package struct Attribute: Hashable, Sendable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  package init(_ name: String, attributes: [Attribute] = [], clip: Path? = nil, _ items: [SceneItem]) {
    self.name = name
    self.attributes = attributes
    self.clip = clip
    self.items = items
  }
}
