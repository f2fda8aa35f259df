// Where the forms of a wording stand in a catalogue.

/// Positions of entries by form of their wordings and by tier: 0, 1 and 2 as in `IndicatorWording.forms`.
///
/// Nearly all wordings have one form three times. One table for all tiers is built in a third of the time that one for each takes.
struct CatalogueForms: Sendable {
  /// An entry, and a bit for each tier in which it has the form.
  private struct Place {
    let position: Int
    var tiers: Int
  }

  private var places: [String: [Place]] = [:]

  init(_ entries: [CatalogueEntry]) {
    places.reserveCapacity(entries.count * 8)
    for (position, entry) in entries.enumerated() {
      for wording in entry.wordings { add(IndicatorWording(wording).forms, position) }
    }
  }

  /// The entries with that form in that tier, in the order of the catalogue.
  func positions(of form: String, tier: Int) -> [Int] {
    (places[form] ?? []).filter { $0.tiers & 1 << tier != 0 }.map(\.position)
  }

  private mutating func add(_ forms: [String], _ position: Int) {
    var tier = 0
    while tier < forms.count {
      let form = forms[tier]
      var tiers = 0
      // Each form is made from the one before: equal ones stand together.
      while tier < forms.count, forms[tier] == form {
        tiers |= 1 << tier
        tier += 1
      }
      Self.add(Place(position: position, tiers: tiers), to: &places[form, default: []])
    }
  }

  private static func add(_ place: Place, to places: inout [Place]) {
    if places.last?.position == place.position {
      places[places.count - 1].tiers |= place.tiers
    } else {
      places.append(place)
    }
  }
}
