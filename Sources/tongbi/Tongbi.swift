// The root command: a new command is one line in `subcommands`.

import ArgumentParser

/// `tongbi`: its subcommands, and what all of them say of themselves.
struct Tongbi: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tongbi",
    abstract: "Figures from Chinese official reports: extracted, reconciled, charted.",
    discussion: """
      Reads reports (.txt, .md, UTF-8), folders of reports, or standard input (-).

      EXAMPLES
        tongbi extract report.txt                     every figure that the report states, as a table
        tongbi extract reports/ --format csv > f.csv  the figures of a folder, for a spreadsheet
        tongbi series reports/                        time series, with the prior years that growth rates imply
        tongbi trend 简易程序案件 reports/            one series with its changes and a verdict
        tongbi compare 常住人口 reports/              bodies side by side; rank, aggregate too
        tongbi show report.txt                        a report's figures under its sentences
        tongbi indicators reports/                    what the reports speak of; bodies: of whom
        tongbi audit reports/                         parts, rates and growth that do not agree
        tongbi chart 简易程序案件 reports/ -o a.svg   the series drawn
        tongbi import reports/ --store reports.db     many reports read once; then --store reports.db
        cat report.txt | tongbi extract - | jq .      JSON Lines through a pipe

      EXIT STATUS
        0  done; warnings at most
        1  done, but a report could not be read, had no figures, or is inconsistent
        2  could not run: no such input, output, format or indicator
        64 the command line does not parse
      """,
    version: "0.1.0",
    subcommands: [
      ExtractCommand.self,
      ImportCommand.self,
      DocumentsCommand.self,
      ForgetCommand.self,
      SeriesCommand.self,
      TrendCommand.self,
      CompareCommand.self,
      RankCommand.self,
      AggregateCommand.self,
      ShowCommand.self,
      AuditCommand.self,
      ExplainCommand.self,
      IndicatorsCommand.self,
      BodiesCommand.self,
      TransformsCommand.self,
      CodebookCommand.self,
      ChartCommand.self,
      SchemaCommand.self,
      PublishCommand.self,
      EvaluateCommand.self,
      DoctorCommand.self,
      ManualCommand.self,
    ]
  )
}
