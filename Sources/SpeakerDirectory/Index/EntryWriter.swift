internal import GRDB

/// Writes entries of the search index from what the tables say.
struct EntryWriter {
  let db: Database

  private static let triggers = ["entryInsert", "entryDelete", "entryUpdate"]

  /// Writes the entries of these subjects anew; of those that are no more, none.
  func write(_ kind: Kind, _ subjects: Set<Int64>) throws {
    if subjects.isEmpty { return }
    try inTemporaryTables {
      try replace(kind, subjects)
      try DictionaryWriter(db: db).add(wordsOf: kind)
    }
  }

  /// The same of subjects of all kinds, so that no word of former entries is left in the full-text
  /// index and the dictionary.
  func renew(_ subjects: [Kind: Set<Int64>]) throws {
    let replaceAll = {
      for (kind, subjects) in subjects {
        try inTemporaryTables { try replace(kind, subjects) }
      }
    }
    if subjects.values.reduce(0, { $0 + $1.count }) > Self.few { return try rebuilding(replaceAll) }
    try replaceAll()
    // Merges all segments into one, without what was deleted: a quarter of the cost of a rebuild.
    try db.execute(
      sql: """
        INSERT INTO entryName (entryName) VALUES ('optimize');
        INSERT INTO entryText (entryText) VALUES ('optimize');
        """)
    try DictionaryWriter(db: db).renew()
  }

  /// Up to so many are sooner replaced in the index one by one.
  private static let few = 5_000

  /// Writes the whole index anew, which takes a fraction of the time that the single entries take.
  func writeAll() throws {
    try rebuilding {
      try db.execute(sql: "DELETE FROM entry")
      for kind in Kind.allCases {
        try inTemporaryTables {
          // Each kind has a table of its name.
          try db.execute(sql: "INSERT INTO temp.marked SELECT id FROM \(kind.rawValue)")
          try writeMarked(kind)
        }
      }
    }
  }

  private func replace(_ kind: Kind, _ subjects: Set<Int64>) throws {
    for subject in subjects { try db.run("INSERT INTO temp.marked VALUES (?)", [subject]) }
    try db.run(
      "DELETE FROM entry WHERE kind = ? AND subject IN (SELECT subject FROM temp.marked)",
      [kind.rawValue])
    try writeMarked(kind)
  }

  /// Changes entries while nobody keeps the index up to date, and then makes it anew from them.
  private func rebuilding(_ change: () throws -> Void) throws {
    let definitions = try BulkLoad.drop(Self.triggers, type: "trigger", in: db)
    try change()
    try rebuild()
    for sql in definitions { try db.execute(sql: sql) }
    try DictionaryWriter(db: db).renew()
  }

  private func rebuild() throws {
    try db.execute(
      sql: """
        -- Undocumented: memory for one segment instead of many, which saves a third of the time of
        -- a rebuild and more of later searches. The default is 1 MB.
        INSERT INTO entryName (entryName, rank) VALUES ('hashsize', 67108864);
        INSERT INTO entryText (entryText, rank) VALUES ('hashsize', 67108864);
        INSERT INTO entryName (entryName) VALUES ('rebuild');
        INSERT INTO entryText (entryText) VALUES ('rebuild');
        INSERT INTO entryName (entryName, rank) VALUES ('hashsize', 1048576);
        INSERT INTO entryText (entryText, rank) VALUES ('hashsize', 1048576);
        """)
  }

  private func inTemporaryTables(_ body: () throws -> Void) throws {
    try db.execute(
      sql: """
        CREATE TEMP TABLE marked (subject INTEGER PRIMARY KEY);
        CREATE TEMP TABLE ranking (
          position INTEGER PRIMARY KEY, subject INTEGER, appearances INTEGER, last INTEGER);
        """)
    try body()
    try db.execute(sql: "DROP TABLE temp.marked; DROP TABLE temp.ranking")
  }

  /// In the order of importance, so that the table fills from one end.
  private func writeMarked(_ kind: Kind) throws {
    let counts = try Row.fetchCursor(db, sql: EntrySQL.counts(kind))
    while let row = try counts.next() {
      let (subject, appearances, last) = (row[0] as Int64, row[1] as Int, Day(number: row[2]))
      let position = Prominence.position(
        kind: kind, subject: subject, appearances: appearances, last: last)
      try db.run(
        "INSERT INTO temp.ranking VALUES (?, ?, ?, ?)",
        [position, subject, appearances, last.number])
    }
    try db.execute(
      sql: """
        INSERT INTO entry (\(EntrySQL.columns))
        \(EntrySQL.texts(kind))
        """)
  }
}
