extension Vocabulary {
  /// Verbs that follow a person in a recap.
  static let speechVerbWords = """
    # English
    acknowledged added addressed addresses adds admitted advocated agreed announced announces
    answered argued argues asked attended attends began begins believes brought called calls chaired
    chairs claimed clarified closed closes commented comments concluded concludes confirmed
    congratulated considered considers declared delivered delivers delved demonstrated described
    describes detailed discussed discusses discussing dived drew elaborated elaborates emphasised
    emphasises emphasized emphasizes encouraged explained explains expressed facilitated facilitates
    focused focuses gave gives guided highlighted highlights hopes hosted hosts illustrated
    inaugurated insisted intervened interviewed introduced introduces invited joined joining joins
    keynoted kicked leads lectured led mentioned mentions moderated moderates mused noted notes
    observed offered offers opened opens outlined outlines participated participates pitched pointed
    points praised predicted present presented presenting presents proposed provided provides quoted
    raised recalled recalls recommended reflected reflects reiterated remarked remembered reminded
    replied reported reports represented represents responded revealed said says shared shares shed
    showcased showcases showed speaking speaks spoke started stated states stressed stresses
    suggested summarised summarises summarized summarizes takes talked talks tells thanked thinks
    told took touched underlined underlines urged voiced walked warned welcomed welcomes will
    wrapped
    # German
    ausserte begrusst begrusste begrussten bekraftigte beleuchtete berichtet berichtete betont
    betonte dankt dankte diskutiert diskutierte diskutierten empfahl erganzt erganzte erinnerte
    erklart erklarte erlautert erlauterte eroffnet eroffnete fasst fasste fordert forderte fuhrt
    fuhrte gab gibt haben halt halten hat hebt hielt hob ist kritisierte leitet leitete lobte meint
    meinte moderiert moderierte nahm nimmt prasentiert prasentierte referiert referierte resumierte
    sagt sagte schildert schilderte schloss skizzierte sprach sprachen sprechen spricht stellt
    stellte stellten teilte thematisierte unterstreicht unterstrich verweist verwies war warnte wies
    wird zeigt zeigte
    # French
    a aborde accueille accueilli affirme ajoute anime appelle cloture conclu conclut constate
    debattu declara declare detaille discute dit est estime evoqua evoque expliqua explique expose
    indique insista insiste intervenu intervenue intervient introduit modere note ont ouvert ouverte
    ouvre partage participe plaide precise prend presenta presente presentent preside pris rappela
    rappelle remercie salue souligna souligne temoigne
    # Spanish
    abre abrio afirma afirmo agradece agradecio anade anadio apunta apunto asegura aseguro cerro
    clausura clausuro comenta comento comparte compartio concluye concluyo defendio destaca destaco
    detallo dice dijo dio explica explico expone expuso ha habla hablo han inaugura inauguro incidio
    indica indico insistio interviene intervino manifesto modera modero ofrece ofrecio participa
    participo pidio presentaron presento presidio puso reclamo recordo recuerda remarco resalta
    resalto senala senalo subraya subrayo valora valoro
    # Italian
    afferma affermato aggiunge aggiunto annunciato aperto apre auspicato chiude chiuso commenta
    commentato conclude concluso condiviso coordinato detto dichiara dichiarato discusso evidenzia
    evidenziato hanno illustra illustrato intervengono intervenuta intervenuto introdotto introduce
    moderato ospitato osserva osservato parla parlato partecipa partecipato precisato presentato
    racconta raccontato ribadisce ribadito ricorda ricordato ringraziato salutato sottolinea
    sottolineato spiega spiegato
    # Polish
    dodal dodala moderowal moderowala mowil mowila omowil omowila opowiedzial opowiedziala otworzyl
    otworzyla podkreslil podkreslila podsumowal podsumowala podzielil podzielila poinformowal
    poprowadzil poprowadzila powiedzial powiedziala powital powitala prowadzil prowadzila
    przedstawil przedstawila przedstawili przekonywal przypomnial przywital przywitala stwierdzil
    stwierdzila uczestniczyl uczestniczyla wskazal wskazala wyglosil wyglosila wyjasnil wyjasnila
    wystapil wystapila wystapili wzial wziela wzieli zamknal zamknela zapowiedzial zaprezentowal
    zaprezentowala zaprezentowali zauwazyl zauwazyla zaznaczyl zaznaczyla zwrocil zwrocila
    # Portuguese
    abriu acrescenta acrescentou afirmou agradeceu apresenta apresentaram apresentou concluiu
    defendeu destacou deu discutiu disse diz encerra encerrou explicou fala falou interveio lembrou
    moderou participou partilha partilhou realcou recordou refere referiu salienta salientou
    sublinha sublinhou
    # Dutch
    benadrukt benadrukte besprak concludeerde deelde deelt gaat gaf geeft ging heeft heette legde
    legt leidde leidt licht lichtte modereerde modereert nam neemt onderstreepte opende opent
    presenteerde presenteert sloot sluit sprak spreekt stelde stelt vertelde vertelt verwelkomde
    voegde wees wijst zegt zei
    # Czech, Slovak
    hovoril hovorila moderoval moderovala otvoril otvorila povedal povedala prednesl prednesla
    predstavil predstavila predstavili privital privitala rekl rekla shrnul shrnula upozornil
    upozornila uvedl uvedla uviedla uviedol vystoupil vystoupila vystupil vystupila vysvetlil
    vysvetlila zahajil zahajila zdoraznil zdoraznila zduraznil zduraznila zucastnil zucastnila
    # Romanian
    adaugat afirmat aratat declarat deschis evidentiat explicat incheiat mentionat moderat moderati
    participat precizat prezentat prezinta spus subliniat subliniaza sustinut vorbit
    # Hungarian
    bemutatta beszelt elmondta eloadast hangsulyozta hozzatette ismertette kiemelte kifejtette
    koszontotte megnyitotta moderalta mondta tartott
    # Swedish, Danish, Norwegian
    abnede apnet berattade berattar betonade betonar forklarade forklarede fortaeller fortalte
    framholl holdt inledde inleder ledet modererade modererar praesenterede praesenterer
    presenterade presenterar presenterte sa sade sagde sager siger talade talar talte understregede
    # Finnish, Estonian
    avas avasi esittelee esitteli kertoi kertoo korosti painotti puhui raakis rohutas sanoi totesi
    tutvustas utles
    # Latvian, Lithuanian
    atidare atklaja iepazistinaja pabreze pasakojo pastastija prezenteja pristate sake teica uzsvera
    # Croatian, Slovene, Bulgarian, Greek
    anefere dejal dejala dilose govorila govorio istaknula istaknuo izjavila izjavio kaza milise
    naglasila naglasio otkri otvorio parousiase podcherta poudaril poudarila predstavi predstavio
    predstavyane razkaza rekao tonise ypogrammise zayavi
    """
}
