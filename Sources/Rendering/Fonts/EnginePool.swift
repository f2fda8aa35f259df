// Text engines for many threads: made once, used again.

import Foundation

/// Lends text engines, so that parallel drawings never share one and later drawings find warm fonts.
final class EnginePool: @unchecked Sendable {
  // Checked by hand: `idle` is only touched under `lock`, and an engine belongs to its borrower alone.
  private let lock = NSLock()
  private var idle: [TextEngine] = []
  private let fonts: FontLibrary

  init(_ fonts: FontLibrary) {
    self.fonts = fonts
  }

  /// Runs `body` with an engine that nobody else uses meanwhile.
  func withEngine<Result>(_ body: (TextEngine) throws -> Result) throws -> Result {
    let engine = try lock.withLock { idle.popLast() } ?? TextEngine(fonts)
    defer { lock.withLock { idle.append(engine) } }
    return try body(engine)
  }
}
