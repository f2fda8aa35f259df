// A settings file that is not as it should be.

/// What is wrong with a chart spec, a catalogue or a correction, and where.
package struct SettingsError: Error, Hashable, Sendable {
  package var file: String
  package var mark: MarkedNode.Mark
  package var message: String

  package init(file: String, mark: MarkedNode.Mark, message: String) {
    self.file = file
    self.mark = mark
    self.message = message
  }
}

extension SettingsError: CustomStringConvertible {
  package var description: String { "\(file):\(mark.line):\(mark.column): \(message)" }
}
