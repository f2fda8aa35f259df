// Tests of FigureRecord and FigureFileReader.

import DataCube
import Foundation
import Testing

@testable import Storage

@Suite("FigureFileReader")
struct FigureFileReaderTests {
  private static let figure = Figure(
    span: SourceSpan(document: "a/b.txt", start: 3, end: 12, quote: "696.645万元"), indicator: "罚没\"金额\"",
    value: DecimalValue(significand: 696_645, exponent: 1, negative: true), unit: "元", kind: .change,
    period: TimePeriod("2022-01/2022-09"), entity: "新昌县", status: .target, approximation: .over, basis: .yearOnYear,
    of: 1, partOf: nil, duplicateOf: 7,
    range: ClosedValueRange(low: DecimalValue(5, lastPlace: 1), high: DecimalValue(8, lastPlace: 1)),
    readings: [DecimalValue(41, lastPlace: 1)], confidence: 0.75)

  private static func line(_ figure: Figure) -> String {
    var bytes: [UInt8] = []
    var writer = JSONLinesWriter()
    writer.append(FigureRecord.record(of: figure), to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("keys stand in the order that the codebook has")
  func order() {
    #expect(
      Self.line(Self.figure).hasPrefix(
        #"{"document":"a/b.txt","start":3,"end":12,"quote":"696.645万元","indicator":"罚没\"金额\"","value":-6966450,"#
          + #""unit":"元","kind":"change","period":"2022-01/2022-09","entity":"新昌县","status":"target","#
          + #""approximation":"over","basis":"year-on-year","of":1,"part_of":null,"duplicate_of":7,"value_low":5,"#))
  }

  @Test("figures are read back as they were")
  func roundTrip() throws {
    let text = Self.line(Self.figure) + "\n" + Self.line(Self.figure)
    #expect(try FigureFileReader.figures(in: Data(text.utf8), path: "a") == [Self.figure, Self.figure])
  }

  @Test("decimals stay exact", arguments: ["4.7", "0.07", "70.00000000000001", "12345678901234567890.123"])
  func exact(digits: String) throws {
    var figure = Self.figure
    figure.value = try #require(DecimalValue(digits: digits))
    let read = try FigureFileReader.figures(in: Data(Self.line(figure).utf8), path: "a")
    #expect(read.first?.value.plainText == digits)
  }

  @Test(
    "a line that is no figure is named",
    arguments: [
      ("\n{\"document\":1}", "a:2: no figure: the value of “document” is not allowed"),
      ("{}", "a:1: no figure: the key “document” is missing; `tongbi codebook` explains the keys"),
      ("x", "a:1: no JSON object; give what tongbi extract --format jsonl writes"),
    ])
  func malformed(text: String, message: String) {
    let error = #expect(throws: StorageError.self) { try FigureFileReader.figures(in: Data(text.utf8), path: "a") }
    #expect(error?.description == message)
  }

  @Test("a wrong enumeration value is named")
  func wrongChoice() {
    let text = Self.line(Self.figure).replacingOccurrences(of: "\"over\"", with: "\"perhaps\"")
    let error = #expect(throws: StorageError.self) { try FigureFileReader.figures(in: Data(text.utf8), path: "a") }
    #expect(error?.description == "a:1: no figure: the value of “approximation” is not allowed")
  }
}
