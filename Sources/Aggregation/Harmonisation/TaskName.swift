// What the task behind an achievement is called.

/// The name of a task that follows from an achievement and its rate of completion: `违法建筑处置面积任务数`.
package enum TaskName {
  /// Stands behind the achievement's name, so that the task never stands among achievements.
  package static let ending = "任务数"
}
