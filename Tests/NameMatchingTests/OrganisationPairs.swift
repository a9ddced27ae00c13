/// Pairs of names of organisations, by what they differ in: made up for these tests, but for bodies
/// that everybody knows.
enum OrganisationPairs {
  static let same: [(String, [(String, String)])] = [
    (
      "legal forms",
      [
        ("Lightmirror", "Lightmirror GmbH"), ("Baltic Farms UAB", "UAB Baltic Farms"),
        ("Nordwind Aktiengesellschaft", "Nordwind AG"),
        ("Harrow Mills Limited", "Harrow Mills Ltd"),
        ("Kestrel Gesellschaft mit beschränkter Haftung", "Kestrel GmbH"),
        ("ООО Ромашка", "Romashka LLC"), ("OAO Severstroy", "Severstroy JSC"),
        ("Officine Bertoni Società per Azioni", "Officine Bertoni S.p.A."),
        ("Velo Polska sp. z o.o.", "Velo Polska Spółka z ograniczoną odpowiedzialnością"),
        ("Harrow Mills p.l.c.", "Harrow Mills PLC"), ("KestrelGmbH", "Kestrel GmbH"),
        ("Marmara Tekstil A.Ş.", "Marmara Tekstil Anonim Şirketi"),
        ("Closed Joint Stock Company Uralmet", "ZAO Uralmet"),
        ("Kestrel株式会社", "Kestrel K.K."), ("Vestervind ApS", "Vestervind Anpartsselskab"),
        ("Nordlys A/S", "Nordlys AS"),
        ("Tovarystvo z obmezhenoiu vidpovidalnistiu Agronika", "TOV Agronika"),
      ]
    ),
    (
      "spelling",
      [
        ("Lightmirorr Cluster", "Lightmirror Cluster"),
        ("Kestrell Holdings plc", "Kestrel Holdings plc"),
        ("Société Brémont", "Societe Bremont"), ("L.X.D. Aerospace", "LXD Aerospace"),
        ("GreenField Foods", "Green Field Foods"),
        ("Vanden Berghe Logistics", "Van den Berghe Logistics"),
        ("Harrow-Mills Co.", "Harrow Mills Co"), ("Bosk & Delft", "Bosk and Delft"),
        ("Ромашка", "Romashka"), ("The Kestrel Group", "Kestrel Group"),
        ("Saarländische Stahlwerke", "Saarlaendische Stahlwerke"),
      ]
    ),
    (
      "generic words",
      [
        ("Kestrel Group", "Kestrel"), ("Kestrel Holding", "Kestrel Group"),
        ("Harrow Mills Company", "Harrow Mills"), ("Kestrel (Schweiz) AG", "Kestrel AG"),
        ("Lightmirror Europe", "Lightmirror"),
      ]
    ),
    (
      "numbers",
      [
        ("First Harrow Bank", "1st Harrow Bank"), ("Regiment Twenty-Two", "Regiment 22"),
        ("Kestrel Fund II", "Kestrel Fund 2"), ("Third Polar Institute", "3rd Polar Institute"),
        ("Kestrel Fund I", "Kestrel Fund"),
      ]
    ),
    (
      "acronyms",
      [
        ("BMVF", "Bundesministerium für Verkehr und Forschung"),
        ("Kestrel Lighting Alliance (KLA)", "KLA"),
        ("Harrow Space Agency (HSA)", "Harrow Space Agency"),
        ("German Kestrel Consortium (DKK)", "German Kestrel Consortium"),
        ("KNPC", "Kestrel National Petroleum Corporation"),
        ("HOTUS", "House of Trade of the United States"),
        ("CNEV", "Centre national d'études viticoles"),
      ]
    ),
    (
      "public bodies and translations",
      [
        ("Universidad de Cádiz", "University of Cadiz"),
        ("European Commission", "Commission européenne"),
        ("World Trade Organisation", "World Trade Organization"),
        ("WTO", "World Trade Organization"),
        ("Ministry of Economy, Romania", "Ministerul Economiei, România"),
        ("U.S. Department of Energy", "United States Department of Energy"),
        ("Ministerio de Energía", "Ministry of Energy"), ("City of Vienna", "Stadt Wien"),
        ("Government of the Netherlands", "Government of Netherlands"),
        ("OECD", "Organisation for Economic Co-operation and Development"),
        ("Agencia Española de Meteorología", "Spanish Meteorological Agency"),
        ("Dept. of Health", "Department of Health"), ("Warsaw University", "University of Warsaw"),
        ("European Investment Bank", "Europäische Investitionsbank"),
        ("Ministère de l'Économie", "Ministry of Economy"),
        ("Technische Universität Dresden", "Dresden University of Technology"),
        ("UK Research Agency", "British Research Agency"),
      ]
    ),
  ]

