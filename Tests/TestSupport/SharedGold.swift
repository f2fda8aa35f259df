// The annotated figures beside the repository, where they are present: an addition, never a condition.

import DataCube
import Foundation

/// Reads gold annotations in JSON Lines.
package enum SharedGold {
  /// The figures of `../shared/gold/<folder>`, documents in order of name; nil where the folder is missing.
  package static func figures(_ folder: String) -> [Figure]? {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let gold = root.appendingPathComponent("../shared/gold/\(folder)")
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: gold.path) else { return nil }
    return names.filter { $0.hasSuffix(".jsonl") }.sorted().flatMap { name -> [Figure] in
      let text = (try? String(contentsOf: gold.appendingPathComponent(name), encoding: .utf8)) ?? ""
      return text.split(separator: "\n").compactMap { figure(String($0)) }
    }
  }

  private static func figure(_ line: String) -> Figure? {
    guard let row = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
      let document = row["document"] as? String, let start = row["start"] as? Int, let end = row["end"] as? Int,
      let quote = row["quote"] as? String, let kind = (row["kind"] as? String).flatMap(MeasureKind.init)
    else { return nil }
    let printed = PrintedNumeral(quote.replacingOccurrences(of: "\n", with: ""))
    let value = row["value"] as? NSNumber
    var number = printed.value
    let stated = Decimal(string: "\(value ?? 0)") ?? 0
    if number.number == -stated { number = number.negated }
    if number.number != stated { number = DecimalValue(stated) }
    return Figure(
      span: SourceSpan(document: document, start: start, end: end, quote: quote),
      indicator: row["indicator"] as? String ?? "", value: number, unit: row["unit"] as? String, kind: kind,
      period: (row["period"] as? String).flatMap(TimePeriod.init), entity: row["entity"] as? String,
      status: (row["status"] as? String).flatMap(ObservationStatus.init) ?? .actual,
      approximation: (row["approximation"] as? String).flatMap(Approximation.init) ?? .exact,
      basis: (row["basis"] as? String).flatMap(ComparisonBasis.init), of: row["of"] as? Int,
      partOf: row["part_of"] as? Int, duplicateOf: row["duplicate_of"] as? Int)
  }
}
