/// What tests read of the command's JSON: the documented keys that they look at.
struct DecodedSearch: Decodable {
  struct Hit: Decodable, Equatable {
    var kind: String
    var key: String
    var name: String
  }

  var query: String
  var hits: [Hit]
  var hasMore: Bool
  var next: String?
}

struct DecodedProfile: Decodable {
  var key: String
  var name: String?
  var title: String?
  var appearances: [DecodedAppearance]
}

struct DecodedAppearance: Decodable {
  struct Named: Decodable {
    var key: String
    var name: String
  }

  struct Event: Decodable {
    var title: String
    var start: String?
  }

  struct Affiliation: Decodable {
    var role: String?
    var organisations: [Named]
  }

  var event: Event
  var speaker: Named
  var capacity: String
  var session: String?
  var affiliations: [Affiliation]
}

struct DecodedEvent: Decodable {
  struct Speaker: Decodable {
    var name: String
    var capacity: String
  }

  var title: String?
  var start: String?
  var series: String?
  var speakers: [Speaker]
}

struct DecodedReport: Decodable, Equatable {
  struct Counts: Decodable, Equatable {
    var added: Int
    var changed: Int
    var unchanged: Int
  }

  struct Refusal: Decodable, Equatable {
    var input: String
    var line: Int?
  }

  var input: String
  var events: Counts
  var appearancesAdded: Int
  var appearancesRemoved: Int
  var refused: [Refusal]
}
