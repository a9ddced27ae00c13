import Foundation

/// Writes a made-up world as event data, and a workload with the answers that it knows.
struct GeneratedWorld {
  /// What was made.
  struct Counts: Codable {
    var people = 0
    /// How many different names they have.
    var names = 0
    var organisations = 0
    var events = 0
    var appearances = 0
    /// Of the event data.
    var bytes = 0
  }

  /// - Parameter queries: how many of each class.
  static func write(
    people: Int, seed: UInt64, queries: Int, events: String, workload: String
  ) throws -> Counts {
    let world = World(people: people, seed: seed)
    var counts = Counts(people: people, organisations: world.organisations.all.count)
    var file = try LineFile(events)
    for body in world.organisations.all where body.isDescribed {
      try file.write(
        EventLines.line(body, parent: body.parent.map { world.organisations[$0].name }))
    }
    var witness = WorkloadWitness(world: world, queries: queries)
    try world.meetings { meeting in
      let occasion = world.occasion(meeting)
      let appearances = world.appearances(meeting, occasion)
      try file.write(EventLines.line(occasion, appearances))
      witness.see(occasion, appearances)
      counts.events += 1
      counts.appearances += appearances.count
    }
    try file.close()
    counts.bytes = file.bytes
    var lines = try LineFile(workload)
    var maker = WorkloadMaker(world: world, queries: queries)
    counts.names = maker.known.count
    for line in maker.lines(witness) { try lines.write(line) }
    try lines.close()
    return counts
  }
}
