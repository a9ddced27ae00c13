extension Vocabulary {
  /// Ordinary words that are usual surnames as well.
  static let commonButSurnameWords = """
    abbot abril abt adler aguila alba albu alegre alt amtmann apfel april august bach back bacon
    bader baker bakker ball balogh bank banks baran barbero barbieri barna bass basso battle bauer
    baum bean bear beard becker bell bello beran berg berger berlin bernard berry best bialy bianchi
    bily bird bischof bishop bitter black blanc blanco bland bloem blood blum blume boer bois bond
    bone boom bos boucher boulanger bourg branch branco braun bravo bridge bridges bright brooks
    brot brouwer brown bruck brucke bruin brun bruno bucur bueno buono busch bush butler caballero
    calle calvo campo campos cap cape cardoso carneiro carpenter carpintero carter carvalho casa
    casas case cash castillo castle cerny chamberlain champ chancellor charpentier chase chef chene
    cherry chevalier church ciobanu clerc clerk coat coelho cojocaru colombo comte conde constable
    conte conti cook cooper cope cordero cortes costa coward craft crane criado croitoru cross cruz
    cunha cup current czarny czech dab dale day days de-vries dean dear delgado dell dial dijk
    dlouhy dlugi dobry domingo dove drake drum dubois duca dudek duke dumont dupont duque duval
    dziad eagle earl early east ehrlich enero engel england english escudero ete fabbri fabre fair
    faith falk faria farkas farmer feher fekete feld fern ferrara ferrari ferraro ferreira field
    fields finch fiore fiori fischer fisher fishman fleur flores flower flowers fluss fog fonseca
    fontaine fontana foot force ford forest foret forte fournier fox france frank free freeman frei
    freitag french freund frohlich fromm frost fuchs fuente fuentes furst galli gasse gate gates
    gatti genovese gentle german glass golab gold good goodman graaf grace gracia graf grand grant
    grassi gray greco green grey groen groot gross grosso grun guerra guerrero gut gutmann haan hall
    hand hase hauptmann haus hauser hawk head heart herbst herceg herrero herzog hidalgo hill hills
    himmel hirsch hiver hoek holland holub honey hood hope horak horn horvath house hruby huerta
    hunt hunter iglesia iglesias ireland irish iron jardin jong jour joy judge juhasz jung justice
    kaczka kaiser kammer kasten keen keller key keys king kiraly kis klein klerk knight koch kocsis
    kok konecny konig koning korn kort kot kovacs kovar kowal kraft kral kramer kratky krejci
    krieger krol ksiadz kuhn kuiper kurz kwiatek lac lacroix lake lamb lambert lane lang large law
    laws leal leblanc leclerc leeuw lefevre leg legrand lehrer leitao lemaitre lengyel lenoir leon
    leone leroux leroy les lieb liebe lima linden lion lipiec lis listopad little lobo lock lombardo
    london long longo loup love luna lungu lupo lupu luz machado magro magyar maison maj major maler
    malinowski maly manzano mar march marchand marche marin marini marino mark market marks markt
    marques marsh marshall martin mason may mayo mazur meer meier mer merino mesa messina meunier
    micu midi might milano mill miller mills minor mlady mlody mlynar mlynarz moldovan molinari
    molinero molnar monch mond monk montag montagne monte monteiro montes monti moon moor moore
    morar moravec moreau moreira moreno moss moulin mroz mulder muller munteanu nagy napolitano
    naranjo neagu neck negro negru nemec nemet neri neu neves niebieski niedziela niemiec noble noel
    nogueira noir noon nord north northern novak novy nowak ofen oiseau olah oliveira olivier olmo
    orso ost oud pace page palermo paloma papa papst pardo paris park parks parsley pastor pastore
    paz peace penny pepper pereira perrin petit pfarrer pfeffer pforte piatek piccolo pierre pigeon
    pike pinheiro pino pinto pipe pires pitch pitt plant planter plants play player plaza poirier
    poisson pokorny polak pole poll pommier pont pool popa pope porte porter post potter pound power
    powers prado prados press preto price prince principe prins printemps probst prochazka puente
    puerta quick race racz rain ramos re read reading redondo reed reich reis renard rey reyes
    ribeiro rice rich richter ring rio rios ritter rivers riviere roach road robles roca rocha roche
    rocher rock roi rojo roma roman romano room root roots rosa rose rossi rosu roth rouge rousseau
    roux roy rubio rueda rush russo rusu ryba sage sales salinas salmon salt salvador salz sand
    sands santa santi santoro santos sanz sargent sarti sastre sauer savage schafer schmidt
    schneider school schreiber schuster schwarz scott sea seal seco see serra sharp shepherd sheriff
    shilling ship shore short sierra sikora silva silver singer siroky skinner sky slater slavik
    small smit smith smutny snow sokol sol soldado sommer sonne sonntag sosna south spain sparks
    speaker spear speed spicer spring squire sroda staff star stark stars stary stead steel stein
    sterling stern steward still stock stone storm story stout strange strasser street strong studio
    sturm style sud sugar summer summers sun svoboda swan sweet swift szabo tapia taylor teich
    teixeira temple teufel thor thorn tichy topfer tor toro torre torres toscano toth tower town
    towns trade train trainer trench trout true tucker turcu turner ungureanu ursu vaca vale valle
    van varga vega velky veneziano verde verdi vert vescovi vesely vidal view villa village villani
    ville viola visser vlk vogel vogt volpe voros vos vulpe wade wager wagner wake wald walker wall
    waller walls war ward warren waterman waters way weaver webster weeks weg wegrzyn weiss wells
    welsh west wheel wheeler whistler white wild wilk wing winner winter winters wise wit wolf wood
    woods world worth wren wright wrobel yard young youngs zajac zajic zapatero zeleny zeller
    zielony zima zimmermann zold zomer zucker zwart
    """
}
