/// Character references of HTML: `&amp;`, `&eacute;`, `&#243;`, `&#xF3;`.
enum HTMLEntities {
  /// `bytes` as text, with references replaced by what they stand for. What is no reference stays.
  static func decode(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(ampersand) else { return String(decoding: bytes, as: UTF8.self) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var rest = bytes
    while let start = rest.firstIndex(of: ampersand) {
      text += rest[..<start]
      rest = rest[start...]
      if let (scalar, length) = reference(rest) {
        text += Array(String(scalar).utf8)
        rest = rest.dropFirst(length)
      } else {
        text.append(ampersand)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: text + rest, as: UTF8.self)
  }

  private static let ampersand: UInt8 = 0x26
  private static let numberSign: UInt8 = 0x23

  /// The character that the reference at the start of `bytes` stands for, and its length.
  private static func reference(_ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
    let body = bytes.dropFirst()
    if body.first == numberSign { return number(body.dropFirst()) }
    let name = body.prefix(16).prefix { $0.isLetter || $0.isDigit }
    let isClosed = name.endIndex < bytes.endIndex && bytes[name.endIndex] == .semicolon
    let key = String(decoding: name, as: UTF8.self)
    guard let scalar = named[key], isClosed || openNames.contains(key) else { return nil }
    return (scalar, 1 + name.count + (isClosed ? 1 : 0))
  }

  private static func number(_ body: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
    let isHexadecimal = body.first.map { $0.lowercased == 0x78 } ?? false
    let start = isHexadecimal ? body.dropFirst() : body
    let digits = start.prefix(10).prefix { isHexadecimal ? $0.hexadecimalValue != nil : $0.isDigit }
    guard !digits.isEmpty,
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10)
    else { return nil }
    let isClosed = digits.endIndex < body.endIndex && body[digits.endIndex] == .semicolon
    let length = 2 + (isHexadecimal ? 1 : 0) + digits.count + (isClosed ? 1 : 0)
    return (scalar(value), length)
  }

  /// Numbers from 128 to 159 are meant as Windows-1252, as the HTML standard has it.
  private static func scalar(_ value: UInt32) -> Unicode.Scalar {
    if (0x80...0x9F).contains(value) { return TextEncoding.specials[Int(value) - 0x80] }
    return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// Names that pages of old write without the semicolon.
  private static let openNames: Set<String> = ["amp", "lt", "gt", "quot", "nbsp"]

  private static let named: [String: Unicode.Scalar] = {
    var named: [String: Unicode.Scalar] = [
      "quot": "\"", "QUOT": "\"", "bsol": "\\", "Tab": "\t", "NewLine": "\n", "nbsp": "\u{A0}",
      "shy": "\u{AD}", "ensp": "\u{2002}", "emsp": "\u{2003}", "emsp13": "\u{2004}",
      "emsp14": "\u{2005}", "numsp": "\u{2007}", "puncsp": "\u{2008}", "thinsp": "\u{2009}",
      "hairsp": "\u{200A}", "zwnj": "\u{200C}", "zwj": "\u{200D}", "lrm": "\u{200E}",
      "rlm": "\u{200F}",
    ]
    for pair in pairs.split(whereSeparator: \.isWhitespace) {
      let scalars = pair.unicodeScalars
      if let scalar = scalars.last { named[String(pair.prefix { $0 != "=" })] = scalar }
    }
    return named
  }()

  /// The entities of HTML 4, and those of HTML 5 for Latin and Cyrillic letters and for signs.
  private static let pairs = """
    excl=! num=# dollar=$ percnt=% AMP=& amp=& apos=' lpar=( rpar=) ast=* plus=+ comma=,
    period=. sol=/ colon=: semi=; LT=< lt=< equals== GT=> gt=> quest=? commat=@ lsqb=[ rsqb=]
    lowbar=_ lbrace={ lcub={ verbar=| vert=| rbrace=} rcub=} iexcl=¡ cent=¢ pound=£ curren=¤
    yen=¥ brvbar=¦ sect=§ uml=¨ COPY=© copy=© ordf=ª laquo=« not=¬ REG=® reg=® macr=¯ deg=°
    plusmn=± sup2=² sup3=³ acute=´ micro=µ para=¶ middot=· cedil=¸ sup1=¹ ordm=º raquo=»
    frac14=¼ frac12=½ frac34=¾ iquest=¿ Agrave=À Aacute=Á Acirc=Â Atilde=Ã Auml=Ä Aring=Å
    AElig=Æ Ccedil=Ç Egrave=È Eacute=É Ecirc=Ê Euml=Ë Igrave=Ì Iacute=Í Icirc=Î Iuml=Ï ETH=Ð
    Ntilde=Ñ Ograve=Ò Oacute=Ó Ocirc=Ô Otilde=Õ Ouml=Ö times=× Oslash=Ø Ugrave=Ù Uacute=Ú
    Ucirc=Û Uuml=Ü Yacute=Ý THORN=Þ szlig=ß agrave=à aacute=á acirc=â atilde=ã auml=ä aring=å
    aelig=æ ccedil=ç egrave=è eacute=é ecirc=ê euml=ë igrave=ì iacute=í icirc=î iuml=ï eth=ð
    ntilde=ñ ograve=ò oacute=ó ocirc=ô otilde=õ ouml=ö divide=÷ oslash=ø ugrave=ù uacute=ú
    ucirc=û uuml=ü yacute=ý thorn=þ yuml=ÿ Amacr=Ā amacr=ā Abreve=Ă abreve=ă Aogon=Ą aogon=ą
    Cacute=Ć cacute=ć Ccirc=Ĉ ccirc=ĉ Cdot=Ċ cdot=ċ Ccaron=Č ccaron=č Dcaron=Ď dcaron=ď Dstrok=Đ
    dstrok=đ Emacr=Ē emacr=ē Edot=Ė edot=ė Eogon=Ę eogon=ę Ecaron=Ě ecaron=ě Gcirc=Ĝ gcirc=ĝ
    Gbreve=Ğ gbreve=ğ Gdot=Ġ gdot=ġ Gcedil=Ģ Hcirc=Ĥ hcirc=ĥ Hstrok=Ħ hstrok=ħ Itilde=Ĩ itilde=ĩ
    Imacr=Ī imacr=ī Iogon=Į iogon=į Idot=İ imath=ı inodot=ı IJlig=Ĳ ijlig=ĳ Jcirc=Ĵ jcirc=ĵ
    Kcedil=Ķ kcedil=ķ kgreen=ĸ Lacute=Ĺ lacute=ĺ Lcedil=Ļ lcedil=ļ Lcaron=Ľ lcaron=ľ Lmidot=Ŀ
    lmidot=ŀ Lstrok=Ł lstrok=ł Nacute=Ń nacute=ń Ncedil=Ņ ncedil=ņ Ncaron=Ň ncaron=ň napos=ŉ
    ENG=Ŋ eng=ŋ Omacr=Ō omacr=ō Odblac=Ő odblac=ő OElig=Œ oelig=œ Racute=Ŕ racute=ŕ Rcedil=Ŗ
    rcedil=ŗ Rcaron=Ř rcaron=ř Sacute=Ś sacute=ś Scirc=Ŝ scirc=ŝ Scedil=Ş scedil=ş Scaron=Š
    scaron=š Tcedil=Ţ tcedil=ţ Tcaron=Ť tcaron=ť Tstrok=Ŧ tstrok=ŧ Utilde=Ũ utilde=ũ Umacr=Ū
    umacr=ū Ubreve=Ŭ ubreve=ŭ Uring=Ů uring=ů Udblac=Ű udblac=ű Uogon=Ų uogon=ų Wcirc=Ŵ wcirc=ŵ
    Ycirc=Ŷ ycirc=ŷ Yuml=Ÿ Zacute=Ź zacute=ź Zdot=Ż zdot=ż Zcaron=Ž zcaron=ž fnof=ƒ circ=ˆ
    caron=ˇ breve=˘ dot=˙ ring=˚ ogon=˛ tilde=˜ dblac=˝ Alpha=Α Beta=Β Gamma=Γ Delta=Δ Epsilon=Ε
    Zeta=Ζ Eta=Η Theta=Θ Iota=Ι Kappa=Κ Lambda=Λ Mu=Μ Nu=Ν Xi=Ξ Omicron=Ο Pi=Π Rho=Ρ Sigma=Σ
    Tau=Τ Upsilon=Υ Phi=Φ Chi=Χ Psi=Ψ Omega=Ω alpha=α beta=β gamma=γ delta=δ epsilon=ε zeta=ζ
    eta=η theta=θ iota=ι kappa=κ lambda=λ mu=μ nu=ν xi=ξ omicron=ο pi=π rho=ρ sigmaf=ς sigma=σ
    tau=τ upsilon=υ phi=φ chi=χ psi=ψ omega=ω thetasym=ϑ upsih=ϒ piv=ϖ IOcy=Ё DJcy=Ђ GJcy=Ѓ
    Jukcy=Є DScy=Ѕ Iukcy=І YIcy=Ї Jsercy=Ј LJcy=Љ NJcy=Њ TSHcy=Ћ KJcy=Ќ Ubrcy=Ў DZcy=Џ Acy=А
    Bcy=Б Vcy=В Gcy=Г Dcy=Д IEcy=Е ZHcy=Ж Zcy=З Icy=И Jcy=Й Kcy=К Lcy=Л Mcy=М Ncy=Н Ocy=О Pcy=П
    Rcy=Р Scy=С Tcy=Т Ucy=У Fcy=Ф KHcy=Х TScy=Ц CHcy=Ч SHcy=Ш SHCHcy=Щ HARDcy=Ъ Ycy=Ы SOFTcy=Ь
    Ecy=Э YUcy=Ю YAcy=Я acy=а bcy=б vcy=в gcy=г dcy=д iecy=е zhcy=ж zcy=з icy=и jcy=й kcy=к
    lcy=л mcy=м ncy=н ocy=о pcy=п rcy=р scy=с tcy=т ucy=у fcy=ф khcy=х tscy=ц chcy=ч shcy=ш
    shchcy=щ hardcy=ъ ycy=ы softcy=ь ecy=э yucy=ю yacy=я iocy=ё djcy=ђ gjcy=ѓ jukcy=є dscy=ѕ
    iukcy=і yicy=ї jsercy=ј ljcy=љ njcy=њ tshcy=ћ kjcy=ќ ubrcy=ў dzcy=џ dash=‐ hyphen=‐ ndash=–
    mdash=— horbar=― lsquo=‘ rsquo=’ rsquor=’ lsquor=‚ sbquo=‚ ldquo=“ rdquo=” rdquor=” bdquo=„
    ldquor=„ dagger=† Dagger=‡ bull=• bullet=• hellip=… permil=‰ prime=′ Prime=″ lsaquo=‹
    rsaquo=› oline=‾ frasl=⁄ euro=€ image=ℑ copysr=℗ weierp=℘ real=ℜ TRADE=™ trade=™ alefsym=ℵ
    larr=← uarr=↑ rarr=→ darr=↓ harr=↔ crarr=↵ lArr=⇐ uArr=⇑ rArr=⇒ dArr=⇓ hArr=⇔ forall=∀
    part=∂ exist=∃ empty=∅ nabla=∇ isin=∈ notin=∉ ni=∋ prod=∏ sum=∑ minus=− lowast=∗ radic=√
    prop=∝ infin=∞ ang=∠ and=∧ or=∨ cap=∩ cup=∪ int=∫ there4=∴ sim=∼ cong=≅ asymp=≈ ne=≠ equiv=≡
    le=≤ ge=≥ sub=⊂ sup=⊃ nsub=⊄ sube=⊆ supe=⊇ oplus=⊕ otimes=⊗ perp=⊥ sdot=⋅ lceil=⌈ rceil=⌉
    lfloor=⌊ rfloor=⌋ loz=◊ starf=★ star=☆ phone=☎ spades=♠ clubs=♣ hearts=♥ diams=♦ check=✓
    lang=⟨ rang=⟩
    """
}
