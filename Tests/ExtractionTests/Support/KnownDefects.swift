// Examples that do not hold yet. The list only shrinks.

import Testing

/// What is known to be wrong: a trial that is listed may fail. Take its row away when it is mended.
enum KnownDefects {
  private static let trials: Set<String> = [
    // Rules that answer before the one whose example it is: turned away rightly, for another reason.
    "rank: 全省第«3»位", "rank: 由第«6»位升至第4位", "rank: 居全国«38»强", "fixed-name: “«141»”体系", "fixed-name: “«4»+1”工程",
    "fixed-name: “«1»+X”体系", "road: 第«5»大道", "list-number: ①«1»、加强", "duration: «20»年以上老化管道", "grade: «7»座以上客车",
    "grade: «500»强企业", "address: 中山路«100»号", "address: «3»号窗口", "calendar-word: “«五一»”假期", "calendar-word: 第«20»个世界环境日",
    // The growth of a growth, behind a standard that is printed itself.
    "standard-value: 2024年三季度生产总值同比增长2.3%,增速较二季度的3.1%放缓0.8个百分点。",
    // A multiple without a subject.
    "multiple: 增长4.1倍。",
    // Time words.
    "前11个月", "二〇二一年",
  ]

  /// Runs the checks of a trial; those of a listed one may fail.
  static func excuse(_ trial: String, _ checks: () throws -> Void) rethrows {
    if trials.contains(trial) {
      withKnownIssue(isIntermittent: true) { try checks() }
    } else {
      try checks()
    }
  }
}
