/// What the elements of HTML mean for the text that a reader of a page sees.
enum HTMLElement {
  static func isKnown(_ name: String) -> Bool {
    blocks.contains(name) || voids.contains(name) || inlines.contains(name)
  }

  static func isBlock(_ name: String) -> Bool { blocks.contains(name) }

  /// Elements without content or closing tag.
  static func isVoid(_ name: String) -> Bool { voids.contains(name) }

  /// Elements that stand apart from what is around them, as by an empty line.
  static func standsApart(_ name: String) -> Bool { apart.contains(name) }

  /// Elements whose content is no text of the page, or is navigation around it.
  static func isLeftOut(_ name: String) -> Bool { leftOut.contains(name) }

  /// Elements whose content is no markup: only their closing tag ends them.
  static func isRawText(_ name: String) -> Bool { rawTexts.contains(name) }

  /// The open elements that the tag of `name` closes without saying so, and where to stop looking
  /// for them.
  static func impliedEnds(_ name: String) -> (closed: Set<String>, within: Set<String>)? {
    switch name {
    case "li": (["li"], ["ul", "ol", "menu"])
    case "dt", "dd": (["dt", "dd"], ["dl"])
    case "td", "th": (["td", "th"], ["tr", "table"])
    case "tr": (["tr", "td", "th"], ["table", "tbody", "thead", "tfoot"])
    case "tbody", "thead", "tfoot": (["tbody", "thead", "tfoot", "tr", "td", "th"], ["table"])
    case "option", "optgroup": (["option"], ["select", "datalist"])
    default: nil
    }
  }

  private static let apart: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "menu", "dl", "table", "blockquote",
    "pre", "hr", "figure", "section", "article",
  ]

  private static let blocks: Set<String> = apart.union([
    "html", "head", "body", "main", "div", "header", "footer", "nav", "aside", "address", "center",
    "li", "dt", "dd", "tr", "td", "th", "tbody", "thead", "tfoot", "caption", "figcaption", "form",
    "fieldset", "legend", "details", "summary", "dialog", "hgroup", "search", "title", "option",
  ])

  private static let voids: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
  ]

  private static let inlines: Set<String> = [
    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
    "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup",
    "time", "tt", "u", "var", "script", "style", "picture", "svg", "template", "noscript",
  ]

  private static let leftOut: Set<String> = [
    "head", "nav", "header", "footer", "aside", "form", "svg", "template", "noscript", "script",
    "style", "select", "datalist", "button", "textarea", "iframe", "object", "video", "audio",
    "canvas", "dialog", "math", "map", "title",
  ]

  private static let rawTexts: Set<String> = [
    "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes",
  ]
}
