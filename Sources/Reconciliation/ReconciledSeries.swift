// The one call that turns figures into series: stated, inferred, disputed and target observations together.

import Aggregation
import DataCube

/// All series that `figures` state or imply, in order of first appearance; inferred observations stand beside the stated
/// ones of their series.
///
/// Figures of one document must be together and in text order; documents in the order in which they shall be told. Pure:
/// the same figures give the same series.
///
/// - Parameter frame: what to know of the whole, where `figures` are a part of it.
package func reconciledSeries(
  from figures: [Figure], catalogue: IndicatorCatalogue = .standard, frame: PanelFrame? = nil
) -> [Series] {
  let builder = SeriesBuilder(figures, catalogue: catalogue, frame: frame)
  let stated = builder.statedCells()
  let narrowing = InferenceEngine(builder).conclusions(beside: stated)
  let breaks = SeriesBreaks(in: stated, narrowing.statements, catalogue: catalogue)
  let inferred = InferenceEngine.observations(
    from: narrowing.statements, outside: Set(stated.filter { !isTargetOnly($0.observations) }.map(\.cell)))
  return SeriesBuilder.series(breaks.applied(to: narrowing.applied(to: stated)) + inferred)
}

/// Whether a cell holds a plan and nothing that happened.
private func isTargetOnly(_ observations: [Observation]) -> Bool {
  observations.allSatisfy { $0.evidence == .target }
}
