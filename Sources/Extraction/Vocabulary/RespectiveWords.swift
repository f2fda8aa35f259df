// Words of lists whose numbers belong one each to their members.

import ReportText

enum RespectiveWords {
  /// Ends of what counts events, and the harm that events do.
  static let eventCounts = PhraseTable(words: "起数 次数 件数 发生起数 数量 总量")
  static let harms = PhraseTable(words: "死亡人数 受伤人数 伤亡人数 死亡 受伤 直接经济损失 经济损失 受伤人次 直接财产损失")

  static let table = PhraseTable(words: "分别 依次 各自")
  static let classes: Set<UInt32> = [0x7C7B, 0x9879, 0x4E2A, 0x5927]
  static let growth = PhraseTable(words: "增速 增幅 降幅 涨幅 跌幅 升幅 相应升幅 相应增幅 相应跌幅 相应降幅 相应")
  static let recorded = PhraseTable(
    words: ["录得", "实现", "呈", "呈现", "出现", "取得", "有"].flatMap { verb in
      ["", "均", "皆", "则", "亦", "也", "都", "双双", "同时"].map { $0 + verb }
    }.joined(separator: " "))
  static let sexes = PhraseTable(words: "男 女 男性 女性 男生 女生 男孩 女孩 城镇 农村 城市 乡村")
  static let prices = PhraseTable(words: "名义 实际")
  static let monthlyGrowth = PhraseTable(words: "当月 单月 增速 增幅 降幅 涨幅 跌幅 当月增速 当月增幅 当月涨幅 单月增速 月度增速 各月增速 当月同比增速")
  static let both = PhraseTable(words: "双 均 都 实现 持续 稳步 大幅 明显 全面 全部 三下降 四下降 五下降 三降 四降 三上升 三增长 四增长")
  /// 四项指标: how many things a list before has named.
  static let counted = PhraseTable(words: "项指标 项数据 项主要指标 个指标 项")
  /// 三项, 两者, 这三个数字: as many things as have just been told.
  static func isAnaphor(_ phrase: Phrase, of count: Int) -> Bool {
    if above.isWhole(0..<phrase.count, of: phrase.folded) { return true }
    guard phrase.count <= 6, let tail = anaphors.match(endingAt: phrase.count, in: phrase.folded, limit: 1) else {
      return false
    }
    let number = phrase.folded[tail.range.lowerBound - 1]
    return ChineseNumeralReader.digit(number) == count || number == UInt32(0x30 + count)
  }

  /// 上述指标分别增长…: the numbers told right before, however many.
  private static let above = PhraseTable(words: "上述指标 以上指标 各项指标 上述各项 上述数据 指标 各指标")
  private static let anaphors = PhraseTable(words: "项 者 项指标 项指数 项主要指标 个数字 个指标 项数据 类 项比率")

  /// What opens and closes a list of names whose numbers follow in the next clause.
  static let listOpeners = PhraseTable(words: "来自 为 是 有 包括 集中在 涉及 分布在 依次是 分别是 以 分列")
  static let listClosers = PhraseTable(words: "个领域 大领域 大市场 个市场 类 个方面 等 个国家 个地区 大类 个行业 大行业 为主 居前 个类别 项 个部门")

  /// What members that differ only before it end in: 0—14岁, 60岁及以上.
  static let ordinalEnds = ["岁", "岁及以上"]
  /// 城镇、农村居民收入: these share 居民 with their partner.
  static let settlements = PhraseTable(words: "城镇 农村 城市 乡村 城区 国有 集体 民营 一般 普通 男性 女性")
  static let regions = PhraseTable(words: "中国大陆 大陆 中国香港 中国澳门 中国台湾 内地 中国内地 香港 澳门 台湾 台湾地区 大湾区 本地 海外 国际")
  static let praises = PhraseTable(words: "优势 支柱 主导 重点 特色 传统 新兴 主要 千亿级 百亿级")
  static let kinds = PhraseTable(words: "国家 国 地区 市场 地 省市 城市 省份 国家和地区")
  static let ageBounds = PhraseTable(words: "及以上 以上 及以下 以下")
  static let commas = PhraseTable(words: "、")
  static let conjunctions = PhraseTable(words: "、 和 及 与 以及")

