// A finished picture, independent of any format.

/// What a backend draws: items from back to front, and what the file should say of itself.
package struct Scene: Hashable, Sendable {
  package var size: Size
  package var background: Color
  package var items: [SceneItem]
  /// Goes into `<title>`, PNG and PDF metadata.
  package var title: String
  /// The picture in words: `<desc>`.
  package var summary: String
  /// Whose figures these are.
  package var source: String
  /// A language tag.
  package var language: String
  /// Points of 1/72 inch that one pixel stands for on paper: 0.75 is 96 pixels an inch.
  package var pointsPerPixel: Double

  package init(
    size: Size, background: Color, items: [SceneItem], title: String, summary: String, source: String,
    language: String = "zh-CN", pointsPerPixel: Double = 0.75
  ) {
    self.size = size
    self.background = background
    self.items = items
    self.title = title
    self.summary = summary
    self.source = source
    self.language = language
    self.pointsPerPixel = pointsPerPixel
  }

  /// Every text, in drawing order, out of all groups.
  package var texts: [TextItem] { Scene.texts(in: items) }

  private static func texts(in items: [SceneItem]) -> [TextItem] {
    items.flatMap { item -> [TextItem] in
      switch item {
      case .path: []
      case .text(let text): [text]
      case .group(let group): texts(in: group.items)
      }
    }
  }
}
