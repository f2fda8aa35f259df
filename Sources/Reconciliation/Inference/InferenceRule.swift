// One way in which a figure that nobody printed follows from printed ones.

import Aggregation
import DataCube

/// One kind of inference: a name, what it reads, and what it concludes.
package struct InferenceRule: Sendable {
  package var name: String
  /// The statements that follow from one figure (a change, a ratio, a part), given the others; none where it is not this
  /// rule's business.
  package var conclude: @Sendable (Figure, InferenceContext) -> [InferredStatement]
}
