extension Vocabulary {
  /// Countries of several words, one a line.
  static let countryPhraseLines = """
    apvienota karaliste
    bosna i hercegovina
    bosnia & herzegovina
    bosnia and herzegovina
    bosnia ed erzegovina
    bosnia herzegovina
    bosnia i hercegowina
    bosnia y herzegovina
    bosnie herzegovine
    bosnie-herzegovine
    bosnien und herzegowina
    burkina faso
    cabo verde
    cape verde
    ceska republika
    corea del sud
    corea del sur
    coree du sud
    costa rica
    cote d'ivoire
    crna gora
    czech republic
    die niederlande
    die schweiz
    dominican republic
    east timor
    egyesult allamok
    egyesult kiralysag
    el salvador
    equatorial guinea
    estados unidos
    etats unis
    etats-unis
    european union
    faroe islands
    forenede stater
    great britain
    holy see
    hong kong
    inomenes politeies
    inomeno vasileio
    iso-britannia
    ivory coast
    jungtine karalyste
    kato chores
    macedoine du nord
    macedonia del nord
    macedonia del norte
    macedonia polnocna
    new zealand
    noord-macedonie
    nordmazedonien
    north korea
    north macedonia
    northern ireland
    nueva zelanda
    obedineno kralstvo
    paesi bassi
    paises baixos
    paises bajos
    papua new guinea
    pays bas
    pays-bas
    puerto rico
    regatul unit
    regno unito
    reino unido
    repubblica ceca
    republic of cyprus
    republic of ireland
    republic of korea
    republic of kosovo
    republic of moldova
    republic of north macedonia
    republic of serbia
    republica ceha
    republica checa
    republica moldova
    republika czeska
    republique tcheque
    royaume uni
    royaume-uni
    san marino
    saudi arabia
    severna makedonija
    sierra leone
    sjeverna makedonija
    slovak republic
    slovenska republika
    south africa
    south korea
    south sudan
    sri lanka
    stany zjednoczone
    statele unite
    stati uniti
    storbritannien
    suurbritannia
    tarile de jos
    the netherlands
    the united kingdom
    the united states
    timor leste
    trinidad and tobago
    tschechische republik
    tsjechische republiek
    ujedinjeno kraljevstvo
    united arab emirates
    united kingdom
    united states
    united states of america
    vatican city
    velka britania
    velka britanie
    vereinigte staaten
    vereinigtes konigreich
    verenigd koninkrijk
    verenigde staten
    wielka brytania
    yhdysvallat
    zdruzeno kraljestvo
    """
}
