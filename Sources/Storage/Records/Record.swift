// One row of any output: ordered keys and their values.

/// A row on its way to JSON Lines, CSV or a table. Keys keep the order in which they were set.
///
/// ```swift
/// let row: Record = ["indicator": .text("简易程序案件"), "value": .decimal(figure.value.number), "unit": .text("件")]
/// ```
package struct Record: Hashable, Sendable {
  /// One key and its value.
  package struct Field: Hashable, Sendable {
    package var key: String
    package var value: RecordValue
  }

  package private(set) var fields: [Field] = []

  package init() {}

  /// The value of a key; nil where the row has no such key. Setting nil takes the key away.
  package subscript(key: String) -> RecordValue? {
    get { fields.first { $0.key == key }?.value }
    set {
      let index = fields.firstIndex { $0.key == key }
      switch (index, newValue) {
      case (let index?, let value?): fields[index].value = value
      case (let index?, nil): fields.remove(at: index)
      case (nil, let value?): fields.append(Field(key: key, value: value))
      case (nil, nil): break
      }
    }
  }
}

extension Record: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, RecordValue)...) {
    fields = elements.map { Field(key: $0.0, value: $0.1) }
  }
}
