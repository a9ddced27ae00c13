import Foundation

/// JSON as the tests compare it.
enum JSONValue: Decodable, Equatable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case list([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let bool = try? container.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let string = try? container.decode(String.self) {
      self = .string(string)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  init(_ data: Data) throws { self = try JSONDecoder().decode(JSONValue.self, from: data) }

  subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  var elements: [JSONValue] { if case .list(let elements) = self { elements } else { [] } }
  var members: [String: JSONValue] { if case .object(let members) = self { members } else { [:] } }
  var text: String? { if case .string(let text) = self { text } else { nil } }

  var typeName: String {
    switch self {
    case .null: "null"
    case .bool: "boolean"
    case .number: "number"
    case .string: "string"
    case .list: "array"
    case .object: "object"
    }
  }
}

/// As much of JSON Schema 2020-12 as the schema of event data uses.
struct JSONSchema {
  /// The keywords that decide; others are refused, so that none is passed over unchecked.
  static let assertions: Set<String> = [
    "$ref", "anyOf", "type", "enum", "required", "properties", "items", "minLength", "pattern",
  ]
  static let annotations: Set<String> = [
    "$schema", "$id", "$defs", "title", "description", "examples",
  ]

  let root: JSONValue

  func accepts(_ value: JSONValue) throws -> Bool { try accepts(value, root) }

  private func accepts(_ value: JSONValue, _ schema: JSONValue) throws -> Bool {
    for (keyword, rule) in schema.members where Self.assertions.contains(keyword) {
      if try !satisfies(value, keyword, rule) { return false }
    }
    return true
  }

  private func satisfies(_ value: JSONValue, _ keyword: String, _ rule: JSONValue) throws -> Bool {
    switch keyword {
    case "$ref": return try definition(rule).map { try accepts(value, $0) } ?? false
    case "anyOf": return try rule.elements.contains { try accepts(value, $0) }
    case "type":
      return (rule.text.map { [$0] } ?? rule.elements.compactMap(\.text)).contains(value.typeName)
    case "enum": return rule.elements.contains(value)
    case "required":
      guard case .object(let members) = value else { return true }
      return rule.elements.compactMap(\.text).allSatisfy { members[$0] != nil }
    case "properties":
      return try rule.members.allSatisfy { key, schema in
        try value[key].map { try accepts($0, schema) } ?? true
      }
    case "items": return try value.elements.allSatisfy { try accepts($0, rule) }
    case "minLength":
      guard case .number(let length) = rule else { return false }
      return value.text.map { Double($0.unicodeScalars.count) >= length } ?? true
    case "pattern":
      let pattern = try Regex(rule.text ?? "")
      return value.text.map { $0.contains(pattern) } ?? true
    default: return false
    }
  }

  private func definition(_ reference: JSONValue) -> JSONValue? {
    guard let path = reference.text, path.hasPrefix("#/") else { return nil }
    return path.dropFirst(2).split(separator: "/").reduce(root) { $0?[String($1)] }
  }

  /// The keywords of a schema and of the schemas in it.
  func keywords() -> Set<String> { keywords(of: root) }

  private func keywords(of schema: JSONValue) -> Set<String> {
    schema.members.reduce(into: []) { found, member in
      found.insert(member.key)
      switch member.key {
      case "properties", "$defs":
        for schema in member.value.members.values { found.formUnion(keywords(of: schema)) }
      case "anyOf": for schema in member.value.elements { found.formUnion(keywords(of: schema)) }
      case "items": found.formUnion(keywords(of: member.value))
      default: break
      }
    }
  }
}
