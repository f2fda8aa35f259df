// Charts a second on one core, and the sizes of their files.

import Foundation
import Graphics
import Rendering

/// The same columns and the same line again and again, laid out and drawn anew each time, as `.ci/chart-bench` asks of gnuplot.
enum ChartBench {
  static func run() throws {
    let renderer = ChartRenderer()
    for (name, chart) in [("12 columns", columns), ("line of 60 points", line(60))] {
      try measure("\(name), PNG 1920×1080", chart, .png, renderer)
      try measure("\(name), SVG live text", chart, .svg, renderer, RenderOptions(svgText: .live))
      try measure("\(name), SVG outlines", chart, .svg, renderer, RenderOptions(svgText: .outlines))
    }
    let long = "line of 1,000,000 points"
    try measure("\(long), PNG", line(1_000_000), .png, renderer, seconds: 2)
    try measure("\(long), SVG live text", line(1_000_000), .svg, renderer, seconds: 2)
    print("memory at most \(residentMegabytes()) MB")
    fflush(nil)
  }

  private static func measure(
    _ name: String, _ chart: @autoclosure () -> Chart, _ format: PictureFormat, _ renderer: ChartRenderer,
    _ options: RenderOptions = RenderOptions(), seconds: Double = 3
  ) throws {
    // One line alone, for a profiler: TONGBI_BENCH="12 columns, PNG".
    if let only = ProcessInfo.processInfo.environment["TONGBI_BENCH"], !name.hasPrefix(only) { return }
    let chart = chart()
    let draw = { try renderer.bytes(of: try renderer.layOut(chart).scene, as: format, options: options) }
    let size = try draw().count
    let clock = ContinuousClock()
    let start = (wall: clock.now, processor: processorTime())
    var count = 0
    while clock.now - start.wall < .seconds(seconds) {
      _ = try draw()
      count += 1
    }
    let wall = (clock.now - start.wall) / .seconds(1) / Double(count) * 1000
    let processor = (processorTime() - start.processor) / Double(count) * 1000
    print(
      "\(name): "
        + String(
          format: "%.1f charts/s of one core, %.2f ms each (%.2f ms on the clock)", 1000 / processor, processor, wall)
        + ", \(size) bytes")
    fflush(nil)
  }

  /// Seconds of processor time so far: what others do on the machine does not count.
  private static func processorTime() -> Double {
    var usage = rusage()
    getrusage(0, &usage)  // 0: this process
    return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
      + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
  }

  /// One series of twelve years with every value written.
  private static let columns: Chart = {
    let values: [Double] = [52, 61, 58, 73, 69, 81, 77, 90, 95, 88, 102, 97].map { $0 * 1000 + 603 }
    return chart(values, mark: ColumnMark()) { String(2011 + $0) }
  }()

  /// A walk by chance, the same in every run.
  private static func line(_ count: Int) -> Chart {
    var state: UInt64 = 42
    var value = 5000.0
    let values = (0..<count).map { _ -> Double in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      value += Double(Int64(state >> 40) - (1 << 23)) / Double(1 << 23) * 40
      return value
    }
    return chart(values, mark: LineMark()) { String($0) }
  }

  private static func chart(_ values: [Double], mark: any Mark, label: (Int) -> String) -> Chart {
    let numbers = NumberStyle.fitting(largest: values.max() ?? 1, lastPlace: 0)
    return Chart(
      title: "全县一般程序案件增至97603件，同比下降4.9%", subtitle: "新昌县，单位：件", source: "资料来源：新昌县人民政府《法治政府建设报告》",
      summary: "图", mark: mark,
      positions: values.indices.map { ChartPosition(label: label($0), time: Double($0)) },
      series: [
        ChartSeries(
          name: "一般程序案件",
          points: values.enumerated().map {
            ChartPoint(position: $0, value: $1, label: values.count > 100 ? "值" : numbers.label($1))
          })
      ], numbers: numbers)
  }

  private static func residentMegabytes() -> Int {
    var usage = rusage()
    getrusage(0, &usage)  // 0: this process
    return Int(usage.ru_maxrss) / 1024
  }
}
