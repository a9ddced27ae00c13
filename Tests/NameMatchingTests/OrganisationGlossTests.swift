import NameMatching
import Testing

@Suite struct OrganisationGlossTests {
  @Test(
    "a name and its acronym are told apart, however they stand together",
    arguments: [
      ("Council of European BioRegions (CEBR)", "Council of European BioRegions", "CEBR"),
      ("CEBR – Council of European Bioregions", "Council of European Bioregions", "CEBR"),
      ("Council of European Bioregions - CEBR", "Council of European Bioregions", "CEBR"),
      ("ELCA European Lighting Cluster Alliance", "European Lighting Cluster Alliance", "ELCA"),
      (
        "European Association of Development Agencies EURADA",
        "European Association of Development Agencies", "EURADA"
      ),
      (
        "UPAEP (Universidad Popular Autónoma del Estado de Puebla)",
        "Universidad Popular Autónoma del Estado de Puebla", "UPAEP"
      ),
      ("Chips Joint Undertaking (Chips JU)", "Chips Joint Undertaking", "Chips JU"),
      ("DG for Internal Market (DG GROW) and SMEs", "DG for Internal Market and SMEs", "DG GROW"),
    ])
  func aNameAndItsAcronymAreToldApart(text: String, name: String, acronym: String) {
    let gloss = OrganisationGloss(text)
    #expect(gloss?.name == name)
    #expect(gloss?.acronym == acronym)
  }

  @Test(
    "other additions are no acronyms",
    arguments: [
      "Innovation Agency (Poland)", "TU Wien – Institute of Mechanics", "EPFL (Switzerland)",
      "CNRS - Institut Camille Jordan", "Basque Delegation (Vanguard Initiative)", "CEBR", "(CEBR)",
      "BMW Group Research", "",
    ])
  func otherAdditionsAreNoAcronyms(text: String) {
    #expect(OrganisationGloss(text) == nil)
  }

  @Test(
    "an acronym stands for the beginnings of words",
    arguments: [
      ("EURADA", "European Association of Development Agencies", true),
      ("CPMR", "Conference of Peripheral Maritime Regions", true),
      ("OECD", "Organisation for Economic Co-operation and Development", true),
      ("EACP", "European Aerospace Cluster Partnership", true),
      ("EACN", "European Aerospace Cluster Partnership", false),
      ("ABC", "European Commission", false), ("", "European Commission", false),
      ("EC", "", false),
    ])
  func anAcronymStandsForTheBeginningsOfWords(acronym: String, name: String, stands: Bool) {
    #expect(OrganisationGloss.stands(acronym, for: name) == stands)
  }

  @Test(
    "an acronym is short and mostly capitals",
    arguments: [
      ("CEBR", true), ("DG GROW", true), ("OpTecBB", true), ("Chips JU", false),
      ("European Commission", false), ("BioM GmbH", false), ("A", false), ("Lightmirror", false),
    ])
  func anAcronymIsShortAndMostlyCapitals(text: String, isAcronym: Bool) {
    #expect(OrganisationGloss.isAcronym(text) == isAcronym)
  }
}
