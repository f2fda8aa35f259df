// Series on their way out, in the layout and the format that were asked for.

import DataCube
import Storage

/// Prints series one part after the other. A wide table, whose columns are all periods, is held until `finish`; everything
/// else is written as it comes.
final class PanelPrinter {
  private enum Form {
    case long(RecordPrinter)
    case statistical(RecordPrinter)
    case wide
  }

  private let form: Form
  private var wide = WidePanel()
  private let output: OutputOptions
  private var areas = AreaCodes()

  /// - Throws: what is wrong with the output, before anything is read.
  init(_ output: OutputOptions, layout: PanelLayout) throws {
    self.output = output
    if try output.isStatistical() {
      form = .statistical(try output.printer(layout: StatisticalRow.layout, as: .csv))
    } else {
      let printer = try output.printer(layout: SeriesRecord.layout)
      form = layout == .long ? .long(printer) : .wide
    }
  }

  func print(_ series: [Series]) throws {
    switch form {
    case .long(let printer):
      for record in series.flatMap(SeriesRecord.records) { try printer.print(record) }
    case .statistical(let printer):
      for one in series {
        let area = areas.code(of: one.key.entity)
        for record in StatisticalRow.records(of: one, area: area) { try printer.print(record) }
      }
    case .wide: wide.add(series)
    }
  }

  func finish() throws {
    switch form {
    case .long(let printer), .statistical(let printer): try printer.finish()
    case .wide:
      let printer = try output.printer(layout: wide.layout)
      try wide.forEachRecord(printer.print)
      try printer.finish()
    }
  }
}
