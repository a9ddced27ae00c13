import EventData
import Testing

/// Names of bodies that hold what otherwise divides a line.
struct OrganisationNameTests {
  @Test(
    "commas",
    arguments: [
      (
        "DG for Internal Market, Industry, Entrepreneurship and SMEs, European Commission",
        "@ DG for Internal Market, Industry, Entrepreneurship and SMEs > European Commission"
      ),
      (
        "Policy Officer at the Directorate-General for Internal Market, Industry, Entrepreneurship and SMEs (DG GROW), European Commission",
        "Policy Officer @ Directorate-General for Internal Market, Industry, Entrepreneurship and SMEs (DG GROW) > European Commission"
      ),
      (
        "Head of Unit, Directorate-General for Employment, Social Affairs and Inclusion",
        "Head of Unit @ Directorate-General for Employment, Social Affairs and Inclusion"
      ),
      (
        "Minister, Ministry of Economy, Labour and Entrepreneurship",
        "Minister @ Ministry of Economy, Labour and Entrepreneurship"
      ),
      (
        "Head of Department, Ministry of Climate, Energy and Environment, Latvia",
        "Head of Department @ Ministry of Climate, Energy and Environment | place Latvia"
      ),
      (
        "Researcher, Faculty of Electrical Engineering, Mechanical Engineering and Naval Architecture, University of Split",
        "Researcher @ Faculty of Electrical Engineering, Mechanical Engineering and Naval Architecture > University of Split"
      ),

    ])
  func commas(affiliation: String, read: String) {
    #expect(
      EventRecord(speakerList: "• Ewa Lipska, \(affiliation)").cast == ["Ewa Lipska | \(read)"])
  }

  @Test(
    "units and umbrellas, whatever the printed order",
    arguments: [
      ("DG GROW I2: Mobility", "@ I2: Mobility > DG GROW"),
      ("DG GROW F3: Food, retail, health", "@ F3: Food, retail, health > DG GROW"),
      (
        "Head of Unit A1, DG CLIMA, European Commission",
        "Head of Unit A1 @ DG CLIMA > European Commission"
      ),
      ("European Commission, DG GROW", "@ DG GROW > European Commission"),
      (
        "European Commission, DG REGIO, Smart Growth Unit",
        "@ Smart Growth Unit > DG REGIO > European Commission"
      ),
      (
        "Policy Officer, European Commission, DG AGRI",
        "Policy Officer @ DG AGRI > European Commission"
      ),
      (
        "University of Porto, Faculty of Engineering",
        "@ Faculty of Engineering > University of Porto"
      ),
      (
        "Department of Physics, University of Porto",
        "@ Department of Physics > University of Porto"
      ),
      (
        "Project Officer, EISMEA, European Commission",
        "Project Officer @ EISMEA > European Commission"
      ),

    ])
  func unitsAndUmbrellasWhateverThePrintedOrder(affiliation: String, read: String) {
    #expect(
      EventRecord(speakerList: "• Ewa Lipska, \(affiliation)").cast == ["Ewa Lipska | \(read)"])
  }

  @Test(
    "acronyms, ampersands, dashes and figures",
    arguments: [
      ("Director, European Clusters Alliance (ECA)", "Director @ European Clusters Alliance (ECA)"),
      ("Director, ECA (European Clusters Alliance)", "Director @ ECA (European Clusters Alliance)"),
      ("Director, Food & Bio Cluster Denmark", "Director @ Food & Bio Cluster Denmark"),
      (
        "Director, Science and Technology Park of Crete",
        "Director @ Science and Technology Park of Crete"
      ),
      ("Director, Auvergne-Rhône-Alpes Entreprises", "Director @ Auvergne-Rhône-Alpes Entreprises"),
      ("Director, 3D Printing Valley", "Director @ 3D Printing Valley"),
      ("Director, iD4CAR", "Director @ iD4CAR"),
      ("Director, Cluster Saúde de Galicia", "Director @ Cluster Saúde de Galicia"),
      ("Director, CLUSTER NOGENTECH", "Director @ CLUSTER NOGENTECH"),
      (
        "Chair, Committee on Industry, Research and Energy, European Parliament",
        "Chair @ Committee on Industry, Research and Energy > European Parliament"
      ),
      (
        "Director, Enterprise Europe Network – Lithuania",
        "Director @ Enterprise Europe Network – Lithuania"
      ),
    ])
  func acronymsAmpersandsDashesAndFigures(affiliation: String, read: String) {
    #expect(
      EventRecord(speakerList: "• Ewa Lipska, \(affiliation)").cast == ["Ewa Lipska | \(read)"])
  }
}
