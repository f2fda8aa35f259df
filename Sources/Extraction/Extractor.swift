// Text in, figures out: the one door of extraction.

import DataCube
import ReportText

/// Reads figures out of reports. Pure: the same text gives the same result, and nothing is thrown.
package struct Extractor: Sendable {
  package let options: ExtractionOptions

  package init(options: ExtractionOptions = ExtractionOptions()) {
    self.options = options
  }

  package func extract(_ text: SourceText) -> ExtractionResult {
    ExtractionResult()
  }
}
