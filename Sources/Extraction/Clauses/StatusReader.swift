// Whether a figure happened or is planned.

import DataCube
import ReportText

struct StatusReader {
  let reader: FigureReader

  func status(of slot: Slot, kind: MeasureKind, period: TimePeriod?) -> ObservationStatus {
    let text = reader.text
    let before = slot.clause.range.lowerBound..<slot.token.start
    if let forecast = SceneWords.forecasts.match(endingAt: slot.tail.coreEnd, in: text, limit: slot.left.lowerBound),
      !forecast.range.isEmpty
    {
      return .target
    }
    if reader.clock.isPlan {
      return .target
    }
    if let period, let year = reader.frame.resolver.reportYear,
      period.first.year > max(year, reader.frame.resolver.deliveryYear ?? year)
        - (reader.frame.resolver.isCongressReport ? 1 : 0), period.first.year > year
    {
      return .target
    }
    // 全年 in a report on three quarters is a forecast.
    if let period, case .unit(.year(let year)) = period, let standard = reader.frame.resolver.standard,
      standard.frequency != .year, standard.frequency != .span,
      standard.last.year == year, standard.last.months.upperBound < 12,
      SceneWords.wholeYearPlans.firstMatch(in: reader.sentence.range, of: text) == nil,
      SceneWords.wholeYear.lastMatch(in: reader.sentence.range.lowerBound..<slot.token.start, of: text) != nil
    {
      return .target
    }
    if SceneWords.strongIntentions.firstMatch(in: before, of: text) != nil { return .target }
    guard SceneWords.intentions.firstMatch(in: before, of: text) != nil else { return .actual }
    let around = before.lowerBound..<min(slot.clause.range.upperBound, slot.token.end + 8)
    return SceneWords.achievements.firstMatch(in: around, of: text) == nil ? .target : .actual
  }
}
