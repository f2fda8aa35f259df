// Whether the pixels of labels keep apart: what is drawn counts, not what was measured.

import Graphics
import Rendering

/// Draws each label alone and looks where its ink lies.
enum InkChecker {
  /// One line for each label whose ink leaves the canvas or meets the ink of another.
  static func faults(of scene: Scene, with renderer: ChartRenderer) throws -> [String] {
    let width = Int(scene.size.width)
    let height = Int(scene.size.height)
    var owners = [Int32](repeating: -1, count: width * height)
    let texts = scene.texts
    var faults: [String] = []
    for (index, text) in texts.enumerated() {
      var others: Set<Int32> = []
      var isClipped = false
      for (x, y) in try ink(of: text, with: renderer) {
        guard (0..<width).contains(x), (0..<height).contains(y) else {
          isClipped = true
          continue
        }
        let owner = owners[y * width + x]
        if owner >= 0 { others.insert(owner) }
        owners[y * width + x] = Int32(index)
      }
      if isClipped { faults.append("clipped: “\(text.text)”") }
      faults += others.sorted().map { "“\(text.text)” meets “\(texts[Int($0)].text)”" }
    }
    return faults
  }

  /// The pixels that a label alone leaves on white, in the canvas's coordinates.
  ///
  /// It is drawn on a sheet of its own that reaches one type size beyond what was measured on each side.
  private static func ink(of text: TextItem, with renderer: ChartRenderer) throws -> [(x: Int, y: Int)] {
    let sheet = text.bounds.inset(-text.style.size, -text.style.size)
    let left = sheet.left.rounded(.down)
    let top = sheet.top.rounded(.down)
    var moved = text
    moved.anchor = Point(text.anchor.x - left, text.anchor.y - top)
    moved.color = Color(0x000000)
    let size = Size(width: sheet.width.rounded(.up) + 1, height: sheet.height.rounded(.up) + 1)
    let scene = Scene(
      size: size, background: Color(0xFFFFFF), items: [.text(moved)], title: "", summary: "", source: "")
    let picture = try Picture(png: try renderer.bytes(of: scene, as: .png))
    return (0..<picture.width * picture.height).filter { picture.pixels[$0 * 3] < 255 }
      .map { ($0 % picture.width + Int(left), $0 / picture.width + Int(top)) }
  }
}
