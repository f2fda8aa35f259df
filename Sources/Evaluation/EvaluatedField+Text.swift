// What stands in a field, for error lists.

import DataCube

extension EvaluatedField {
  /// The field of a row as text; nil where it is empty.
  func text(of row: FigureAnnotation) -> String? {
    switch self {
    case .span: "\(row.start)–\(row.end) “\(row.quote ?? "")”"
    case .value: row.value?.plainText
    case .unit: row.unit.stated
    case .kind: row.kind.stated
    case .period: row.period.stated
    case .indicator: row.indicator.stated
    case .status: row.status.stated
    case .approximation: row.approximation.stated
    case .entity: row.entity.stated
    case .basis: row.basis.stated
    case .of: row.of.stated.map(String.init)
    case .partOf: row.partOf.stated.map(String.init)
    }
  }
}
