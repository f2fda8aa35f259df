// How well each annotated report must be read: present quality, rounded down. Floors only rise.

/// One row a document.
enum CorpusFloors {
  struct Floor: Sendable {
    /// Detection.
    var f1: Double
    /// Whole records.
    var record: Double
    /// Whole changes; not looked at where a document has none.
    var change: Double

    init(_ f1: Double, _ record: Double, _ change: Double) {
      self.f1 = f1
      self.record = record
      self.change = change
    }
  }

  /// The documents of `Tests/Corpus`.
  static let samples: [String: Floor] = [
    "administrative-enforcement/anling-2023": Floor(1.0, 0.97, 0.8),
    "city-management/linxi-2023": Floor(1.0, 0.93, 1.0),
    "consumer-complaints/yunjiang-2024-h1": Floor(1.0, 0.95, 1.0),
    "court-term-report/yuanshan-2002": Floor(1.0, 0.75, 0.4),
    "court-work-report/anling-2024": Floor(1.0, 1.0, 1.0),
    "discipline-inspection/hedong-2022": Floor(1.0, 1.0, 1.0),
    "enterprise-annual-report/yuanshan-2022": Floor(1.0, 1.0, 1.0),
    "environment-section/hedong-2021": Floor(1.0, 1.0, 1.0),
    "government-work-report-city/anling-2024": Floor(1.0, 0.97, 1.0),
    "government-work-report-province/hedong-2023": Floor(1.0, 1.0, 1.0),
    "hongkong-statistics-news/2024-q3": Floor(1.0, 0.96, 1.0),
    "hotline-monthly-report/linxi-2023-06": Floor(1.0, 1.0, 1.0),
    "information-disclosure/haijia-2018": Floor(1.0, 0.97, 1.0),
    "macau-statistics-news/2025-04": Floor(1.0, 0.93, 0.91),
    "natural-resources-news/linxi-2019": Floor(1.0, 0.97, 1.0),
    "petition-report/anling-2023": Floor(1.0, 0.92, 1.0),
    "police-briefing/yunjiang-2023-h1": Floor(1.0, 0.92, 0.87),
    "procuratorate-work-report/yunjiang-2023": Floor(1.0, 0.96, 1.0),
    "public-finance-news/hedong-2023-11": Floor(1.0, 0.92, 1.0),
    "rule-of-law/yunjiang-2022": Floor(1.0, 0.93, 1.0),
    "statistical-analysis/anling-2021-q3": Floor(1.0, 0.96, 0.94),
    "statistical-communique-tables/yunjiang-2021": Floor(1.0, 1.0, 1.0),
    "statistical-communique/linxi-2022": Floor(1.0, 1.0, 1.0),
  ]

  /// The folders of `../shared` that have gold.
  static let shared: [String: Floor] = [
    "seeds": Floor(1.0, 0.97, 1.0),
    "dev": Floor(1.0, 0.99, 0.99),
  ]
}
