import Foundation

/// The rows of a file with one JSON object a line.
func jsonLines<Row: Decodable>(of file: String) throws -> [Row] {
  try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    .map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
}
