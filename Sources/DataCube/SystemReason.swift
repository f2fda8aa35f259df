// Why the system refused something, in the words that people know.

import Foundation

/// The system's words for an error, to stand in a message that names the file already: `permission denied`.
package enum SystemReason {
  /// The words for a number of `errno`.
  package static func text(errno code: Int32) -> String {
    String(cString: strerror(code)).lowercased()
  }

  /// The words for what Foundation threw.
  package static func text(of error: any Error) -> String {
    if let error = error as? POSIXError { return text(errno: error.code.rawValue) }
    let cause = (error as NSError).userInfo[NSUnderlyingErrorKey]
    if let error = cause as? POSIXError { return text(errno: error.code.rawValue) }
    if let error = cause as? NSError, error.domain == NSPOSIXErrorDomain { return text(errno: Int32(error.code)) }
    return (error as NSError).localizedDescription.lowercased()
  }
}
