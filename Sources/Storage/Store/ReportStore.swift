// Reports and their figures in one SQLite file. Only this folder knows GRDB.

import DataCube
import Foundation
import GRDB

/// A store of reports: their bytes and their figures, vintage by vintage.
///
/// Series, inferred values and findings are not kept but derived when they are asked for: see
/// `Decisions/0001-what-a-store-keeps.md`. What queries must know of the whole is: `Decisions/0002-what-a-query-looks-at-first.md`.
///
/// ```swift
/// let store = try ReportStore.forImporting("reports.db")
/// try store.add(report)
/// ```
package final class ReportStore: Sendable {
  package let path: String
  let queue: DatabaseQueue

  private init(path: String, queue: DatabaseQueue) {
    self.path = path
    self.queue = queue
  }

  /// How long, in seconds, one process waits while another writes. A document takes milliseconds.
  private static let patience = 60.0

  // MARK: - Opening

  /// The store at `path`, made where there is none. Several processes may do so, and import, at the same time.
  ///
  /// - Throws: `StorageError.notAStore` for any other file, `.storeIsNewer`, `.unwritable`, `.store`.
  package static func forImporting(_ path: String) throws -> ReportStore {
    try AtomicFile.checkWritable(path)
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    // Readers go on while a document is written, and a killed writer leaves nothing half done.
    configuration.journalMode = .wal
    return try opening(path) {
      try patiently {
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try check(queue, path: path, mayBeEmpty: true)
        try migrate(queue)
        return ReportStore(path: path, queue: queue)
      }
    }
  }

  /// SQLite does not wait by itself where two processes turn the same new file into one with a write-ahead log: the one that
  /// comes second is told at once that it is busy (sqlite.org/wal.html, "Sometimes Queries Return SQLITE_BUSY In WAL Mode").
  private static func patiently(_ open: () throws -> ReportStore) throws -> ReportStore {
    let deadline = ContinuousClock.now + .seconds(patience)
    while true {
      do {
        return try open()
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY && ContinuousClock.now < deadline {
        Thread.sleep(forTimeInterval: 0.02)
      }
    }
  }

  /// The store at `path` for queries: one state of it, whatever is imported meanwhile.
  ///
  /// - Throws: `StorageError.noSuchStore`, `.notAStore`, `.storeIsOlder`, `.storeIsNewer`, `.store`.
  package static func forReading(_ path: String) throws -> ReportStore {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw StorageError.noSuchStore(path: path)
    }
    if isFolder.boolValue { throw StorageError.notAStore(path: path) }
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.readonly = true
    // The transaction below stays open for as long as the store is.
    configuration.allowsUnsafeTransactions = true
    return try opening(path) {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try check(queue, path: path, mayBeEmpty: false)
      if try queue.read(StoreSchema.migrator.hasCompletedMigrations) == false {
        return try ReportStore(upgrading: path, configuration)
      }
      return try ReportStore(path: path, frozen: queue)
    }
  }

  /// Opens an older store once for writing, which brings its tables up to date.
  private convenience init(upgrading path: String, _ configuration: Configuration) throws {
    _ = try Self.forImporting(path)
    try self.init(path: path, frozen: DatabaseQueue(path: path, configuration: configuration))
  }

  /// From now on every query sees what is there now.
  private convenience init(path: String, frozen queue: DatabaseQueue) throws {
    try queue.unsafeRead { db in
      try db.beginTransaction(.deferred)
      let isOlder = try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (
            SELECT 1 FROM document JOIN vintage ON vintage.id = document.vintage WHERE vintage.figures IS NULL)
          """)
      if isOlder == true { throw StorageError.storeIsOlder(path: path) }
    }
    self.init(path: path, queue: queue)
  }

  private static func check(_ queue: DatabaseQueue, path: String, mayBeEmpty: Bool) throws {
    try queue.read { db in
      let id = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      if id == StoreSchema.applicationID {
        if try StoreSchema.migrator.hasBeenSuperseded(db) { throw StorageError.storeIsNewer(path: path) }
        return
      }
      // Another process may have made the file and not yet its tables.
      let tables = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM sqlite_master WHERE name <> 'grdb_migrations' AND name NOT LIKE 'sqlite_%'")
      guard mayBeEmpty, tables == 0 else { throw StorageError.notAStore(path: path) }
    }
  }

  /// Two processes may find the same step undone; the one that comes second fails, and finds it done.
  private static func migrate(_ queue: DatabaseQueue) throws {
    let migrator = StoreSchema.migrator
    for _ in migrator.migrations {
      do {
        return try migrator.migrate(queue)
      } catch {
        if try queue.read(migrator.hasCompletedMigrations) { return }
      }
    }
    try migrator.migrate(queue)
  }

  // MARK: - Errors

  private static func opening(_ path: String, _ open: () throws -> ReportStore) throws -> ReportStore {
    do {
      return try open()
    } catch let error as DatabaseError {
      throw StorageError(error, path: path)
    }
  }

  /// Runs statements; what SQLite refuses becomes a `StorageError`.
  func reading<Value>(_ read: (Database) throws -> Value) throws -> Value {
    do {
      return try queue.unsafeRead(read)
    } catch let error as DatabaseError {
      throw StorageError(error, path: path)
    } catch let error as FigureColumns.Damage {
      throw StorageError.store(path: path, reason: "a figure has no proper \(error.column)")
    }
  }
}

extension StorageError {
  init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notAStore(path: path)
    default: self = .store(path: path, reason: (error.message ?? "error \(error.resultCode.rawValue)").lowercased())
    }
  }
}
