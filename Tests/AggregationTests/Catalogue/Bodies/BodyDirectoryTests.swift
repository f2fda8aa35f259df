// Tests of BodyDirectory: where bodies stand.

import DataCube
import Testing

@testable import Aggregation

@Suite("BodyDirectory")
struct BodyDirectoryTests {
  private static let directory = BodyDirectory.standard

  @Test(
    "a body's name tells its area, level and full name",
    arguments: [
      ("新昌县综合行政执法局", 330624, Body.Level.county, "新昌县综合行政执法局"),
      ("浙江省绍兴市新昌县综合行政执法局", 330624, .county, "新昌县综合行政执法局"),
      ("新昌县", 330624, .county, "新昌县"),
      ("靖州县城市管理和综合执法局", 431229, .county, "靖州苗族侗族自治县城市管理和综合执法局"),
      ("泰州市城市管理局", 321200, .prefecture, "泰州市城市管理局"),
      ("新洲区城管委", 420117, .county, "新洲区城管委"),
      ("宁波市人民政府", 330200, .prefecture, "宁波市人民政府"),
      ("宁波市政府", 330200, .prefecture, "宁波市人民政府"),
      ("宁波", 330200, .prefecture, "宁波市"),
      ("浙江省高级人民法院", 330000, .province, "浙江省高级人民法院"),
      ("浙江省高院", 330000, .province, "浙江省高级人民法院"),
      ("国家税务总局浙江省税务局", 330000, .province, "浙江省税务局"),
      ("中共宁波市委", 330200, .prefecture, "宁波市委"),
      ("湘西州", 433100, .prefecture, "湘西土家族苗族自治州"),
      ("广西", 450000, .province, "广西壮族自治区"),
      ("内蒙古自治区", 150000, .province, "内蒙古自治区"),
      ("吉林", 220000, .province, "吉林省"),
      ("吉林市", 220200, .prefecture, "吉林市"),
      ("南京市鼓楼区城管局", 320106, .county, "南京市鼓楼区城管局"),
      ("北京市朝阳区", 110105, .county, "北京市朝阳区"),
      ("重慶市", 500000, .province, "重庆市"),
      ("香港", 810000, .province, "香港特别行政区"),
      ("通化县", 220521, .county, "通化县"),
    ])
  func known(name: String, code: Int, level: Body.Level, full: String) throws {
    let body = try #require(Self.directory.body(named: name))
    #expect(body.areaCode == code)
    #expect(body.level == level)
    #expect(body.name == full)
    #expect(body.areaRevision == AreaTable.revision)
  }

  @Test("the nation is nobody's area", arguments: ["全国", "国家统计局", "最高人民法院", "我国", "财政部", "中华人民共和国"])
  func nation(name: String) throws {
    let body = try #require(Self.directory.body(named: name))
    #expect(body.level == .nation)
    #expect(body.areaCode == nil)
  }

  @Test(
    "what cannot be told is not guessed",
    arguments: ["", "我局", "全市", "鼓楼区", "朝阳区", "江苏省新昌县", "城市管理局", "某县", "县法院", "市场监管局"])
  func unknown(name: String) {
    #expect(Self.directory.body(named: name) == nil)
  }

  @Test("townships and zones have no code of their own")
  func localities() throws {
    let zone = try #require(Self.directory.body(named: "深圳市深汕特别合作区城市管理和综合执法局"))
    #expect(zone.level == .zone)
    #expect(zone.area?.code == 440300)
    #expect(zone.areaCode == nil)
    #expect(zone.name == "深圳市深汕特别合作区城市管理和综合执法局")
    let township = try #require(Self.directory.body(named: "新昌县羽林街道"))
    #expect(township.level == .township && township.locality == "羽林街道" && township.areaCode == nil)
    for name in ["新昌县住房和城乡建设局", "新昌县乡村振兴局", "新昌县农业农村局", "新昌县城镇管理局"] {
      #expect(Self.directory.body(named: name)?.level == .county, "\(name)")
    }
  }

  @Test(
    "我局 of a county is that county's bureau, 全市 the city around it",
    arguments: [
      ("我局", "新昌县综合行政执法局"), ("本局", "新昌县综合行政执法局"), ("全县", "新昌县"), ("我县", "新昌县"), ("全市", "绍兴市"), ("全省", "浙江省"),
      ("我国", "全国"), ("县法院", "新昌县人民法院"), ("县人民政府", "新昌县人民政府"), ("市政府", "绍兴市人民政府"), ("省住建厅", "浙江省住建厅"),
      ("全市法院", "绍兴市人民法院"), ("羽林街道", "新昌县羽林街道"), ("嵊州市", "嵊州市"), ("我局执法大队", nil), ("全区", nil), ("市场监管局", nil),
    ])
  func relative(name: String, full: String?) throws {
    let reporter = try #require(Self.directory.body(named: "新昌县综合行政执法局"))
    #expect(Self.directory.body(named: name, reporter: reporter)?.name == full)
  }

  @Test("the reporter tells which of several counties of a name is meant")
  func sameNames() throws {
    let nanjing = try #require(Self.directory.body(named: "南京市城管局"))
    #expect(Self.directory.body(named: "鼓楼区", reporter: nanjing)?.areaCode == 320106)
    let fuzhou = try #require(Self.directory.body(named: "福州市"))
    #expect(Self.directory.body(named: "鼓楼区城管局", reporter: fuzhou)?.areaCode == 350102)
  }

  @Test("codes of counties, cities and provinces agree")
  func prefixes() {
    let directlyGoverned: Set<Int> = [110000, 120000, 310000, 500000]
    for area in AreaTable.all {
      #expect(AreaTable.area(code: area.provinceCode)?.level == .province, "\(area)")
      guard area.level == .county else { continue }
      let isUnderProvince = area.code / 100 % 100 == 90 || directlyGoverned.contains(area.provinceCode)
      let city = AreaTable.area(code: area.prefectureCode)
      #expect((city?.level == .prefecture) != isUnderProvince, "\(area): \(city?.name ?? "–")")
    }
  }

  @Test("every area is found again under its name and those above it")
  func roundTrip() {
    for area in AreaTable.all {
      var name = area.name
      if area.level == .county, let city = AreaTable.area(code: area.prefectureCode) { name = city.name + name }
      if area.level > .province, let province = AreaTable.area(code: area.provinceCode) { name = province.name + name }
      let body = Self.directory.body(named: name)
      #expect(body?.areaCode == area.code, "\(name): \(body?.name ?? "–")")
      #expect(body?.organ == nil, "\(name): \(body?.organ ?? "–")")
    }
  }
}
