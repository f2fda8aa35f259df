// From a report to a picture, with the tool as it was built.

import Foundation
import TestSupport
import Testing

@Suite("End to end")
struct EndToEndTests {
  private static let report = """
    新昌县综合行政执法局2022年度法治政府建设工作报告

    2022年,全年办理简易程序案件55603件,案件数量较去年同比增长4.7%。受理行政诉讼13件,同比下降31.6%。
    """

  @Test("a report becomes figures, a series with its inferred year, and a PNG")
  func reportToPicture() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.report.utf8, to: "report.txt")

    let figures = try BuiltTool.run("tongbi extract report.txt", in: folder.url)
    #expect(figures.status == 0)
    #expect(figures.output.contains(#""quote":"55603件""#))
    #expect(figures.output.contains(#""value":-31.6,"unit":"%","kind":"change","period":"2022""#))

    let series = try BuiltTool.run("tongbi series report.txt --indicator 行政诉讼 --evidence inferred", in: folder.url)
    #expect(series.output.contains(#""period":"2021","value":19,"#))
    #expect(series.output.contains("13 ÷ (1 − 31.6%) → 19"))

    let chart = try BuiltTool.run("tongbi chart 行政诉讼 report.txt -o cases.png --size 960x540", in: folder.url)
    #expect(chart.status == 0, "\(chart.talk)")
    let picture = [UInt8](try Data(contentsOf: folder.url.appendingPathComponent("cases.png")))
    #expect(picture.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    // Width and height of the header, and more than a blank page.
    #expect(Array(picture[16..<24]) == [0, 0, 0x03, 0xC0, 0, 0, 0x02, 0x1C])
    #expect(picture.count > 3000)
  }

  @Test("a report of 2 MB works; `make bench` reads 20 MB")
  func largeReport() throws {
    let folder = try TemporaryFolder()
    let paragraph = String(repeating: "这一段没有数字,只是为了让报告变长。", count: 40) + "办结案件12件。\n"
    let copies = 2_000_000 / paragraph.utf8.count + 1
    try folder.write(String(repeating: paragraph, count: copies).utf8, to: "report.txt")
    let outcome = try BuiltTool.run("tongbi extract report.txt --year 2022 | tail -n 1", in: folder.url)
    #expect(outcome.output.contains(#""quote":"12件""#))
  }

  @Test("the tool is quiet when the reader has seen enough")
  func closedPipe() throws {
    let folder = try TemporaryFolder()
    try folder.write(String(repeating: Self.report + "\n", count: 2000).utf8, to: "report.txt")
    let outcome = try BuiltTool.run("tongbi extract report.txt | head -n 1", in: folder.url)
    #expect(outcome.talk.isEmpty)
    #expect(outcome.output.split(separator: "\n").count == 1)
  }
}
