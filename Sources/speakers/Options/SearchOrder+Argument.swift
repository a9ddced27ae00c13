public import ArgumentParser
public import SpeakerDirectory

extension SearchOrder: ExpressibleByArgument {}

extension SearchCursor: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

/// Fields to count by, as they are written in a query: "org,year".
struct FacetFields: ExpressibleByArgument {
  let fields: [SearchFacet.Field]

  init?(argument: String) {
    let names = argument.split(separator: ",").map { $0.filter { !$0.isWhitespace }.lowercased() }
    let fields = names.compactMap { name in
      ["org", "organization"].contains(name) ? .organisation : SearchFacet.Field(rawValue: name)
    }
    guard !fields.isEmpty, fields.count == names.count else { return nil }
    self.fields = fields
  }
}
