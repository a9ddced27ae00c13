internal import GRDB

extension Directory {
  /// Decides about an organisation by hand. What is decided stays so when data is put in later.
  ///
  /// - Throws: ``OrganisationEditError`` if the edit cannot be made; nothing changes then.
  public func edit(
    organisation name: String, _ edit: OrganisationEdit
  ) throws -> Lookup<OrganisationEditReport> {
    try store.write { db in
      try NameLookup(db: db, kind: .organisation).find(name) { organisation in
        var editor = try OrganisationEditor(db: db, organisation: organisation)
        return try editor.apply(edit)
      }
    }
  }
}
