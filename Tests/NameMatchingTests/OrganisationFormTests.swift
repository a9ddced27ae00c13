import NameMatching
import Testing

@Suite struct OrganisationFormTests {
  @Test(
    "spellings of one name have one normal form",
    arguments: [
      ("DG GROW", "dg grow"), ("DG-GROW", "dg grow"), ("Dg G.R.O.W.", "dg grow"),
      ("Directorate-General for Energy", "dg energy"), ("DG Energy", "dg energy"),
      ("Directorate General Energy", "dg energy"),
      ("Directorate-General for the Environment", "dg environment"),
      ("The European Commission", "european commission"),
      ("Research & Innovation", "research and innovation"),
      ("Research and Innovation", "research and innovation"), ("AEI Cluster+", "aei cluster"),
      ("The", "the"), ("Directorate General", "directorate general"),
      ("D.2 Clusters", "d 2 clusters"),
      ("Klaster Łódź S.A.", "klaster lodz sa"), ("", ""), ("☃", ""),
    ])
  func spellingsOfOneNameHaveOneNormalForm(name: String, form: String) {
    #expect(OrganisationForm.normal(name) == form)
  }
}
