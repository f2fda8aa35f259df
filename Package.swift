// swift-tools-version: 6.1
import PackageDescription

/// Warnings stop the build wherever `CI` is set; at a developer's desk they only show.
let strictness: [SwiftSetting] =
  Context.environment["CI"] == nil ? [] : [.unsafeFlags(["-warnings-as-errors"])]

/// One room of the house. The list below runs from the bottom layer up; a target imports only what it names.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strictness)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"], exclude: exclude, swiftSettings: strictness)
}

let package = Package(
  name: "tongbi",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "tongbi", targets: ["tongbi"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
  ],
  targets: [
    room("DataCube"),
    room("ReportText", ["DataCube"]),
    room("Extraction", ["DataCube", "ReportText"]),
    room("Evaluation", ["DataCube"]),
    room("Aggregation", ["DataCube"]),
    room("Reconciliation", ["DataCube", "Aggregation"]),
    room(
      "Storage",
      ["DataCube", .product(name: "GRDB", package: "GRDB.swift"), .product(name: "Yams", package: "Yams")]),
    room("Graphics"),
    .systemLibrary(
      name: "CPangoCairo", pkgConfig: "pangocairo", providers: [.apt(["libcairo2-dev", "libpango1.0-dev"])]),
    .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
    room("Rendering", ["Graphics", "CPangoCairo", "CDeflate"]),
    room("ChartSpecs", ["DataCube", "Aggregation", "Graphics"]),
    .executableTarget(
      name: "tongbi",
      dependencies: [
        "DataCube", "ReportText", "Extraction", "Evaluation", "Aggregation", "Reconciliation", "Storage", "Graphics",
        "Rendering", "ChartSpecs",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ], swiftSettings: strictness),
    .executableTarget(
      name: "tongbi-bench",
      dependencies: ["DataCube", "ReportText", "Extraction", "Evaluation", "Storage", "Graphics", "Rendering"],
      swiftSettings: strictness),

    .target(
      name: "TestSupport", dependencies: ["DataCube", "CDeflate"], path: "Tests/TestSupport", swiftSettings: strictness),
    tests("DataCubeTests", ["DataCube"]),
    tests("ReportTextTests", ["DataCube", "ReportText"]),
    tests("ExtractionTests", ["DataCube", "ReportText", "Extraction", "Evaluation", "Storage"]),
    tests("EvaluationTests", ["DataCube", "ReportText", "Extraction", "Evaluation", "Storage"]),
    tests("AggregationTests", ["DataCube", "Aggregation", "Storage"], exclude: ["Transforms/references"]),
    tests("ReconciliationTests", ["DataCube", "Aggregation", "Reconciliation"]),
    tests("StorageTests", ["DataCube", "Storage"]),
    tests("GraphicsTests", ["Graphics"]),
    tests("RenderingTests", ["Graphics", "Rendering", "CDeflate"]),
    tests("ChartSpecsTests", ["DataCube", "Aggregation", "Storage", "Graphics", "Rendering", "ChartSpecs"]),
    tests("TongbiTests", ["DataCube", "Storage", "tongbi"]),
    tests("HouseTests", []),
  ]
)
