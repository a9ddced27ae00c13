// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "speakers",
  platforms: [.macOS(.v15)],  // Mutex; Linux has it in every version
  products: [
    .executable(name: "speakers", targets: ["speakers"]),
    .library(name: "SpeakerDirectory", targets: ["SpeakerDirectory"]),
    .library(name: "EventData", targets: ["EventData"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
  ],
  targets: [
    .target(name: "NameMatching"),
    .target(name: "EventData", dependencies: ["NameMatching"]),
    .target(
      name: "SpeakerDirectory",
      dependencies: [
        "EventData", "NameMatching",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      plugins: ["EmbedFilesPlugin"]
    ),
    .executableTarget(
      name: "speakers",
      dependencies: [
        "EventData", "NameMatching", "SpeakerDirectory",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),

    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "EventData", "NameMatching", "SpeakerDirectory",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),

    // schema/ and seed/ travel inside the binary, as Swift string literals written at build time.
    .executableTarget(name: "EmbedFiles"),
    .plugin(
      name: "EmbedFilesPlugin", capability: .buildTool(), dependencies: ["EmbedFiles"],
      path: "Sources/EmbedFilesPlugin"),

    .testTarget(name: "NameMatchingTests", dependencies: ["NameMatching"]),
    .testTarget(name: "EventDataTests", dependencies: ["EventData"]),
    .testTarget(
      name: "SpeakerDirectoryTests", dependencies: ["EventData", "SpeakerDirectory"],
      exclude: ["OldDirectories"]),
    .testTarget(name: "EndToEnd", dependencies: ["speakers"]),
  ]
)

// Proposals 0335, 0409 and 0444 of https://github.com/swiftlang/swift-evolution
for target in package.targets where target.type != .plugin {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
