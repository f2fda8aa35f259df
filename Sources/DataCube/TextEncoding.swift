// What to do about a text that is not UTF-8.

/// Encodings that reports and tables come in, and the cure.
package enum TextEncoding {
  /// Whether bytes begin with the byte order mark of UTF-16, in either order.
  package static func isUTF16(_ bytes: some Sequence<UInt8>) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  /// The cure, for a message that names the file.
  package static func cure(isUTF16: Bool) -> String {
    "convert the file, e.g. iconv -f \(isUTF16 ? "UTF-16" : "GB18030") -t UTF-8"
  }
}
