// Tests of the fingerprint against the examples of its standard.

import Foundation
import Storage
import Testing

@Suite struct SHA256Tests {
  @Test(
    "the examples of FIPS 180-4 come out",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func examples(_ text: String, _ digest: String) {
    #expect(SHA256.text(of: Data(text.utf8)) == digest)
  }

  @Test("a text of 10,000 times “a” comes out, whatever the block that it ends in")
  func blocks() {
    #expect(
      SHA256.text(of: Data(repeating: 0x61, count: 10_000))
        == "27dd1f61b867b6a0f6e9d8a41c43231de52107e53ae424de8f847b821db4b711")
    let digests = (50..<70).map { SHA256.text(of: Data(repeating: 0x61, count: $0)) }
    #expect(Set(digests).count == digests.count)
  }
}
