import Foundation
import Testing

/// The scripts in a package of their own, on a PATH that has no Swift but a pretended one.
struct FakePackage {
  let workspace: Workspace

  init(_ swift: FakeSwift?) throws {
    workspace = try Workspace()
    for script in ["bin/speakers", "bin/test", "bin/setup.sh", ".ci/run"] {
      try workspace.write(
        Data(contentsOf: Repository.root.appending(path: script)), to: script)
      try makeExecutable(script)
    }
    for source in ["Package.swift", "Sources/deep/main.swift", "schema/v1.sql", "seed/events.json"]
    {
      try workspace.write("", to: source)
    }
    try linkTools()
    if let swift { try install(swift) }
  }

  func install(_ swift: FakeSwift) throws {
    try workspace.write(swift.script(root: workspace.folder.path), to: "tools/swift")
    try makeExecutable("tools/swift")
  }

  var environment: [String: String] { ["PATH": workspace.path("tools")] }

  func run(_ script: String, _ arguments: String...) throws -> Run {
    try workspace.run(
      workspace.folder.appending(path: script), arguments, environment: environment)
  }

  /// The arguments of each call of `swift` so far.
  func swiftCalls() throws -> [String] {
    guard workspace.exists("calls") else { return [] }
    return try String(contentsOfFile: workspace.path("calls"), encoding: .utf8)
      .split(separator: "\n").map(String.init)
  }

  func forgetSwiftCalls() throws {
    try FileManager.default.removeItem(atPath: workspace.path("calls"))
  }

  private func linkTools() throws {
    try FileManager.default.createDirectory(
      atPath: workspace.path("tools"), withIntermediateDirectories: true)
    let tools = [
      "bash", "cat", "chmod", "env", "find", "flock", "grep", "mkdir", "mktemp", "mv", "readlink",
      "rm", "sleep", "tee", "touch", "uname",
    ]
    for tool in tools {
      let found = ["/usr/bin/", "/bin/"].map { $0 + tool }
        .first { FileManager.default.isExecutableFile(atPath: $0) }
      if let found {
        try FileManager.default.createSymbolicLink(
          atPath: workspace.path("tools/\(tool)"), withDestinationPath: found)
      }
    }
  }

  private func makeExecutable(_ file: String) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: workspace.path(file))
  }
}

/// What the pretended Swift does.
struct FakeSwift {
  /// What `swift --version` prints.
  var version = "Swift version 6.1.2 (swift-6.1.2-RELEASE)"
  /// What `swift build` prints when it fails; without it, it makes a program that prints its
  /// arguments.
  var buildError: String?
  var testOutput = "✔ Test run with 2 tests in 1 suite passed after 0.1 seconds."
  var testCode = 0
  var lintCode = 0

  /// Notes each call in a file, so that tests can look at them.
  func script(root: String) -> String {
    """
    #!/usr/bin/env bash
    echo "$@" >> '\(root)/calls'
    case $1 in
    --version) echo '\(version)' ;;
    test) echo '\(testOutput)'; exit \(testCode) ;;
    format) exit \(lintCode) ;;
    build)
    \(buildError.map { "echo '\($0)'; exit 1" } ?? build(root: root))
    ;;
    esac

    """
  }

  /// It takes a moment, so that others can come meanwhile.
  private func build(root: String) -> String {
    """
    sleep 0.2
    mkdir -p '\(root)/.build/release'
    cat > '\(root)/.build/release/speakers' <<'END'
    #!/usr/bin/env bash
    echo "ran$(printf ' <%s>' "$@")"
    END
    chmod +x '\(root)/.build/release/speakers'
    """
  }
}

/// Keeps what it pretends to print out of the log of the tests.
extension FakeSwift: CustomTestStringConvertible {
  var testDescription: String { "pretended Swift" }
}
