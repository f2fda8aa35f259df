// What else than the chart decides about the bytes of a drawing.

import CPangoCairo

/// The libraries and the font of this machine.
package enum RenderingEnvironment {
  /// `cairo 1.16.0, pango 1.50.12, Noto Sans CJK SC 131137, x86_64`: written into drawn files, so that a later drawing knows
  /// whether a difference can come from the machine.
  package static func description(fontFamily: String) -> String {
    let cairo = cairo_version_string().map { String(cString: $0) } ?? "?"
    let pango = pango_version_string().map { String(cString: $0) } ?? "?"
    return "cairo \(cairo), pango \(pango), \(fontFamily) \(fontVersion(of: fontFamily)), \(processor)"
  }

  /// Processors round differently in the last digit.
  private static var processor: String {
    #if arch(x86_64)
      "x86_64"
    #elseif arch(arm64)
      "arm64"
    #else
      "other"
    #endif
  }

  /// The version that the font file states, as fontconfig tells it; `-` where it tells none.
  private static func fontVersion(of family: String) -> String {
    guard let pattern = FcPatternCreate() else { return "-" }
    defer { FcPatternDestroy(pattern) }
    FcPatternAddString(pattern, FC_FAMILY, family)
    FcConfigSubstitute(nil, pattern, FcMatchPattern)
    FcDefaultSubstitute(pattern)
    var result = FcResultNoMatch
    guard let match = FcFontMatch(nil, pattern, &result) else { return "-" }
    defer { FcPatternDestroy(match) }
    var version: Int32 = 0
    guard FcPatternGetInteger(match, FC_FONTVERSION, 0, &version) == FcResultMatch else { return "-" }
    return String(version)
  }
}
