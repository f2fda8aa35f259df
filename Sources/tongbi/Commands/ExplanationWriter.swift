// `tongbi extract --explain` for people.

import Storage

/// Writes a figure as a heading, its sentence with the figure underlined, and a line for each field: its value, which rule
/// decided it, and by which words.
///
/// ```
/// 新昌县综合行政执法局 · 简易程序案件 · 2022 · 55603 件
///   report.txt:3:7
///     全年办理简易程序案件55603件。
///                         ~~~~~~~
///   indicator      简易程序案件   level: 简易程序案件
///   confidence     0.9
/// ```
struct ExplanationWriter: RecordWriter {
  private var isFirst = true

  /// The fields that are shown, in this order; what is null and undecided is left out.
  private static let fields = [
    "indicator", "value", "value_low", "value_high", "readings", "unit", "kind", "period", "entity", "status",
    "approximation", "basis", "of", "part_of", "duplicate_of", "confidence",
  ]

  mutating func begin(_ bytes: inout [UInt8]) {}

  mutating func append(_ record: Record, to bytes: inout [UInt8]) {
    var lines = isFirst ? [] : [""]
    isFirst = false
    func text(_ key: String) -> String { record[key]?.plainText ?? "–" }
    let quantity = text("value") + (record["unit"]?.plainText.map { " \($0)" } ?? "")
    lines.append("\(text("entity")) · \(text("indicator")) · \(text("period")) · \(quantity)")
    lines += excerpt(of: record)
    let decided = decisions(of: record)
    let shown = Self.fields.filter { record[$0]?.plainText != nil || decided[$0] != nil }
    let values = shown.map { (name: $0, value: text($0), reasons: decided[$0] ?? []) }
    let width = min(32, values.map { TerminalWidth.width(of: $0.value) }.max() ?? 0)
    for row in values {
      let reasons = row.reasons.isEmpty ? "" : "   " + row.reasons.joined(separator: "; ")
      let value = reasons.isEmpty ? row.value : padded(row.value, width)
      lines.append("  \(padded(row.name, 14)) \(value)\(reasons)")
    }
    bytes.append(contentsOf: lines.map { $0 + "\n" }.joined().utf8)
  }

  mutating func finish(_ bytes: inout [UInt8]) {}

  /// `rule: words` for each field, in the order in which they were decided.
  private func decisions(of record: Record) -> [String: [String]] {
    guard case .list(let decisions)? = record["decisions"] else { return [:] }
    var result: [String: [String]] = [:]
    for case .record(let decision) in decisions {
      let words = decision["words"]?.plainText ?? ""
      let rule = decision["rule"]?.plainText ?? ""
      result[decision["field"]?.plainText ?? "", default: []].append(words.isEmpty ? rule : "\(rule): \(words)")
    }
    return result
  }

  /// Place, sentence and marks; the quote's offsets where the report cannot be read again.
  private func excerpt(of record: Record) -> [String] {
    guard let sentence = record["sentence"]?.plainText, case .whole(let start)? = record["sentence_mark"] else {
      func text(_ key: String) -> String { record[key]?.plainText ?? "" }
      let quote = String(text("quote").map { $0.isNewline ? " " : $0 })
      return ["  \(text("document")) \(text("start"))–\(text("end")) “\(quote)”"]
    }
    let scalars = Array(sentence.unicodeScalars)
    let length = record["quote"]?.plainText?.unicodeScalars.count ?? 0
    let mark = (start..<(start + length)).clamped(to: 0..<scalars.count)
    func width(_ range: Range<Int>) -> Int { scalars[range].reduce(0) { $0 + TerminalWidth.width(of: $1) } }
    let marks = String(repeating: "~", count: width(mark))
    return [
      "  \(record["place"]?.plainText ?? "")", "    \(sentence)",
      "    " + String(repeating: " ", count: width(0..<mark.lowerBound)) + marks,
    ]
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - TerminalWidth.width(of: text)))
  }
}
