// Tests of FilePath.

import DataCube
import Testing

@Suite("FilePath")
struct FilePathTests {
  @Test(
    "the folder of a path, however short it is",
    arguments: [
      ("a", ""), ("-", ""), ("行", ""), ("", ""), ("a.csv", ""), ("a/b.csv", "a"), ("a/b/", "a"), ("a//b", "a"),
      ("/a", "/"), ("//a", "/"), ("/", "/"), ("a/", ""), ("./a", "."), ("../a", ".."),
    ])
  func folder(_ path: String, _ folder: String) { #expect(FilePath.folder(of: path) == folder) }
}
