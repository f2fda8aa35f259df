// Value labels: tried at several places, moved, or reported.

extension Canvas {
  /// One place that a label may take.
  package struct LabelPlace {
    package var anchor: Point
    package var alignment: TextItem.Alignment
    /// Where a thin line leads from, when the label stands away from its mark.
    package var leader: Point?

    package init(_ anchor: Point, _ alignment: TextItem.Alignment, leader: Point? = nil) {
      self.anchor = anchor
      self.alignment = alignment
      self.leader = leader
    }
  }

  /// A label with its places, best first.
  package struct LabelRequest {
    package var text: String
    package var color: Color
    package var places: [LabelPlace]
    /// Tried last, and only in the smallest size.
    package var lastPlaces: [LabelPlace] = []
    /// Higher ones are placed first.
    package var priority: Int
    /// Drawn even where not all can be: an end or an extreme.
    package var isNotable: Bool
    /// Whether the places of all labels are of one kind in one order, so that all may take the same.
    package var canBeAlike = false

    package init(
      _ text: String, color: Color, places: [LabelPlace], priority: Int = 0, isNotable: Bool = false
    ) {
      self.isNotable = isNotable
      self.text = text
      self.color = color
      self.places = places
      self.priority = priority
    }
  }

  /// Draws every label that finds a place, all in one size: the largest of three at which all do.
  ///
  /// Where more than one in twenty finds none even at the smallest size (of few labels, more than one in five), only the
  /// notable ones are drawn, and the chart says so; a notable one without a place is reported by itself.
  package func place(_ requests: [LabelRequest], style: TextStyle, distance: Double? = nil, of name: String = "") throws
  {
    var requests = requests
    if isPanel {
      // Few values stand in a panel if all of them find room; else the ends and extremes do.
      if requests.count <= 10, let all = try? arrange(requests, style: style, distance: distance), all.missed.isEmpty {
        return draw(all)
      }
      requests = requests.filter(\.isNotable)
    }
    for factor in [1, 0.92, 0.85] {
      if let alike = try alike(requests, style: style.scaled(factor), distance: distance) { return draw((alike, [])) }
    }
    let all = try arrange(requests, style: style, distance: distance)
    let forgiven = requests.count > 24 ? 20 : 5
    if all.missed.count * forgiven <= requests.count || !requests.contains(where: \.isNotable) { return draw(all) }
    report(.labelsThinned, name)
    draw(try arrange(requests.filter(\.isNotable), style: style, distance: distance))
  }

  private typealias Arrangement = (drawn: [(TextItem, LabelPlace)], missed: [String])

  /// All labels at the same of their places, which reads calmer than each at its own; nil where no place suits all.
  private func alike(_ requests: [LabelRequest], style: TextStyle, distance: Double?) throws -> [(
    TextItem, LabelPlace
  )]? {
    guard requests.count > 2, requests.allSatisfy({ $0.canBeAlike }) else { return nil }
    let before = obstacles
    defer { obstacles = before }
    for index in 0..<(requests.map(\.places.count).min() ?? 0) {
      obstacles = before
      var drawn: [(TextItem, LabelPlace)] = []
      // The ends may have to keep clear of the axis: they may take another place than the rest.
      for request in requests.dropFirst().dropLast() {
        let place = request.places[index]
        guard place.leader == nil else { return nil }
        let label = try item(request.text, style, request.color, at: place.anchor, place.alignment, role: .value)
        guard isFree(label.bounds, distance: distance ?? 2 * unit) else { break }
        obstacles.append(.rectangle(label.bounds))
        drawn.append((label, place))
      }
      guard drawn.count == requests.count - 2 else { continue }
      for request in [requests.first, requests.last].compactMap({ $0 }) {
        guard let found = try firstFree(request, style, distance ?? 2 * unit) else { break }
        obstacles.append(.rectangle(found.0.bounds))
        drawn.append(found)
      }
      if drawn.count == requests.count { return drawn }
    }
    return nil
  }

  private func arrange(_ requests: [LabelRequest], style: TextStyle, distance: Double?) throws -> Arrangement {
    let order = requests.indices.sorted { (requests[$1].priority, $0) < (requests[$0].priority, $1) }
    let gap = distance ?? 2 * unit
    var fallback: Arrangement = ([], [])
    // What is measured is the height of the whole type: the ink keeps apart even where these boxes all but touch.
    for (factor, gap) in [(1, gap), (0.9, gap), (0.8, gap), (0.8, gap * 0.15)] {
      let tried = style.scaled(factor)
      let before = obstacles
      var drawn: [(TextItem, LabelPlace)] = []
      var missed: [String] = []
      for index in order {
        let request = requests[index]
        let found = try firstFree(request, tried, gap, isLast: factor == 0.8)
        if let found {
          obstacles.append(.rectangle(found.0.bounds))
          drawn.append(found)
        } else {
          missed.append(request.text)
        }
      }
      obstacles = before
      if fallback.drawn.isEmpty || missed.count < fallback.missed.count { fallback = (drawn, missed) }
      if missed.isEmpty { break }
    }
    return fallback
  }

  private func draw(_ arrangement: Arrangement) {
    for (text, place) in arrangement.drawn {
      if let leader = place.leader { drawLeader(from: leader, to: text.bounds) }
      addWithGround(text)
    }
    for text in arrangement.missed { report(.labelLeftOut, text) }
  }

  private func firstFree(
    _ request: LabelRequest, _ style: TextStyle, _ gap: Double, isLast: Bool = false
  ) throws -> (TextItem, LabelPlace)? {
    for place in request.places + (isLast ? request.lastPlaces : []) {
      let label = try item(request.text, style, request.color, at: place.anchor, place.alignment, role: .value)
      if isFree(label.bounds, distance: gap) { return (label, place) }
    }
    return nil
  }

  /// Draws a text on a patch of background, so that no gridline runs through it.
  package func addWithGround(_ text: TextItem) {
    for patch in patches(behind: text.bounds, size: text.style.size) {
      add(.rectangle(patch.room), fill: patch.color)
    }
    add(text)
  }

  /// The patch behind a text, and the tinted parts of it; it reaches a little beyond the text, but into no bar.
  private func patches(behind room: Rectangle, size: Double) -> [(room: Rectangle, color: Color)] {
    var ground = Rectangle(
      x: room.x - 4 * unit, y: room.y + size * 0.06, width: room.width + 8 * unit, height: room.height - size * 0.06)
    for case .rectangle(let bar) in obstacles where bar.overlaps(ground) && !bar.overlaps(room) {
      let left = bar.right <= room.left ? max(ground.left, bar.right) : ground.left
      let right = bar.left >= room.right ? min(ground.right, bar.left) : ground.right
      ground = Rectangle(x: left, y: ground.y, width: right - left, height: ground.height)
    }
    return [(ground, theme.background)]
      + grounds.compactMap { tinted in ground.intersection(tinted.room).map { ($0, tinted.color) } }
  }

  private func drawLeader(from point: Point, to room: Rectangle) {
    let end = Point(
      min(max(point.x, room.left), room.right), point.y < room.top ? room.top : min(point.y, room.bottom))
    line(point, end, Stroke(theme.softInk, width: 1.5 * unit))
  }
}
