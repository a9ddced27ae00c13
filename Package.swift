// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "speakers",
  products: [
    .library(name: "NameMatching", targets: ["NameMatching"]),
  ],
  targets: [
    .target(name: "NameMatching"),
    .testTarget(name: "NameMatchingTests", dependencies: ["NameMatching"]),
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
