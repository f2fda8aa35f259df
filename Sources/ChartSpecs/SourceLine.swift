// The source line: publisher, report, year.

import DataCube

/// Writes whose figures a chart shows.
enum SourceLine {
  /// `资料来源：新昌县人民政府《2022年行政执法报告》（2022年）`; at most three reports by name.
  static func text(_ series: [Series], documents: [SourceDocument], chinese: Bool) -> String {
    var ids: [String] = []
    for span in series.flatMap(\.observations).flatMap(\.sources) where !ids.contains(span.document) {
      ids.append(span.document)
    }
    guard !ids.isEmpty else { return "" }
    let known = Dictionary(documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let all = ids.map { known[$0] ?? SourceDocument(id: $0) }
    let opening = chinese ? "资料来源：" : "Source: "
    if all.count > 1 {
      let runs = SourceRun.runs(of: all)
      // Several reports of few bodies: the body, its report and the years, not ten titles.
      if runs.count <= 3, runs.count < all.count, all.count > 3 || runs.allSatisfy({ $0.title != nil }) {
        return opening + runs.map { $0.text(chinese: chinese) }.joined(separator: chinese ? "；" : "; ")
      }
    }
    let named = all.prefix(3).map { one($0, chinese: chinese) }
    let rest = all.count - named.count
    let list = named.joined(separator: chinese ? "；" : "; ")
    return opening + list + (rest > 0 ? (chinese ? "等\(all.count)份报告" : " and \(rest) more") : "")
  }

  private static func one(_ document: SourceDocument, chinese: Bool) -> String {
    guard let title = document.title else {
      return [document.publisher, stem(document.id)].compactMap { $0 }.joined(separator: " ")
    }
    let repeated = document.publisher.map { title.contains($0) } ?? true
    let publisher = repeated ? "" : document.publisher ?? ""
    let name = chinese ? "\(publisher)《\(title)》" : [publisher, title].filter { !$0.isEmpty }.joined(separator: ", ")
    guard let year = document.year, !title.contains(String(year)) else { return name }
    return chinese ? "\(name)（\(year)年）" : "\(name), \(year)"
  }

  /// The file's name without folders and extension.
  private static func stem(_ id: String) -> String {
    let file = id.split(separator: "/").last.map(String.init) ?? id
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return file }
    return String(file[..<dot])
  }
}
