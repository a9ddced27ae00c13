import SpeakerDirectory

/// A value of a field, and how many have it.
struct FacetRecord: Record {
  var facet: String
  var value: String
  var count: Int

  static let header = ["facet", "value", "count"]

  var row: [String?] { [facet, value, String(count)] }

  init(_ field: String, _ facet: Facet) {
    self.facet = field
    value = facet.value
    count = facet.count
  }
}

/// How many organisations there are of each kind and in each country.
struct FacetList: Answer {
  let records: [FacetRecord]
  private let list: OrganisationList

  init(_ list: OrganisationList) {
    self.list = list
    records =
      list.classifications.map { FacetRecord("classification", $0) }
      + list.countries.map { FacetRecord("country", $0) }
  }

  func encode(to encoder: any Encoder) throws { try records.encode(to: encoder) }

  func write(to sheet: inout Sheet) {
    sheet.facet("classification", list.classifications, of: "Organisations")
    sheet.facet("country", list.countries, of: "Organisations")
  }
}

/// The facets of a search alone.
struct SearchFacets: Answer {
  let records: [FacetRecord]
  private let facets: [SearchFacet]

  init(_ result: SearchResult) {
    facets = result.facets ?? []
    records = facets.flatMap { facet in
      facet.values.map { FacetRecord(facet.field.rawValue, $0) }
    }
  }

  func encode(to encoder: any Encoder) throws { try records.encode(to: encoder) }

  func write(to sheet: inout Sheet) {
    for facet in facets {
      sheet.facet(
        facet.field.rawValue, facet.values, of: facet.field == .kind ? "Hits" : "Speakers")
    }
  }
}

extension Sheet {
  /// A table of values, and how many of what have them.
  fileprivate mutating func facet(_ field: String, _ values: [Facet], of counted: String) {
    section(
      field,
      Table(
        columns: [
          .init(title: "Value", minimum: 12), .init(title: counted, minimum: counted.count),
        ],
        rows: values.map { [StyledText($0.value), StyledText($0.count.grouped)] }))
  }
}
