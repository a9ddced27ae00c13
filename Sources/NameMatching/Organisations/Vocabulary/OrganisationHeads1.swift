extension OrganisationVocabulary {
  /// Kinds of bodies.
  static let headLines1 = """
    # --- Learning and research
    university: cegep egyetem{,e,ek,en,i} ollscoil{,e} prifysgol
    university: sveučiliš{na,ne,nega,ni,nih,nim,no,nog,noga,noj,ta,te,tem,tu} uczelni{a,e,i}
    university: unibertsitate{,a,ak,aren,ko} univ universi{dad,dade,dades,tair,taire}
    university: univer{sitaires,sitari,sitaria,sitarias,sitarie,sitarii,sitario,sitarios}
    university: univer{sitas,sitatea,sitatis,sitea,siteit,siteiten,sitet,sitetas,sitete}
    university: univer{siteter,sitetet,sitetets,siteto,sitets,siti,sities,sity,sità,sitär}
    university: univer{sitäre,sitären,sitärer,sitäres,sität,sitäten,sitäts,sité,sités,sitāte}
    university: univer{sitātes,sități,sității,za,ze,zi,zita,zitet}
    university: univerz{iteta,itetska,itetske,itetskega,itetski,itetskih,itetskim,itetsko}
    university: univerz{itetskog,itetskoga,itetskoj,itetu,itná,itné,itného,itní,itný,itou}
    university: univerz{itu,ity,itě,o}
    university: uniwersyte{cka,cki,ckich,ckie,ckiego,ckiej,t,tecie,tem,towi,tu,ty,tów}
    university: yliopisto{,jen,n,ssa,sta,t} ülikool{,i,ide,is} üniversite{ler,leri,si,sinin}
    university: πανεπιστήμι{α,ο,ου,ων} πανεπιστημιακ{ή,ής,ού,ό,ός}
    university: универ{зитет,зитета,зитетом,зитетски,зитету,ситет}
    university: университет{а,е,и,ов,ом,ска,ската,ская,ски,ские,ский,ските,ских,ския,ско}
    university: университет{ского,ское,ской,ското,у,ът,ы}
    university: університет{,и,ом,ська,ське,ський,ських} університет{ського,ської,ські,у,і,ів}
    university: szkoła_wyższa szkoły_wyższej aukštoji_mokykla università_degli_studi
    academy: acadamh academ{aidd,ia,ias,ic,ica,ici,ics,ie,iei,ieia,ies,iile,isch,ische,y}
    academy: académi{co,que,ques} accademi{a,ca,che,ci,co,e}
    academy: akade{emia,emiline,emilise,mia,mian,micka}
    academy: akadem{ickej,icki,ickich,ickie,ickiego,ickiej,ickou,ické,ického,ický,ických}
    academy: akadem{ie,ien,iens,iet,ii,ij,ije,iji,ijo,ijoje,ijos,iju,iją,ik,in,isch,ische}
    academy: akadem{ischen,ischer,isches,isi,isinin,isk,iska,iske,ska,ski,sko}
    academy: akadémi{ai,ou,u,ája,ák,ának} akadēmija{i,s} akatemia{,n}
    academy: ακαδημ{ία,ίας,ίες,αϊκή,αϊκό,αϊκός} академи{ей,и}
    academy: академ{ическая,ический,ическое,ию,ия,ията,ија,ије,ију,ічна,ічне,ічний,ію,ія,ією,ії}
    institute: athrofa enstitü{,leri,sü,sünün} inst instit{iúid,iúide,uce}
    institute: institu{ciones,ció,ción,cións,ição,ições,t,ta,tai,tas,te,tele,telor,tem}
    institute: institu{ter,tes,tet,tets,ti,tia,tiei,tii,tilor,tion}
    institute: instit{utional,utionen,utionens,utions,uto,utos,utov,uts,utten,utter,utu}
    institute: instit{utua,utuaren,utuko,utul,utului,uty,uut,uuten,uuti,uutide,uutin,uutis}
    institute: instit{uutti,uuttia,úcia,úcie,ūtam}
    institute: instytu{cja,cje,cji,t,tcie,tem,towi,tu,ty,tów}
    institute: intéz{et,ete,etek,etet,eti,etének,mény,ménye} intézmény{ek,i} inštitútom
    institute: istitu{t,ta,ti,to,zione,zioni} laito{ksen,s} zavod{,a,i,om,u}
    institute: ústav{,em,om,ov,u,y,ě} ινστιτούτ{α,ο,ου,ων} завод{,а,за}
    institute: институ{т,та,те,ти,тов,том,ту,тът,ты,ция,ција,ције} інститут{,и,ом,у,і,ів}
    college: augstskola{,i,s} cole{g,gio,gios,giu,giul,giului,xio}
    college: colleg{e,es,et,ia,iale,iate,ii,io,ium} coláiste főiskola{,i,ja} hochschule{,n}
    college: högskola{,n,ns} høgsk{ole,olen,oler,ule,ulen} højskole{,n} høyskole{,n}
    college: kole{dža,džas,dže,džža,gij,gija,gije,giji} kolegi{joje,jos,ju,um,uma} koleji
    college: kolle{dž,džas,dži,egium} kolle{egiumi,g,gien,giet,gium,giums,gs} kollégiuma
    college: kolégiumi korkeakoulu{,jen,n,t} kõrgkool{,i,id} yüksekokul{,u} κολέγιο κολεγίου
    college: κολλέγιο κολλεγίου коле{дж,джа,джей,джи,джу,джът,джі,ж,жа,жът} колледж{,а} col·legi
    college: col·legis vysoká_škola vysoké_školy vysokou_školu wyższa_szkoła wyższej_szkoły
    school: escola{,r,res,s} escuela{,s} eskola{,k,ko,ren} gimnazi{j,ja,je,jos,ju,um} gimnáziuma
    school: gymnasi{en,et,um} gymnázi{a,u,um} iskol{a,ai,ája,ák} kool{,i,id,ide} koulu{,jen,n,t}
    school: lice{i,j,ja,ju,o,u,ul,ului,um} lise{,si} lukio{,n} lyce{o,um} lycée{,s}
    school: mokykl{a,ai,oje,os,ų} okul{,lar,ları,u,unun} scho{le,len,ol,ols} schul{,e,en}
    school: scoil{,e} scola{ire,ires,stica,stico} scuol{a,e} sekolah
    school: skol{ai,an,as,en,ene,ens,er,or,orna} skóli
    school: szko{lna,lne,lnego,lnej,lny,lnych,ła,łe,łom,ły} szkół ysgol école{,s} şkolasi
    school: škol{a,e,ní,o,ou,skega,ski,skih,skim,sko,skog,skoga,skoj,ská,ské,ský,u,y} școala
    school: școl{ar,ară,i,ii,ile} γυμνάσιο λύκειο σχολ{ές,ή,ής,εία,είο,είου,ική,ών}
    school: гимнази{и,я,ја,је} гімназі{я,ї} лице{й,ю,я} ліце{й,ю} училищ{а,ата,е,ето}
    school: школ{а,е,и,ой,ою,ската,ский,у,ы,і}
    faculty: cyfadran dámh facoltà facul{dade,dades,tad,tade,tades,tat,tatea,tats,teit}
    faculty: facult{eiten,ies,y,à,é,és,ății}
    faculty: fakult{a,as,atea,eit,esi,et,eta,etai,etas,ete,etet,etets,eti,eto,etom,etu}
    faculty: fakult{i,ou,u,y,ät,äten,āte,ātei,ātes,ě} fakülte{leri,sinin} teaduskon{d,na,nad}
    faculty: tiedekun{nan,nat,ta} wydzia{le,ł,łem,łowi,łu,ły,łów}
    faculty: факул{тет,тета,тети,тетът,ьтет,ьтета,ьтете} факультет{ет,ета,и,ом,у,ы,і}
    chair: cattedra chair cátedra{,s} katedr{a,i,o,ou,u,y,ze,ę} leerstoel lehrst{uhl,uhls,ühle}
    chair: profess{orship,ur} tanszék{,e,ei,i} κατεδρα катедра{,та} кафедр{а,е,и,ою,у,ы}
    student: estud{ante,antes,iante} estudiant{es,il,iles,s} hallgató{i,k} ikasle{,ak,en}
    student: mahasiswa opiskelij{a,ain,an,at,oiden} pelajar
    student: studen{cka,cki,ckich,ckie,ckiego,ckiej,t,ta,te,ten,tene,ter,terna,tesc,tesca}
    student: stude{ntesche,nteschi,ntessa,nti,ntilor,ntima,ntin,ntinnen,ntom,ntov,nts}
    student: stude{ntski,ntsko,ntská,ntské,ntský,ntul,ntului,ntów,ntů,rende} studerendes
    student: studierende{n,r} étudiant{e,es,s} öğrenci{,ler,leri} üliõpilas{,ed,te}
    student: φοιτητ{ές,ική,ικό,ικός,ών}
    student: студент{,а,и,ов,ска,ская,ски,ские,ский,ских,ско,ского,ское,ской,ська,ське}
    student: студент{ський,ських} студент{ського,ської,ські,ы,ів}
    teacher: docent{e,en,es,i} enseignant{es,s} insegnanti lehrer{in,innen,s} leraren
    teacher: lärar{e,en,nas} nauczyciel{e,i,om,ski} opettaj{at,ien} pedag{ogų,óg,ógus}
    teacher: profesor{ado,i,ilor,ów} tanár{i,ok} teacher{,s} učitel{ja,jev,ji,é,ů} õpetajate
    teacher: учите{лей,ли,лите,ль,ля,лів,ља,љи}
    laboratory: labo{,rat} laborat{egi,egia,oire,oires,ori,oria}
    laboratory: laborat{oriara,orie,orien,orier,ories,oriet,orieti,orij,orija,orijas,orije}
    laboratory: laborat{oriji,orijos,oriju,orio,orion,orioon,oriooni,orios,oriot,oris,oriul}
    laboratory: laborat{oriului,orium,oriums,orul,orului,ory,oř,oře,uvar}
    laboratory: laborat{uvarlar,uvarları,uvarı,óriu} labor{atóriuma,atóriumi,dy,s} labs makmal
    laboratory: saotharlann εργαστήρι{α,ο,ου,ων} лаборатор{ией,ии,ию,ия,ията,ија,ије,ію,ія,ії}
    observatory: behatoki{,a} csillagvizsgáló gözlemevi hvězdárn{a,y} observato{ire,ires,orium}
    observatory: observato{oriumi,ri,ria,rier,ries,riet,rij,rija,rijas,rijos,riju,rio,rion}
    observatory: observato{rios,ris,rium,riums,rul,rului,ry,ř,ře} obserwatori{a,um,ów}
    observatory: obszervatórium{,a} osservatori{,o} sternwarte sterrenwacht αστεροσκοπείο{,υ}
    observatory: παρατηρητήριο{,υ} обсерватор{ии,ия,ията,ија,ије,ія,ії}
    museum: amgueddfa muse{a,al,en,ene,er,erna,i,ja,je,o,oa,oaren} museo{logia,n,s,t}
    museum: museu{,l,m,met,mets,mi,min,ms,s} musée{,s} muuseum{,i,id}
    museum: muze{a,alna,alne,alny,ele,i,j,ja,jai,jaus,jem,ji,jom,js,ju,jus,u,ul,ului}
    museum: muze{um,uma,umi,ím} muzium mużew músaem múzeumok müze{,ler,leri,si} safn
    museum: μουσεί{α,ο,ου,ων} музе{ев,ем,й,у,ю,я,ят,їв,ј,ја,јом,ју}
    library: bibliot{eca,ecai,ecale,ecas,eche,ecii,ek,eka,ekar,eke,eken,ekene,eker,eket}
    library: bibliot{ekets,eki,eko,ekoje,ekos,eku,heek,hek,heken,heks,hèque}
    library: bibliot{hèques,ēkai,ēkas} bókasafn kirjasto{,jen,n,t} knihovn{a,ictví,ou,u,y,í,ě}
    library: knižnic{a,e,i,ou,u} knjižnic{a,e,i,o,u} könyvtár{,a,ak,i} kütüphane{,leri,si}
    library: leabharlann librar{ian,ians,ies,y} liburutegi{,a} llyfrgell perpustakaan
    library: raamatukogu{,de,s} βιβλιοθ{ήκες,ήκη,ήκης,ηκών} библиотек{а,ата,е,и,ой,у}
    library: бібліоте{ка,ки,кою,ку,ці}
    archive: archi{ef,even,val,ve,vech,ven,ves,vi,vio,vist,vní,vo,vos,vs,vu,vum,vy,wa,walna,walne}
    archive: archiw{alnego,alnej,alny,alnych,um,ów} archyv{ai,as,e,o} archív{,om}
    archive: arhi{iv,ivi,v,va,vele,velor,ves,vi,vom,vs,vska,vske}
    archive: arhiv{skega,ski,skih,skim,sko,skog,skoga,skoj,u}
    archive: arki{b,sto,ston,stot,v,vene,ver,vet,vets} arquivo{,s} artxibo{,a} arxiu{,s}
    archive: arşiv{,i,leri} cartlann levéltár{,a,i} αρχεί{α,ο,ου,ων} архив{,а,е,и,ов,ом,у,ът,ы}
    archive: архів{,и,ом,у,і,ів}
    theatre: amharclann antzerki{,a} antzoki{,a} divad{el,elní,la,le,lech,lem,lo,lu}
    theatre: gledališč{a,e,u} kazališt{a,e,u} pozorišt{a,e,u} színház{,a,ak,i}
    theatre: teat{er,ern,ers,ral,rale,rales,ralna,ralne}
    theatre: teatr{alnego,alnej,alny,alnych,ală,as,e,em,et,i,is,o,os,u,ul,ului,y,ze,ów}
    theatre: teatteri{,n} teātra theat{er,ers,r,re,res} tiyatro{,ları,su} θέατρ{α,ο,ου}
    theatre: позоришт{а,е} теат{р,ра,ре,ри,ров,ром,ру,ры,рів,ър,ъра,ърът}
    conservatory: conservato{ire,ires,ri,ries,rio,riul} conservator{iului,ium,y}
    conservatory: konservat{oriet,orij,orija,orijos,oriju,orio,orion,orium,oriums,uvar,uvarı}
    conservatory: konzervat{oř,oře,ória,órium} konzervatóriuma ωδείο{,υ}
    conservatory: консерватор{ии,ия,ијум,ія,ії}
    # --- Public bodies
    ministry: aireacht bakanlı{k,ğı,ğına,ğının} departementet{,s} kementerian
    ministry: ministarstv{a,o,om,u}
    ministry: ministe{erium,eriumi,eriumid,ri,rial,riale,rie,rien,ries,riet,riets,rij,rija}
    ministry: minist{erijoje,erijos,erio,erioa,erios,erit,eriul,eriului,erium,eriums,eriön}
    ministry: minist{eriöt,erja,ero,erstva,erstve,erstvem,erstvo,erstvom,erstvu,erstwa}
    ministry: minist{erstwem,erstwie,erstwo,erstwu,eru,erul,erului,ria,ries,rstva,rstvo}
    ministry: minist{rstvom,rstvu,ry,ère,ères} ministērija{i,s} minisztérium{,a,i} weinidogaeth
    ministry: weinyddiaeth υπουργεί{α,ο,ου} министарств{а,о,ом,у} министерств{а,е,о,ом,ото,у}
    ministry: миністерство міністерств{а,о,ом,у,і}
    minister: bakan{,lar,ları,ı} minist{ar,arka,er,ern}
    minister: minist{erpræsident,ers,ra,ras,re,res,ri,rica,ro,ros,rs,rul,rului,rów,rů}
    minister: υπουργ{ού,ός,ών} минист{р,ра,ри,ров,ър,ъра,ърът} міністр{,а,ів}
    government: generalitat gobern{o,u,ua} gobierno{,s} gouvernement{al,ale,s}
    government: govern{,ativa,ative,ativo,i,ment} govern{mental,ments,o,os,s} guvern
    government: guvern{amental,amentală,ul,ului} gvern hallitu{ksen,s} hükümet{,i}
    government: jaurlaritza{,ren} kerajaan kormány{,a,i,zat,zati} llywodraeth pemerintah
    government: regering{,en,ens} regierung{,en,s} regjering{,en,ens} rialtas
    government: rząd{,em,owa,owe,owego,owej,owy,owych,u} ríkisstjórn valdība{,i,s} valitsus{,e}
    government: vlad{i,in,o} vlád{a,ní,ou,u,y,ě} vyriausyb{ei,ė,ės} xunta κυβέρνηση{,ς}
    government: κυβερνητικ{ή,ό,ός} влад{а,е,и,у} правител{ства,ство,ството,ствто,ьства,ьство}
    government: правительств{ом,ото,у} уряд{,овий,у}
    parliament: althing alþingi bundestag{,s} cortes dáil eduskun{nan,ta} folketinget{,s}
    parliament: knesset landtag{,s} legebiltzarra meclis{,i} országgyűlés{,e,i}
    parliament: parlamenta{,r,ri,ria,rie,rio,risch}
    parliament: parlament{arische,arna,arny,as,em,et,ets,i,in,nego,nej,nou,ná,né,ného,ný}
    parliament: parlament{ných,o,os,s,ti,u,ua,ul,ului,y,ě} parlement{aire,aires,et,s}
    parliament: parliament{,ary,s} riigikogu riksdag{,en,ens} sabor{,a,u} saeima{,s} seim{as,o}
    parliament: sejm{,ie,ik,iku,u} senedd skupštin{a,e,i,u} stortinget{,s} βουλή{,ς}
    parliament: κοινοβούλιο{,υ} парламент{,а,и,ом,ски,ська,ське,ський,ських}
    parliament: парламент{ського,ської,ські,у,ът} скупштин{а,е} верховна_рада верховної_ради
    assembly: asamblea{,s} assembl{ea,eia,eias,ies,y,ée,ées} batzar{,ra} forsamling{,en}
    assembly: közgyűlés{,e} shromáždění tionól vergadering versammlung{,en} zgromadzenie
    assembly: zhromaždenie συνέλευση{,ς} асамбле{я,ї} ассамбле{и,я} собрани{е,я} събрание{,то}
    senate: senaatti sena{do,ta,te,ten,tes,tet,tets,to,tor,ts,tu,tul,tului} senátus sénat
    senate: сенат{,а,у}
    council: beirat{,s} comhairle conse{il,ils,jería} conse{jerías,jo,jos,lho,lhos,ll}
    council: consell{eria,o,s} consi{gli,glio,lii,liu,liul} consiliului coun{cil,cils,sel}
    council: cyngor diputa{ciones,ció,ción,zioa} konse{ilua,y,yi} kontseilu{,a} kunsill
    council: kurul{,u,unun} majlis neuvosto{,n,t} nämnden{,s} nõukogu{,de} padome{,i,s} raad{,s}
    council: rada radou rady radzie radě rate{,s} rats ratsversammlung råd råde{n,t,ts}
    council: savet{,a,om,u} svet{,a,e,om,u} tanács{,a,i,ok,ának} taryb{a,ai,oje,os} vece
    council: vijeć{a,e,em,u} συμβούλι{α,ο,ου,ων} вијећ{а,е} рада ради радою раду раді
    council: савет{,а,у} совет{,а,е,и,ов,ом,ский,у,ы} съвет{,а,и,ът}
    commission: batzordea{,ren} bizottság{,a,i,ok,ának} coimisiún
    commission: comis{ia,iei,ii,iile,iones,iwn,ión,sions,sião,sió,siões} commissi{e,es,on}
    commission: commission{aire,e,er,ers,i,s}
    commission: komis{e,i,ia,ie,ij,ija,ijas,ije,iji,ijo,ijos,iju,iu,ji,jon,joni,ją,ję,sio,sion,yon}
    commission: komisyon{ları,u} kommis{jon,jonen,sion} kommission{en,ens,er,s} kummissjoni
    commission: suruhanjaya επιτροπ{ές,ή,ής,ών} комис{ии,ия,ията,ија,ије,ију,сией,сии,сию,сия}
    commission: комісі{ю,я,єю,ї}
    committee: aussch{uss,usses,üsse} coiste comit{ati,ato,et,ete,etul} comit{etului,é,és}
    committee: committee{,s} jawatankuasa
    committee: komit{e,ea,ean,ee,een,ees,eja,ejas,eler,esi,esinin,et,eta,etas,etem,eto}
    committee: komit{etom,etu,ety,etów,éer} kommitté{,er,n,ns} kumitat pwyllgor utskott{,et}
    committee: valiokunta výbor{,em,om,u,y} комитет{,а,е,и,ов,ом,у,ът,ы} комітет{,а,и,ом,у}
    court: auzitegi{,a} bíróság{,a,i,ok} corte cour{,s,t,ts} curte{,a} curții cúirt
    court: domstol{,ar,e,en,ene,ens} gerechtshof gericht{,e,en,s,shof} gericht{shofes,shofs,ts}
    court: judecători{a,e} kohtu kohus llys mahkamah mahkeme{,leri,si} rechtbank sodišč{a,e,u}
    court: soud{,em,ní,u,y} suda sudovi sudski súdom súdu súdy sądem sądow{a,e,ego,ej,i,y,ych}
    court: sądu sądy sądów teism{as,o} ties{a,as,u}
    court: tribuna{l,le,len,les,let,li,ls,lu,lul,lului,ux} tuomioistui{men,n} yargıtay
    court: δικαστήρι{α,ο,ου,ων} суд суда суди судо{в,м} суду суды судів съд съда съдът
    court: hof_van_justitie oikeus_tuomioistuin oikeuden_tuomioistuin
    prosecution: fiscalía parquet procura{,doria,duría,tura} prokurat{ura,ury,urze,ūras,ūros}
    prosecution: prosecut{ion,or,ors} savcılı{k,ğı} staatsanwaltschaft{,en} tužilaštv{a,o}
    prosecution: tužitelstv{,o} åklagarmyndigheten ügyészség{,e} εισαγγελία{,ς}
    prosecution: прокуратур{а,ата,и,ы} тужилаштв{а,о} državno_odvjetništvo
    police: emniyet garda gendarmeri{a,e} heddlu
    police: polic{ajná,ajné,ajný,e,ejní,ie,iei,ija,ijas,ije,iji,ijo,ijos,iju,ja,ji,jny,ję,ía}
    police: poli{isi,isin,sen,si,tie,tiei,tiet,tiets,tisei,tsei,zei,zeien}
    police: poliz{eilich,ia,iaren} polícias pulizija rendőrség{,e,i}
    police: αστυνομ{ία,ίας,ική,ικό,ικός} полици{ей,и,ю,я,ята,ја,је} поліці{ю,я,ї}
    army: arme{en,ia,ija} army armád{a,y} armée{,s} askeri ejército esercito exèrcit exército
    army: hadsereg{,e} honvédség{,e} hæren kari{nis,nė,nės,omenė} kariuomenė katonai leger
    army: milit{aire,aires,ar,are,ares,ari,aria,ary,ären,äret} militärisch{,e,en,er} ordusu
    army: sotilas sõjaväe vojensk{ej,ou,á,é,ého,ý,ých} vojn{a,e,ega,i,ih,im,o,og,oga,oj}
    army: vojsk{a,e,i,o,u} wojsk{a,o,owa,owe,owego,owej,owy,owych}
    army: στρατ{ιωτική,ιωτικό,ιωτικός,ού,ός} арми{и,я} армі{я,ї}
    army: воен{ен,на,ная,ние,ний,них,но,ного,ное,ной,ные,ный,ных} војск{а,е}
    army: військов{а,е,ий,их,ого,ої,і}
    office: amt amtes amts birou{,l,lui} bulego{,a} büros chancell{erie,ery,ory}
    office: hivatal{,a,i,ok} irod{a,ája} kancel{aria,arii,arija,arije,arijos,arię,ář,áře,áři}
    office: kansli{,a,an,et} kant{oor,or,oret,selei} kanzlei{,en} kontor{er,et,s}
    office: offic{e,er,ers,es,io,ium} ofici{,na,nas,ne,u,ul,ului} ofis{,i} oifig{,e} pejabat
    office: swyddfa toimisto{,n} uffi{ci,cio,ċċju} urad{a,i} ured{,a,i,om,u} urząd
    office: urzęd{em,u,y,zie,ów} ämter úrado{m,v} úřad{,em,u,y,ě} γραφεί{α,ο,ου,ων}
    office: канцел{арии,ария,арията,арија,арије,яріии,яріия,ярія,ярії}
    office: управл{ение,енито,ения,іння,інням}
    bureau: biroj{a,s,u} birój birō biur{a,as,em,o,u} bureau{,en,s,x} buroa buró byrå{,er,et,n}
    bureau: bür büroo μπουρό бюро
    agency: agen{ce,ces,cia,cias,cie,ciei,cies,cii,ciia,cija,cije,ciji,cijo,cijom,ciju}
    agency: agen{ciu,cja,cji,cję,cy,si} agent{schap,schappen,ur,uren,urs,uur,uuri,zia}
    agency: agent{ziaren,úra,úre,úru,úry,ūrai,ūras,ūroje,ūros} agen{zia,zie,ția,ție,ției,ții}
    agency: agențiilor agjencia ajans{,ı} amet{,i,id} asiantaeth axencia{,s} aġenzija
    agency: gníomhaireacht stofnun virasto{,n,t} ügynökség{,e,ek,i} οργανισμ{οί,ού,ός}
    agency: агентств{а,е,о,ом,у,ы} агенц{ии,ия,ията,ија,ије,ију,ію,ія,ії}
    authority: agintaritza{,ritza} arxí authorit{ies,y,é,és}
    authority: autori{dad,dade,dades,tat,tate,tatea,tats,te,teit}
    authority: autorit{eiten,u,y,à,ăți,ății,ățile} awdurdod awtorità behörd{e,en,lich}
    authority: hatóság{,a,i,ok} kurum{,u,unun} myndighe{d,den,dens,der,t,ten,tens,ter}
    authority: organ{,i,u,y,ów} otorit{as,e,esi} viranomai{nen,sen,set} údarás αρχές αρχή{,ς}
    authority: αρχών авторитета орган{,а,и,ите,ов,ы,ів} pihak_berkuasa
    administration: administrac{e,ija,ijas,ije,iji,ijoje,ijos,iones,ions,ió,ión,ja,ji,yjna,yjne}
    administration: administra{cyjnego,cyjnej,cyjny,cyjnych,tief,tieve,tif,tifs,tion,tions,tiu}
    administration: administra{tiv,tiva,tivas,tive,tives,tivna,tivne}
    administration: administra{tivnega,tivni,tivnih,tivnim,tivno,tivnog,tivnoga,tivnoj,tivo}
    administration: administra{tivos,tor,tīvais,tīvajā,tīvs,zioa}
    administration: administra{zioaren,ção,ções,ția,ție,ției} administrācijai
    administration: amministra{tiva,tive,tivi,tivo,tor,zione,zioni} bestuur förvaltning{,en,ens}
    administration: haldus{,e} hallin{non,to} idare{,si} igazgatás{,i} közigazgatás{,i}
    administration: pentadbiran riarachán správ{a,na,ne,nu,ny,ní,ou,u,y,ě}
    administration: uprav{a,e,i,na,ne,nega,ni,nih,nim,no,nog,noga,noj,o,u} verwaltung{,en,s}
    administration: weinyddu yönetim{,i} zarząd{,u} διοίκηση{,ς} διοικητικ{ή,ής,ού,ό,ός}
    administration: администра{тивен,тивна,тивная,тивно,тивное,тивный,цией,ции,цию,ция,цията,ција,ције}
    administration: адміністраці{ю,я,ї}
    management: bainistíocht beheer gest{ion,ione,ions,ió,ão} johtami{nen,sen} juhtimi{ne,se}
    management: kudeaketa{,ren} leitung
    management: manag{ement,ementem,ements,ementu,ementul,ementului,er,ers,ing} manajemen
    management: manažment{,u} manažérsk{ej,ou,á,é,ého,ý,ých} menadž{erski,ment,menta}
    management: mened{zsment,zsmentje,žment} menedžment{a,s,u} pengurusan rheolaeth riadeni{a,e}
    management: upravljanj{a,e,u} vadyb{a,os} vadība{,s} valdym{as,o} xestión zarządzani{a,e,u}
    management: řízení διαχείριση{,ς} διαχειριστικ{ή,ός} менеджм{ент,ента,енту,ънт,ънта}
    management: управ{лявание,љања,љање}
    service: dienest{a,i,s} dienst{,e,en,es} dienst{leistung,leistungen,leistungs,s}
    service: gwasanaeth{,au} hizmet{i,ler,leri} jasa layanan pakalpojum{i,s,u} palvelu{,jen,n,t}
    service: paslaug{a,os,ų} perkhidmatan seirbhís{,í} serv{ei,eis,ice,ices,icii}
    service: servi{ciile,ciilor,cio,cios,ciul,ciului,zi,zio,zo,zos,zz,ço,ços} slujba
    service: služ{ba,bi,bo,bou,bu,by,bě,eb,ieb} storit{ev,ve} szolgál{at,ata,ati,tatás}
    service: szolgáltat{ási,ások,ó} służbie tarnyb{a,ai,oje,os} teenistus{,e} teenus{,ed,te}
    service: tjeneste{,n,r} tjänst{,en,er} usluge usług{,a,i,owa,owe,owego,owej,owy,owych}
    service: zerbitzu{a,ak,en} þjónusta υπηρεσί{α,ας,ες,ών} послуг{,а,и}
    service: служб{а,ата,е,и,ою,у,ы,і} услуг{,а,е,и}
    directorate: cyfarwyddiaeth direc{ciones,cions,ció,ción,tion,tions}
    directorate: direc{toraat,torate,torates,ția,ție,ției,ții,țiile}
    directorate: direk{cija,cije,cijo,cijos,tion} direktion{en,s}
    directorate: direktor{aadi,aat,aati,at,ata,atas,ate,ates,atet,atets,ato,ats,atu,iat}
    directorate: direzion{e,i} direç{ão,ões} dyrekcj{a,i,ę} igazgatóság{,a,i} müdürlü{k,ğü}
    directorate: ravnateljstv{a,o,u} riaditeľstv{a,e,o,u} stiúrthóireacht zuzendaritza{,ren}
    directorate: ředitelství{,m} διεύθυνση{,ς} дирекц{ии,ия,ията,ија,ије,ія,ії}
    secretariat: idazkaritza{,ren} rúnaíocht
    secretariat: secretar{ia,iado,iados,ias,iat,iate,iats,iatul,iatului,ies,y}
    secretariat: segret{ariato,eria} segreteri{ato,e}
    secretariat: sekret{ariaat,ariaati,ariat,ariata,ariatas,ariate,ariates,ariatet,ariatets}
    secretariat: sekret{ariato,ariats,ariatu,aryat,aryatu,erlik} sekret{erliği,árság}
    secretariat: sihteeristö{,n} tajništv{a,o} titkárság{,a} ysgrifenyddiaeth γραμματεία{,ς}
    secretariat: секретар{иат,иата,иату,иатът,іат,іату}
    cabinet: cabinet{,s,ul,ului} gabinet{,e,es,etto,ti,to,u} kabinet{,a,as,o,s,t,tet,ts,u}
    cabinet: кабинет{,а,у} кабінет{,у}
    presidency: başkanlı{k,ğı} cumhurbaşkanlığı elnök{,e,i,ség} lehendakaritza
    presidency: presiden{ce,cia,cy,t,te,tes,tial,ts,tti,za,ziale,ția,ției}
    presidency: prezid{ent,enta,entom,entov,ents,entský,entu,ium,iuma}
    presidency: prezyd{encja,encji,ent,enta,ium} präsident{,en} präsid{entschaft,ium,iums}
    presidency: předsednictv{a,o} uachtarán προεδρία{,ς} πρόεδρο{ς,υ} председник{,а}
    presidency: презид{ент,ента,ентом,енту,иум,иума}
    embassy: ambaixad{a,es} ambas{ada,adei,adi,ados,adu,ady,adę,ciata,ciate,sade,saden}
    embassy: ambas{sadens,sader,sades,áid} botschaft{,en} büyükelçili{k,ği} embaixada{,s}
    embassy: embajada{,s} embass{ies,y} enbaxada kedutaan llysgenhadaeth nagykövetség{,e}
    embassy: saatkon{d,na} suurlähetystö{,n} veleposlan{ištva,ištvo,stva,stvo} velvyslanectv{,í}
    embassy: veľvyslanectv{a,o} vēstniecība{,s} πρεσβεία{,ς} амбасад{а,е}
    embassy: посол{ство,ствто,ьства,ьство,ьству}
    consulate: consolat{i,o} consula{do,dos,t,te,tes,ti,to,ts,tul,tului} konsolosluğu
    consulate: konsula{at,ati,atti,t,ta,te,tet,ts,tu} konzul{ata,át,átu,átus} προξενείο{,υ}
    consulate: консул{ат,ата,ство,ьства,ьство}
    delegation: delega{atio,ation,ce,cija,cije,cijo,cijos}
    delegation: delega{ciones,cions,ció,ción,cja,cji,tie,tion}
    delegation: delegat{ionen,ionens,ioner,ions,sioon}
    delegation: deleg{atsiooni,azione,azioni,ação,ações,ația,ației,ácia,ácie} delegācijas
    delegation: küldöttség{,e} αντιπροσωπ{ία,εία,είας} делегац{ии,ия,ија,ије,ія,ії}
    representation: atstovybė{,s} edustu{ksen,s,sto,ston} esindus{,e} képviselet{,e}
    representation: ordezkaritza predstavništv{a,o} przedstawicielstw{a,o} pārstāvniecība{,s}
    representation: rappresentanz{a,e} representa{ció,ción,nța,nței,tion}
    representation: representa{tionen,tions,ção} reprezentanța repräsentanz temsilcili{k,ği}
    representation: vertegenwoordiging vertretung{,en} zastoupení zastúpeni{a,e}
    representation: αντιπροσώπευση{,ς} представител{ство,ствто,ьства,ьство}
    representation: представни{цтва,цтво,штва,штво}
    inspectorate: felügyel{et,ete,őség,ősége} ikuskaritza
    inspectorate: inspec{ció,ción,tia,tie,tion,tions,tor,torat}
    inspectorate: inspe{ctorate,ctorates,ctoratul,ctoratului,ctors,cção,kce,kcija}
    inspectorate: inspek{cijas,cije,cijos,cja,cji,cí,tion} inspekt{ionen,ionens,orat,orata}
    inspectorate: inspekt{oratet,oratets,orats,oratu,oriat,sioon} inspe{ktsiooni,ção}
    inspectorate: inšpekci{a,e} ispettorat{i,o} ispezione tarkastusvirasto επιθεώρηση{,ς}
    inspectorate: инспек{торат,тората,ции,ция,цията,ција,ције} інспекці{я,ї}
    # --- Parts of bodies
    department: abteilung{,en} adran afdeling{,en,ens,er} avdel{ing,ingen,ning}
    department: avdelning{ar,en,ens} bölüm{,ü} daire{,si} deild
    department: departament{,a,as,e,i,o,os,s,u,ua,ul,ului} depart{ementen,ment}
    department: department{ai,al,as,e,i,o,om,s,u} dept dipartiment{,i,o} département{,s} jabatan
    department: nodaļa{,s} odbor{,a,em,om,u,y} oddel{ek,enia,enie,ka,ki,ku} oddział{,u,y}
    department: odděleni odelenje odeljenje odjel{,a,i,u} osakon{d,na,nad} osasto{,n,t}
    department: osztály{,a,i} roinn sail{,a} skyri{aus,us} τμήμα{,τα,τος} τμημάτων
    department: відділ{,ення,и,у} департамент{,а,и,ом,у,ът,ы,ів} одељењ{а,е} одсек{,а}
    department: отдел{,а,ение,ения,ов,у,ы}
    division: divi{si,sia,siei,sion,sione,sionen,siones,sioni,sions,sió,são,sões,zia,zie,ziei,zió}
    division: dywizj{a,i} jaosto rannán дивизи{я,ја}
    section: jaos{,ton} secci{ones,ons,ó,ón} secti{e,es,on,ons} secç{ão,ões} secți{a,ei}
    section: sekc{e,ia,ie,ija,ijas,ije,ijos,ja,ji,í} sektion{,en,ens,er,s} sekzioa sezion{e,i}
    section: szekció{,ja} τομέα{,ς} секц{ии,ия,ија,ія,ії}
    unit: aonad birim{,i} eenheid egység{,e,ek} einheit{,en} enhe{d,den,t,ten,tens,ter}
    unit: enot{a,e} jedinic{a,e,u} jedno{stka,stki,tka,tky} uned unidad{,e,es}
    unit: unit{,a,at,ate,atea,ats,s,y,é,és,ății} vienet{as,o} vienība{,s} yksik{kö,ön} üksus
    unit: ενότητα{,ς} μονάδ{α,ας,ες} единиц{а,ы}
    branch: branch{,es} fili{a,ai,al,ale,alen,aler,ales,ali,ála,álka,ály} fiókja fióktelepe
    branch: niederlassung pobočk{a,y} podružnic{a,e} succursal{,e,es} sucursal{,a,ei}
    branch: telep{e,helye} vestiging zweigniederlassung zweigstellen şube{,si} παράρτημα
    branch: υποκατάστημα клон{,а} фили{ал,ала,алов,алу,алы,јала} філі{я,ї}
    board: board{,s} bord juhatus junta kuratorium{,s} lembaga patronato{,s} plenum
    board: styre{,lse,lsen,lsens,lser,t} vald{e,es,yba,ybos} vorstand{,s} одбор{,а,у}
    centre: canolfan
    centre: cent{ar,er,eret,erets,ers,r,rai,ram,ras,re,rech,rem,res,ri,ris,ro,ros,rs}
    centre: cent{ru,rul,rului,rum,ruma,rumet} centr{umets,umi,umja,umok,ums,ály,ā} ionad
    centre: kesku{ksen,kset,s,sed,ste} központ{,i,ja,ú} merkez{i,inin,leri} miðstöð
    centre: ośrod{ek,ka,ki,kiem,ków} pusat sent{er,eret,raal,rer,ret,tr}
    centre: središ{njica,ta,te,tu,ča,če,ču} strediskom středisk{a,em,o,u,y}
    centre: zentr{en,oa,oak,oaren,um,ums} κέντρ{α,ο,ου,ων}
    centre: цент{ар,р,ра,ре,ри,ров,рове,ром,ру,ры,рів,ър,ъра,ърът}
    hospital: bolni{ca,ce,ci,cu,šnica,šnice,šnici} gasthuis haigla{,d,te} hastane{,leri,si}
    hospital: hospital{,a,ar,aria,er,es,et,ets,ier,iere,ieres,iers,s,àri,ário} hôpita{l,ux}
    hospital: krankenhaus krankenh{ausgesellschaft,äuser} kórház{,a,ak,i} ligonin{ių,ė,ės}
    hospital: nemocni{ca,ce,ci,cu,čná,ční,čný} ospedal{e,i,iera,iere,ieri,iero} ospidéal
    hospital: ospitale{,a} sairaala{,n,t} sjukhus{,en,et,ets} slimnīc{a,as,u}
    hospital: spit{al,ale,alen,ali,als,alul,alului,äler} sptar sygehuse{,t} sykehu{,s,set}
    hospital: szpital{,a,e,em,i,na,ne,nego,nej,ny,nych,u} ysbyty ziekenhui{s,zen}
    hospital: νοσοκομεί{α,ο,ου,ων} болниц{а,ата,е,и} больниц{а,е,у,ы} лікарн{ю,я,і} rumah_sakit
    clinic: clini{c,ca,cal,cas,che,ci,co,cos,cs,que,ques} kliinik{,u,um}
    clinic: klini{ckej,ckou,cká,cké,ckého,cký,ckých,czna,czne,cznego,cznej,czny,cznych}
    clinic: klini{ikan,ikka,k,ka,kai,kaja,ke,ken,ker,ki,kken,kleri,ko,kos,kou,ku,kum}
    clinic: klini{kums,ky,sch,sche,schen,scher,sches,sk,ska,ske,skt,čki,čko,čkog,čna}
    clinic: klini{čne,čnega,čni,čnih,čnim,čno,čnog,čnoga,čnoj,ği} klīnikas policlinic{a,i,o}
    clinic: poliklinik{a,e,i,ou,y} κλινικ{ές,ή,ής,ό,ών} клиник{а,ата,е,и,у}
    clinic: клинич{еская,еские,еский,еских,еского,еское,еской,ки,ког}
    clinic: кліні{ка,ки,ку,чна,чне,чний,чного,чної} поликлиник{а,и} поліклінік{а,и}
    station: estaci{ones,ó,ón} estaç{ão,ões} istasyon{,u} jaam postaj{a,e} stac{ija,ijas,ja,ji}
    station: stanic{a,e} station{,en,ens,er,s} stazion{e,i} stați{a,une,unea} stotis állomás{,a}
    station: σταθμ{ού,ός} стан{ица,ции,ция,цията,ція,ції}
    # --- Money
    foundation: alapítvány{,a,i,ok} fonda{cija,cije,ciji,ciju,tion,tions,zione,zioni}
    foundation: fondazzjoni foundation{,s}
    foundation: funda{cia,cija,cije,ciji,cijo,ciones,cions,ció,ción,cja,cji,cję,zioa,zioak}
    foundation: funda{zioaren,ção,ções,ția,ție,ției,ții} nadac{e,ni,í} nadáci{a,e,u,í}
    foundation: nodibinājum{a,s} sefydliad sihtasutus{,e} stichting{,en}
    foundation: stift{else,elsen,elsens,elser,ung,ungen,ungs} säätiö{,n,t} ustanov{a,e,i}
    foundation: vakfı{,nın} vakıf{,lar} yayasan zaklad{a,e,i} ίδρυμα ιδρυμάτων ιδρύματ{α,ος}
    foundation: задужбин{а,е} фондаци{и,я,ята,ја,је} paramos_fondas
    fund: alap{,ja} alapkezelő ciste cronfa dana
    fund: fond{,a,ai,as,em,en,ens,et,i,id,o,om,os,s,sen,ser,set,u,ul,ului,uri,urile} fondurilor
    fund: fondy fonlar fonu fund{,ing,o,os,s,usz,usze,uszem} fundusz{owi,u,y} funtsa{,k}
    fund: pénzalap rahasto{,n,t} sklad{,a,i,u} tabung ταμεί{α,ο,ου} фонд{,а,е,и,ов,ом,у,ът,ы,ів}
    bank: banc{,a,aire,aires,aria,ario,he,o,os} bank{,a} banka{cılık,i,ir,s,sı}
    bank: bank{e,em,en,ens,er,i,ing,ja,ken,o,ok,ova,ovní,owa,owe,owego,owej,owy,owych}
    bank: bank{s,u,ua,ów} banque{,s} bănci{,i} caisses caixa hranilnic{a,e} pank{,a,in,ki}
    bank: sparbanken sparekassen sparkassen sporitelňe spořiteln{a,y} takarékpénztára
    bank: štedionic{a,e} τράπεζ{α,ας,ες} τραπεζ{ική,ικό,ών} банк{,а,ата,и,ов,ова} банко{вский,м}
    bank: банк{у,ів} банківський caisse_d_épargne cassa_di_risparmio caja_de_ahorros
    insurance: apdrošināšana{,s} aseguruak asigur{are,ări} assegurances
    insurance: assicura{tiva,tivo,zione,zioni} assurance{,s} biztosít{ás,ási,ó} draudim{as,o}
    insurance: forsikring{,en,er} försäkring{,ar,en} insuran{ce,ces,s} kindlustus{,e}
    insurance: krankenkassen osiguranj{a,e} osiguravajuće poisteni{a,e} poisťov{ne,ňa} pojištění
    insurance: pojišťov{ací,na,ny} seguro{,s} sigorta{,sı} ubezpiecze{nia,niowa,niowe,niowy,ń}
    insurance: vakuutu{ksen,s} versicherung{,en,s} verzekering{,en} yswiriant
    insurance: zavarova{lnica,lnice,nja,nje} árachas ασφάλιση{,ς} ασφαλιστικ{ή,ό,ός}
    insurance: застрахова{не,телен,телна,телно} осигурањ{а,е}
    insurance: осигур{ителен,ителна,ителни,ување,яване} страхов{а,ание,ания,ання,ая,ое,ой}
    """
}
