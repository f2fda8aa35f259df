// What else than the chart decides about the bytes of a drawing.

import CPangoCairo

/// The libraries and the font of this machine.
package enum RenderingEnvironment {
  /// `cairo 1.16.0, pango 1.50.12, Noto Sans CJK SC 131137, x86_64`: written into drawn files, so that a later drawing knows
  /// whether a difference can come from the machine.
  package static func description(fontFamily: String) -> String {
    "\(libraries), \(fontFamily) \(fontVersion(of: fontFamily)), \(processor)"
  }

  /// `cairo 1.16.0, pango 1.50.12`: what drawing runs with.
  package static var libraries: String {
    let cairo = cairo_version_string().map { String(cString: $0) } ?? "?"
    let pango = pango_version_string().map { String(cString: $0) } ?? "?"
    return "cairo \(cairo), pango \(pango)"
  }

  /// The version of an installed font; nil where fontconfig would put another family in its place.
  package static func installedVersion(ofFont family: String) -> String? {
    matching(family) { match in
      var name: UnsafeMutablePointer<FcChar8>?
      guard FcPatternGetString(match, FC_FAMILY, 0, &name) == FcResultMatch, let name,
        String(cString: name) == family
      else { return nil }
      return version(of: match)
    }
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
    matching(family, version) ?? "-"
  }

  /// What fontconfig takes for a family.
  private static func matching<Result>(_ family: String, _ body: (OpaquePointer) -> Result?) -> Result? {
    guard let pattern = FcPatternCreate() else { return nil }
    defer { FcPatternDestroy(pattern) }
    FcPatternAddString(pattern, FC_FAMILY, family)
    FcConfigSubstitute(nil, pattern, FcMatchPattern)
    FcDefaultSubstitute(pattern)
    var result = FcResultNoMatch
    guard let match = FcFontMatch(nil, pattern, &result) else { return nil }
    defer { FcPatternDestroy(match) }
    return body(match)
  }

  private static func version(of match: OpaquePointer) -> String? {
    var version: Int32 = 0
    return FcPatternGetInteger(match, FC_FONTVERSION, 0, &version) == FcResultMatch ? String(version) : nil
  }
}
