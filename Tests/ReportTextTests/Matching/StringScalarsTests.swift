// Tests of text made of scalars.

import TestSupport
import Testing

@testable import ReportText

@Suite("text of scalars")
struct StringScalarsTests {
  @Test("it is what appending them one by one gives, and what is no scalar is left out", arguments: 0..<60)
  func text(seed: Int) {
    var chance = SeededGenerator(seed: UInt64(seed))
    let limits: [UInt32] = [0x7F, 0x7FF, 0xFFFF, 0x10FFFF, 0xFFFF_FFFF]
    let scalars = (0..<seed).map { _ in
      UInt32.random(in: 0...(limits.randomElement(using: &chance) ?? 0x7F), using: &chance)
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars.compactMap(Unicode.Scalar.init))
    #expect(Array(String(scalars: scalars).utf8) == Array(String(view).utf8))
    #expect(String(scalars: scalars.dropFirst(seed)).isEmpty)
  }

  @Test(
    "the edges of each length", arguments: [0, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF])
  func edges(scalar: UInt32) { #expect(String(scalars: [scalar]).unicodeScalars.map(\.value) == [scalar]) }

  @Test("surrogates are no scalars", arguments: [0xD800, 0xDFFF, 0x110000])
  func none(number: UInt32) { #expect(String(scalars: [number]).isEmpty) }
}
