// Whether a drawn file that is there already still shows what would be drawn now.

/// Compares a drawn file with a new drawing of the same chart, so that committed pictures change only with the chart.
///
/// On the machine that drew it (the same Cairo, Pango and font) every byte counts. Drawn elsewhere, the old file stays
/// as long as scene and picture are the same to the eye: texts exactly, places within a few pixels.
package struct DrawnFile: Sendable {
  package var bytes: [UInt8]
  package var format: PictureFormat

  package init(bytes: [UInt8], format: PictureFormat) {
    self.bytes = bytes
    self.format = format
  }

  /// - Parameter new: the new drawing, in the same format.
  package func shows(_ new: [UInt8]) -> Bool {
    if bytes == new { return true }
    switch format {
    case .svg:
      guard let old = SVGSkeleton(bytes), let new = SVGSkeleton(new) else { return false }
      return old.drawnWith != new.drawnWith && old.isNear(new)
    case .png:
      guard let old = PNGContent(bytes), let new = PNGContent(new) else { return false }
      return old.drawnWith != new.drawnWith && old.isNear(new)
    case .pdf:
      return false
    }
  }
}
