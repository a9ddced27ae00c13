import Foundation
import Testing

/// What people ask and decide about organisations.
struct OrganisationTests {
  private static func workspace() throws -> Workspace {
    let workspace = try Workspace.withEvents()
    try workspace.write(
      """
      {"name": "DG MARE", "acronym": "MARE", "parent": "European Commission",
       "classification": "directorate-general", "country": "EU",
       "names": [{"name": "DG FISH", "kind": "former", "until": "2008"}]}
      """.replacing("\n", with: " "), to: "organisations.json")
    let run = try workspace.speakers("seed", "organisations.json")
    try #require(run.code == 0, "\(run.errors)")
    return workspace
  }

  @Test(
    "any name leads to the body, and the answer says how",
    arguments: [
      ("MARE", "“MARE” is its acronym."),
      ("DG FISH", "“DG FISH” is a former name, until 2008; since then DG MARE."),
      ("GD MARE", nil), ("Directorate General MARE", nil), ("dg-mare", nil),
      (
        "European Commission, DG MARE",
        "“European Commission, DG MARE” is taken for it: its name behind its parent's."
      ),
    ] as [(String, String?)])
  func anyNameLeadsToTheBody(name: String, sentence: String?) throws {
    let run = try Self.workspace().speakers("organisation", name)
    #expect(run.lines.first == "DG MARE")
    #expect(run.output.contains(/Formerly +DG FISH \(– 2008\)/))
    #expect(run.output.contains("Appearances (2)"))
    if let sentence {
      #expect(run.lines.dropFirst().first == sentence)
    } else {
      #expect(!run.output.contains("“"))
    }
  }

  @Test("a body answers with all its units, or without") func aBodyAnswersWithAllItsUnits() throws {
    let workspace = try Self.workspace()
    let all = try workspace.speakers("organisation", "European Commission")
    #expect(all.output.contains(/DG MARE +1 +2 +2023-03-01/))
    #expect(all.output.contains("Appearances (2)"))
    let direct = try workspace.speakers("organisation", "European Commission", "--direct")
    #expect(direct.output.contains("without its 1 unit"))
    #expect(!direct.output.contains("Appearances ("))
  }

  @Test("the tree shows bodies below bodies") func theTreeShowsBodiesBelowBodies() throws {
    let workspace = try Self.workspace()
    _ = try workspace.speakers("edit", "organisation", "Harbour Cluster", "--parent", "DG MARE")
    let run = try workspace.speakers("organisation", "--tree", "European Commission")
    #expect(
      run.output.contains(
        /European Commission +2 +4\n└─ DG MARE +2 +4\n   └─ Harbour Cluster +1 +2/))
    let flat = try workspace.speakers(
      "organisation", "--tree", "European Commission", "--format", "csv")
    #expect(flat.output.contains("harbour-cluster,Harbour Cluster,dg-mare,2,"))
  }

  @Test("a search goes through the hierarchy") func aSearchGoesThroughTheHierarchy() throws {
    let run = try Self.workspace().speakers(
      "search", "org:\"European Commission\" role:head", "--format", "ndjson")
    #expect(run.lines.count == 1)
    #expect(run.output.contains("\"key\":\"lucja-wrobel\""))
    #expect(run.output.contains("Head of Unit, DG MARE, European Commission"))
  }

  @Test("organisations are listed by what they are and where")
  func organisationsAreListedByWhatTheyAreAndWhere() throws {
    let workspace = try Self.workspace()
    let run = try workspace.speakers(
      "list", "organisations", "--classification", "directorate", "--country", "EU")
    #expect(run.lines.count == 2)
    #expect(run.output.contains(/DG MARE +directorate-general +EU +1 +2/))
    let none = try workspace.speakers("list", "organisations", "--country", "JP")
    #expect(none.code == 1)
    #expect(none.output.isEmpty)
    let facets = try workspace.speakers("list", "organisations", "--facets")
    #expect(facets.output.contains(/directorate-general +1/))
    let unknown = try workspace.speakers("list", "organisations", "--inside", "zzyzx")
    #expect(unknown.code == 1)
    #expect(unknown.errors.contains("nothing found for “zzyzx”"))
  }

  @Test("what is decided by hand survives the next seeding")
  func whatIsDecidedByHandSurvivesTheNextSeeding() throws {
    let workspace = try Self.workspace()
    let edit = try workspace.speakers(
      "edit", "organisation", "MARE", "--add-name", "Sea DG", "--kind", "alias", "--country", "BE",
      "--preferred", "DG Sea", "--parent", "")
    #expect(edit.code == 0)
    #expect(edit.lines.first == "DG Sea")
    #expect(edit.output.contains(/parent +European Commission +–/))
    #expect(try workspace.speakers("seed", "organisations.json", "events.json").code == 0)
    let shown = try workspace.speakers("organisation", "Sea DG")
    #expect(shown.lines.first == "DG Sea")
    #expect(shown.output.contains(/Country +BE/))
    #expect(!shown.output.contains("Part of"))
    let again = try workspace.speakers("edit", "organisation", "MARE", "--country", "be")
    #expect(again.output.contains("It was so already."))
  }

  @Test(
    "what cannot be decided is told in one line, with what to do",
    arguments: [
      (
        ["European Commission", "--parent", "DG MARE"], 65, "part of “European Commission” already"
      ),
      (["DG MARE", "--country", "Europe"], 65, "ISO code"),
      (["DG MARE", "--parent", "zzyzx"], 65, "no organisation is called “zzyzx”"),
      (["zzyzx", "--country", "EU"], 1, "nothing found for “zzyzx”"),
    ])
  func whatCannotBeDecidedIsTold(arguments: [String], code: Int32, message: String) throws {
    let run = try Self.workspace().run(
      BuiltCommand.file(), ["edit", "organisation"] + arguments)
    #expect(run.code == code)
    #expect(run.errorLines.count == 1)
    #expect(run.errors.contains(message))
  }

  @Test("what looks wrong is shown with keys and reasons") func whatLooksWrongIsShown() throws {
    let workspace = try Self.workspace()
    try workspace.write(
      #"{"title": "Talk", "speakers": [{"name": "Ann Ash", "organisation": "MARE"}]}"#,
      to: "talk.json")
    _ = try workspace.speakers("seed", "talk.json")
    let run = try workspace.speakers("check", "organisations", "--kind", "may be one")
    #expect(run.output.contains("May be one (1)"))
    #expect(run.output.contains(/mare-2 dg-mare +they share the same name +talk.json/))
    let csv = try workspace.speakers("check", "organisations", "--format", "csv")
    #expect(csv.lines.first == "kind,keys,names,reason,sources")
    #expect(csv.output.contains("may be one,mare-2; dg-mare,"))
    let none = try workspace.speakers("check", "organisations", "--kind", "legal form")
    #expect(none.code == 0)
    #expect(none.errors.contains("nothing looks wrong"))
  }
}
