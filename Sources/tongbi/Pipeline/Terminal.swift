// What the terminal can show.

import Foundation

/// Questions to the terminal that the process runs in.
enum Terminal {
  /// Whether escape sequences are welcome: https://no-color.org.
  static var allowsColor: Bool {
    let environment = ProcessInfo.processInfo.environment
    return (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  /// Cells in a line; nil where the descriptor is no terminal.
  static func width(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
