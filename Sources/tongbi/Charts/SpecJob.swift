// One spec, ready to draw.

import Graphics
import Rendering

/// A chart and the files it goes into.
struct SpecJob: Sendable {
  var spec: String
  var chart: Chart
  var reason: String
  var files: [PictureFile]
  var options: RenderOptions

  /// Draws the chart once and writes every file.
  func draw(with renderer: ChartRenderer) throws -> [LayoutIssue] {
    let laidOut = try renderer.layOut(chart)
    for file in files { try file.write(laidOut.scene, with: renderer, options: options) }
    return laidOut.issues
  }
}
