extension Vocabulary {
  /// Towns and regions of several words, one a line.
  static let placePhraseLines = """
    's-hertogenbosch
    a coruna
    abu dhabi
    addis ababa
    aix en provence
    alba iulia
    alto adige
    aosta valley
    ascoli piceno
    bad homburg
    baden baden
    baden wurttemberg
    baia mare
    balearic islands
    baltic sea
    baltic states
    banja luka
    banska bystrica
    basque country
    belo horizonte
    bielsko biala
    black sea
    buenos aires
    canary islands
    cape town
    castelo branco
    castilla la mancha
    castilla y leon
    castilla-la mancha
    central bohemia
    central europe
    central macedonia
    centre val de loire
    ceske budejovice
    ciudad real
    clermont ferrand
    cluj napoca
    comunidad de madrid
    comunidad valenciana
    comunitat valenciana
    den bosch
    den haag
    east flanders
    eastern europe
    eastern macedonia and thrace
    emilia romagna
    esch sur alzette
    esch-sur-alzette
    frankfurt (oder)
    frankfurt am main
    freiburg im breisgau
    friuli venezia giulia
    gorzow wielkopolski
    grand est
    greater poland
    halle (saale)
    halle an der saale
    ho chi minh city
    hradec kralove
    ile de france
    illes balears
    islas baleares
    islas canarias
    jelenia gora
    jerez de la frontera
    karlovy vary
    kuala lumpur
    l'aquila
    la chaux-de-fonds
    la coruna
    la defense
    la haye
    la rioja
    la rochelle
    la spezia
    las palmas
    las palmas de gran canaria
    las vegas
    latin america
    le havre
    le mans
    lesser poland
    los angeles
    louvain la neuve
    louvain-la-neuve
    lower austria
    lower saxony
    lower silesia
    mecklenburg vorpommern
    mexico city
    middle east
    milton keynes
    mo i rana
    murska sobota
    new delhi
    new orleans
    new york
    new york city
    newcastle upon tyne
    noord brabant
    noord holland
    nordrhein westfalen
    north america
    north brabant
    north holland
    north rhine westphalia
    north rhine-westphalia
    northern ireland
    nova gorica
    novi sad
    novo mesto
    nowy sacz
    pais vasco
    palma de mallorca
    panama city
    pays de la loire
    piatra neamt
    porto alegre
    quebec city
    ramnicu valcea
    reggio calabria
    reggio emilia
    rheinland pfalz
    rio de janeiro
    sachsen anhalt
    saint etienne
    salt lake city
    san diego
    san francisco
    san jose
    san sebastian
    san sebastian donostia
    sankt gallen
    sankt polten
    santa cruz de tenerife
    santiago de compostela
    sao paulo
    satu mare
    saxony anhalt
    schleswig holstein
    silicon valley
    slavonski brod
    sophia antipolis
    south america
    south bohemia
    south east europe
    south holland
    south moravia
    south tyrol
    southeast europe
    st gallen
    st louis
    st polten
    st. polten
    stara zagora
    stoke-on-trent
    targu mures
    tel aviv
    the hague
    upper austria
    usti nad labem
    valle d'aosta
    vastra gotaland
    veliko tarnovo
    viana do castelo
    vila nova de gaia
    washington d.c
    washington dc
    west flanders
    west pomerania
    western balkans
    western greece
    western macedonia
    wiener neustadt
    zielona gora
    zuid holland
    """
}
