// Where fonts come from: the system, or files that a test pins.

import CPangoCairo

/// The fonts that drawing may use.
package final class FontLibrary: Sendable {
  /// A private font configuration, or nil for the system's. Read only after `init`; fontconfig locks it by itself.
  nonisolated(unsafe) let configuration: OpaquePointer?

  /// The fonts that fontconfig knows on this system.
  package static let system = FontLibrary()

  private init() { configuration = nil }

  /// Only the fonts in these files, and none of the system's: what tests draw with.
  package init(files: [String]) throws {
    guard let made = FcConfigCreate() else { throw RenderingError.backend("no font configuration") }
    configuration = made
    for file in files where FcConfigAppFontAddFile(made, file) == 0 {
      throw RenderingError.unreadableFontFile(file)
    }
  }

  deinit {
    if let configuration { FcConfigDestroy(configuration) }
  }
}
