// 恢复到2019年的八成三: a level held against another time's.

import ReportText

/// 恢复到2019年的八成三: a level held against another time's.
enum RecoveryWords {
  static let table = PhraseTable(words: "恢复 恢复至 恢复到 相当于 达 回到")
}
