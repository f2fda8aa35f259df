// What libFuzzer calls with bytes of its own making: extraction must survive them and quote what stands there.

import DataCube
import Extraction
import ReportText

/// Stops the run where a span does not quote its text; libFuzzer keeps the input.
private func check(_ span: SourceSpan, in scalars: [UInt32]) {
  guard span.start >= 0, span.start < span.end, span.end <= scalars.count,
    span.quote.unicodeScalars.map(\.value).elementsEqual(scalars[span.start..<span.end])
  else { fatalError("\(span) does not quote its text") }
}

/// One input: bytes to a text, a text to figures and numerals.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzExtraction(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: data, count: count))
  guard let text = try? SourceText(document: "fuzz", bytes: bytes) else { return 0 }
  let result = Extractor().extract(text)
  let starts = Set(result.figures.map(\.span.start))
  for figure in result.figures {
    check(figure.span, in: text.scalars)
    for link in [figure.of, figure.partOf, figure.duplicateOf].compactMap({ $0 }) where !starts.contains(link) {
      fatalError("\(figure) is linked to \(link), where no figure begins")
    }
  }
  for numeral in result.numerals { check(numeral.span, in: text.scalars) }
  return 0
}
