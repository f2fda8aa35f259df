// Tests of the rows of the catalogue: what must hold of every entry.

import DataCube
import Storage
import TestSupport
import Testing

@testable import Aggregation

@Suite("Catalogue data")
struct CatalogueDataTests {
  private static let entries = IndicatorCatalogue.standard.entries
  private static let files = Repository.files(below: "Data/catalogue", ending: ".yaml")

  @Test("every line of the table is an entry, and there are at least 200")
  func everyLine() {
    #expect(Self.entries.count == CatalogueRows.text.description.split(separator: "\n").count)
    #expect(Self.entries.count >= 200)
  }

  @Test("the table is what the YAML files say: run Scripts/generate-catalogue.py")
  func generatedIsUpToDate() throws {
    var read: [CatalogueEntry] = []
    for file in Self.files {
      let root = try YAMLReader.tree(of: try Repository.text(file), file: file)
      let name = String(file.split(separator: "/")[2].dropLast(".yaml".count))
      for overlay in try CatalogueOverlay.list(of: root) {
        var entry = try overlay.entry(over: nil)
        entry.field = name
        read.append(entry)
      }
    }
    #expect(read.map(\.id) == Self.entries.map(\.id))
    for (left, right) in zip(read, Self.entries) { #expect(left == right) }
  }

  @Test("ids are unique kebab-case ASCII")
  func ids() {
    #expect(Set(Self.entries.map(\.id)).count == Self.entries.count)
    for entry in Self.entries {
      let isKebab = entry.id.allSatisfy { $0 == "-" || ($0.isASCII && ($0.isNumber || $0.isLowercase)) }
      #expect(isKebab && !entry.id.hasPrefix("-") && !entry.id.contains("--"), "\(entry.id)")
      let isASCII = entry.english.allSatisfy { $0.isASCII }
      #expect(isASCII, "\(entry.id): \(entry.english)")
    }
  }

  @Test("no wording stands in two entries of the same dimension, kind and unit")
  func noSharedWordings() {
    for tier in 0...2 {
      var owners: [String: [CatalogueEntry]] = [:]
      for entry in Self.entries {
        for form in Set(entry.wordings.map { IndicatorWording($0).forms[tier] }) {
          owners[form, default: []].append(entry)
        }
      }
      for (form, sharing) in owners.sorted(by: { $0.key < $1.key }) where sharing.count > 1 {
        for (index, left) in sharing.enumerated() {
          for right in sharing[(index + 1)...] {
            let meet = Self.meet(left, right)
            #expect(!meet, "\(form) is in \(left.id) and \(right.id)")
          }
        }
      }
    }
  }

  @Test("every part has its whole, of the same dimension and told in a common unit, and no whole is its own part")
  func parts() throws {
    for entry in Self.entries {
      var seen: Set<String> = [entry.id]
      var next = entry.partOf
      while let id = next {
        let whole = try #require(IndicatorCatalogue.standard[id], "\(entry.id) is part of \(id), which is not there")
        #expect(whole.dimension == entry.dimension, "\(entry.id) and \(id)")
        #expect(seen.insert(id).inserted, "\(entry.id): a circle through \(id)")
        if !seen.contains(id) { break }
        next = seen.count > 20 ? nil : whole.partOf
      }
      guard let whole = entry.partOf.flatMap({ IndicatorCatalogue.standard[$0] }) else { continue }
      let share = entry.units.isEmpty || whole.units.isEmpty || !Set(entry.units).isDisjoint(with: whole.units)
      #expect(share, "\(entry.id) and \(whole.id)")
    }
  }

  @Test("units are those of UnitTable and measure the entry's dimension; a unit and its 次 never share an entry")
  func units() {
    for entry in Self.entries {
      for unit in entry.units {
        guard let known = UnitTable.unit(unit) else {
          Issue.record("\(entry.id): unknown unit \(unit)")
          continue
        }
        if !unit.contains("/") {
          #expect(known.code == unit, "\(entry.id): \(unit) is \(known.code)")
          #expect(known.dimension == entry.dimension, "\(entry.id): \(unit)")
        }
        #expect(!entry.units.contains(unit + "次"), "\(entry.id): \(unit) and \(unit)次")
      }
    }
  }

  @Test("levels are no rates: kinds fit the dimension")
  func kinds() {
    for entry in Self.entries {
      #expect(!entry.kinds.isEmpty && Set(entry.kinds).count == entry.kinds.count, "\(entry.id)")
      let isRate = entry.dimension == nil || entry.dimension == .proportion
      #expect(!entry.kinds.contains(isRate ? .level : .ratio), "\(entry.id)")
      for name in entry.wordings where entry.dimension == .count || entry.dimension == .money {
        let isRateName = name.hasSuffix("率") && !name.hasSuffix("概率")
        #expect(!isRateName || name.contains("劳动生产率") || name.contains("死亡率"), "\(entry.id): \(name)")
      }
    }
  }

  @Test("what is printed in real terms is marked so")
  func realGrowth() {
    for entry in Self.entries where entry.dimension == .money {
      if entry.name.contains("生产总值") || entry.name.hasSuffix("增加值") {
        #expect(entry.growthPrices != .current, "\(entry.id)")
      }
    }
  }

  /// Whether one figure could be a statement of both.
  private static func meet(_ left: CatalogueEntry, _ right: CatalogueEntry) -> Bool {
    guard left.dimension == right.dimension, !Set(left.kinds).isDisjoint(with: right.kinds) else { return false }
    let units = left.units.isEmpty && right.units.isEmpty ? [String?.none] : (left.units + right.units).map { $0 }
    return units.contains { unit in
      unit == nil || (left.admitsLevelOrRate(in: unit) && right.admitsLevelOrRate(in: unit))
    }
  }
}
