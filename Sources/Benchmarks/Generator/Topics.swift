/// What made-up events, series and bodies are about.
enum Topics {
  static let fields = words(
    """
    Renewable Energy; Advanced Manufacturing; Digital Health; Photonics; Bioeconomy; Cybersecurity; \
    Urban Mobility; Maritime Technology; Circular Economy; Food Safety; Artificial Intelligence; \
    Hydrogen; Smart Cities; Textiles; Tourism; Aerospace; Automotive Supply; Water Management; \
    Construction; Medical Devices; Battery Materials; Forestry; Agri-Food; Robotics; Microelectronics; \
    Creative Industries; Skills; Vocational Training; Migration; Cohesion Policy; Standardisation; \
    Public Procurement; Industrial Policy; Regional Innovation; Clean Steel; Critical Raw Materials; \
    Offshore Wind; Fisheries; Soil Health; Air Quality; Rail Freight; Aviation; Space Data; \
    Quantum Computing; Open Science; Cultural Heritage; Social Economy; Taxation; Competition; \
    Consumer Protection; Rural Development; Energy Efficiency; Nuclear Safety; Plastics; Packaging; \
    Paper and Pulp; Ceramics; Logistics; Ports; Customs; Data Protection; Statistics; Geodesy; \
    Oceanography; Cardiology; Oncology; Rare Diseases; Mental Health; Nanotechnology; Sensors; \
    Additive Manufacturing; Biotechnology; Animal Welfare; Plant Protection; Viticulture; Furniture; \
    Mining; Geothermal Energy; Carbon Capture; Climate Adaptation; Disaster Resilience; Defence; \
    Satellite Navigation; Gender Equality; Youth; Sport; Media Literacy; Translation; Pensions; \
    Labour Mobility; Occupational Safety; Housing; Social Inclusion; E-Government; Blockchain; \
    Semiconductors; Venture Capital; Technology Transfer; Intellectual Property; Cross-Border Health
    """)

  static let kinds = words(
    "Forum; Summit; Conference; Days; Talks; Workshop; Week; Dialogue; Congress; Symposium; Webinar"
  )

  static let starts = words(
    """
    European; Annual; International; Baltic; Nordic; Alpine; Danube; Mediterranean; Black Sea; World; \
    Iberian; Adriatic; Visegrád
    """)

  private static let doing = words(
    """
    Financing; Scaling Up; Rethinking; Connecting; Regulating; Towards Resilient; Mainstreaming; \
    Greening; Measuring; Investing in; The Future of; Lessons from; Bridging; Unlocking; Skills for; \
    Public Support for; New Business Models in; Women in; Standards for; Making Sense of
    """)

  private static let addition = words(
    """
    what works and what does not; good practices from the regions; perspectives of small enterprises; \
    results of the first call; state of play; a view from the South; taking stock; next steps; \
    matchmaking session; info day; success stories; barriers and enablers; a roadmap; between markets \
    and missions; learning across borders; who pays; pilots, partners, politics; findings of the study
    """)

  private static let elsewhere = words(
    """
    Zukunft der {field}: Chancen für den Mittelstand; Fachtagung {field}; Journée {field} : retours \
    d’expérience; Rencontres {field} – coopérer en région; Jornada sobre {field}; Convegno {field}: \
    esperienze a confronto; Konferencja {field} – dobre praktyki; Dag om {field}: erfaringer og veje frem
    """)

  /// The title of an event that may belong to a series.
  static func title(series: String?, year: Int, _ random: inout SplitMix) -> String {
    let field = random.pick(fields)
    switch random.below(100) {
    case ..<22: return "\(series ?? random.pick(starts) + " " + field + " Forum") \(year)"
    case ..<48: return "\(random.pick(doing)) \(field): \(random.pick(addition))"
    case ..<62: return "\(random.pick(doing)) \(field) and \(random.pick(fields))"
    case ..<80: return "\(field) meets \(random.pick(fields)): \(random.pick(addition))"
    case ..<92: return "\(random.pick(doing)) \(field)"
    default: return random.pick(elsewhere).replacing("{field}", with: field)
    }
  }

  static func series(_ random: inout SplitMix, towns: [String]) -> String {
    let (field, kind) = (random.pick(fields), random.pick(kinds))
    switch random.below(100) {
    case ..<55: return "\(random.pick(starts)) \(field) \(kind)"
    case ..<80: return "\(random.pick(towns)) \(kind) on \(field)"
    default: return "\(field) and \(random.pick(fields)) \(kind)"
    }
  }

  static let sessions = words(
    """
    Opening; Keynotes; Panel 1: Policy; Panel 2: Practice; Panel 3: Finance; Round table; Pitches; \
    Closing
    """)

  static func words(_ text: String) -> [String] {
    text.split(separator: ";").map { phrase in
      phrase.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }
}
