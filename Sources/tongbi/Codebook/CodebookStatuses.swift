// What every exit status means.

/// The exit statuses of all commands: `tongbi --help` has the short form.
enum CodebookStatuses {
  static let entries = [
    ("0", "done; warnings at most: a report without figures among others, a damaged date"),
    (
      "1",
      "done, but a report could not be read, the only report has no figures, an audit found something inconsistent, or an "
        + "evaluation fell below a floor"
    ),
    ("2", "could not run: no such input, output, format or indicator"),
    ("64", "the command line does not parse"),
  ].map { CodebookEntry(part: .exitStatus, of: nil, name: $0, meaning: $1) }
}
