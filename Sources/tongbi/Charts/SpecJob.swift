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
  /// Whether files drawn on another machine stay as long as they show the same.
  var keepsSamePicture: Bool

  /// What became of a job.
  struct Outcome: Sendable {
    var issues: [LayoutIssue]
    /// For each file whether it is another one now.
    var changed: [Bool]
  }

  /// Draws the chart once and writes every file.
  func draw(with renderer: ChartRenderer) throws -> Outcome {
    let laidOut = try renderer.layOut(chart)
    let changed = try files.map {
      try $0.write(laidOut.scene, with: renderer, options: options, keepsSamePicture: keepsSamePicture)
    }
    return Outcome(issues: laidOut.issues, changed: changed)
  }
}
