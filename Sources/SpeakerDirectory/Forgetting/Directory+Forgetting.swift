public import Foundation
internal import GRDB
internal import NameMatching

extension Directory {
  /// Erases a person for good: names, statements, decisions, what is derived of them, and the name in
  /// texts of others. Then what was freed is overwritten, the files are read for every form of the
  /// name, and later imports leave the person out.
  ///
  /// One transaction; readers see the directory before or after it. Forgetting somebody again does
  /// what was left to do.
  ///
  /// - Parameters:
  ///   - name: a key or a whole name; part of a name is not enough to lose somebody by.
  ///   - dryRun: whether only to tell what would go; not a byte changes.
  ///   - patience: how long other processes that use the file are waited for.
  /// - Throws: ``DirectoryError/busy(path:)`` where nothing could be done,
  ///   ``DirectoryError/unfinished(path:)`` where the person is erased, but the file could not be
  ///   overwritten.
  public func forget(
    _ name: String, dryRun: Bool = false, waiting patience: Duration = .seconds(30)
  ) throws -> Lookup<ForgetReport> {
    let (found, isLeft) = try store.read { db in
      (try ForgottenName(name, db).find(), try ForgottenName(name, db).isLeftToDo())
    }
    switch found {
    case .found(let speaker):
      return .found(try forget([speaker], named: name, dryRun: dryRun, waiting: patience))
    case .ambiguous(let choices): return .ambiguous(choices)
    case .notFound(let nearest):
      if dryRun { return .notFound(nearest: nearest) }
      switch isLeft {
      case .nothing: return .notFound(nearest: nearest)
      case .compaction:
        _ = try finish(NameForms(names: [], keys: []), [], waiting: patience)
        return .notFound(nearest: nearest)
      case .proof:
        let forms = NameForms(names: [name], keys: [])
        let proof = try finish(forms, [PersonName.identity(name)], waiting: patience)
        return .found(
          ForgetReport(
            isDryRun: false, people: [], roles: [], organisations: [], mentions: [],
            namesakes: [], proof: proof))
      }
    }
  }

  /// People whose last appearance lies longer back than `period`, and those without any date.
  ///
  /// A year or month alone counts as its last day.
  /// - Parameter day: from which is counted back; today unless given.
  public func retention(
    olderThan period: RetentionPeriod, asOf day: Date = .now
  ) throws -> RetentionList {
    try store.read { db in try RetentionFinder(db: db, period: period, day: day).list() }
  }

  /// Forgets all people whose last appearance lies longer back than `period`, in one transaction.
  public func forget(
    unseenFor period: RetentionPeriod, asOf day: Date = .now, dryRun: Bool = false,
    waiting patience: Duration = .seconds(30)
  ) throws -> ForgetReport {
    let speakers = try store.read { db in
      try RetentionFinder(db: db, period: period, day: day).speakers()
    }
    return try forget(speakers, named: nil, dryRun: dryRun, waiting: patience)
  }

  // MARK: -

  private func forget(
    _ speakers: [Int64], named name: String?, dryRun: Bool, waiting patience: Duration
  ) throws -> ForgetReport {
    if dryRun {
      return try store.read { try ForgetPlan(speakers, $0).report(isDryRun: true) }
    }
    let (plan, erased) = try store.erase(waiting: patience) { db in
      // Somebody may have been merged or forgotten since we looked.
      let plan = try ForgetPlan(
        speakers.filter { try db.row("SELECT 1 FROM speaker WHERE id = ?", [$0]) != nil }, db)
      let report = try plan.report(isDryRun: false)
      var erasure = Erasure(plan)
      if !report.people.isEmpty { try erasure.perform() }
      return (plan.identities, report)
    }
    var report = erased
    let forms = NameForms(
      names: report.people.flatMap(\.names) + [name].compactMap(\.self),
      keys: report.people.flatMap { [$0.key] + $0.formerKeys })
    report.proof = try finish(forms, plan, waiting: patience)
    return report
  }

  /// Overwrites what was freed, and proves it.
  private func finish(
    _ forms: NameForms, _ identities: Set<String>, waiting patience: Duration
  ) throws -> ForgetProof {
    do {
      try store.compact(waiting: patience)
      let proof = try Proof(store: store, forms: forms, identities: identities).perform()
      if proof.isClean {
        try store.write { try $0.run("DELETE FROM unfinishedForgetting") }
      }
      return proof
    } catch DirectoryError.busy(let path) {
      throw DirectoryError.unfinished(path: path)
    }
  }
}
