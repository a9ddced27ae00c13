// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "speakers",
  products: [
    .library(name: "EventData", targets: ["EventData"]),
  ],
  targets: [
    .target(name: "NameMatching"),
    .target(name: "EventData", dependencies: ["NameMatching"]),
    .testTarget(name: "NameMatchingTests", dependencies: ["NameMatching"]),
    .testTarget(name: "EventDataTests", dependencies: ["EventData"]),
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
