// Texts that nobody would write.

import TestSupport

/// Makes texts by chance: the same for the same seed.
struct Garbage {
  var random: SplitMix

  init(seed: UInt64) { random = SplitMix(seed: seed) }

  private static let words = """
    全市 全县 我局 各街道 全年 今年以来 去年 上年同期 比上年 较去年 同比 环比 年均 2022年 前三季度 1—11月 6月末 “十三五”时期 “十二五”末 近三年 五年来 截至 以来 案件 简易程序 \
    行政处罚 增加值 零售额 覆盖率 结案率 比重 占 增长 下降 提高 回落 收窄 持平 翻 净增 由 提升到 降至 分别 分别为 其中 包括 达到 达 为 共 累计 约 近 超过 不低于 左右 以上 余 多 \
    55603件 4.7% 1,100万元 三百五十万亿 二百五 两成 八成三 百分之五点六 三分之二 3个百分点 4.1倍 一番 12.5亿美元 5到8人 3—5个 25万6千 十余 第三 一是 (一) 〔2016〕9号 12345 热线 104国道 \
    721工作法 PM2.5 元/吨 立方米/日 万 亿 千 百 件 人次 户 平方米 。 , 、 ; : ! ? ( ) “ ” 《 》 — - ~ · . , ， ％ ｜ | \n \n\n \r\n \t # ## 1. | --- | 20227月 61日 0 00 000 ０１２ 零 〇 半 \
    和 及 与 的 了 到 至 从 比 较 拉动 贡献率 完成 任务的 预算的 目标 力争 计划 未发生 一起
    """.split(separator: " ").map { $0 == "\\n" ? "\n" : String($0) } + [
      "\n", "\r\n", "\u{FEFF}", "\u{200B}", "e\u{301}", "👨‍👩‍👧", "\u{20000}",
    ]

  /// Any scalars, of any plane.
  mutating func scalars(_ count: Int) -> String {
    text(count) { random in
      let limit: UInt32 = [0x80, 0x3100, 0x10000, 0x110000].randomElement(using: &random) ?? 0x80
      return Unicode.Scalar(UInt32.random(in: 1..<limit, using: &random))
    }
  }

  /// Chinese characters with digits and marks strewn in.
  mutating func chinese(_ count: Int) -> String {
    let marks = Array("0123456789０１２３.,，。、；：％%()（）—-~“”《》\n 一二三四五六七八九十百千万亿年月日件元".unicodeScalars)
    return text(count) { random in
      Bool.random(using: &random)
        ? marks.randomElement(using: &random) : Unicode.Scalar(UInt32.random(in: 0x4E00...0x9FFF, using: &random))
    }
  }

  /// The words that extraction knows, in no order.
  mutating func vocabulary(_ count: Int) -> String {
    (0..<count).map { _ in Self.words.randomElement(using: &random) ?? "" }.joined()
  }

  /// A text in which stretches are deleted, doubled, moved and overwritten.
  mutating func mutated(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0..<Int.random(in: 1...12, using: &random) where scalars.count > 2 {
      let start = Int.random(in: 0..<scalars.count, using: &random)
      let end = min(scalars.count, start + Int.random(in: 1...8, using: &random))
      let place = Int.random(in: 0...start, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: scalars.removeSubrange(start..<end)
      case 1: scalars.insert(contentsOf: scalars[start..<end], at: place)
      case 2:
        scalars.replaceSubrange(start..<end, with: (Self.words.randomElement(using: &random) ?? "").unicodeScalars)
      default: scalars.swapAt(start, place)
      }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private mutating func text(_ count: Int, _ scalar: (inout SplitMix) -> Unicode.Scalar?) -> String {
    var view = String.UnicodeScalarView()
    for _ in 0..<count { if let next = scalar(&random) { view.append(next) } }
    return String(view)
  }
}
