// What a chart leaves out of what was asked for.

import ChartSpecs
import DataCube

extension Console {
  /// Warns of every series that was meant and is not in the picture.
  func tellUndrawn(of asked: [Series], drawn: [Series], isTable: Bool, document: String) {
    for remark in Undrawn.remarks(asked: asked, drawn: drawn, isTable: isTable) {
      report(Diagnostic(severity: .warning, code: "chart.left-out", message: remark, document: document))
    }
  }
}
