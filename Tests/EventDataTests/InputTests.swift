import EventData
import Foundation
import Testing

struct InputTests {
  @Test("a folder is its files, sorted, without what is no event data")
  func aFolderIsItsFilesSortedWithoutWhatIsNoEventData() throws {
    let folder = try TemporaryFolder()
    for name in [
      "b.json", "a.txt", "sub/c.csv", "sub/deeper/d", ".hidden", ".git/x.txt", "photo.JPG",
      "all.zip", "sub/page_files/logo.png", "page.html",
    ] {
      try folder.write("x", to: name)
    }
    let names = try EventInput.inputs(at: folder.path).map {
      String($0.name.dropFirst(folder.path.count + 1))
    }
    #expect(names == ["a.txt", "b.json", "page.html", "sub/c.csv", "sub/deeper/d"])
    #expect(try EventInput.inputs(at: folder.path + "/").count == 5)
  }

  @Test("a link that leads back ends the way into folders")
  func aLinkThatLeadsBackEndsTheWayIntoFolders() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "sub/a.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/sub/loop", withDestinationPath: folder.path)
    #expect(try EventInput.inputs(at: folder.path).count == 1)
  }

  @Test("a file is itself, whatever its suffix") func aFileIsItselfWhateverItsSuffix() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("{\"title\":\"A\"}", to: "data.bin")
    #expect(try EventInput.inputs(at: path).map(\.name) == [path])
    #expect(try Reading(EventInput.file(path)).titles == ["A"])
  }

  @Test("a dash is standard input") func aDashIsStandardInput() throws {
    #expect(try EventInput.inputs(at: "-") == [.standardInput])
  }

  @Test("a missing path is an error in plain words") func aMissingPathIsAnErrorInPlainWords() throws
  {
    let error = try #require(throws: InputError.self) { try EventInput.inputs(at: "no/such.txt") }
    #expect(error.description == "no/such.txt: There is no such file or folder; check the path.")
    #expect(throws: error) { try Reading(EventInput.file("no/such.txt")) }
  }

  @Test("a folder given as a file is an error") func aFolderGivenAsAFileIsAnError() throws {
    let folder = try TemporaryFolder()
    #expect(throws: InputError.self) { try Reading(EventInput.file(folder.path)) }
  }

  @Test(
    "what is no text is refused with what it looks like",
    arguments: [
      ([0x25, 0x50, 0x44, 0x46, 0x2D], "PDF"), ([0xD0, 0xCF, 0x11, 0xE0, 0], "old Office"),
      ([0x1F, 0x8B, 8], "compressed"), ([0x89, 0x50, 0x4E, 0x47], "image"),
      (Array("PK\u{3}\u{4}....word/document.xml".utf8), "word-processor"),
      (Array("PK\u{3}\u{4}....xl/workbook.xml".utf8), "spreadsheet"),
      (Array("PK\u{3}\u{4}....photo".utf8), "zip archive"),
      (Array(#"{\rtf1\ansi"#.utf8), "RTF"), (Array("\nBEGIN:VCALENDAR\n".utf8), "calendar"),
      (Array("<?xml version='1.0'?><schedule/>".utf8), "XML"),
      ([0x41, 0x42, 0, 0x43, 1, 2, 3], "binary"), ([], "nothing"), ([0x20, 0x0A], "nothing"),
      ([0xEF, 0xBB, 0xBF], "nothing"), ([0xFF, 0xFE], "nothing"),
    ] as [([UInt8], String)])
  func whatIsNoTextIsRefusedWithWhatItLooksLike(bytes: [UInt8], word: String) {
    let error = #expect(throws: InputError.self) { try Reading(bytes) }
    #expect(error?.reason.contains(word) == true)
  }
}
