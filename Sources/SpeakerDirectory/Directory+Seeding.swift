public import EventData

extension Directory {
  /// Puts all records of `input` in, in one transaction.
  ///
  /// Idempotent: the same input twice changes nothing; a corrected page updates its event.
  /// - Parameter progress: called now and then with the number of events read so far.
  /// - Throws: `InputError` if the input cannot be read; nothing of it is put in then.
  @discardableResult
  public func seed(
    from input: EventInput, reader: EventReader = EventReader(),
    progress: ((Int) -> Void)? = nil
  ) throws -> SeedReport {
    try seed(named: input.name, progress: progress) { take in
      try reader.read(input, take)
    }
  }

  /// Puts the built-in seed in: real events and the organisations of their field.
  @discardableResult
  public func seedBuiltIn() throws -> SeedReport {
    // Organisations first, so that the events' speakers find them.
    let files = EmbeddedFile.seed.sorted { left, _ in left.name == "organisations.json" }
    return try files.reduce(into: SeedReport()) { report, file in
      report += try seed(from: .text(file.text, name: "seed/\(file.name)"))
    }
  }

  /// Puts records in as those of an input of this name.
  ///
  /// - Parameter read: hands each record to the closure it is given.
  @discardableResult
  package func seed(
    named input: String, progress: ((Int) -> Void)? = nil,
    read: ((EventReader.Item) throws -> Void) throws -> Void
  ) throws -> SeedReport {
    try store.write { db in
      var seeder = try Seeder(db: db, input: input)
      var events = 0
      try read { item in
        try seeder.take(item)
        guard case .event = item else { return }
        events += 1
        if events.isMultiple(of: 1000) { progress?(events) }
      }
      return try seeder.finish()
    }
  }
}
