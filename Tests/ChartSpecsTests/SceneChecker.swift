// What is wrong with a scene: texts that are clipped or lie on one another.

import Graphics

/// Looks for labels outside the canvas and labels over labels.
enum SceneChecker {
  /// One line for each fault.
  static func faults(of scene: Scene) -> [String] {
    let canvas = Rectangle(x: 0, y: 0, width: scene.size.width, height: scene.size.height)
    let texts = scene.texts
    var faults = texts.filter { !canvas.contains($0.bounds, slack: 0.5) }.map { "clipped: \($0.text)" }
    for (index, text) in texts.enumerated() {
      for other in texts[..<index] where text.bounds.overlaps(other.bounds, slack: 0.5) {
        faults.append("\(text.role) “\(text.text)” over \(other.role) “\(other.text)”")
      }
    }
    return faults
  }
}
