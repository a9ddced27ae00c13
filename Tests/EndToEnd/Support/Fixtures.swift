import Foundation
import Testing

/// Three small events, with people who stand in more than one of them.
enum Fixtures {
  static let events = #"""
    [
      {
        "title": "Harbour Day", "series": "Cluster Days", "timezone": "CET",
        "start": "2023-03-01T10:00", "end": "2023-03-01T12:30", "location": "Gdańsk",
        "url": "https://example.eu/harbour-day",
        "sessions": [
          {"title": "Panel on quays", "start": "2023-03-01T10:15", "end": "2023-03-01T11:00"}
        ],
        "speakers": [
          {"name": "Łucja Wróbel", "role": "Head of Unit",
           "organisations": ["DG MARE", "European Commission"],
           "attribution": "Łucja Wróbel, Head of Unit, DG MARE, European Commission"},
          {"name": "Jan de Vries", "capacity": "moderator", "session": "Panel on quays",
           "role": "Director", "organisation": "Harbour Cluster"},
          {"name": "山田 太郎", "session": "Panel on quays", "organisation": "横浜港"}
        ]
      },
      {
        "title": "Autumn Meeting", "start": "2022-10-05", "location": "Lyon",
        "speakers": [
          {"name": "Łucja Wróbel", "role": "Policy Officer",
           "organisations": ["DG MARE", "European Commission"]}
        ]
      },
      {
        "title": "Autumn Meeting", "start": "2023-10-04", "location": "Porto",
        "speakers": [
          {"name": "Jan de Vries", "role": "Director", "organisation": "Harbour Cluster"},
          {"name": "Red\u001b[31m Alert\u009b", "role": "Tester", "organisation": "Bell\u0007 Works"}
        ]
      }
    ]
    """#

  static let page = """
    Cluster Talk: Quays for tomorrow
    12 June 2024, 9:00 – 10:30 CET

    Speakers:
    • Łucja Wróbel, Head of Unit, DG MARE, European Commission
    • Jan de Vries, Director, Harbour Cluster
    """

  static let list = """
    Name,Job title,Organisation
    Łucja Wróbel,Head of Unit,DG MARE
    ,Nobody,Nowhere
    Jan de Vries,Director,Harbour Cluster

    """
}

extension Workspace {
  /// A workspace whose directory holds the events of `Fixtures` and nothing else.
  static func withEvents() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(Fixtures.events, to: "events.json")
    try workspace.write(seededDirectory.get(), to: ".local/share/speakers/directory.sqlite")
    return workspace
  }

  /// The file, made once for all tests.
  private static let seededDirectory = Result {
    let workspace = try Workspace()
    try workspace.write(Fixtures.events, to: "events.json")
    let run = try workspace.speakers("seed", "events.json", "--empty")
    try #require(run.code == 0, "\(run.errors)")
    return try Data(contentsOf: workspace.directory)
  }
}
