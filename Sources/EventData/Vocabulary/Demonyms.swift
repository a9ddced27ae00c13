extension Vocabulary {
  /// Adjectives of peoples and places.
  static let demonymWords = """
    # English
    african albanian alpine american andalusian arab argentine argentinian armenian asian atlantic
    australian austrian azerbaijani balkan baltic basque bavarian belarusian belgian bosnian
    brazilian breton british bulgarian canadian catalan chilean chinese colombian croatian cypriot
    czech danish danubian dutch egyptian english estonian euro-mediterranean european finnish
    flemish french galician georgian german greek hungarian iberian icelandic indian indonesian
    iranian irish israeli italian japanese kazakh korean kosovar latvian lebanese lithuanian lombard
    luxembourger luxembourgish macedonian maltese mediterranean mexican moldovan montenegrin
    moroccan nordic norwegian pakistani palestinian pan-european paneuropean peruvian piedmontese
    polish portuguese romanian russian saxon scandinavian scottish serbian sicilian silesian slovak
    slovakian slovene slovenian spanish swedish swiss syrian taiwanese transatlantic tunisian
    turkish tuscan tyrolean ukrainian venetian vietnamese walloon welsh
    # German
    baltische bayerische bayerischer bayerisches belgische berliner deutsch deutsche deutschen
    deutscher deutsches europaisch europaische europaischen europaischer europaisches franzosische
    franzosischer hamburger hessische hessisches italienische italienischer munchner niederlandische
    nordisch nordische nordrhein-westfalische osterreichisch osterreichische osterreichischen
    osterreichischer osterreichisches polnische polnischer sachsische sachsisches schweizer
    schweizerische schweizerischer spanische thuringer tschechische ukrainische ungarische wiener
    # French
    allemand allemande allemands americain americaine anglais anglaise autrichien autrichienne belge
    belges bretonne britannique bulgare catalane croate danois danoise espagnol espagnole estonien
    estonienne europeen europeenne europeennes europeens finlandais finlandaise flamand flamande
    francais francaise grec grecque hongrois hongroise irlandais irlandaise italien italienne letton
    lituanien luxembourgeois luxembourgeoise neerlandais neerlandaise polonais polonaise portugais
    portugaise roumain roumaine slovaque suedois suedoise suisse tcheque turc ukrainien wallon
    wallonne
    # Spanish
    aleman alemana americano andaluz andaluza aragones asturiano austriaco belga britanico bulgaro
    canario catalana checo croata danes eslovaco esloveno espanol espanola espanoles estonio europea
    europeas europeo europeos euskal finlandes frances francesa gallega gallego griego hungaro
    iberoamericano ingles irlandes italiana italiano latinoamericano leton lituano madrileno navarro
    noruego polaco portugues portuguesa rumano sueco suizo ucraniano valenciana valenciano vasca
    vasco
    # Italian
    americana austriaca britannico bulgara ceca danese europee europei finlandese francese greco
    inglese irlandese italiane italiani lettone ligure lombarda lombardo norvegese olandese
    piemontese polacca polacco portoghese pugliese rumena rumeno siciliana siciliano slovacco
    sloveno spagnola spagnolo svedese svizzera svizzero tedesca tedesco toscana toscano turco
    ucraino veneta
    # Polish
    amerykanski austriacki belgijski brytyjski bulgarski czeska czeski dolnoslaska dolnoslaski
    dunski estonski europejska europejski europejskie europejskiego europejskiej finski francuska
    francuski gdanski grecki hiszpanska hiszpanski holenderski krakowski litewska litewski lotewski
    lubelski malopolski mazowiecki niemiecka niemiecki niemieckiego norweski podkarpacki polska
    polski polskich polskie polskiego polskiej pomorski rumunski slaska slaski slowacka slowacki
    szwedzki ukrainska ukrainski warszawski wegierski wielkopolska wielkopolski wloska wloski
    wroclawski
    # Portuguese, Dutch
    alema alemao belgisch brasileira brasileiro brits britse duits duitse espanhol espanhola
    europees europeia europese europeu europeus frans franse nederlands nederlandse portugueses
    vlaams vlaamse waals waalse
    # Czech, Slovak
    ceska ceske ceskeho cesky europska europske europsky evropska evropske evropsky madarsky
    moravska moravsky nemecky polsky rakousky slovenska slovenske slovenskej slovensky
    # Hungarian, Romanian
    cseh europai europeana europene europeni francez franceza germana lengyel maghiar magyar nemet
    osztrak roman romana romanesc szlovak
    # Croatian, Slovene, Bulgarian, Greek
    balgarska balgarski balgarsko bulgarska elliniki elliniko ellinikos europski europsko evropaiki
    evropaiko evropaikos evropeyska evropeyski evropski evropsko hrvatska hrvatski hrvatsko kypriaki
    kypriako slovenski slovensko srpski
    # Nordic, Baltic
    dansk danske danskt eesti eiropas euroopa euroopan eurooppalainen europaeisk europaeiske
    europeisk europeiska europos finsk finska latvijas lietuvos nordisk nordiska nordiske norsk
    norske suomalainen suomen svensk svenska svenskt
    """
}
