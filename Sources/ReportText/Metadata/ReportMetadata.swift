// What the text says of itself: title, publisher, dates.

import DataCube

/// Facts about a report that its own text tells.
package struct ReportMetadata: Hashable, Sendable {
  /// From the front matter, or the first line that reads like a title; nil where there is none.
  package var title: String?
  /// The reporting body as title, signature or page print it; nil where none tells.
  package var publisher: String?
  /// The area that the report speaks of: the official name of the area named most often; nil where none is named.
  package var area: String?
  /// The date of delivery: title, signature, page, else the four-digit year in the document's name.
  package var delivery: TimePeriod?
  /// The year that the title says it reports on (2021年度), else the first that it names.
  package var titleYear: Int?
  /// Whether the title says which year it reports on: 2021年度社会责任报告.
  package var namesReportedYear: Bool
  /// The year whose execution the title reports on: 2022 of 2022年预算执行情况和2023年预算草案; nil where it names none.
  package var reviewedYear: Int?
  /// The day of the session that heard the report, as its head prints it; nil where none does.
  package var session: TimePeriod?
  /// Whether title or text show a report to a congress (政府工作报告, 法院工作报告 …).
  package var isCongressReport: Bool

  package init(_ text: SourceText, outline: TextOutline) {
    self = MetadataReader(text: text, outline: outline).read()
  }

  init(
    title: String?, publisher: String?, area: String?, delivery: TimePeriod?, titleYear: Int?, namesReportedYear: Bool,
    reviewedYear: Int?, session: TimePeriod?, isCongressReport: Bool
  ) {
    self.title = title
    self.publisher = publisher
    self.area = area
    self.delivery = delivery
    self.titleYear = titleYear
    self.namesReportedYear = namesReportedYear
    self.reviewedYear = reviewedYear
    self.session = session
    self.isCongressReport = isCongressReport
  }
}
