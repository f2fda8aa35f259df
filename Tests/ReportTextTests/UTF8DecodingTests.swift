// Tests of UTF8Decoding through SourceText.

import DataCube
import TestSupport
import Testing

@testable import ReportText

@Suite("UTF8Decoding")
struct UTF8DecodingTests {
  @Test("a byte order mark is no part of the text")
  func byteOrderMark() throws {
    let text = try SourceText(document: "a", bytes: [0xEF, 0xBB, 0xBF] + Array("件".utf8))
    #expect(text.scalars == [0x4EF6])
  }

  @Test("line ends stay as they are, so that offsets agree with Python's")
  func lineEnds() throws {
    let text = try SourceText(document: "a", bytes: Array("一\r\n二\r三".utf8))
    #expect(text.quote(0..<text.scalars.count).unicodeScalars.map(\.value) == [0x4E00, 13, 10, 0x4E8C, 13, 0x4E09])
  }

  @Test(
    "the first wrong byte is named",
    arguments: [
      ([0x61, 0xFF], 1), ([0xE4, 0xBB], 0), ([0x61, 0xE4, 0xBB, 0x61], 1), ([0xC0, 0xAF], 0), ([0xE0, 0x80, 0xAF], 0),
      ([0xED, 0xA0, 0x80], 0), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF0, 0x80, 0x80, 0x80], 0), ([0x80], 0),
      ([0xE4, 0xBB, 0xB6, 0xF0, 0x9F, 0x98], 3), ([0xEF, 0xBB, 0xBF, 0xFE], 3),
    ] as [([UInt8], Int)])
  func invalid(bytes: [UInt8], place: Int) {
    #expect(throws: ReportTextError.invalidUTF8(document: "a", byte: place)) {
      try SourceText(document: "a", bytes: bytes)
    }
  }

  @Test("a NUL makes a file binary")
  func binary() {
    #expect(throws: ReportTextError.binary(document: "a", byte: 1)) { try SourceText(document: "a", bytes: [0x61, 0]) }
  }

  @Test("valid UTF-8 is decoded as Swift's own decoder does", arguments: 0..<20)
  func agreesWithSwift(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let string = RandomText.string(length: 500, using: &generator)
    let text = try SourceText(document: "a", bytes: Array(string.utf8))
    #expect(text.scalars == string.unicodeScalars.map(\.value))
    #expect(text.folded == SourceText(document: "a", text: string).folded)
  }

  @Test("any bytes give a text or the place where they are wrong", arguments: 0..<50)
  func survivesAnything(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let isValid = String(validating: bytes, as: UTF8.self) != nil && !bytes.contains(0)
    let isRead = (try? SourceText(document: "a", bytes: bytes)) != nil
    #expect(isRead == isValid)
  }
}

/// Text of every kind of scalar.
enum RandomText {
  static func string(length: Int, using generator: inout SeededGenerator) -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x80...0x7FF, 0x3000...0x303F, 0x4E00...0x9FFF, 0xFF01...0xFF5E, 0xE000...0xFFFD, 0x1F300...0x1FAFF,
      0x20000...0x2A6DF,
    ]
    var text = String.UnicodeScalarView()
    while text.count < length {
      let range = ranges[Int.random(in: 0..<ranges.count, using: &generator)]
      // A byte order mark at the start would be dropped.
      let value = UInt32.random(in: range, using: &generator)
      if value != 0xFEFF, let scalar = Unicode.Scalar(value) { text.append(scalar) }
    }
    return String(text)
  }
}
