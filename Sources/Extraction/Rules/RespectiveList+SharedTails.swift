// What the last member of a list says for all of them: where it begins, and what it must not say twice.

import ReportText

extension RespectiveList {
  /// Where the words begin that belong to the measure at `start` and are of all members: 综合利用率, 固定资产投资.
  func wholeHead(of last: Phrase, from start: Int) -> Int {
    if let manner = Self.manners.match(endingAt: start, in: last.folded, limit: 2) { return manner.range.lowerBound }
    guard let whole = Self.compounds.match(endingAt: last.count, in: last.folded, limit: 2) else { return start }
    return min(start, whole.range.lowerBound)
  }

  private static let manners = PhraseTable(words: "综合 无害化 资源化 规范化 集中 安全 有效 达标")
  private static let compounds = PhraseTable(
    words: "固定资产投资 固定资产投资额 房地产开发投资 社会消费品零售总额 一般公共预算收入 一般公共预算支出 主营业务收入")

  /// 失业保险参保人数 of 失业保险 and 保险参保人数: what both say is said once.
  func joined(_ part: Phrase, _ tail: Phrase) -> Phrase {
    let shared = (2..<4).reversed().first { $0 < tail.count && part.hasSuffix(tail.prefix($0)) }
    return part.appending(tail.dropping(first: shared ?? 0))
  }

  /// 城乡居民 of 城乡居民养老保险、大病保险参保率: whose insurances they are is told with the first of them.
  func sharedInsured(_ parts: [Phrase]) -> Phrase {
    guard let first = parts.first, let who = Self.insured.match(at: 0, in: first.folded, limit: first.count - 3),
      first.hasSuffix(Self.insurance),
      parts.dropFirst().allSatisfy({ Self.insurances.match(at: 0, in: $0.folded, limit: $0.count) != nil })
    else { return Phrase() }
    return first.prefix(who.range.count)
  }

  private static let insurance = Phrase("保险")
  private static let insured = PhraseTable(words: "户籍居民 城乡居民 居民 城镇居民 农村居民 户籍人口")
  private static let insurances = PhraseTable(words: "养老保险 医疗保险 基本养老保险 基本医疗保险 大病保险")

  /// 入选国家“英才计划”专家 and 入选省“英才计划”专家 of 入选国家、省“英才计划”专家: tiers before one name.
  func withTiers(_ parts: [Phrase]) -> [Phrase]? {
    guard let first = parts.first, let last = parts.last, parts.count >= 2,
      let tier = Self.tiers.match(at: 0, in: last.folded, limit: last.count), tier.range.upperBound < last.count,
      last.folded[tier.range.upperBound] == Scalars.openQuote,
      let opening = Self.tiers.match(endingAt: first.count, in: first.folded, limit: 0),
      parts.dropFirst().dropLast().allSatisfy({ Self.tiers.isWhole(0..<$0.count, of: $0.folded) })
    else { return nil }
    let (head, tail) = (first.prefix(opening.range.lowerBound), last.dropping(first: tier.range.upperBound))
    return parts.enumerated().map { index, part in
      let named = index == 0 ? part : head.appending(part)
      return index == parts.count - 1 ? named : named.appending(tail)
    }
  }

  private static let tiers = PhraseTable(words: "国家 省 市 县 部 国家级 省级 市级 县级 部级 国家和省 省部级")

  /// 鸡肉, 鸭肉 and 鹅肉 of 鸡、鸭、鹅肉: one character each, and what all of them are behind the last.
  func withMeats(_ parts: [Phrase]) -> [Phrase]? {
    guard let last = parts.last, last.count == 2, Self.meats.contains(last.folded[1]),
      parts.allSatisfy({ $0.folded.first.map(Self.animals.contains) ?? false }),
      parts.dropLast().allSatisfy({ $0.count == 1 })
    else { return nil }
    return parts.dropLast().map { $0.appending(last.dropping(first: 1)) } + [last]
  }

  private static let animals: ScalarSet = "猪牛羊鸡鸭鹅禽兔马驴驼鸽"
  private static let meats: ScalarSet = "肉蛋"
}
