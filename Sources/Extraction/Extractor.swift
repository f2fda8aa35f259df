// Text in, figures out: the one door of extraction.

import ReportText

/// Reads figures out of reports. Pure: the same text gives the same result, and nothing is thrown.
package struct Extractor: Sendable {
  package let options: ExtractionOptions

  package init(options: ExtractionOptions = ExtractionOptions()) {
    self.options = options
  }

  package func extract(_ report: SourceText) -> ExtractionResult {
    let joined = JoinedText(report)
    let text = joined.text
    let outline = joined.outline
    let lexer = NumeralLexer(text: text.folded)
    let timeLexer = TimeLexer(text: text.folded, countsFrom1911: TimeLexer.countsFrom1911(text.folded))
    let times = outline.sentences.map { timeLexer.expressions(in: $0.range) }
    let frame = ReportFrameReader(
      text: text, outline: outline, metadata: ReportMetadata(text, outline: outline), options: options, times: times
    ).read()
    let reader = FigureReader(source: text, outline: outline, frame: frame, explains: options.explains)
    var ledger = NumeralLedger(text: text)
    for (index, sentence) in outline.sentences.enumerated() {
      let tokens = lexer.tokens(in: sentence.range)
      let candidates = ledger.sort(tokens, in: sentence.range, times: times[index])
      reader.read(index, tokens: candidates, times: times[index])
    }
    DuplicateFinder.mark(&reader.drafts, sentences: outline.sentences, text: text.folded)
    SumFinder.link(&reader.drafts)
    SumFinder.linkSiblings(&reader.drafts)
    SumFinder.linkPartitions(&reader.drafts)
    ShareFinder.link(&reader.drafts)
    var tables = TableReader(source: text, frame: frame)
    tables.read(outline, into: &ledger)
    let figures = FigureMaker(text: text).figures(reader.drafts, and: tables.drafts)
    return ExtractionResult(figures: figures, ledger: ledger)
  }
}
