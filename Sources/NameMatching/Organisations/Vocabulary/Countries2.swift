extension OrganisationVocabulary {
  /// Countries and their adjectives.
  static let countryLines2 = """
    MX: meksyk{,u} messic{ana,ano,o} mexic{aine,an,ana,ano,anos,o}
    MX: mexik{anisch,anische,anischen,anischer,anisches,o} mexique мексик{а,и}
    BR: brasil{,e,eira,eiras,eiro,eiros,eña,eño,iana}
    BR: brasili{anisch,anische,anischen,anischer,anisches,ano,en} braz{il,ilian,ylia,ília,ílie}
    BR: brésil{,ienne} бразилия
    AR: argentin{a,e,ian,ien,ier,ina,ino,isch,ische}
    AR: argent{inischen,inischer,inisches,ino,inos,yna}
    CL: chile{,an,na,nisch} chilen{ische,ischen,ischer,isches,o} chili{,enne} cile{,na,no}
    CO: colombi{a,an,ana,ano,e,enne} kolumbia{,nisch}
    CO: kolumbi{anische,anischen,anischer,anisches,en}
    PE: peru{,ana} peruan{isch,ische,ischen,ischer,isches,o} peruvian pérou péruvienne
    UY: uruguay{,a,an,enne,isch,ische} uruguay{ischen,ischer,isches,o}
    PY: paraguay{,a,an,enne,isch,o}
    BO: bolivia{,n,na,nisch} bolivi{anische,anischen,anischer,anisches,ano,e,en,enne}
    EC: ecuador{,ian} ecuadorianisch{,e,en,er,es} ecuatorian{a,o} équateur équatorienne
    VE: venezolan{a,isch,ische} venez{olanischen,olanischer,olanisches,olano,uela,uelan}
    VE: vénézuélienne
    GY: guyan{a,ese}
    SR: surina{amse,me,mese}
    CR: costaric{anisch,ienne} costarricense costa_rica costa_rican
    PA: panam{a,aisch,anian,eña,eño,éenne}
    NI: nicarag{ua,uan,uanisch,uayen,üense}
    HN: hondur{an,anisch,as,eña,eño,ien}
    SV: salvador{an,eña,eño} salvadori{anisch,en} el_salvador
    GT: guatemal{a,an,teca,teco} guatemaltekisch guatémaltèque
    BZ: belize{,an}
    CU: cuba{,ine,n,na,no} kuba{,nisch} kubanische{,n,r,s}
    DO: dominican{a,o} dominican_republic dominikanische_republik république_dominicaine
    DO: república_dominicana
    HT: haiti{,an,ana} haitian{isch,o} haïtienne
    JM: jama{ica,ican,ika,ïcain,ïque}
    TT: trinidad_and_tobago trinidad_und_tobago trinité_et_tobago trinidad_y_tobago
    BB: barbad{e,ian,os}
    BS: baham{as,ian}
    PR: portorico puertorriqueñ{a,o} puerto_rico puerto_rican
    # --- Asia, Middle East
    CN: chin{a,e,ese} chinesisch{,e,en,er,es} chin{o,oise,oises,os,y}
    CN: chińsk{a,i,ich,ie,iego,iej} cina cines{e,i} kinesk{a,e,ega,i,ih,im,o,og,oga,oj}
    CN: kitajsk{a,e,ega,i,ih,im,o,og,oga,oj} kína čínsk{ej,ou,á,é,ého,ý,ých} κίνα
    CN: κινεζικ{ή,ό,ός} китай{,ская,ские,ский,ских,ского,ское,ской} people_s_republic_of_china
    CN: volksrepublik_china
    TW: taiwan{,esa,ese,isch,ische} taiwan{ischen,ischer,isches,és} tajwan taïwanais тайвань
    HK: hongkong hong_kong
    MO: maca{o,u}
    JP: giappone{,se,si} japan{,ese,isch,ische} japanische{n,r,s}
    JP: japo{n,naise,naises,nesa,nskega,nskej,nskih,nskim,nsko,nskog,nskoga,nskoj}
    JP: japo{nskou,nské,nského,nský,nských,nya,nés,ńska,ński} japoński{ch,e,ego,ej} japão japó
    JP: nihon nippon ιαπωνία япон{ии,ия,ская,ские,ский,ских,ского,ское,ской}
    KR: corea{,na,no} corée{,nne} korea{,n,nisch}
    KR: korea{nische,nischen,nischer,nisches,ńska,ński} koreański{ch,e,ego,ej} korejský südkorea
    KR: коре{и,я} south_korea republic_of_korea corée_du_sud corea_del_sud corea_del_sur
    KR: coreia_do_sul
    KP: nordkorea north_korea corée_du_nord corea_del_norte corea_del_nord
    MN: mongol{e,ei,ia,ian,ie,isch}
    IN: inde indi{a,an,ana,ano,e,en,enne,ens,o,sch,sche,schen,scher,sches} индия
    PK: pakistan{,aise,i,isch,ische} pakistanische{n,r,s}
    BD: banglad{ais,esch,esh,eshi}
    LK: srilankisch sri_lanka sri_lankan
    NP: nepal{,ese} nepal{esisch,i} népalais
    BT: bhoutan bhutan{,ese}
    MV: maldiv{es,ian} malediven
    AF: afgan{a,istán,o} afghan{,e,isch,istan}
    TH: tailand{esa,ia,és} thai{,land} thailandia thailändisch{,e,en,er,es} thaïland{aise,e}
    VN: vietnam{,ese} vietnam{esisch,esische,esischen,esischer,esisches,ienne,ita} viet_nam
    LA: lao laos laoti{an,en,sch}
    KH: cambo{dge,dgienne,dia,dian,ya} kambodscha{,nisch}
    MM: birmani{a,e} burm{a,ese} myanmar
    MY: malaisie{,nne} mala{sia,ysia,ysian} malaysisch{,e,en,er,es}
    SG: singap{ore,orean,our,ur,ura}
    ID: indon{esia,esian,esiano,esien,esio,esisch,esische,esischen,esischer,esisches,ésie}
    ID: indonésienne индонезия
    PH: filip{inas,ino,pine} philippin{e,en,es,isch,ische} philippinische{n,r,s} pilipinas
    BN: brunei{,an}
    TL: osttimor timor_leste east_timor timor_oriental
    KZ: kasach{isch,ische,ischen,ischer,isches,stan} kazachstan kazaj{istán,o} kazakh{,e,stan}
    KZ: казахстана қазақстан
    UZ: ouzbek ouzbékistan usbekis{ch,che,chen,cher,ches,tan} uzbek{,istan} узбекистана
    UZ: o_zbekiston
    KG: kirghizistan kirgisis{ch,tan} kirguistán kyrgyz{,stan} киргизия кыргызстан
    TJ: tadjikistan tadschikistan tajik{,istan} tayikistán таджикистан
    TM: turkmen{,isch,istan} туркменистан
    IL: israel{,i,iana,iano,isch,ische} israelische{n,r,s} israélienne
    IL: izrael{,skej,skou,ská,ské,ského,ský,ských} ισραήλ израиль
    PS: palestin{a,e,ese,ian,ienne,o} palästina palästinensisch{,e,en,er,es}
    JO: giordania jordan{,a,ia,ian,ie,ien,ienne,isch,ische} jordan{ischen,ischer,isches,o}
    LB: leban{ese,on} liban{,aise,esa,ese}
    LB: liban{esisch,esische,esischen,esischer,esisches,on,és} líbano
    SY: siri{a,o} syri{a,an,e,en,enne,sch,sche,schen,scher,sches}
    IQ: irak{,ienne,isch,ische} irakische{n,r,s} iraq{,i,uí}
    IR: iran{,ian,ienne,isch,ische} iranische{n,r,s} iraní иран
    SA: saudi{,sch,ta} saudi_arabia saudi_arabien arabie_saoudite arabia_saudí arabia_saudita
    AE: emirati uae united_arab_emirates vereinigte_arabische_emirate émirats_arabes_unis
    AE: emirati_arabi_uniti emiratos_árabes_unidos u.a.e.
    QA: katar qatar{,i}
    KW: koweït kuwait{,i}
    BH: bahr{ain,aini,eïn} baréin
    OM: oman{,i}
    YE: jemen yemen{,i}
    # --- Africa
    MA: maroc{,aine,aines,china,chino,co}
    MA: marok{kanisch,kanische,kanischen,kanischer,kanisches,ko,o} marroquí marruec{os,s}
    MA: morocc{an,o}
    DZ: algeri{a,an,en,na,no,sch,sche,schen,scher,sches} algérie{,nne} argeli{a,na,no}
    TN: tunecin{a,o} tunesi{en,sch,sche,schen,scher,sches} tunezja tunisi{a,an,e,enne,na,no}
    TN: túnez
    LY: libi{a,co,o} liby{a,an,e,en,enne,sch,sche,schen,scher,sches}
    EG: egip{cia,cio,t,to} egitto egizian{a,o} egypt{,ian} ägypt{en,isch,ische}
    EG: ägyptische{n,r,s} égypt{e,ienne} αίγυπτος египет
    SD: soudan{,ais} sudan{,ese} sudanesisch
    SS: südsudan south_sudan soudan_du_sud sudán_del_sur
    ET: ethiopia{,n} etiopía etíope äthiopi{en,sch,sche,schen,scher,sches} éthiopie{,nne}
    ER: eritre{a,an,isch} érythrée
    DJ: djibouti{,an} dschibuti
    SO: somali{,a,e,sch}
    KE: kenia{,nisch} kenianische{,n,r,s} kenya{,n}
    UG: ouganda{,is} ugand{a,an,isch}
    TZ: tansani{a,sch} tanzani{a,an,e,en}
    RW: ruand{a,isch} rwanda{,is,n}
    BI: burund{ais,i,ian,isch}
    CD: democratic_republic_of_the_congo demokratische_republik_kongo
    CD: république_démocratique_du_congo república_democrática_del_congo
    CG: congo{,laise,lese,leña,leño} kongo kongolesisch
    GA: gabon{,ais,ese} gabun
    CM: camero{on,onian,un} camer{ounaise,ún} kamerun{,isch}
    CF: central_african_republic zentralafrikanische_republik république_centrafricaine
    CF: república_centroafricana
    TD: chad{,ian} tchad{,ien} tschad
    NE: nigérien republic_of_the_niger niger_republic
    NG: nigeria{,n,na,nisch} nigerian{ische,ischen,ischer,isches,o}
    BJ: benin{,ese} béninois
    TG: togo{,lais,lese}
    GH: ghan{a,aian,aisch,éenne,és}
    CI: elfenbeinküste ivoirienne ivorian ivory_coast côte_d_ivoire costa_de_marfil
    CI: costa_d_avorio
    LR: liberia{,n,nisch}
    SL: sierra_leone sierra_leonean
    GN: guin{ea,ean,ée,éen}
    GW: guinea_bissau guinée_bissau
    GQ: äquatorialguinea equatorial_guinea guinea_ecuatorial guinée_équatoriale
    SN: senegal{,ese} senegal{esisch,és} sénégalaise
    GM: gambi{a,an,e}
    ML: mali{an,enne,sch}
    BF: burkinabé burkina_faso
    MR: mauretanien mauritani{a,an,e,en}
    CV: caboverdian{a,o} cape_verde cabo_verde cabo_verdiano cabo_verdiana kap_verde cap_vert
    ST: são_tomé_e_príncipe são_tomé_and_príncipe
    AO: angola{,is,n,na,nisch,no}
    MZ: mosambik mosambikanisch mozambi{cain,can,que} moçambi{cana,cano,que}
    ZM: sambi{a,sch} zambi{a,an,e}
    ZW: simbabw{e,isch} zimbabwe{,an}
    MW: malawi{,an,sch}
    BW: botswana{,n}
    NA: namibi{a,an,e,sch}
    ZA: sudafrican{a,o} sudáfrica südafrika{,nisch} südafrikanische{,n,r,s} south_africa
    ZA: south_african afrique_du_sud sud_africaine zuid_afrika
    LS: lesotho
    SZ: eswatini swaziland
    MG: madagas{car,kar} malagasy malgache
    MU: mauri{cio,tian,tius} île_maurice
    SC: seychell{es,ois}
    KM: comor{es,os} komoren
    # --- Oceania
    AU: austral{ia,iana,iano,ians,ie,ien,ienne,isch,ische,ischen,ischer,isches,skej}
    AU: austral{skou,ská,ské,ského,ský,ských} αυστραλία австралия
    NZ: aotearoa neozeland{esa,és} neuseeland neuseeländisch{,e,en,er,es} new_zealand
    NZ: nouvelle_zélande néo_zélandais nuova_zelanda nueva_zelanda
    FJ: fidji fidschi fiji{,an}
    PG: papua_new_guinea papua_neuguinea papouasie_nouvelle_guinée papúa_nueva_guinea
    WS: samoa{,n}
    TO: tonga{,n}
    VU: vanuatu
    SB: salomonen solomon_islands îles_salomon islas_salomón
    NC: neukaledonien new_caledonia nouvelle_calédonie nueva_caledonia
    PF: french_polynesia polynésie_française französisch_polynesien
    """
}
