// `tongbi rank`: who has most.

import Aggregation
import ArgumentParser
import DataCube
import Storage

/// Bodies of one indicator in order of their values.
struct RankCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank",
    abstract: "Rank bodies by an indicator, with the change of rank over a year.",
    discussion: """
      Equal values share a rank (1, 2, 2, 4). Where intervals of values overlap, rank_low and
      rank_high tell which ranks are possible. Where one body lies in another (a city in its
      province), each level is ranked by itself. Without --period the latest period is ranked that
      has two bodies or more.

      EXAMPLES
        tongbi rank 一般公共预算收入 reports/                the latest year
        tongbi rank 一般公共预算收入 reports/ --period 2021 --order ascending
        tongbi rank 一般公共预算收入 reports/ --transform year-on-year
                                                             by growth in place of level
        tongbi rank 一般公共预算收入 reports/ --all --format csv
                                                             every period
      """)

  @OptionGroup var query: QueryOptions

  @Option(help: "The period to rank: 2021, 2022-Q3, 2022-06. Default: the latest.")
  var period: String?

  @Flag(help: "Every period.")
  var all = false

  @Option(help: "Which end has rank 1: descending (the most) or ascending.")
  var order: RankOrder = .descending

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let period, TimePeriod(period) == nil {
      throw ValidationError("--period \(period): give 2021, 2022-Q3 or 2022-06")
    }
    if period != nil, all { throw ValidationError("give --period or --all, not both") }
  }

  func run() async throws {
    let console = Console.standardError()
    let printer = try output.printer(layout: RankRow.layout, rounded: true)
    let series = try await query.answer(console)
    let rankings = RankTable(series, order: order).rankings
    let chosen = rankings.filter { ranking in
      if all { return true }
      if let period { return ranking.period == TimePeriod(period) }
      return ranking.period == rankings.filter { $0.key == ranking.key }.map(\.period).max()
    }
    guard !chosen.isEmpty else {
      throw ToolError.noRanking(period ?? "any period", known: Set(rankings.map(\.period)).sorted().map(\.description))
    }
    for ranking in chosen {
      let before = rankings.first { other in
        other.key == ranking.key && other.period == ranking.period.yearBefore
          && other.points.contains { $0.key == ranking.points.first?.key }
      }
      let earlier = Dictionary(
        (before?.points ?? []).map { ($0.key, $0.rank) }, uniquingKeysWith: { first, _ in first })
      for point in ranking.points {
        try printer.print(RankRow.record(of: point, in: ranking, before: earlier[point.key]))
      }
    }
    try printer.finish()
    try console.finish()
  }
}
