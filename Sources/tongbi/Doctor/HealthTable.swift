// What `tongbi doctor` looks at: a new check is a line here.

import Aggregation
import DataCube
import Foundation
import Graphics
import Rendering
import Storage

/// The checks, in order.
enum HealthTable {
  static var rows: [HealthCheck] {
    [
      HealthCheck(name: "libraries", run: libraries),
      HealthCheck(name: "font", run: font),
      HealthCheck(name: "drawing", run: drawing),
      HealthCheck(name: "catalogue", run: catalogue),
      HealthCheck(name: "locale", run: locale),
      HealthCheck(name: "temporary folder", run: temporaryFolder),
    ]
  }

  /// The check of the store at `path`.
  static func store(_ path: String) -> HealthCheck {
    HealthCheck(name: "store") {
      do {
        let store = try ReportStore.forReading(path)
        let documents = try store.documents()
        let old = documents.count { $0.identity.reader != ReaderVersion.current }
        let found = "\(path): \(documents.count) reports, \(documents.reduce(0) { $0 + $1.figures }) figures"
        guard try store.isSound() else {
          return HealthCheck.Finding(
            verdict: .failure, found: "\(path): SQLite finds it damaged", advice: "make it anew with tongbi import")
        }
        return HealthCheck.Finding(
          verdict: old == 0 ? .ok : .warning, found: found,
          advice: old == 0
            ? nil : "\(old) were read by another version: tongbi import --reread --store \(path)")
      } catch {
        return HealthCheck.Finding(verdict: .failure, found: "\(error)", advice: "see tongbi import --help")
      }
    }
  }

  private static let family = Theme.briefing.fontFamily

  private static func libraries() -> HealthCheck.Finding {
    HealthCheck.Finding(verdict: .ok, found: RenderingEnvironment.libraries)
  }

  private static func font() -> HealthCheck.Finding {
    guard let version = RenderingEnvironment.installedVersion(ofFont: family) else {
      return HealthCheck.Finding(
        verdict: .failure, found: "\(family) is not installed",
        advice: "install it (Debian, Ubuntu: apt-get install fonts-noto-cjk), then fc-cache -f; only chart needs it")
    }
    return HealthCheck.Finding(verdict: .ok, found: "\(family) \(version)")
  }

  /// Sets a line of Chinese, as every chart does.
  private static func drawing() -> HealthCheck.Finding {
    do {
      let width = try ChartRenderer().withMeasurer { measurer in
        try measurer.extent(of: "同比增长4.7%", TextStyle(family: family, size: 32)).width
      }
      guard width > 0 else {
        return HealthCheck.Finding(
          verdict: .failure, found: "a line of Chinese has no width", advice: "check the font and Pango")
      }
      return HealthCheck.Finding(verdict: .ok, found: "Chinese text is set")
    } catch {
      return HealthCheck.Finding(verdict: .failure, found: "\(error)", advice: "see font")
    }
  }

  private static func catalogue() -> HealthCheck.Finding {
    let (entries, areas) = (IndicatorCatalogue.standard.entries.count, AreaTable.all.count)
    return HealthCheck.Finding(
      verdict: entries > 0 && areas > 0 ? .ok : .failure,
      found: "\(entries) indicators, \(areas) areas of GB/T 2260 at \(AreaTable.revision)",
      advice: entries > 0 && areas > 0 ? nil : "the build is damaged: make clean build")
  }

  private static func locale() -> HealthCheck.Finding {
    let environment = ProcessInfo.processInfo.environment
    let name = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? "none"
    let isUTF8 = name.lowercased().replacingOccurrences(of: "-", with: "").contains("utf8")
    return HealthCheck.Finding(
      verdict: isUTF8 ? .ok : .warning, found: name,
      advice: isUTF8 ? nil : "export LANG=C.UTF-8, else the terminal may not show Chinese")
  }

  private static func temporaryFolder() -> HealthCheck.Finding {
    let path = FileManager.default.temporaryDirectory.path
    let isWritable = FileManager.default.isWritableFile(atPath: path)
    return HealthCheck.Finding(
      verdict: isWritable ? .ok : .failure, found: isWritable ? "writable" : "\(path) is not writable",
      advice: isWritable ? nil : "set TMPDIR to a folder that is")
  }
}
