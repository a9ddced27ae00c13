import NameMatching
import Testing

@Suite struct OrganisationNearnessTests {
  @Test(
    "a typing error or an inflection in a word or two is near",
    arguments: [
      ("Zelandia Confereration of Lighthouses", "Zelandia Confederation of Lighthouses"),
      ("Lightmirror Velantia Klaster", "Lightmiror Velantia Klaster"),
      ("Brabantia Bioregions Council", "Brabantia Bioregion Council"),
    ])
  func aTypingErrorIsNear(left: String, right: String) {
    #expect(OrganisationNearness.areNear(OrganisationForm(left), OrganisationForm(right)))
    #expect(OrganisationNearness.areNear(OrganisationForm(right), OrganisationForm(left)))
  }

  @Test(
    "a word more, another place, another number or a short word is not",
    arguments: [
      ("Lightmirror Cluster", "Lightmirror Robotics Cluster"),
      ("Lightmirror Cluster Poland", "Lightmirror Cluster Spain"),
      ("Lightmirror 2", "Lightmirror 3"), ("Lightmirror EACP", "Lightmirror EACN"),
      ("Lightmirror", "Lightmiror"), ("Energy Cluster", "Enegry Cluster"),
    ])
  func aWordMoreIsNot(left: String, right: String) {
    #expect(!OrganisationNearness.areNear(OrganisationForm(left), OrganisationForm(right)))
  }
}
