// A report that a body publishes every year, named once.

/// Reports of one body under one title, apart from the year in it.
struct SourceRun {
  let publisher: String?
  /// Without the year and the publisher's own name; nil where titles differ.
  let title: String?
  let years: [Int]
  let count: Int

  /// `documents` by publisher, in order of first appearance.
  static func runs(of documents: [SourceDocument]) -> [SourceRun] {
    var order: [String?] = []
    var groups: [String?: [SourceDocument]] = [:]
    for document in documents {
      let name = document.publisher.map(shortened)
      if groups[name] == nil { order.append(name) }
      groups[name, default: []].append(document)
    }
    return order.map { name in
      let members = groups[name] ?? []
      let titles = Set(members.map { $0.title.map(withoutYear) ?? "" })
      let years = members.compactMap { year(in: $0.title) ?? $0.year }.sorted()
      let title = titles.count == 1 ? titles.first.flatMap { $0.isEmpty ? nil : $0 } : nil
      return SourceRun(publisher: name, title: title, years: years, count: members.count)
    }
  }

  /// `国家统计局《国民经济和社会发展统计公报》（2005—2020年，16份）`.
  func text(chinese: Bool) -> String {
    guard let first = years.first, let last = years.last else {
      return (publisher ?? "") + (chinese ? "（\(count)份报告）" : ", \(count) reports")
    }
    guard chinese else {
      let name = [publisher, title].compactMap { $0 }.joined(separator: ", ")
      return "\(name), \(first)–\(last) (\(count) reports)"
    }
    let named = Array(Set(years)).sorted()
    let isList = named.count > 1 && named.count <= 3 && last - first >= named.count
    let span =
      isList ? named.map { "\($0)年" }.joined(separator: "、") : first == last ? "\(first)年" : "\(first)—\(last)年"
    return (publisher ?? "") + (title.map { "《\($0)》" } ?? "年度报告") + "（\(span)，\(count)份）"
  }

  /// 中华人民共和国国家统计局 and 国家统计局 are one body.
  private static func shortened(_ publisher: String) -> String {
    let state = "中华人民共和国"
    return publisher.hasPrefix(state + "国家") ? String(publisher.dropFirst(state.count)) : publisher
  }

  /// 中华人民共和国2005年国民经济和社会发展统计公报 without what changes and what the publisher's name says.
  private static func withoutYear(_ title: String) -> String {
    guard let found = range(in: title) else { return title }
    let rest = title[found.upperBound...]
    let tail = ["年度", "年"].first { rest.hasPrefix($0) }.map { rest.dropFirst($0.count) } ?? rest
    let head = title[..<found.lowerBound]
    // 宁波市2010年政府工作报告: the place is the publisher's.
    return tail.count >= 4 ? String(tail) : String(head + tail)
  }

  private static func year(in title: String?) -> Int? {
    guard let title, let found = range(in: title) else { return nil }
    return Int(title[found])
  }

  /// The first four digits in a row that stand alone.
  private static func range(in title: String) -> Range<String.Index>? {
    title.split(whereSeparator: { !$0.isASCII || !$0.isNumber }).first { $0.count == 4 }
      .map { $0.startIndex..<$0.endIndex }
  }
}
