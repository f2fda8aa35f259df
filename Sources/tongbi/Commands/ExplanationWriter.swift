// `tongbi extract --explain` for people.

import Storage

/// Writes a figure as a heading and, below it, a line for each field: which rule decided it, and by which words.
///
/// ```
/// 新昌县综合行政执法局 · 简易程序案件 · 2022 · 55603 件  (report.txt 403–409 “55603件”)
///   period     report-year          2022年度
/// ```
struct ExplanationWriter: RecordWriter {
  mutating func begin(_ bytes: inout [UInt8]) {}

  mutating func append(_ record: Record, to bytes: inout [UInt8]) {
    func text(_ key: String) -> String { record[key]?.plainText ?? "–" }
    let quantity = text("value") + (record["unit"]?.plainText.map { " \($0)" } ?? "")
    let place = "\(text("document")) \(text("start"))–\(text("end")) “\(text("quote"))”"
    var lines = "\(text("entity")) · \(text("indicator")) · \(text("period")) · \(quantity)  (\(place))\n"
    if case .list(let decisions) = record["decisions"] {
      for case .record(let decision) in decisions {
        let field = decision["field"]?.plainText ?? ""
        let rule = decision["rule"]?.plainText ?? ""
        lines += "  \(padded(field, 15)) \(padded(rule, 24)) \(decision["words"]?.plainText ?? "")\n"
      }
    }
    bytes.append(contentsOf: lines.utf8)
  }

  mutating func finish(_ bytes: inout [UInt8]) {}

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - TerminalWidth.width(of: text)))
  }
}
