// Tests of AtomicFile.

import Foundation
import TestSupport
import Testing

@testable import Storage

@Suite("AtomicFile")
struct AtomicFileTests {
  @Test("a file is written once and left alone where its bytes are the same")
  func unchanged() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("a/b.csv")
    #expect(try AtomicFile.writeMakingFolders([1, 2], to: path))
    let before = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
    #expect(try !AtomicFile.write([1, 2], to: path))
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int == before)
    #expect(try AtomicFile.write([3], to: path))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("a")) == ["b.csv"])
  }

  @Test("a file that cannot be written is named, and nothing is left behind")
  func unwritable() throws {
    let folder = try TemporaryFolder()
    #expect(
      throws: StorageError.unwritable(path: folder.path("no/a.csv"), reason: "no such file or directory")
    ) { try AtomicFile.write([1], to: folder.path("no/a.csv")) }
    #expect(throws: StorageError.unwritable(path: folder.url.path, reason: "is a directory")) {
      try AtomicFile.write([1], to: folder.url.path)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
  }

  @Test("a new file has the permissions that the user's mask allows")
  func permissions() throws {
    let folder = try TemporaryFolder()
    try AtomicFile.write([1], to: folder.path("a"))
    let mode = try FileManager.default.attributesOfItem(atPath: folder.path("a"))[.posixPermissions] as? Int
    let mask = umask(0)
    umask(mask)
    #expect(mode == 0o666 & ~Int(mask))
  }
}
