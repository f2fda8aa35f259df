// In which language a sentence is written.

/// Chinese, which extraction reads back, or English.
package enum SentenceLanguage: String, CaseIterable, Sendable {
  case chinese = "zh"
  case english = "en"
}