  /// 城乡居民收入 are two incomes; 进出口 two flows.
  static func expand(_ phrase: Phrase) -> [Phrase]? {
    for (joint, parts) in [("城乡", ["城镇", "农村"]), ("进出口", ["进口", "出口"]), ("存贷款", ["存款", "贷款"])] {
      let word = Phrase(joint)
      guard
        let start = (0..<max(0, phrase.count - word.count + 1)).first(where: {
          phrase.folded[$0..<($0 + word.count)].elementsEqual(word.folded)
        })
      else { continue }
      return parts.map {
        phrase.prefix(start).appending(Phrase($0)).appending(phrase.dropping(first: start + word.count))
      }
    }
    return nil
  }

  /// What is done with goods: 光伏产品、船舶成为亮点,分别出口22.9、9.36亿美元.
  static let deals = PhraseTable(words: "出口 进口 销售 生产")

  /// What tells of each of the levels before how far it has come.
  static let progress = PhraseTable(words: "进度 完成率 完成进度 序时进度 执行进度 支出进度 占比 比重")

  /// 三次产业增加值 are those of the first, second and third sector; 一、二产业 of the first two.
  static func sectors(_ phrase: Phrase, count: Int) -> [Phrase]? {
    for (word, sectors) in [
      ("三次产业", ["第一产业", "第二产业", "第三产业"]), ("一、二、三产业", ["第一产业", "第二产业", "第三产业"]), ("一二三产业", ["第一产业", "第二产业", "第三产业"]),
      ("一二三产", ["第一产业", "第二产业", "第三产业"]), ("一、二、三产", ["第一产业", "第二产业", "第三产业"]),
      ("二、三产业", ["第二产业", "第三产业"]), ("一、二产业", ["第一产业", "第二产业"]), ("第一、二产业", ["第一产业", "第二产业"]),
      ("第二、三产业", ["第二产业", "第三产业"]), ("第一、二、三产业", ["第一产业", "第二产业", "第三产业"]),
    ] where sectors.count == count && phrase.hasPrefix(Phrase(word)) {
      // 第一、二、三产业分别实现增加值: what was only brought about is no part of the name.
      var tail = phrase.dropping(first: word.count)
      if let verb = Verbs.generic.match(at: 0, in: tail.folded, limit: tail.count - 2) {
        tail = tail.dropping(first: verb.range.count)
      }
      return sectors.map { Phrase($0).appending(tail) }
    }
    return nil
  }

  /// 韩国、东盟分别进出口 → 韩国、东盟进出口.
  static func removed(from phrase: Phrase) -> Phrase {
    guard let word = table.lastMatch(in: 0..<phrase.count, of: phrase.folded), word.range.lowerBound > 0,
      word.range.upperBound < phrase.count
    else { return phrase }
    let rest = phrase.dropping(first: word.range.upperBound)
    // 标准分别达到|每月650元、480元.
    if Linkers.table.isWhole(0..<rest.count, of: rest.folded) { return phrase.prefix(word.range.lowerBound) }
    return phrase.prefix(word.range.lowerBound).appending(rest)
  }

  /// What the words of `table` part in a list of names.
  static func members(of phrase: Phrase, at table: PhraseTable<Void>) -> [Phrase] {
    var parts: [Phrase] = []
    var start = 0
    for match in table.matches(in: 0..<phrase.count, of: phrase.folded) {
      // 惠及, 涉及: the 及 of a verb links nothing.
      if phrase.folded[match.range.lowerBound] == 0x53CA, match.range.lowerBound > 0,
        reaching.contains(phrase.folded[match.range.lowerBound - 1])
      {
        continue
      }
      let part = phrase.prefix(match.range.lowerBound).dropping(first: start)
      if !part.isEmpty { parts.append(part) }
      start = match.range.upperBound
    }
    let rest = phrase.dropping(first: start)
    if !rest.isEmpty { parts.append(rest) }
    return parts
  }

  private static let reaching: ScalarSet = "惠涉普波危顾企"
}
