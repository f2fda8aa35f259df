// What a scene consists of: few kinds, so that a backend stays small and a new mark never touches one.

/// One thing to draw.
package indirect enum SceneItem: Hashable, Sendable {
  case path(PathItem)
  case text(TextItem)
  case group(GroupItem)
}
