import Foundation
import Testing

/// `bin/speakers` and `bin/test`, with a Swift that only pretends.
struct ScriptTests {
  @Test(
    "a missing or too old Swift is one clear line",
    arguments: ["bin/speakers", "bin/test"],
    [
      (nil, "none on the PATH"),
      ("python-swiftclient 4.1.0", "none on the PATH"),
      ("Swift version 5.10.1 (swift-5.10.1-RELEASE)", "this one is 5.10"),
      ("Swift version 6.0.3 (swift-6.0.3-RELEASE)", "this one is 6.0"),
    ] as [(String?, String)])
  func aMissingOrTooOldSwiftIsOneClearLine(
    script: String, swift: (version: String?, complaint: String)
  ) throws {
    let package = try FakePackage(swift.version.map { FakeSwift(version: $0) })
    let run = try package.run(script)
    #expect(run.code == 69)
    #expect(run.output.isEmpty)
    #expect(run.errorLines.count == 1)
    #expect(run.errors.hasPrefix("speakers: Swift 6.1 or later is needed"))
    #expect(run.errors.contains(swift.complaint))
  }

  @Test("the first call builds, later ones start at once")
  func theFirstCallBuildsLaterOnesStartAtOnce() throws {
    let package = try FakePackage(FakeSwift(version: "Swift version 6.1 (swift-6.1-RELEASE)"))
    let first = try package.run("bin/speakers", "search", "two words")
    #expect(first.code == 0, "\(first.errors)")
    #expect(first.output == "ran <search> <two words>\n")
    #expect(first.errorLines == ["speakers: building (first time: about two minutes)…"])
    #expect(try package.swiftCalls().contains { $0.hasPrefix("build") })
    try package.forgetSwiftCalls()
    let second = try package.run("bin/speakers", "stats")
    #expect(second.output == "ran <stats>\n")
    #expect(second.errors.isEmpty)
    #expect(try package.swiftCalls().isEmpty)
  }

  @Test(
    "a newer source is built in",
    arguments: [
      "Package.swift", "Sources/deep/main.swift", "schema/v1.sql", "seed/events.json",
    ])
  func aNewerSourceIsBuiltIn(source: String) throws {
    let package = try FakePackage(FakeSwift())
    _ = try package.run("bin/speakers")
    try package.forgetSwiftCalls()
    try package.workspace.write("changed", to: source)
    let run = try package.run("bin/speakers")
    #expect(run.code == 0)
    #expect(run.errorLines == ["speakers: building…"])
    #expect(try package.swiftCalls().contains { $0.hasPrefix("build") })
  }

  @Test("a source that is taken away counts as a change")
  func aSourceThatIsTakenAwayCountsAsAChange() throws {
    let package = try FakePackage(FakeSwift())
    _ = try package.run("bin/speakers")
    try package.forgetSwiftCalls()
    try FileManager.default.removeItem(atPath: package.workspace.path("seed/events.json"))
    _ = try package.run("bin/speakers")
    #expect(try package.swiftCalls().contains { $0.hasPrefix("build") })
  }

  @Test("the command works through a link, from any folder")
  func theCommandWorksThroughALinkFromAnyFolder() throws {
    let package = try FakePackage(FakeSwift())
    let link = package.workspace.path("elsewhere")
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: package.workspace.path("bin/speakers"))
    let run = try package.run("elsewhere", "x")
    #expect(run.output == "ran <x>\n", "\(run.errors)")
  }

  @Test("a build that fails shows all that it printed") func aBuildThatFailsShowsAllThatItPrinted()
    throws
  {
    let package = try FakePackage(FakeSwift(buildError: "main.swift:1:1: error: no such thing"))
    for _ in 1...2 {
      let run = try package.run("bin/speakers", "stats")
      #expect(run.code == 70)
      #expect(run.output.isEmpty)
      #expect(run.errors.contains("main.swift:1:1: error: no such thing"))
      #expect(run.errorLines.last == "speakers: the build failed")
    }
  }

  @Test("of calls at the same time one builds and all run")
  func ofCallsAtTheSameTimeOneBuildsAndAllRun() throws {
    let package = try FakePackage(FakeSwift())
    let run = try package.workspace.run(
      URL(fileURLWithPath: "/bin/bash"),
      ["-c", "for i in 1 2 3; do bin/speakers $i & done; wait"], environment: package.environment)
    #expect(run.lines.sorted() == ["ran <1>", "ran <2>", "ran <3>"], "\(run.errors)")
    #expect(try package.swiftCalls().filter { $0.hasPrefix("build") }.count == 1)
  }

  @Test("arguments of the test command go to the tests")
  func argumentsOfTheTestCommandGoToTheTests() throws {
    let package = try FakePackage(FakeSwift())
    let run = try package.run("bin/test", "--filter", "Search")
    #expect(run.code == 0, "\(run.errors)")
    #expect(try package.swiftCalls().last?.hasSuffix("--filter Search") == true)
  }

  @Test("what every change must pass ends with the closing line of the tests")
  func whatEveryChangeMustPassEndsWithTheClosingLineOfTheTests() throws {
    let package = try FakePackage(FakeSwift())
    let run = try package.run(".ci/run")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.lines.last == FakeSwift().testOutput)
    #expect(try package.swiftCalls().contains { $0.hasPrefix("format lint --strict") })
  }

  @Test(
    "a change that does not pass fails loudly",
    arguments: [
      (FakeSwift(testOutput: "✘ Test run with 2 tests failed", testCode: 1), "the tests failed"),
      (FakeSwift(testOutput: "ROOT/Sources/a.swift:1:2: warning: never used"), "warns"),
      (FakeSwift(testOutput: "Nothing"), "no test was run"),
      (FakeSwift(lintCode: 1), "swift format -i"),
    ])
  func aChangeThatDoesNotPassFailsLoudly(swift: FakeSwift, complaint: String) throws {
    var swift = swift
    let package = try FakePackage(nil)
    swift.testOutput = swift.testOutput.replacing("ROOT", with: package.workspace.folder.path)
    try package.install(swift)
    let run = try package.run(".ci/run")
    #expect(run.code != 0)
    #expect(run.errors.contains(complaint))
  }
}
