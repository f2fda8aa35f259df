// Who belongs to a group of bodies.

/// What the members of a group are held against.
package enum BodyMembership: String, CaseIterable, Sendable {
  /// Every body that tells the indicator in any period.
  case reporting
  /// Every area of the level that lies in the group, by GB/T 2260.
  case areas
}
