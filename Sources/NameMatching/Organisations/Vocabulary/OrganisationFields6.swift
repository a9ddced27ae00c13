extension OrganisationVocabulary {
  /// What bodies do or are.
  static let fieldLines6 = """
    elderly: ageing{,s} aging anziani eakate elderly eldre eläke eläketurvakeskus eläkevakuutus
    elderly: emeryt{alne,alny,ur,ów} geriatri{a,c,ca,cs,e,ia} gerontolog{ia,ie,isch,y} idosos
    elderly: nyugdíjasok ouderen pensi{ilor,ju,oen} pensio{enfonds,nati,ne,nen,ners}
    elderly: pension{istas,isten,isternas,s} penzijsk{i,o} rentner retirement retraités
    elderly: senior{en,es,i,ov,s,ów,ů} umirovljenika upokojencev vanhus{,ten} äldre ældre
    elderly: пенсион{ер,ери,еров,ного,ный} пенсійн{а,е,ий,их,ого,ої,і} пенсіонерів
    elderly: personnes_âgées
    disability: anabledd aveugles behinderte{,n} behindertenhilfe behinder{tenverband,ter,ungen}
    disability: blinde{,n} blindenverband cegos ciechi ciegos deaf deficien{cia,te,tes,ência}
    disability: desgaituen disab{ile,ili,ilities,ility,ilità,led} discapaci{dad,dades,tats}
    disability: dizabilități doven döva engelliler fogyatékosok funksjonshemme{de,des,t}
    disability: funktionsnedsatt{,a} funktionsnedsättning gehandicapten gehörlose gluhih
    disability: głuchych handicap{,pati,ped,pede,s,u,é,ées,és} incapacidade
    disability: inval{ida,ide,iden,ides,idi,idity,idità,idna,idne,idnega,idni,idnih,idnim}
    disability: inval{idno,idnog,idnoga,idnoj,idov,idów,īdu} kuurojen mozgássérültek míchumas
    disability: nepočujúcich neslyšících nevidom{ih,ých} neįgali{eji,ųjų}
    disability: niepełnosprawn{a,e,ego,ej,y,ych} niewidomych postižen{ím,ých} puuete{,ga}
    disability: slijepih sord{i,os} sourds vammaiset vammais{foorumi,ten} αναπήρων αναπηρίας
    disability: глухи{те,х} инвалид{а,и,ите,ов} слеп{ите,ых} сліпих хендикеп інвалід{ністю,ів}
    disability: zdravotně_postižených
    citizen: borgere borgerservice burgers{,chap} bürger bürgerinitiative bürgerschaft
    citizen: bürgerverein cetățeni{,lor} cidad{ania,ão,ãos} citizen{,s,ship} citoyen{ne,neté,s}
    citizen: cittadin{anza,i,o} ciudadan{a,o,os,ía} ciutadan{a,ia,s}
    citizen: civi{c,le,les,li,lis,lna,lne,lnega,lnej,lni,lnih,lnim,lno,lnog,lnoga,lnoj}
    citizen: civi{lnou,lného,lný,lných,ls,lă} dinasyddion državljan{i,ov}
    citizen: građan{a,i,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj} herritarren
    citizen: kansalais{,et,ten} kodanik{,e,u} medborgar{e,skap} obywatel{e,i,ska,ski,skich,skie}
    citizen: obywatelskie{go,j} občan{ov,skej,skou,ská,ské,ského,ský,ských,ů}
    citizen: pilie{tinei,tiniai,tiniam,tinio,tinis,tinių,tinė,tinės,čių} pilsoņu polgár{,i,ok}
    citizen: saoránach vatandaş warganegara yurttaş πολίτες πολιτών
    citizen: граждан{е,и,ска,ската,ская,ски,ские,ский,ските,ских,ския,ско,ского,ское}
    citizen: граждан{ской,ското,ство} грађан{а,и} громадян{,и,ська,ське,ський,ських}
    citizen: громадянськ{ого,ої,і} civil_society
    people: demogra{fia,fic,fický,phic,phie} demograph{isch,y} folke folke{kirken,ts} halklar
    people: herriaren kansa{n,t} liaudies lidov{ej,á,ý} lidu ljudsk{a,e,ega,i,ih,im,o,og,oga,oj}
    people: ludności ludow{a,e,ego,ej,y,ych} nép népek népi people{,s} peuples pobl{,es}
    people: popol{are,ari,i,o} poporul{,ui} popula{ire,ires,r,res,ră,tion,ția} povos pueblos
    people: rahvas{,te} rakyat tautas volk{er,es,s} völker{kunde,recht} ľudov{á,ý} ľudu
    people: λαϊκ{ή,ό,ός}
    worker: arbeiterpartei arbeiterwohlfahrt arbetar{e,nas} arbetarpartiet arbetarrörelsens
    worker: dělnick{ej,ou,á,é,ého,ý,ých} işçileri obrer{a,o,os} oper{aio,ário,ários}
    worker: ouvri{er,ers,ère}
    worker: robotn{icza,icze,iczego,iczej,iczy,iczych,ików,íckej,íckou,ícká,ícké}
    worker: robotníck{ého,ý,ých} trudbenika worker{,s} εργατών рабоч{ая,ий,их} робітнич{а,ий}
    poverty: armoede armut faim fame fattigdom hambre hunger{,hilfe} pauvreté pobreza
    poverty: povert{y,à} sărăci{a,ei}
    # --- Mobility, culture of living
    mobility: hareketlilik judum{as,o} liikkuvuu{den,s} liikuvuse mobi{el,le}
    mobility: mobil{idade,itate,iteit,itet,itets,ity,ità,itási,ität,itäts,ité,itātes,ității}
    mobility: mobil{nega,nej,ni,nih,nim,no,nog,noga,noj,nosti,nou,ności,ność,ná,né,ného}
    mobility: mobil{ný,ných} movilidad mugikortasun{a,eko} soghluaisteacht κινητικότητας
    mobility: мобилност{,и,та} мобильност{и,ь} мобільн{ості,ість}
    logistics: cargo fracht freight fret
    logistics: logist{ic,ica,ical,ickej,ickou,ická,ické,ického,ický,ických,ics,iek,ik,ika}
    logistics: logist{ikas,ike,iki,ikk,ikos,iky,ique,iques,ičkega,ički,ičkih,ičkim,ičko}
    logistics: logist{ičkog,ičkoga,ičkoj,yczna,yczne}
    logistics: logis{tycznego,tycznej,tyczny,tycznych,tyka,tyki,ztika} logisztikai logístico
    logistics: lojistik shippers spedit{ers,eur,ion,ions} spedycj{a,i} warehouse εφοδιαστική{,ς}
    logistics: логистик{а,и} логістик{а,и} supply_chain
    tourism: cestovního ferðamálastofa fremdenverkehrs gastgewerbe gastronom{ia,ic,ie,y} horeca
    tourism: hospitality hotel{,e,erie,ería,ier,iers,larul,lerie,s} idegenforgalmi matkailu{,n}
    tourism: pariwisata pelancongan reise{büro,n} restaura{ción,nt,nts,ção} touris{m,me,mus,t}
    tourism: tourist{enverband,ic,ik,ique,iques,isch,s} travel turasóireachta
    tourism: turism{,e,i,o,ul,ului,us} turist{foreningen,i,ica,iche,ici,ickej,ickou,ická,ické}
    tourism: turisti{ckého,cký,ckých,co,čkega,čki,čkih,čkim,čko,čkog,čkoga,čkoj,čna,čne}
    tourism: turisti{čnega,čni,čnih,čnim,čno,čnog,čnoga,čnoj} turisztikai
    tourism: turiz{am,m,ma,mas,mi,mo,mu,mus} turysty{czna,czne,cznego,cznej,czny,cznych,ka,ki}
    tourism: turísticos twristiaeth tūrism{a,s} viaggi viajes voyages
    tourism: τουρισ{μού,μός,τική,τικό,τικός} туризм{,а,у,ъм}
    tourism: туристич{еска,ески,еский,ка,ке,ки,ких,ко,ког,кој,на,не,ний,них,ного,ної,ні}
    tourism: cestovního_ruchu cestovní_ruchu cestovného_ruchu cestovný_ruchu
    urban: kaupunkisuunnittelu kentsel
    urban: metropol{ia,is,itana,itane,itanes,itani,itano,itans,itnej,itnou,itná,itné}
    urban: metropol{itného,itní,itný,itných,nej,nou,ná,né,ného,ný,ných,regio}
    urban: metropolregion{en,i} métropol{e,itain} métropolitaine perkotaan pilsētvides
    urban: stadtentwicklungs stadtplanung stedelijke städtisch{,e,en,er,es} trefol uirbeach
    urban: urba{ine,ines,ins,n,na,nas,ne,ni,nism,nisme,nismo} urbanis{mul,tic,tica}
    urban: urbani{stickej,stickou,stická,stické,stického,stický,stických,stique,stičkega}
    urban: urbani{stički,stičkih,stičkim,stičko,stičkog,stičkoga,stičkoj,stična,stične}
    urban: urbani{stičnega,stični,stičnih,stičnim,stično,stičnog,stičnoga,stičnoj,styka}
    urban: urbani{styki,zam} urban{ization,izmu,o,os} urbánn{y,í} αστικ{ή,ής,ό,ός,ών}
    urban: градоустройство{,то} урбанистички
    rural: gwledig kaimiškų kaimo kırsal landdistrikter{,ne} landsbygds lauku
    rural: ländlich{,e,en,er,es} maaelu maaseu{dun,tu} pedesaan plattelands
    rural: podežel{ja,je,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj}
    rural: rura{l,le,les,li,lis,lna,lne,lnega,lni,lnih,lnim,lno,lnog,lnoga,lnoj,ls,lă,ux}
    rural: seosk{a,e,ega,i,ih,im,o,og,oga,oj} tuaithe
    rural: venkov{a,skej,skou,ská,ské,ského,ský,ských}
    rural: vidie{ckej,ckou,cká,cké,ckého,cký,ckých,ka,kny} vidék vidék{fejlesztési,i}
    rural: wiejsk{a,i,ich,ie,iego,iej} wsi wsie ύπαιθρου руралн{а,е,и,их,о,ог,ој}
    rural: селск{а,ата,и,ите,ия,о,ото} сельск{ая,ие,ий,их,ого,ое,ой} сеоск{а,е,и,их,о,ог,ој}
    rural: сільськ{а,е,ий,их,ого,ої,і} obszarów_wiejskich αγροτικής_ανάπτυξης landa_garapen
    rural: luar_bandar
    mountain: alpinismo dağlar fjellet fjället gebirg{e,s} gorsk{e,ega,ih,im,o,og,oga,oj} gór
    mountain: górsk{a,i,ich,ie,iego,iej} hegyi hegyvidéki horsk{ej,ou,á,é,ého,ý,ých} hory mendia
    mountain: monta{gna,gnes,na,nha,ni,no,ñas} mountain{,s} munt{ane,e,elui}
    mountain: planinsk{a,e,ega,i,ih,im,o,og,oga,oj} sléibhte ορειν{ή,ών}
    mountain: гірськ{а,е,ий,их,ого,ої,і} планин{ата,е,ска,ски}
    coast: coast{,al,s} cost{a,as,er,eras,ero,ier,iera,iere} côtes kostalde kust{,wacht} kyst
    coast: kystdirektoratet kystverket küsten küstenschutz kıyı litoralu{,l} littorale partmenti
    coast: pobrežj{a,e} pobřeží primorje rannik{ko,u} wybrzeż{a,e} παράκτι{α,ων} побереж{жя,ье}
    landscape: gartenbau gartenbauwissenschaft horticultur{a,al,e} kertészeti kertészettudományi
    landscape: krajin{a,nej,nou,ná,né,ného,ný,ných,ska,ske,skega,ski,skih,skim,sko,skog}
    landscape: krajin{skoga,skoj,y} krajobrazu landscape{,s} landschaft{en,s}
    landscape: landschaftsarchitektur landschaftspflege
    landscape: lands{chaftsplanung,chap,chappen,kabs,kaps} maastiku maisema
    landscape: ogrodnic{twa,two,za,ze,zego,zej,zy,zych} paesaggi{o,stico}
    landscape: paisa{gem,gens,je,jes,tge} paysages peisajului peyzaj trädgårds táj tájépítészeti
    landscape: zahradnick{ej,ou,á,é,ého,ý,ých} záhradníctvo τοπίο{,υ} ландшафт{а,ный}
    landscape: хортикултура
    soil: bode{m,n} boden{forschung,kunde} bodenschutz gleba gleboznawstwa gleby pôda pôdy půda
    soil: půdy soil{,s} solos solului suelos suolo talaj{,tani} toprak
    soil: zemljiš{na,ne,nega,ni,nih,nim,no,nog,noga,noj,ta,te,ča,če} εδάφους εδαφολογίας почва
    soil: почвоведения почвознание почвы ґрунт{ознавства,ів}
    island: adalar eilanden ilhas illa illes inseln insul{a,ele} isla{nd,nds,s} isol{a,e}
    island: ostrov{ní,y} ostrv{a,o} otok{a,i} saar{i,te} sala salos szigetek uharteak wysp{a,y}
    island: îles νήσου νήσων νησία остр{ва,ова,овов,ів}
    # --- Acting together
    cooperation: bendradarbiavim{as,o} colabora{ción,re,ção} collabora{tion,tive,zione}
    cooperation: comhoibriú coopera{ció,ción,re,rea,tion,tions,zione,ção} cydweithrediad
    cooperation: együttműködés{,i} işbirliği kerjasama kooperation{en,s} koostöö
    cooperation: lankidetza{,rako} sadarbība{,s} samarbe{idet,ids,jde,jdet,jds,te,tet,ts}
    cooperation: samenwerk{ende,ing,ings} samenwerkingsverband saradnj{a,e,u} sodelovanj{a,e}
    cooperation: spoluprác{a,e,i,u} suradnj{a,e,u} współprac{a,y,ę} yhteistyö{,n} zusammenarbeit
    cooperation: συνεργασία{,ς} сарадњ{а,е,у} сотрудничеств{а,о,у} співпрац{я,і}
    cooperation: співробітництв{а,о} сътрудничеств{о,то} col·laboració co_operation
    planning: amenajarea aménagement cynllunio ordena{ción,mento} ordonnancement perancangan
    planning: perencanaan pianificazione planavimo planeamento plane{erimine,erimise,rings}
    planning: plangintza plani{ficació,ficación,ficare,fication,ranja,ranje} planlama
    planning: planlegging planlægning plann{ing,ung} planowa{nia,nie,ć} plan{s,u,ul,ungs}
    planning: pleaná{il,la} plánov{ania,anie,ání} plānošana{,s}
    planning: prostor{na,ne,nega,ni,nih,nim,no,nog,noga,noj,ska,ske,skega,ski,skih,skim}
    planning: prostor{sko,skog,skoga,skoj} przestrzenn{a,e,ego,ej,y,ych} raumordnung{,s}
    planning: raumplanung suunnittelu{,n} tervez{és,ési,ő} územn{ej,ou,á,é,ého,ího,ý,ých}
    planning: χωροταξίας планира{не,нето,ња,ње} планировани{е,я} планування просторн{и,о,ог}
    planning: ruimtelijke_ordening
    strategy: estrat{egia,egias,egiko,ègic,ègics,égica,égico} estratégicos straitéiseach
    strategy: strate{egia,ešk,gi,gia,gian,gic,gica,giche,gici}
    strategy: strat{egickej,egickou,egická,egické,egického,egický,egických,egico,egiczna}
    strategy: strat{egiczne,egicznego,egicznej,egiczny,egicznych,egie,egiei,egies,egii}
    strategy: strat{egija,egije,egijos,egike,eginei,eginiai,eginiam,eginio,eginis,eginių}
    strategy: strat{eginė,eginės,egisch,egische,egisk,egiska,egy,ejik,ejiler,eški,égiai}
    strategy: stratégique{,s} stratēģij{as,isk} στρατηγικ{ή,ής,ός,ών}
    strategy: стратег{ическа,ическая,ически,ические,ический,ических,ического,ическое,ической}
    strategy: стратег{ичних,ічна,ічне,ічний,ічних}
    strategy: страте{гічного,гічної,гічні,шка,шке,шки,шких,шко,шког,шкој}
    analysis: anali{si,tička,tičke}
    analysis: analit{ičkega,ički,ičkih,ičkim,ičko,ičkog,ičkoga,ičkoj,yczna,yczne}
    analysis: anali{tycznego,tycznej,tyczny,tycznych,za,ze,zi,zy,zės}
    analysis: analy{se,sen,ses,sis,tical} analyti{ckej,ckou,cká,cké,ckého,cký,ckých,cs,que,sch}
    analysis: analýz{a,y} anális{e,is} elemz{és,ő} ανάλυσης анализ{а,е,и} аналитически{,й}
    analysis: аналіти{ки,чний,чних,чного}
    evaluation: arviointikeskus assessment avalia{ción,ção} avaluació beoordeling bewertungs
    evaluation: değerlendirme ebaluazioa evalu{acija,acije,ación,area,ation,ering} evaluerings
    evaluation: evaluierung evalvacij{a,e} ewaluacj{a,i} hindami{ne,se} hodno{cení,tenia,tenie}
    evaluation: novērtēšana{,s} oceny utvärderings valutazione vertinimo vrednotenj{a,e}
    evaluation: értékelési αξιολόγηση{,ς} оцен{ка,ки,яване} оцінювання
    control: audit{ing,or,oria,ors,s,t,u} aufsichts aufsichtsbehörde
    control: contr{ol,ole,ollo,ollul,ols,olului,ôles} denetim dohledu dohľadu dozoru düzenleme
    control: gözetim järelevalve kontrol{a,e,i,lamt,le,len,li,y,ės} nadz{ora,orni,oru,ór} odit
    control: pengawasan priežiūros rechnungshof{,s} reglementierung
    control: regula{ce,cja,teur,tion,tor,tors,tory,ttion} regulierungs regulierungsbehörde
    control: rekenkamer revision{e,s} rigsrevisionen riksrevis{ionen,jonen} supervis{ion,or,ory}
    control: számvevőszék tillsyns tilsynet toezichthouder uzraudzības valvonta valvontavirasto
    control: vigilan{cia,za} έλεγχο{ς,υ} εποπτείας ρυθμιστική аудит{а,у} контрол{ен,ь,ю,я}
    control: нагляду надзор{а,у} cour_des_comptes corte_dei_conti tribunal_de_cuentas
    control: tribunal_de_contas счетная_палата счетна_палата рахункова_палата рахункової_палати
    test: deney ensayos essais provnings prüf{,amt} prüfinstitut prüfstelle prüfung{,s}
    test: skúšobn{a,í,íctva,ý} test{,ing} testinstitut test{s,u} testzentrum zkušebn{a,ictví,í}
    test: δοκιμών випробуван{ня,ь} испитива{не,нја,ња} испытани{е,й,я}
    documentation: documenta{ció,ción,tion,zione,ção} dokumenta{ce,cija,cije,cja,cji,cní,tions}
    documentation: dokumentationszentrum документаци{и,я}
    monitoring: izleme monitor{aggio,eo,ing,inga,ingom,ingu} monitor{ización,izare,ovací}
    monitoring: monitorovanie seguimiento surveillance övervaknings überwachungs
    monitoring: παρακολούθηση{,ς} мониторинга моніторингу
    exchange: austausch austauschdienst{,es} csereprogram değişim exchange{,s} intercambio{,s}
    exchange: izmenjav{a,e} razm{ena,ene,jena,jene} scambi{,o} schimburi trukea udveksling
    exchange: uitwisseling utbytes utveksling výměn{a,y} wymian{a,y} échanges ανταλλαγών
    exchange: обмен{,а,ов} обмін{у,ів}
    solidarity: dayanışma dlúthpháirtíocht elkartasuna solida{ire,ires,ria,riado,ridad}
    solidarity: solidar{idade,iedad,iedade,ietat,ietà,io,ios,isch,itate,iteit,itet,itets}
    solidarity: solidar{ity,ità,ität,ité,ității,nosti,ności,ność} szolidaritási αλληλεγγύης
    solidarity: солидарност{и,та,ь} солідарн{ості,ість}
    mutual: mutu{al,alidad,alista,alitat,alité,alités,e,elle,elles,els,o} onderlinge
    mutual: vzajemn{ega,i,ih,im,o,og,oga,oj} vzájemn{á,é} wzajemn{a,e,ego,ej,y,ych}
    mutual: взаимн{ого,ый} взаємного
    aid: aid avustus bantuan cabhair cymorth hilf{e,s} hilfs{organisation,werk} hjelp hjälp
    aid: hjælp hulp hulpverlening mentési ratownic{twa,two,za,ze,zego,zej,zy,zych}
    aid: reddingsbrigade reddingsmaatschappij redningsselskapet rescue rettungs rettungsdienst
    aid: salvamento sauvetage secours soccorso socorro{,s} yardım{laşma,ı}
    aid: záchrann{ej,ou,á,é,ého,ý,ých} βοήθειας допомог{а,и} помо{щи,щь,ћи} спасения
    aid: humanitarian_aid gorska_reševalna
    red_cross: kızılay rotkreuz vöröskereszt red_cross rotes_kreuz croix_rouge croce_rossa
    red_cross: cruz_roja cruz_vermelha creu_roja rode_kruis röda_korsets røde_kors
    red_cross: punainen_risti punane_rist raudonasis_kryžius sarkanais_krusts czerwony_krzyż
    red_cross: czerwonego_krzyża červený_kříž červeného_kříže červeného_kríža rdeči_križ
    red_cross: rdečega_križa crveni_križ crvenog_križa crveni_krst crvenog_krsta crucea_roșie
    red_cross: червен_кръст красный_крест красного_креста червоний_хрест червоного_хреста
    red_cross: црвени_крст црвеног_крста ερυθρός_σταυρός gurutze_gorria
    large: büyük grand{e,es,i,s} great groote large nagy stor{a,e} suur{,i}
    large: velik{a,e,ega,i,ih,im,o,og,oga,oj} veľk{á,é,ý} wielk{a,i,ie} μεγάλ{η,ο,ος}
    large: больш{ая,ое,ой} велик{а,е,и,ий,о} голям{а,о}
    high: haut{e,es,s} high{,tech} hochtechnologie hoge höga høje høye korkea high_tech
    high: haute_technologie alta_tecnologia
    multi: interdisciplin{aire,are,aria,ario,arity,arna,arne,arnega,arnih,arnim,arno}
    multi: interdisciplin{arnog,arnoga,arnoj,ary,ární} interdisziplinär{,e,en,es}
    multi: interdyscyplinarn{a,e,ego,ej,y,ych} multi multidisciplinar{e,io,y} pluridisciplinaire
    multi: tverrfaglige tvärvetenskapligt tværfagligt διεπιστημονικό междисциплинарны{й,х}
    multi: міждисциплінарни{й,х}
    fundamental: basic elméleti fundament{al,ale,ales,alis,alni,alnih,aux,ālā} grundforschung
    fundamental: grundlagenforschung kuramsal podstawowych
    fundamental: teoret{ickej,ickou,ická,ické,ického,ický,ických,iska,yczna,yczne}
    fundamental: teoretyczn{ego,ej,y,ych} teori{ca,co,jska,jske}
    fundamental: teori{jskega,jski,jskih,jskim,jsko,jskog,jskoga,jskoj,nei,niai,niam,nio}
    fundamental: teori{nis,nių,nė,nės} theoreti{cal,sch,sche,schen,scher,sches} théoriques
    fundamental: θεωρητική{,ς} теоретич{еский,еской,ної}
    fundamental: фундаментальн{а,ая,е,ий,их,ого,ое,ой,ої,ые,ый,ых,і} basic_research
    experimental: deneysel
    experimental: eksperiment{alna,alne,alnega,alni,alnih,alnim,alno,alnog,alnoga,alnoj,ālā}
    experimental: eksperymentaln{a,e,ego,ej,y,ych} esperimentale
    experimental: experiment{al,ala,ale,ele,ell,elle,elles,álna,álnej,álny,ální}
    experimental: experimentálního expérimentales kísérleti sperimental{e,i} πειραματικ{ή,ό,ός}
    experimental: експериментал{ен,на,но,ьна,ьне,ьний,ьних,ьного,ьної,ьні}
    experimental: экспериментальн{ая,ого,ое,ой,ые,ый,ых}
    modern: contempora{ine,nea,neo,ry} hedendaagse kortárs modern{,a,e,en,er,es,i} modernisation
    modern: modern{ization,nega,nej,ni,nih,nim,no,nog,noga,noj,nou,ná,né,ného,ný,ných,o}
    modern: samtid{a,s} savremen{a,e,ega,i,ih,im,o,og,oga,oj}
    modern: sodobn{a,e,ega,i,ih,im,o,og,oga,oj} současn{ej,ou,á,é,ého,ý,ých}
    modern: suvremen{a,e,ega,i,ih,im,o,og,oga,oj} súčasn{ej,ou,á,é,ého,ý,ých}
    modern: współczesn{a,e,ego,ej,y,ych} zeitgenössisch{,e,en,er,es} çağdaş σύγχρον{η,ης,ος}
    modern: современн{ая,ого,ое,ой,ые,ый,ых} сучасн{а,е,ий,их,ого,ої,і} съвремен{ен,на,но}
    craft: amatininkų amatų ambachte{lijk,n} artesan{al,ato,os,ía} artigian{ale,ato,i}
    craft: artisan{al,ale,at,aux,s} craft{,s} eskulangintza esnaf handwerk{,er,lich,s}
    craft: hantverk{ar,are,s} håndv{erker,ærker,ærks} håndværksrådet käsit{yö,öö}
    craft: kézműves{,ipari} meșteșugari obrtn{a,e,ega,i,ih,ik,im,ička,ičke}
    craft: obrtn{ičkega,ički,ičkih,ičkim,ičko,ičkog,ičkoga,ičkoj,ištvo,o,og,oga,oj}
    craft: remesel{,ná,nícky}
    craft: rzemi{eślnicza,eślnicze,eślniczego,eślniczej,eślniczy,eślniczych,osła,osło}
    craft: zanaatkarlar zanat{lija,ski,stvo} řemesl{a,ný,o} βιοτεχν{ική,ικό,ών} занатс{ка,тво}
    craft: занаяти занаятчийска ремесл{а,енная,енный,о} реміс{ел,ничий}
    maintenance: instandhaltung karbantart{ás,ó} kunnossapi{don,to} maintenance mantenimiento
    maintenance: manuten{zione,ção} održavanj{a,e} onderhoud underhålls vedligehold vedlikehold
    maintenance: vzdrževanj{a,e} întreținere údržb{a,y}
    process: feldolgoz{ás,ó} predelav{a,e} prerad{a,e}
    process: proces{nega,nej,ni,nih,nim,no,nog,noga,noj,nou,ná,né,ného,ný,ných,os,s,ses}
    process: proces{sing,sus,u,ów} procédés proses prozess{,e} prozesstechnik prozesstechnologie
    process: przetwór{cza,cze,czego,czej,czy,czych,stwa,stwo} spracovani{a,e} verfahrens
    process: verfahrenstechnik zpracování διεργασιών переработк{а,и} процес{ен,и,ів}
    system: córas järjestelm{ien,ä,ät} rendszer{,ek} rendszertudományi
    system: sistem{a,as,e,es,i,leri,o,ov,ska,ski,ul,ų}
    system: system{,a,e,en,er,es,et,ic,ov,owa,owe,owego,owej,owy,owych,s}
    system: system{technik,u,ul,y,ów} systémov{ej,ou,á,é,ého,ý,ých} süsteemi{,de} συστημάτων
    system: σύστημα систем{а,е,ен,и,на,ная,не,ний,них,ного,ное,ной,ної,ные,ный,ных,ні,ы}
    structure: estructura{is,l,les,s} estrutura{is,l,s} structure{,al,l,lle,ls,s}
    structure: struktur{a,alna,alne,alnego,alnej,en} strukturforschung strukturförderung
    structure: struktur{politik,y,álny} strukturáln{ych,í,ích} struttur{a,ale,ali,e} yapısal
    structure: δομή δομών структур{а,ни,них,ные,ы}
    infrastructure: altyapı azpiegitura{en,k} bonneagar infraestru{ctural,cturas,ctures,turas}
    infrastructure: infrastru{cture,cturen,ctures,cturii,ctură,ktur,ktura,kture}
    infrastructure: infrastruktu{rell,ren,ri,ru,ry,uri,urin}
    infrastructure: infrastru{ktúrális,ktūras,ktūros,ttura} infrastruttur{ali,e} prasarana
    infrastructure: seilwaith υποδομ{ές,ή,ών} инфраструктур{а,ата,е,и,ы} інфраструктур{а,и}
    # --- Directions
    north: gogledd iparralde kuzey noord{,elijk} noorde{lijke,r} nord{ens,ica,lich,liche}
    north: nordliche{n,r,s} nord{re,s,ul,ului} norr{,a,lands} nort{e,eña,eño,h,hern} norður
    north: nørre pohjoi{nen,s,seen,sen} północ{na,ne,nego,nej,no,ny,nych,y} põhja
    north: sever{,en,nega,nej,ni,nih,nim,no,nog,noga,noj,nou,ná,né,ného,ný,ných,o,u}
    north: sjever{,a,na,ne,nega,ni,nih,nim,no,nog,noga,noj,o,u} tuaisceart utara ziemeļ{i,u}
    north: észak{,i} šiaur{inė,ė,ės} βόρει{α,ας,ο,ος,ου} північ{,на,не,ний,них,но,ного,ної,ні}
    north: север{а,ен,на,ная,но,ного,ное,ной,ные,ный,ных,о}
    south: deisceart dienvid{i,u} déli eteläinen güney hegoalde jiho jihu jižní{,ho} juga jugo
    south: jugu juho juhu južn{ega,ej,i,ih,im,o,og,oga,oj,ou,á,é,ého,ý,ých} lõuna
    south: meridional{e,es,i,is} mezzogiorno piet{ūs,ų}
    south: południ{a,e,owa,owe,owego,owej,owo,owy,owych} selatan south{,ern} sudică sudul{,ui}
    south: suður syd syddansk sydlig sydsjælland sydsvensk söder södra sør sørlandet sørøst süd
    south: süden südlich{,e,en,er,es} zuid{,elijk} zuide{lijke,r} νοτίου νότι{α,ας,ο,ος}
    south: півден{на,не,ний,них,но,ного,ної,ні,ь} юга юго югоз южен южна{,я} южно{,го,е,й}
    south: южны{е,й,х} јужн{а,и,ог}
    east: austrum{i,u} austur doğu dwyrain east{,ern} ekialde estică estul{,ui}
    east: isto{k,ka,čna,čne,čnega,čni,čnih,čnim,čno,čnog,čnoga,čnoj} itä itäinen kelet{,i}
    east: oirthear ooste{lijk,lijke,r} orient{al,ale,ales,ali,als,e} ost osten ostlich rytai
    east: rytų timur vzhod{,a,na,ne,nega,ni,nih,nim,no,nog,noga,noj}
    east: východ{,nej,nou,ná,né,ného,ní,ního,ný,ných,o,u} wschod{nia,nie,niego,niej,nio,u}
    east: wschód öster östli{che,chen,cher,ches,g} östra østre ανατολικ{ή,ής,ού,ό,ός}
    east: восто{к,ка,чная,чного,чное,чной,чный} изто{к,чен,чн,чна,чно}
    east: исто{ка,чна,чне,чни,чних,чно,чног,чној} схід{,на,не,ний,но,ного} східно{український,ї}
    west: barat batı gorllewin iarthar länsi{,nen} lääne mendebalde nyugat{,i}
    west: occident{al,ale,ales,ali,als,aux,e} oeste ouest ovest rietum{i,u} vakar{ai,ų}
    west: vest{,ică,lig,re,ul,ului,ur} väst{,er,lig,ra} west{,elijk} weste{lijke,n,r,rn}
    west: westlich{,e,en,er,es} zachod{nia,nie,niego,niej,nio,u} zachód
    west: zahod{a,na,ne,nega,ni,nih,nim,no,nog,noga,noj} zapad{a,nega,nih,nim,no,nog,noga,noj}
    west: západ{,nej,nou,ná,né,ného,ní,ního,ný,ných,o,u} δυτικ{ή,ής,ού,ό,ός}
    west: запад{,а,ен,на,ная,но,ного,ное,ной,ные,ный,ных} захід{,на,не,ний,но,ного,ної}
    upper: boven gornj{a,e,ega,i,ih,im,o,og,oga,oj} górn{a,e,ego,ej,y,ych} hornoraký
    upper: horn{é,ého,í,ý} ober{,e,er} opper upper zgornj{a,e,ega,i,ih,im,o,og,oga,oj} øvre
    upper: верхн{е,ий,яя,є}
    lower: alsó doln{ej,y,ího} donj{a,e,ega,i,ih,im,o,og,oga,oj} lower nedre
    lower: spodnj{a,e,ega,i,ih,im,o,og,oga,oj} нижн{его,ий,яя,є}
    middle: mellersta midd{en,le} midland{,s} mitteldeutsch{,e,en,er,es} zentralschweiz
    competence: competen{ce,ces,za,ze} gaitasun kompet{anse,ansen,ence,encer,encia,encie}
    competence: kompeten{cija,ciju,cií,cja,cji,cí,s,sen,z,zen} osaami{nen,sen} pädevuse
    competence: skill{,s} компетен{тностей,ций,цій,ції}
    advice: advi{ce,es} adviesraad advis{er,ers,or,ors,ory} aholkularitza berater
    advice: berat{erverband,ung,ungs} consul{enza,enze,tant,tants,tanță}
    advice: consult{ation,ative,ing,iva,ivo,ora,ores,oría} danışmanlık
    advice: dorad{cza,cze,czego,czej,czy,czych,ztwa,ztwo} konsultant{i,ów,ů} neuvonta
    advice: poradens{kej,kou,ká,ké,kého,ký,kých,tva,tvo,tví} rådgiv{ande,ende,nings}
    advice: savetodavn{a,e,ega,i,ih,im,o,og,oga,oj} savjetodavn{a,e,ega,i,ih,im,o,og,oga,oj}
    advice: svetova{lna,lne,lnega,lni,lnih,lnim,lno,lnog,lnoga,lnoj,nja,nje} tanácsad{ási,ó,ók}
    advice: συμβουλευτικ{ή,ό,ός} консултации консульта{тивная,тивный,ций} консультац{ионный,ії}
    human: emberi giza huma{ine,ines,ins,n,na,nas,ne,nes,ni,no,nos,ns} ihmisen inimese insan
    human: lidsk{ej,ou,á,é,ého,ý,ých} ludzki{ch,e} menschlich{,e,en,er,es} uman{a,e,i,o}
    human: človešk{a,e,ega,i,ih,im,o,og,oga,oj} ľudsk{ej,ou,á,é,ého,ý,ých} ανθρώπου людини
    human: человека човека
    risk: kockázati riesgos risc{hio,os} riscurilor risiko{,en} risiko{forschung,s}
    risk: risk{,id,ien,s} risques rizik{a,o} ryzyk{a,o} κινδύν{ου,ων} ризиків риск{а,и,ов}
    """
}
