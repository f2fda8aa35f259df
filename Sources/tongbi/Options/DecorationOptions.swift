// What is drawn besides the figures: arrows, lines, shading, remarks.

import ArgumentParser
import ChartSpecs
import Foundation
import Graphics

/// Decorations of a chart, each computed from what it points at.
struct DecorationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Point out a change: yoy, difference or cagr, between two periods as cagr:2018/2022.", valueName: "kind"))
  var arrow: ArrowRequest?

  @Option(help: ArgumentHelp("A line at a value with its name, 50:一半; repeat for more.", valueName: "value:name"))
  var reference: [ReferenceOption] = []

  @Option(help: ArgumentHelp("A dashed line at a target, 95:目标; repeat for more.", valueName: "value:name"))
  var target: [ReferenceOption] = []

  @Option(help: ArgumentHelp("Tint periods, 2008/2009:国际金融危机; repeat for more.", valueName: "from/to:words"))
  var shade: [PeriodOption] = []

  @Option(help: ArgumentHelp("Words at a period or body, 2020:首次超过; repeat for more.", valueName: "period:words"))
  var annotate: [PeriodOption] = []

  func validate() throws {
    for one in annotate where one.to != nil || one.words.isEmpty {
      throw ValidationError("--annotate \(one.from): give one period or body, a colon and words")
    }
  }

  /// Lays what was given over `request`.
  func apply(to request: inout ChartRequest) {
    request.arrow = arrow ?? request.arrow
    request.references += reference.map { ReferenceLine(value: $0.value, label: $0.name) }
    request.references += target.map { ReferenceLine(value: $0.value, label: $0.name, isTarget: true) }
    request.shadings += shade.map { ($0.from, $0.to ?? $0.from, $0.words) }
    request.annotations += annotate.map { ($0.from, $0.words) }
  }
}

extension ArrowRequest: ExpressibleByArgument {
  package init?(argument: String) { self.init(text: argument) }
}
