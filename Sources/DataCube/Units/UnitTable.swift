// Every unit that the tool knows: a new unit is a new row here and nowhere else.

/// The closed list of units. Compound units (`元/吨`, `立方米/日`) are put together from these by the lexer.
package enum UnitTable {
  /// One row a dimension for classifiers that need no more than their name, one row a unit where aliases differ.
  package static let rows: [UnitOfMeasure] =
    classifiers.split(separator: " ").map { UnitOfMeasure(String($0), .count) } + measures

  /// The unit that `text` names in base form, alias or not; for `元/吨` that of the part before the stroke.
  package static func unit(_ text: String) -> UnitOfMeasure? {
    if let unit = byText[text] { return unit }
    guard let stroke = text.firstIndex(where: { $0 == "/" || $0 == "／" }) else { return nil }
    return byText[String(text[..<stroke])]
  }

  /// Whether values in this unit are whole numbers of things; a missing unit counts as one.
  package static func isCount(_ text: String?) -> Bool {
    guard let text else { return false }
    return !text.utf8.contains(UInt8(ascii: "/")) && unit(text)?.isCount == true
  }

  private static let byText: [String: UnitOfMeasure] = {
    var table: [String: UnitOfMeasure] = [:]
    for row in rows {
      for text in [row.code] + row.aliases where table[text] == nil { table[text] = row }
    }
    return table
  }()

  // MARK: - Rows

  /// Classifiers: whole things.
  private static let classifiers = """
    件 件次 起 宗 例 案 案件 人 人次 名 位 户 户次 家 家次 个 只 头 头只 羽 匹 尾 辆 辆次 台 台次 台套 套 处 处次 条 条次 项 项次 \
    管 具 份 份次 期 篇 则 部 支 发 块 张 张次 面 本 册 卷 幅 幅次 枚 件套 座 所 间 栋 幢 艘 艘次 种次 架 架次 乘次 列 列次 车次 班次 班 次 场 场次 \
    轮 批 批次 组 对 双 队 点次 点位 棵 株 根 口 眼 盏 把 扇 片 段 节 门 门次 科 科次 类 大类 种 款 道 步 级 岗 岗次 笔 单 票 \
    席 床 张床位 床位 席位 机位 车位 泊位 泊 班列 标段 标准箱 重量箱 重箱 标箱 个标准货柜单位 标准货柜单位 箱 包 袋 瓶 盒 桶 罐 车 宗地 地块 孔 基 路 局 井 字 词 \
    句 页 幢次 封 封次 通 通次 号 号段 群 伙 帮 团 团次 届 届次 户籍 村 镇 乡 街道 社区 省 市 县 区 国 校 院 站 厂 店 \
    网格 小时人次 架飞机 股 趟 趟次 客位 船次 杆 顶 颗 粒 盘 扎 束 株丛 畦 池 窝 穴 槽 跨 楼 层 单元 线 环 学员 例次 剂 剂次 针 针次 支次 \
    杯 台车 组次 首 出 集 部次 版 帧 章 条款 款项 头份 人份 个次 项目 户数 批件 方面
    """

  /// Measures: what is not counted.
  private static let measures: [UnitOfMeasure] = [
    UnitOfMeasure("%", .proportion, aliases: ["％", "﹪"]),
    UnitOfMeasure("‰", .proportion),
    UnitOfMeasure("个百分点", .percentagePoint, aliases: ["百分点", "個百分點", "个百份点", "百份点", "个多百分点", "pct"]),
    UnitOfMeasure("个点", .percentagePoint),
    UnitOfMeasure("个千分点", .percentagePoint, aliases: ["千分点"]),
    UnitOfMeasure("个基点", .percentagePoint, aliases: ["基点", "個基點", "个基本点", "基本点", "BP", "bp"]),
    UnitOfMeasure("倍", .multiple),
    UnitOfMeasure("番", .multiple),
    UnitOfMeasure("分", .score),
    UnitOfMeasure("元", .money, aliases: ["圆", "块钱", "¥", "￥"]),
    UnitOfMeasure("美元", .money, aliases: ["$", "美金"]),
    UnitOfMeasure("港元", .money, aliases: ["港币", "港幣"]),
    UnitOfMeasure("澳门元", .money, aliases: ["澳门币"]),
    UnitOfMeasure("新台币", .money, aliases: ["台币"]),
    UnitOfMeasure("欧元", .money, aliases: ["€"]),
    UnitOfMeasure("英镑", .money, aliases: ["£"]),
    UnitOfMeasure("日元", .money),
    UnitOfMeasure("韩元", .money),
    UnitOfMeasure("卢布", .money),
    UnitOfMeasure("平方米", .area, aliases: ["平米", "㎡", "m²", "m2", "平方公尺"]),
    UnitOfMeasure("平方公里", .area, aliases: ["平方千米", "km²", "km2"]),
    UnitOfMeasure("亩", .area, aliases: ["畝"]),
    UnitOfMeasure("亩次", .area),
    UnitOfMeasure("公顷", .area, aliases: ["hm²"]),
    UnitOfMeasure("平方英尺", .area, aliases: ["平方呎"]),
    UnitOfMeasure("公里", .length, aliases: ["千米", "km", "KM"]),
    UnitOfMeasure("车道公里", .length),
    UnitOfMeasure("皮长公里", .length),
    UnitOfMeasure("芯公里", .length),
    UnitOfMeasure("延米", .length),
    UnitOfMeasure("延长米", .length),
    UnitOfMeasure("米", .length, aliases: ["m", "公尺"]),
    UnitOfMeasure("厘米", .length, aliases: ["cm"]),
    UnitOfMeasure("毫米", .length, aliases: ["mm"]),
    UnitOfMeasure("微米", .length),
    UnitOfMeasure("纳米", .length),
    UnitOfMeasure("海里", .length),
    UnitOfMeasure("里", .length),
    UnitOfMeasure("立方米", .volume, aliases: ["立方公尺", "立方", "方", "m³", "m3"]),
    UnitOfMeasure("标准立方米", .volume),
    UnitOfMeasure("千升", .volume), UnitOfMeasure("升", .volume, aliases: ["L"]),
    UnitOfMeasure("毫升", .volume, aliases: ["ml", "mL"]),
    UnitOfMeasure("立方米秒", .volume),
    UnitOfMeasure("吨", .weight, aliases: ["噸", "t"]),
    UnitOfMeasure("公吨", .weight),
    UnitOfMeasure("净吨", .weight),
    UnitOfMeasure("净吨位", .weight),
    UnitOfMeasure("吨次", .weight),
    UnitOfMeasure("吨标准煤", .weight, aliases: ["吨标煤"]),
    UnitOfMeasure("千克标准煤", .weight, aliases: ["公斤标准煤", "千克标煤", "公斤标煤"]),
    UnitOfMeasure("克标准煤", .weight, aliases: ["克标煤"]),
    UnitOfMeasure("吨公里", .weight),
    UnitOfMeasure("人公里", .length),
    UnitOfMeasure("载重吨", .weight),
    UnitOfMeasure("总吨", .weight),
    UnitOfMeasure("综合吨", .weight),
    UnitOfMeasure("公斤", .weight, aliases: ["千克", "kg", "KG"]),
    UnitOfMeasure("斤", .weight),
    UnitOfMeasure("担", .weight),
    UnitOfMeasure("克", .weight, aliases: ["g"]),
    UnitOfMeasure("毫克/100毫升", .weight, aliases: ["mg/100ml", "mg/100mL"]),
    UnitOfMeasure("毫克", .weight, aliases: ["mg"]),
    UnitOfMeasure("微克", .weight, aliases: ["μg", "ug"]),
    UnitOfMeasure("箱次", .count),
    UnitOfMeasure("天次", .count),
    UnitOfMeasure("档", .count),
    UnitOfMeasure("轮次", .count),
    UnitOfMeasure("站次", .count),
    UnitOfMeasure("标台", .count),
    UnitOfMeasure("标准煤", .weight),
    UnitOfMeasure("千瓦时", .energy, aliases: ["千瓦小时", "度", "kWh", "瓦时", "KWH"]),
    UnitOfMeasure("兆瓦时", .energy, aliases: ["MWh"]),
    UnitOfMeasure("吉瓦时", .energy, aliases: ["GWh"]),
    UnitOfMeasure("吉焦", .energy),
    UnitOfMeasure("千卡", .energy),
    UnitOfMeasure("大卡", .energy),
    UnitOfMeasure("千瓦", .power, aliases: ["kW", "KW", "瓦"]),
    UnitOfMeasure("兆瓦", .power, aliases: ["MW"]),
    UnitOfMeasure("吉瓦", .power, aliases: ["GW"]),
    UnitOfMeasure("千伏安", .power, aliases: ["kVA", "KVA", "伏安"]),
    UnitOfMeasure("兆伏安", .power),
    UnitOfMeasure("马力", .power),
    UnitOfMeasure("吨位", .weight),
    UnitOfMeasure("蒸吨", .power),
    UnitOfMeasure("千伏", .pressure, aliases: ["kV", "伏"]),
    UnitOfMeasure("℃", .temperature, aliases: ["摄氏度", "°C"]),
    UnitOfMeasure("分贝", .noise, aliases: ["dB"]),
    UnitOfMeasure("标准箱次", .count),
    UnitOfMeasure("TEU", .count, aliases: ["teu"]),
    UnitOfMeasure("GB", .information, aliases: ["G"]),
    UnitOfMeasure("TB", .information, aliases: ["T"]),
    UnitOfMeasure("PB", .information),
    UnitOfMeasure("Mbps", .information, aliases: ["M", "兆"]),
    UnitOfMeasure("Gbps", .information, aliases: ["Tbps"]),
    UnitOfMeasure("比特", .information),
    UnitOfMeasure("EFLOPS", .information, aliases: ["PFLOPS"]),
    UnitOfMeasure("岁", .duration, aliases: ["周岁"]),
    UnitOfMeasure("周年", .duration),
    UnitOfMeasure("学时", .count, aliases: ["个学时"]),
    UnitOfMeasure("课时", .count),
    UnitOfMeasure("个工作日", .duration, aliases: ["工作日"]),
    UnitOfMeasure("晚", .duration),
    UnitOfMeasure("天", .duration),
    UnitOfMeasure("日", .duration),
    UnitOfMeasure("小时", .duration, aliases: ["个小时"]),
    UnitOfMeasure("分钟", .duration),
    UnitOfMeasure("秒", .duration, aliases: ["秒钟"]),
    UnitOfMeasure("年", .duration),
    UnitOfMeasure("个月", .duration),
    UnitOfMeasure("周", .duration, aliases: ["个星期"]),
    UnitOfMeasure("个季度", .duration, aliases: ["季度"]),
  ]
}
