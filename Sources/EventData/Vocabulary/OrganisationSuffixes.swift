extension Vocabulary {
  /// Endings of long words that name an organisation: compounds of the Germanic and other languages.
  static let organisationSuffixWords = """
    # German
    agentur akademie allianz amt anstalt ausschuss bank behorde bibliothek bund bundnis cluster
    dezernat direktion fabrik fakultat forderung gemeinschaft genossenschaft gesellschaft
    gewerkschaft gruppe hochschule industrie institut kammer kanzlei kasse klinik klinikum
    kommission konzern laboratorium lehrstuhl ministerium museum netzwerk plattform prasidium
    referat regierung schule sparkasse stiftung universitat verband verein vereinigung verlag
    versicherung verwaltung werk werke zeitung zentrum
    # Dutch
    agentschap federatie gemeente hogeschool instituut maatschappij ministerie provincie schap
    stichting universiteit verbond vereniging
    # Nordic
    banken bolag bolaget centrum departementet forbund forbundet forening foreningen foretagen
    hogskola hogskolan hogskole hojskole institutet institutt instituttet kammaren klubben klynge
    klyngen klyngje kommun kommune ministeriet myndighet myndigheten radet regionen sallskapet
    selskab senter stiftelsen styrelse styrelsen universitet universitetet verket
    # Finnish, Estonian
    amet kaupunki keskus klaster klusteri koda kool korkeakoulu kunta laitos liit liitto
    ministeerium ministerio osuuskunta saatio selts sihtasutus virasto yhdistys ylikool yliopisto
    # Slavic, Baltic, Hungarian, Greek
    alapitvany asociace asociacia asociacija drustvo egyesulet egyetem hivatal intezet kamara klastr
    klastras klastri klaszter kozpont ministarstvo ministerstvo ministerstwo ministrstvo
    miniszterium panepistimio savieniba savienibu sveuciliste szovetseg tarsasag udruzenje ugynokseg
    universitate universitatea universitetas univerzita univerzitet univerziteta ypourgeio zdruzenie
    zdruzenje
    # invented names
    biotech consult consulting energy group invest labs media net pharma soft solutions systems tech
    """
}
