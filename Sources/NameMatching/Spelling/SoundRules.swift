/// Spellings of one sound, as names are written in and between the languages of Europe.
///
/// They are about romanised names too: Хрущёв is Khrushchev, Chruschtschow, Chruszczow, Hruscsov.
enum SoundRules {
  struct Rule: Sendable {
    /// Letters of what was typed and of what is known, at most four.
    var typed: [UInt8]
    var known: [UInt8]
    /// In quarters of an edit.
    var cost: UInt8
  }

  static let all = rules([(1, same), (2, alike)])

  /// The few that everybody confuses.
  static let confusable = rules([(2, common)])

  /// Each pair of a line, in both directions; the cheaper where a pair stands twice.
  private static func rules(_ tables: [(cost: UInt8, lines: String)]) -> [Rule] {
    var costs: [[String]: UInt8] = [:]
    for (cost, lines) in tables {
      for line in lines.split(separator: "\n") {
        let spellings = line.split(separator: " ").map(String.init)
        for typed in spellings {
          for known in spellings where known != typed {
            costs[[typed, known]] = min(cost, costs[[typed, known]] ?? cost)
          }
        }
      }
    }
    return costs.map { pair, cost in
      Rule(typed: Array(pair[0].utf8), known: Array(pair[1].utf8), cost: cost)
    }
  }

  private static let common = """
    c k ck
    i y j
    s z
    v w
    f ph
    t th
    x ks
    u ou
    """

  /// What stands at the end of a name in one language, and not in another.
  static let endings = [
    "s", "t", "d", "x", "z", "a", "o", "as", "is", "us", "os", "js", "ez",
  ]

  /// One sound, or two that are one elsewhere.
  private static let same = """
    f ph
    f pf p
    v ff ph
    v w
    v b
    w u ou hw wh
    v hv
    k c ck q
    k ch kh x
    k que qu cqu
    k ques cque
    x ks cks kz gz cs
    x sh
    qu kv kw ku cu
    g q gh gu
    g gue gk
    i y j ij iy
    i ee ie ey
    i ei oi
    i ya
    y ey ie ee
    iy ey
    s z
    s c sc
    s sz x
    s ce se
    s sse sce
    ts tz z c cz zz
    t th
    t dt d
    d dh
    h kh ch x gh j
    h g
    g gh
    sh sch s sz ch sj
    sh sk x
    sh si shi ci
    ch tsch tch tsh c cs cz tj q ci cci
    zh j z sch g
    zh rz zs sh jh
    zh je ge gi
    z j
    dzh j g dj dsch
    dzh dz gj xh c
    dzh dzs tz dg dge
    dzh ge je gi
    dj j g dz
    dj dsch tz c
    j dz dsch c
    j ge gi
    g dsch
    shch sht sch sc stj
    shch szcz chtc schc
    sht sch stj sc
    ya ia ja
    yu iu ju eu ew
    yu ue u
    ye ie je e
    yi i ji gi
    yo io jo eo
    yo e o oe
    u ou oo oe
    u ue y
    u w
    ei ey ej ay ai aj e
    ei eigh
    ey eigh
    ai ay aj ei y i ij
    ai igh ie uy
    ay igh ie uy
    oi oy oj eu au
    oi aeu
    oy aeu
    ua oi
    au av aw ow
    au ou ao af
    au o eau
    o aux eaux ault
    o aut aud os
    o ot aw
    o oh ow oa
    o oe
    ou ow aw o
    a ah aa
    e eh ae
    e ai ay oe
    e ee et
    u uh oo
    eu ev ef
    eu ew
    a ae
    an en
    am em
    n gn nj ny
    n ni nh
    ny nj gn ni
    n kn
    l lh ly
    l li lj gl
    ly gli
    l ael al el le
    ly ll lj
    y ll
    b mp
    b p
    d nt
    g ng nk
    mb b
    mp mb
    nt nd
    r rr rh wr
    er r
    rzh r
    mac mc mak mek
    k cque
    u ugh
    yu ugh iou
    an ao am
    tsz j z
    chzh zh
    sy x
    gy dy dj d
    """

  /// Sounds that are heard, or written down, one for the other.
  private static let alike = """
    a e
    a o
    a u
    e i
    e o
    o u
    e ea
    i ea
    i u
    y u
    y e
    y a
    y ou
    a ei ey ej ai
    a ou
    a ya ia
    u iu ju
    o yo io
    e er ez
    er ir ur
    er ear or
    a ar er
    o or ou
    o ough augh
    e en em
    a on om
    en in ain aing ein
    e ais ait
    f lf
    k lk
    o ol
    zh r
    an on
    un en
    n ng
    n m
    n nd nt
    t ght
    d ld
    f gh
    f v
    k g
    z ts
    s ts
    s th
    z th
    f th
    d th
    s x
    z zh
    w l
    u l
    i ill
    iy ill
    sh ti
    ti ci
    r rz
    m mb
    ia y
    """
}
