// What a backend may be asked for besides the scene.

/// Choices that change the file but not the chart.
package struct RenderOptions: Hashable, Sendable {
  /// Device pixels a chart pixel, for PNG: 1, 2, 3, or any number from 0.1 to 10.
  package var scale: Double
  package var svgText: SVGTextForm
  /// Identifies the spec that the chart was drawn from; empty for none.
  package var specHash: String
  /// What the file says it was drawn with (`RenderingEnvironment`); empty where it shall not depend on the machine.
  package var drawnWith: String

  package init(scale: Double = 1, svgText: SVGTextForm = .live, specHash: String = "", drawnWith: String = "") {
    self.scale = scale
    self.svgText = svgText
    self.specHash = specHash
    self.drawnWith = drawnWith
  }
}
