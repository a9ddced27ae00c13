/// Data may hold anything; a terminal obeys what it is sent. So control characters, and those that
/// turn the direction of writing, are never sent raw.
extension Unicode.Scalar {
  var controls: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

extension String {
  /// Blanks in the place of control characters.
  func withoutControlCharacters(keeping kept: Unicode.Scalar? = nil) -> String {
    guard unicodeScalars.contains(where: { $0.controls && $0 != kept }) else { return self }
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars { text.append(scalar.controls && scalar != kept ? " " : scalar) }
    return String(text)
  }

  /// JSON with the control characters that it may hold raw written as `\uXXXX`.
  var escapingControlCharactersInJSON: String {
    guard unicodeScalars.contains(where: { $0.controls && $0 != "\n" }) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      if scalar.controls, scalar != "\n" {
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
