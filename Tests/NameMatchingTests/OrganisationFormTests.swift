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
      ("GD GROW", "dg grow"), ("Generaldirektion Energie", "dg energie"),
      ("Dirección General de Energía", "dg energia"),
      ("Direction générale de l’énergie", "dg lenergie"),
      ("Dyrekcja Generalna ds. Energii", "dg energii"),
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

  @Test(
    "blanks, hyphens, articles, legal forms and places in brackets make no other core",
    arguments: [
      ("Agri-Food Lithuania", "AgriFood Lithuania"), ("Silicon Saxony e.V.", "Silicon Saxony"),
      ("Meiho Co., Ltd. (Japan)", "Meiho"), ("Boreal Klaster Sp. z o.o.", "BOREAL Klaster"),
      ("Foo GmbH & Co. KG", "FOO"), ("UAB Baltic Harbour", "Baltic Harbour"),
      ("Kvarnen AB", "Kvarnen"), ("Jadran d.o.o.", "Jadran"), ("Vltava s.r.o.", "Vltava"),
      ("EuroForum AISBL", "EuroForum"), ("Société Dupont S.A.", "Societe Dupont"),
      ("Flanders’ FOOD", "Flanders Food"), ("Les Voiles du Nord", "Voiles du Nord"),
      ("European Research Council, The", "European Research Council"),
      ("Smith & Sons Ltd", "Smith and Sons Limited"),
      ("Council of BioRegions (CBR)", "council of bioregions"),
    ])
  func writtenOtherwiseIsTheSameCore(left: String, right: String) {
    #expect(OrganisationForm(left).core == OrganisationForm(right).core)
    #expect(!OrganisationForm(left).core.isEmpty)
  }

  @Test(
    "a legal form alone is a name",
    arguments: [("AG", "ag"), ("Oy", "oy"), ("The Limited", "limited"), ("e.V.", "ev")])
  func aLegalFormAloneIsAName(name: String, core: String) {
    #expect(OrganisationForm(name).core == core)
    #expect(OrganisationForm(name).legalForm == nil)
  }

  @Test(
    "a name means the same in every language and order",
    arguments: [
      ("Universidad de Cádiz", "University of Cadiz"), ("Universität Wien", "University of Vienna"),
      ("Uniwersytet Warszawski", "Warsaw University"),
      ("Ministère de l’Économie de la Roumanie", "Romanian Ministry of Economy"),
      ("Polska Agencja Kosmiczna", "Polish Space Agency"),
      ("Generaldirektion Energie", "DG Energy"), ("Komisja Europejska", "European Commission"),
      ("Danish Maritime Cluster", "Maritime Cluster Denmark"),
      ("DG Market, Industry", "DG Industry and Market"),
      ("Forschungszentrum Zyx", "Zyx Research Centre"), ("D.2 Clusters", "D2 – Clusters"),
    ])
  func aNameMeansTheSameInEveryLanguageAndOrder(left: String, right: String) {
    #expect(OrganisationForm(left).sense == OrganisationForm(right).sense)
  }

  @Test(
    "other names mean something else",
    arguments: [
      ("European Council", "Council of European Regions"), ("EACP", "EACN"),
      ("University of Cádiz", "University of Málaga"), ("DG GROW", "DG DEFIS"),
      ("Innovation Agency of Lithuania", "Innovation Agency of Navarre"),
      ("National Cluster Association", "National Cluster Association ClusteRO"),
      ("Hochschule Bremen", "Universität Bremen"), ("Interreg V", "Interreg IV"),
      ("Research Institute", "Research Centre"),
    ])
  func otherNamesMeanSomethingElse(left: String, right: String) {
    let (left, right) = (OrganisationForm(left), OrganisationForm(right))
    #expect(left.sense != right.sense)
    #expect(left.core != right.core)
    #expect(!OrganisationNearness.areNear(left, right))
  }

  @Test(
    "names that any country may have are known as such",
    arguments: [
      ("Ministry of Economy", true), ("National Cluster Association", true),
      ("Instytut Fizyki", true), ("Ministry of Economy of Romania", false),
      ("European Defence Agency", false), ("European Commission", false), ("DG Energy", false),
      ("Lightmirror", false), ("University of Cádiz", false), ("Cluster NOGENTECH", false),
    ])
  func namesThatAnyCountryMayHaveAreKnownAsSuch(name: String, isGeneric: Bool) {
    #expect(OrganisationForm(name).isGeneric == isGeneric)
  }

  @Test(
    "a name says what kind of body it is, and where",
    arguments: [
      ("Ministry of Economy of Romania", "ministry", "RO"),
      ("Uniwersytet Warszawski", "university", "PL"), ("DG Energy", "directorate-general", nil),
      ("Energy Cluster Denmark", "cluster organisation", "DK"),
      ("Clusters Alliance of Ukraine", "cluster network", "UA"),
      ("Zyx GmbH", "company", nil), ("Meiho Co., Ltd. (Japan)", "company", "JP"),
      ("Lightmirror", nil, nil), ("Cluster Policy Group", nil, nil),
    ] as [(String, String?, String?)])
  func aNameSaysWhatKindOfBodyItIsAndWhere(name: String, kind: String?, country: String?) {
    #expect(OrganisationForm(name).classification == kind)
    #expect(OrganisationForm(name).countries == Set([country].compactMap(\.self)))
  }

  @Test(
    "units are told by their first or last word, or a code",
    arguments: [
      ("Finance Department", true), ("Unit D.2", true), ("F3: Food, retail, health", true),
      ("D.2 – Industrial forum", true), ("Abteilung Wirtschaft", true), ("DG GROW", false),
      ("A1", false), ("4C Ventures", false), ("European Commission", false),
    ])
  func unitsAreToldByTheirFirstOrLastWordOrACode(name: String, isUnit: Bool) {
    #expect(OrganisationForm.isUnit(OrganisationForm.normal(name)) == isUnit)
  }
}