  static let different: [(String, [(String, String)])] = [
    (
      "legal forms",
      [
        ("Kestrel AG", "Kestrel GmbH"), ("OAO Severstroy", "ZAO Severstroy"),
        ("Lightmirror SE", "Lightmirror Ltd"), ("Velo Polska sp. z o.o.", "Velo Polska S.A."),
        ("Harrow Mills plc", "Harrow Mills LLP"),
      ]
    ),
    (
      "telling words",
      [
        ("Volkmar AG", "Siegmar AG"), ("Lightmirror Cluster", "Lightmirror Robotics Cluster"),
        ("OOO Bai", "OOO Baikal"), ("Kestrel Bank", "Osprey Bank"),
        ("LXD Aviation", "LAV Aviation"), ("Harrow Institute HPA", "Harrow Institute HPT"),
        ("Kestrel KLMB", "Kestrel KLMD"), ("Abo Harrow", "Abi Harrow"),
        ("Harrow Mills", "Harrow Forge"), ("Cluster Optik Bayern", "Cluster Mechatronik Bayern"),
        ("Kestrel", "Kestrel Tollbridge Partners"), ("Bosk Delft", "Bosk Delft Cardif"),
        ("EACP", "EACN"),
        ("Bertoni Trasporti Srl", "Barzani Trasporti Srl"),
      ]
    ),
    (
      "generic words",
      [
        ("Kestrel Systems, Inc.", "Kestrel Industries, Inc."),
        ("Ministry of Economy", "Ministry of Education"),
        ("University of Cadiz", "Cadiz Chamber of Commerce"),
        ("Kestrel Securities Services", "Kestrel Personal Finance"),
        ("European Commission", "European Parliament"), ("Saudi Gas Company", "Saudi Oil Company"),
        ("World Trade Organization", "World Tourism Organization"),
        ("Kestrel Insurance", "Kestrel Bank"), ("DG GROW", "DG REGIO"),
        ("European Central Bank", "European Investment Bank"),
        ("Kestrel Harrow Institute for Physics", "Kestrel Harrow Institute for Biology"),
      ]
    ),
    (
      "numbers",
      [
        ("Kestrel Fund II", "Kestrel Fund III"), ("Regiment 22", "Regiment 44"),
        ("Kestrel Trust 2004-1", "Kestrel Trust 2004-2"),
        ("Kestrel Global II Inc.", "Kestrel Global Inc."),
        ("Université Lyon 1", "Université Lyon 2"),
      ]
    ),
    (
      "places",
      [
        ("Government of Latvia", "Government of Liberia"),
        ("University of Warsaw", "University of Vienna"),
        ("Kestrel (France) SARL", "Kestrel (Germany) GmbH"),
        ("Ministry of Health of Latvia", "Ministry of Health of Malta"),
        ("Banco Cruzeiro México S.A.", "Banco Cruzeiro Chile S.A."),
        ("Kestrel of Dallas LP", "Kestrel of Phoenix Inc."),
        ("Kestrel Danmark A/S", "Kestrel Norge A/S"),
        ("Polish Chamber of Commerce", "Czech Chamber of Commerce"),
      ]
    ),
  ]
}
