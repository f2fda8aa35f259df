// Where a command's reports are.

/// Files and folders to read now, or a store that has read them.
enum ReportSource: Hashable, Sendable {
  case paths([String])
  case store(String)
}
