// A picture on its way to a file.

import Foundation
import Graphics
import Rendering
import Storage

/// Where a chart is written, and as what.
struct PictureFile {
  let path: String
  let format: PictureFormat

  /// Finds out, before the work, whether the format is known and the file can be written.
  init(path: String) throws {
    guard let format = PictureFormat(fileName: path) else {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      throw ToolError.unknownFormat(
        name.split(separator: ".").count > 1 ? "." + (name.split(separator: ".").last.map(String.init) ?? "") : name,
        known: PictureFormat.allCases.map { ".\($0.rawValue)" })
    }
    try AtomicFile.checkWritable(path)
    self.path = path
    self.format = format
  }

  /// Draws and writes, whole or not at all; a file that would not change is left alone.
  ///
  /// - Parameter keepsSamePicture: leaves a file alone too that was drawn on another machine and shows the same.
  /// - Returns: whether the file is another one now.
  @discardableResult
  func write(
    _ scene: Scene, with renderer: ChartRenderer, options: RenderOptions, keepsSamePicture: Bool = false
  ) throws -> Bool {
    let bytes = try renderer.bytes(of: scene, as: format, options: options)
    if keepsSamePicture, let old = try? Data(contentsOf: URL(fileURLWithPath: path)),
      DrawnFile(bytes: Array(old), format: format).shows(bytes)
    {
      return false
    }
    return try AtomicFile.write(bytes, to: path)
  }
}
