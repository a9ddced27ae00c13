import ArgumentParser

/// Measures the library: how fast pages are read, data is seeded and questions are answered.
@main
struct Benchmarks: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures how fast pages are read, data is seeded and questions are answered.",
    discussion: """
      Build it optimised: swift run -c release Benchmarks read pages/
      Figures are seconds of the processor, so that other work on the machine counts little.
      """,
    subcommands: [
      ReadPages.self, SeedAndSearch.self, RollUps.self, Links.self, Generate.self, Seed.self,
      Workload.self, Pairs.self, RankingQuality.self, Candidates.self, Twins.self, Forgetting.self,
    ])
}
