// sRGB colours, and the arithmetic of contrast.

import Foundation

/// An sRGB colour with opacity.
package struct Color: Hashable, Sendable {
  /// 0…255 each.
  package var red: UInt8
  package var green: UInt8
  package var blue: UInt8
  /// 0 (nothing) … 1 (solid).
  package var opacity: Double

  package init(red: UInt8, green: UInt8, blue: UInt8, opacity: Double = 1) {
    self.red = red
    self.green = green
    self.blue = blue
    self.opacity = opacity
  }

  /// `0x1D5C9E`.
  package init(_ hex: UInt32) {
    self.init(red: UInt8(hex >> 16 & 255), green: UInt8(hex >> 8 & 255), blue: UInt8(hex & 255))
  }

  /// Reads `#1D5C9E` or `1D5C9E`; nil for anything else.
  package init?(text: String) {
    let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
    guard digits.utf8.count == 6, let hex = UInt32(digits, radix: 16) else { return nil }
    self.init(hex)
  }

  /// `#1d5c9e`.
  package var hexText: String {
    let digits = String(UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue), radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// The solid colour that this one, at `share` (0…1), gives over `ground`.
  package func mixed(into ground: Color, share: Double) -> Color {
    func blend(_ a: UInt8, _ b: UInt8) -> UInt8 {
      UInt8(max(0, min(255, (Double(a) * share + Double(b) * (1 - share)).rounded())))
    }
    return Color(red: blend(red, ground.red), green: blend(green, ground.green), blue: blend(blue, ground.blue))
  }

  /// Relative luminance after WCAG 2, 0…1.
  package var luminance: Double {
    func linear(_ channel: UInt8) -> Double {
      let c = Double(channel) / 255
      return c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// Contrast ratio after WCAG 2, 1…21.
  package func contrast(with other: Color) -> Double {
    let pair = [luminance, other.luminance].sorted()
    return (pair[1] + 0.05) / (pair[0] + 0.05)
  }
}
