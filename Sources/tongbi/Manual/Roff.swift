// The language of man pages.

/// Texts for troff.
enum Roff {
  /// A line of text in which nothing is taken for a request or an escape.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      // A bare - may be set as a hyphen, and options are to be copied.
      case "-": result += "\\-"
      default: result.append(character)
      }
    }
    return result.hasPrefix(".") || result.hasPrefix("'") ? "\\&" + result : result
  }
}
