// Throughput of extraction on one core.

import DataCube
import Extraction
import Foundation
import ReportText

/// Bytes to figures, timed: megabytes of UTF-8 a second.
enum SpeedBench {
  static func run() throws {
    let own =
      BenchFiles.files("Tests/Corpus", endings: ["/source.txt"]) + BenchFiles.files("Data/sources", endings: [".txt"])
    try measure("sample reports", own, megabytes: 20)
    let shared = BenchFiles.files("../shared/reports", endings: [".txt", ".md"])
    if !shared.isEmpty { try measure("shared reports", shared, megabytes: 100) }
    measure("one line without marks", [unmarkedLine(megabytes: 1)], megabytes: 1)
    measure("the same, ten times as long", [unmarkedLine(megabytes: 10)], megabytes: 10)
  }

  /// Goes through the documents a single time.
  static func measureOnce(_ paths: [String]) throws {
    let documents = try paths.map(BenchFiles.bytes)
    measure("once", documents, bytes: documents.reduce(0) { $0 + $1.count })
  }

  private static func measure(_ name: String, _ paths: [String], megabytes: Int) throws {
    measure(name, try paths.map(BenchFiles.bytes), megabytes: megabytes)
  }

  /// What takes longer than this is stopped after the document that it is at.
  private static let patience = Duration.seconds(60)

  private static func measure(_ name: String, _ documents: [[UInt8]], megabytes: Int) {
    measure(name, documents, bytes: megabytes * 1_000_000)
  }

  /// Goes through the documents again and again until so many bytes are read.
  private static func measure(_ name: String, _ documents: [[UInt8]], bytes wanted: Int) {
    guard !documents.isEmpty else { return }
    let clock = ContinuousClock()
    var decoding = Duration.zero
    var extracting = Duration.zero
    var bytes = 0
    var figures = 0
    var index = 0
    while bytes < wanted, decoding + extracting < patience {
      let document = documents[index % documents.count]
      index += 1
      bytes += document.count
      let start = clock.now
      guard let text = try? SourceText(document: "bench", bytes: document) else { continue }
      let decoded = clock.now
      figures += Extractor().extract(text).figures.count
      extracting += clock.now - decoded
      decoding += decoded - start
    }
    let seconds = (decoding + extracting) / .seconds(1)
    let rate = Double(bytes) / 1e6 / seconds
    print(
      "\(name): \(decimals(rate, 2)) MB/s  (\(decimals(Double(bytes) / 1e6, 1)) MB, \(figures) figures, "
        + "\(decimals(seconds, 2)) s, of these decoding \(decimals(decoding / .seconds(1), 2)) s; "
        + "memory at most \(residentMegabytes()) MB)")
    fflush(nil)
  }

  /// A line of report words in which no mark ends a clause.
  private static func unmarkedLine(megabytes: Int) -> [UInt8] {
    let phrase = Array("全市办理简易程序案件数量较去年同期继续增长百分之四点七其中处罚金额共六百九十六万元".utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(megabytes * 1_000_000 + phrase.count)
    while bytes.count < megabytes * 1_000_000 { bytes += phrase }
    return bytes
  }

  private static func residentMegabytes() -> Int {
    var usage = rusage()
    getrusage(0, &usage)  // 0: this process
    return Int(usage.ru_maxrss) / 1024
  }

  private static func decimals(_ number: Double, _ places: Int) -> String { String(format: "%.\(places)f", number) }
}
