extension OrganisationVocabulary {
  /// What bodies do or are.
  static let fieldLines2 = """
    finance: airgeadais ariannol
    finance: financ{e,eira,eiro,ele,elor,es,ia,ial,iar,iară,ieel,ien,ier,iera,ieras,iero}
    finance: financ{ieros,iers,ii,ij,ije,ijska,ijske}
    finance: finan{cijskega,cijski,cijskih,cijskim,cijsko,cijskog,cijskoga,cijskoj,cing}
    finance: finan{cière,cié,ciële,cní,cných,cí,s,sal}
    finance: finans{avimo,e,er,iell,iella,ielle,ijska,ijske}
    finance: finan{sijskega,sijski,sijskih,sijskim,sijsko,sijskog,sijskoga,sijskoj,sijų}
    finance: finan{sinių,sman,sowa,sowe,sowego,sowej,sowy,sowych,sów,sų,tside,tza}
    finance: finan{tzaren,z,za,zamt,zas,ze,zen,ziari}
    finance: finan{ziaria,ziario,ziell,zielle,zwesen,ças,čnega,čnej,čnih,čnim,čno,čnog}
    finance: finan{čnoga,čnoj,čnou,čná,čné,čného,čních,čního,čný} keuangan kewangan maliye
    finance: pénz{,ügy,ügyi} rahandus{,e} rahoitu{ksen,s} χρηματοδότηση{,ς}
    finance: χρηματοοικονομικ{ή,ός,ών}
    finance: финанс{и,ите,ијска,ијске,ијски,ијских,ијско,ијског,ијској,ов,ова,овая,ови}
    finance: финанс{ово,ового,овое,овой,овые,овый,овых,ы}
    finance: фінанс{и,ова,ове,овий,ових,ового,ової,ові,ів}
    budget: begroting bilancio budget{,aire,aires,ary,s} budžet{,a,u} bugetul{,ui} eelarve
    budget: haushalt{,s} költségvetési orçament{al,o} presupuest{aria,o,os} proračun{,a}
    budget: rozpoč{et,t,tu} προϋπολογισμού бюджет{,а,у}
    tax: adó adóügyi belasting belasting{dienst,en} daní davčn{a,e,i,o}
    tax: daňov{ej,ou,á,é,ého,ý,ých} fiscal{,e,es,i,idad,ità,ité,ă} impuesto{,s} impôts
    tax: maksu{,de} mokesčių podatk{i,owa,owe,owego,owej,owy,owych,u,ów}
    tax: porez{,a,na,ne,nega,ni,nih,nim,no,nog,noga,noj} skat{,t,te} skatteverket
    tax: steuer{,lich,n} tax taxation taxes tributari{a,as,o} vergi verohallin{non,to}
    tax: verotu{ksen,s} zergak φορολογ{ία,ίας,ική,ικός} данъ{ци,чен,чна}
    tax: налог{и,ов,овая,овой,овый} податков{а,е,ий,их,ого,ої,і} пореск{а,и}
    customs: aduan{a,as,era,ero} alfândegas carin{a,e,ska,ski} celn{e,ego,ej,ych,á,í,ího,ý}
    customs: colné customs dogan{a,e} douan{e,es,iere,iers,ieră} gümrük muit{as,inė,inės}
    customs: toldstyrelse tolli tull{,i} tullverket vamal vamă vám vámügyi zoll zollverwaltung
    customs: τελωνεί{α,ων} митн{а,и,ий,ица,иця,иці,ої} тамож{енная,енное,енной,енный,ни,ня}
    customs: царин{а,е}
    trade: comerțul{,ui} dagang hand{el,eln,els,lowa,lowe} handl{owego,owej,owy,owych,u}
    trade: kaubandus{,e} kaup{an,pa} kereskedel{em,mi} masnach merkataritza{,ko}
    trade: obchod{,em,nej,nou,ná,né,ného,ní,ního,ný,ných,u} perdagangan prekyb{a,os} ticaret{,i}
    trade: tirdzniecība{,s} trade{,s}
    trade: trgov{ačka,ačke,ačkega,ački,ačkih,ačkim,ačko,ačkog,ačkoga,ačkoj,ina,ine}
    trade: trgov{ini,ino,inska,inske}
    trade: trgov{inskega,inski,inskih,inskim,insko,inskog,inskoga,inskoj,ska,ske,skega}
    trade: trgov{ski,skih,skim,sko,skog,skoga,skoj} trádála εμπορικ{ή,ής,ού,ό,ός,ών} εμπόριο{,υ}
    trade: торгов{ая,ельна,ельне}
    trade: торгов{ельний,ельних,ельного,ельної,ельні,ле,ли,ля,о,ого,ое,ой,ый} торгівл{я,і}
    trade: тргов{ачка,ачки,ина,ине,инска,инске,ински} трговинск{их,о,ог,ој}
    trade: търгов{ия,ията,ска,ски,ско}
    commerce: comer{ci,ciais,cial,ciales,cială,cio,cios,ç}
    commerce: commerc{e,es,ial,iale,iales,iali,iaux,ieel,io,iële} komerc{,ial,ialna,ialne}
    commerce: komer{cialnega,cialni,cialnih,cialnim,cialno,cialnog,cialnoga,cialnoj,cijas}
    commerce: komer{cijos,cinis,čná,ční,čný} kommer{sant,z,ziell} koophandel
    commerce: комерц{иална,ійна,ійний,ія} коммерци{и,я} коммерческ{ая,ие,ий,их,ого,ое,ой}
    industry: diwydiant endüstri{,si,yel} industri{,a,ais,ako,al,ale,ales,ali}
    industry: industri{alisation,aliz,alna,alne,alnega,alni,alnih,alnim,alno,alnog,alnoga}
    industry: industri{alnoj,als,ală,aren,as,aux,e,eel,ei,el,ell,ella,elle,ellen,eller}
    industry: industri{elles,els,en,ens,er,es,i,ja,jali,je,ji,jo,jska,jske}
    industry: industr{ijskega,ijski,ijskih,ijskim,ijsko,ijskog,ijskoga,ijskoj,in,ins,iële,y}
    industry: ipar{,i,ági,ának} iðn iðnaðar perindustrian
    industry: pramon{inei,iniai,iniam,inio,inis,inių,inė,inės,ė,ėje,ės}
    industry: priemys{el,elnej,elnou,elná,elné,elného,elný,elných,le,lu}
    industry: przemy{sł,słem,słowa,słowe,słowego,słowej,słowi,słowy,słowych,słu,śle}
    industry: průmysl{,em,ovej,ovou,ová,ové,ového,ový,ových,u}
    industry: rūpniec{iskais,iskajā,isko,isks,iskā,iskās,ība,ības} sanayi{,i,si}
    industry: teollisuu{den,s} tionscal tionsclaíochta tööstus{,e,lik}
    industry: βιομηχαν{ία,ίας,ίες,ική,ικής,ικό,ικός,ικών}
    industry: индустри{ален,ална,ално,альная,ального,альный,и,я,ята,ја,је,јска,јске,јски}
    industry: индустри{јских,јско,јског,јској}
    industry: проми{слова,словець,словий,словості,словців,словість,шлена,шлени}
    industry: промишленост{,та} промышленн{ая,ого,ое,ой,ости,ость,ый,ых}
    industry: індустрі{альна,альне,альний,альних,ального,альної,альні,я,ї}
    manufacturing: ekoizpena fabrication fabrikazioa fertigungs fertigungstechnik gamyb{a,os}
    manufacturing: gyárt{ás,ási,ók} imalat manufactur{e,er,era,ero,ers,ing}
    manufacturing: produ{cció,cción,ctie,ctions,cția,cției,kcja,kcji}
    manufacturing: produk{cyjna,cyjne,cyjnego,cyjnej,cyjny,cyjnych,tion,tions}
    manufacturing: produktionstechnik produ{ktionstechnologie,zione,ção}
    manufacturing: proizvodn{a,i,ja,je,ji,jo,og} ražošana{,s} tootmis{,e} tuotan{non,to}
    manufacturing: valmistu{ksen,s} výrob{a,ca,cov,ců,nej,nou,ná,né,ného,ní,ný,ných,y,ě}
    manufacturing: wytwarzani{a,e} wytwórcz{a,e,ego,ej,y,ych} üretim παραγωγ{ή,ής,ική,ικός}
    manufacturing: виробни{цтва,цтво,ча,че,чий,чих,чого,чої,чі} производств{а,ен,енная}
    manufacturing: производ{ственного,ственный,ство,ството,ству,ња,ње}
    business: afaceri{,lor} aferi bisnis biznes{,a,em,om,owa,owe,owego,owej,owi,owy,owych,s,u}
    business: business{,es} busnes elinkeino elinkeinoelämän erhverv{,et,s} ettevõtlus{,e} gnó
    business: iş liiketalou{den,s} liiketoimin{nan,ta} nego{cio,cios,tio,zi,zio,zioa}
    business: näringsliv{,et} næringsliv{,et} perniagaan podnikateľsk{ej,ou,á,é,ého,ý,ých}
    business: poslov{anja,anje,na,ne,nega,ni,nih,nim,no,nog,noga,noj} versl{as,o,ui} üzlet{,i}
    business: επιχειρηματικ{ή,ής,ό,ός,ότητα} επιχειρηματικότητας бизнес{,а,ом,у} бізнес{,у}
    business: пословн{а,е,и,их,о,ог,ој}
    entrepreneurship: antreprenor{,ial,iat} antreprenoriatului ekintzaile{ak,tza}
    entrepreneurship: empreendedor{,es,ismo} emprendedor{,as,es} empren{dimientos,edor}
    entrepreneurship: emprenedor{ia,s} empres{ariado,arias,ario,arios,àris} entrepren{adur,eur}
    entrepreneurship: entrepren{eurial,euriale,euriat,euriaux,eurs,eurship,ör,örer}
    entrepreneurship: entreprenörskap entreprenørskab fiontraíocht{,a} girişimcil{eri,ik,iği}
    entrepreneurship: imprenditor{e,i,ia,iale,iali} imprenditorialità keusahawanan kewirausahaan
    entrepreneurship: ondernemer{,s,schap}
    entrepreneurship: podjetni{ki,kov,ška,ške,škega,ški,ških,škim,ško,škog,škoga,škoj,štva,štvo,štvu}
    entrepreneurship: podnik{ania,anie,atelů,ateľov,avos,avosti,ání}
    entrepreneurship: poduzetni{ci,ka,čka,čke,čkega,čki,čkih,čkim,čko,čkog,čkoga,čkoj,štva,štvo}
    entrepreneurship: preduzetni{ka,čka,čke,čkega,čki,čkih,čkim,čko,čkog,čkoga,čkoj,štva,štvo}
    entrepreneurship: przedsiębiorc{a,y,zości,zość,ów} unternehmer unternehmer{schaft,tum}
    entrepreneurship: usahawan uzņēmēj{darbība,darbības,i,u} verslinink{ai,ystė,ystės,ų}
    entrepreneurship: vállalkoz{ásfejlesztési,ó,ói,ók} yrittäj{ien,yyden,yys,ä,ät} yrityspalvelu
    entrepreneurship: întreprinzător{,i} επιχειρηματίες предприемач{ество,еството,и}
    entrepreneurship: предпри{нимателей,ниматели,нимателства,нимателство,нимателству,ниматель}
    entrepreneurship: предпри{нимательства,нимательство,ємців} предузетни{ци,чки,штва,штво}
    entrepreneurship: підприєм{ництва,ництво,ці,ців}
    employer: angajatori{,lor} arbeidsgivere arbeidsgiverforening arbeitgeber arbejdsgivere
    employer: arbejdsgiverforening arbetsgivar{e,na} darbdavi{ai,ų} datore
    employer: delodajal{cev,ci,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj} empleadores
    employer: employe{r,rs,urs} işverenler{,i} munkaadók munkáltató{i,k}
    employer: patro{i,nal,nale,nales,nat} poslodav{aca,ca} pracodawc{a,y,ów} työnantaja{,in,t}
    employer: tööandjate werkgevers zamestnávateľ{ov,ské} zaměstnavatel{,é,ů} εργοδοτ{ική,ών}
    employer: послодав{аца,ца} работодател{,ей,и,ите} роботодавців datori_di_lavoro darba_devēju
    sme: kkvk kmu kobi{,ler} mkb mkmb mkp msp pme pmi pymes sme smes vke vkå μμε мсп
    sme: piccole_e_medie_imprese petites_et_moyennes_entreprises pequeñas_y_medianas_empresas
    sme: pequenas_e_médias_empresas small_and_medium_sized_enterprises
    sme: small_and_medium_enterprises kleine_und_mittlere_unternehmen
    sme: małych_i_średnich_przedsiębiorstw malých_a_středních_podniků
    sme: malých_a_stredných_podnikov kis_és_középvállalkozások întreprinderi_mici_și_mijlocii
    sme: малых_и_средних_предприятий малого_и_среднего_предпринимательства
    sme: малки_и_средни_предприятия
    small: bach beag kecil kis kisvállalkozás{,i} klein{,e,en,er,es} küçük liten
    small: majhn{a,e,ega,i,ih,im,o,og,oga,oj} male{ga,j} mali{,h} malo{g,u} malá malé{,ho}
    small: malý{,ch} mazie mazo mazā małego mało mažasis mažos mažų mic mici{,lor} mică
    small: pequeñ{a,as,o,os} petit{,e,es,s} piccol{a,e,i,o} pien{et,i,ten} small små txiki{,a}
    small: väike väikeettevõtete μικρ{ές,ή,ό,ός,ών} малая мали{,х} малк{а,и,ите,о}
    small: мало{г,го,е,й} малы{й,х}
    medium: ertainak keskisuur{et,ten} keskmi{ne,se} közép{,fokú} középiskola középvállalkozás
    medium: medi{ana,anas,ane,ano,anos,as,e,i,o,um} menengah meánach mijloci{e,i,u}
    medium: mittelstand{,es,s} mittelständisch{,e,en,er,es} mittlere{,n,r} moyen{,ne,nes,s} orta
    medium: sederhana srednj{a,e,ega,i,ih,im,o,og,oga,oj} stredn{ej,ou,á,é,ého,ý,ých}
    medium: střední{ch,ho} vidutini{o,s,ų} vidēj{ie,o,ā,ās} średni{a,ch,e,ego,ej}
    medium: μεσαί{α,ες,ος,ων} середн{ього,ьої,я,є,ій,іх} средн{а,ата,его,ее,ей,и,ий,их,ије,о,яя}
    medium: medium_sized
    market: march{nad,é,és} margadh marke{d,der,det,ds,t,ts} markkina{in,oiden,t}
    market: mark{nad,naden,nader,nads,t,te,tes,ts} merca{do,dos,t,ti,to,ts} merkatu{a,ren}
    market: pasar{,an} pazarı piac{,a,i,ok} piață piețe{,i,lor} piyasası rink{a,os,ų} rynek
    market: rynk{i,owa,owe,owego,owej,owy,owych,u,ów} tirgus trga trgov{,i} trh
    market: trhov{ej,ou,á,é,ého,ý,ých} trhu trhy tržišt{a,e,u} tržn{a,e,ega,i,ih,im,o,og,oga,oj}
    market: turg turu αγορ{ά,άς,ών} пазар{а,и,на,ът} ринк{у,ів} ринок рынк{а,ов,у} рынок
    market: тржишт{а,е}
    marketing: marketing{,a,u,ul,ului} markkinointi marknadsföring mercadotecnia pazarlama
    marketing: turunduse μάρκετινγκ маркетинг{а,у}
    internal: barne belső binnen{,markt} dalaman iekšēj{ais,ie,o,ā} inmheánach
    internal: intern{,a,al,e,en,er,es,i,o} iç mewnol notranj{a,e,ega,i,ih,im,o,og,oga,oj}
    internal: sise{,turg} sisä unutarnj{a,e,ega,i,ih,im,o,og,oga,oj}
    internal: unutrašnj{a,e,ega,i,ih,im,o,og,oga,oj} vnitřní{,ho} vnútorn{ej,ou,á,é,ého,ý,ých}
    internal: wewnętrzn{a,e,ego,ej,y,ych} εσωτερικ{ή,ής,ού,ό,ός,ών} внутренн{его,ее,ей,ий,их,яя}
    internal: внутрішн{ього,ьої,я,є,ій,іх} вътреш{ен,на,ни,ните,ния,но} унутрашњ{е,ег,и,их}
    internal: vidaus_rinka
    interior: barneko belügyi iekšlietu indenrigs indenrigsministeriet inner{e,en,er,es,n}
    interior: inrigues inrikes inrikesdepartementet interior{,e,es} intérieur{,e,s} içişleri
    interior: siseasjade siseministeeriumi sisäasia{,in} sisäasiainministeriö vnitra vnútra
    interior: binnenlandse_zaken vidaus_reikalų spraw_wewnętrznych afacerilor_interne
    interior: внутренних_дел внутрішніх_справ унутрашњих_послова вътрешните_работи
    interior: εσωτερικών_υποθέσεων notranje_zadeve unutarnjih_poslova unutrašnjih_poslova
    consumer: consommat{eur,eurs,ion,rices}
    consumer: consum{ator,atore,atori,atorilor,ators,ent,enten,er,ers,idor,idora}
    consumer: consum{idores,idors,o,ul,ului} defnyddwyr fogyasztó{i,k} fogyasztóvédelmi
    consumer: forbru{ger,gere,gerråd,gerrådet,ker} forbrukerråd{,et}
    consumer: konsumen{,c,cka,cki,ckich,ckie}
    consumer: konsumen{ckiego,ckiej,t,ta,ten,ter,terna,ti,ty,tów} kontsumitzaileen
    consumer: kuluttaja{,in,n,t} patērētāj{i,u} pengguna potroš{ača,ači,ački,nika,niki,nikov}
    consumer: spotrebiteľ{ia,ov} spotřebitel{,ský,é,ů} tarbijate tomhaltóirí tüketici{,leri}
    consumer: vartotoj{ai,ų} verbraucher verbraucherzentrale καταναλωτ{ές,ή,ής,ών}
    consumer: потребител{ей,и,ите,ско,ь} потрошач{а,и} споживачі{,в}
    competition: compet{ition,ència} concorr{enza,ência} concur{ența,enței,rence} iomaíocht
    competition: kilpailu{,n}
    competition: konkur{ence,ences,enci,encija,encije,enciji,encijos,encja,encji,ents,entsi}
    competition: konkur{ranse,rence} konkurrensen lehiaren mededinging rekabet soutěž{e,í}
    competition: súťaž{e,í} verseny versenyhivatal wettbewerb{,s} ανταγωνισμ{ού,ός}
    competition: антимонопольн{а,ая,е,ий,их,ого,ое,ой,ої,ые,ый,ых,і} конкуренц{ии,ия,ія,ії}
    competition: defensa_de_la_competencia hospodářské_soutěže tržišno_natjecanje
    competition: gazdasági_versenyhivatal
    competitiveness: competitiv{eness,idad,idade,itat,itate,ità,ité} competitivității
    competitiveness: kilpailukyky konkurenceschopnost{,i}
    competitiveness: konkurenci{eschopnosti,eschopnosť,ngumo} konkuren{cyjności,cyjność,tnost}
    competitiveness: konkurentnosti konkurenčnosti lehiakortasuna versenyképesség{,i}
    competitiveness: wettbewerbsfähigkeit ανταγωνιστικότητας конкурентност{,и}
    competitiveness: конкурентоспособност{,и,ь}
    employment: arbejdsmarkeds arbetsmarknads beschäftigung{,s} cyflogaeth emple{ado,ados,os}
    employment: emplo{i,is,yment} empregos enplegu{,a} foglalkoztat{ás,ási,ó} fostaíocht{,a}
    employment: impiego impjiegi istihdam nodarbinātība{,s} occupazione ocupa{ció,ción,rea}
    employment: pekerjaan tewerkstelling työllisyy{den,s} tööhõive užimtum{as,o} werkgelegenheid
    employment: zaměstnanost{,i} zaposl{avanje,itev} zaposlovanj{a,e} zapošljavanj{a,e}
    employment: zatrudnieni{a,e} απασχόληση{,ς} заетост{,та} зайнят{ості,ість} занятост{и,ь}
    employment: запошљавањ{а,е}
    labour: arbei{d,der,dere,det,ds,t,ten,ter} arbeiterinnen arbeit{nehmer,s} arbejd{e,et,s}
    labour: arbejdsmiljø arbet{e,et,ets,s} buruh darb{a,as,o} darbuotojų dela{,vcev,vski} delo
    labour: emek gwaith labo{r,ur} lana lane{ko,n} lavor{atore,atori,i,o} munc{ai,ii,ă}
    labour: munka{,i} munka{vállalók,ügyi} munkás prac{a,ovnej,ovná,ovné}
    labour: praco{vného,vní,vních,vního,vníkov,vníků,vný,wnicy,wnik} pracowników prac{y,ę} práci
    labour: radni{ka,kov,čka,čki} saotha{ir,r} trabaj{adoras,adores,o}
    labour: trabal{hador,hadores,ho,lo} trava{il,ux} treball{,adors} työ työelämän työn
    labour: työterveyslaitos työväen töö tööinspektsioon töötajate xogħol çalışma εργαζομένων
    labour: εργα{σία,σίας,τική,τικό,τικός} прац{ю,я,і} працівників радни{ка,чка,чки}
    labour: труд{а,ов,ови,ових,овой,у} трудящихся iş_gücü tenaga_kerja
    social: cymdeithasol društven{a,e,ega,i,ih,im,o,og,oga,oj}
    social: družben{a,e,ega,i,ih,im,o,og,oga,oj} félagsmála gizarte{,ko}
    social: socia{al,is,l,le,len,les,li,linei}
    social: socia{liniai,liniam,linio,linis,linių,linė,linės,lis,lnega,lnih,lnim,lno}
    social: socia{lnog,lnoga,lnoj,ls,lt,lului,lă,ux} socijaln{a,e,ega,i,ih,im,o,og,oga,oj}
    social: sociáln{a,ej,ou,é,ého,í,ích,ího,ý,ých} sociāl{ais,ajā,o,ās}
    social: socjaln{a,e,ego,ej,y,ych} sosia{ali,alinen,alisen,alisten,l,lais,le,lt} sosyal
    social: sotsiaal sotsiaal{ministeerium,ne,se} sotsiaalteaduste sozial{,e,en,er,es} soċjali
    social: społeczn{a,e,ego,ej,y,ych} szociális sóisialta társadal{mi,om} társadalomtudományi
    social: κοινωνικ{ά,ές,ή,ής,ού,ό,ός,ών} друштвен{а,е,и,их,о,ог,ој}
    social: обществен{а,ая,и,ная,ного,ное,ной,ный,о,ого,ое,ой,ые,ый,ых}
    social: социал{ен,на,ната,ни,ните,но,ьная,ьного,ьное,ьной,ьный,ьных}
    social: социјалн{а,е,и,их,о,ог,ој} соціальн{а,е,ий,их,о,ого,ої,і}
    welfare: asistencial benes{sere,tar} bienestar blahobyt fürsorge gerovė{,s} heaolu
    welfare: heolekande hyvinvoin{n,nin,ti} jóléti kebajikan labklājība{,s} ongizatea
    welfare: opiek{a,i,uńcza,uńcze} opiek{uńczego,uńczej,uńczy,uńczych,ę} pomocy refah
    welfare: velf{erd,erðar,ærds} welfare welzijn wohlfahrt{,s} πρόνοιας благополучи{е,я}
    welfare: bem_estar bien_être pomoc_społeczna
    inclusion: iekļaušana{,s} inclu{sief,sion,sione,siva,sive,sivo,sió,são,ziune} incluziunii
    inclusion: inklu{sion,siv,sive,sjas,ze,zija,zije,zivní,zja,zji}
    inclusion: integra{ce,cija,cije,ció,ción,cja,cji,re,tie,tion} integrational
    inclusion: integr{atsiooni,azione,ação,ácia,ácie,ációs} kaasamine kapsayıcı osallisuus
    inclusion: włączeni{a,e} įtraukties ένταξη{,ς} ενσωμάτωση включване{,то} инклюзи{вное,я}
    inclusion: интеграци{и,я} інклюзі{йна,йний,я,ї} інтеграці{я,ї}
    equality: berdintasuna chancengleichheit comhionannas diversit{y,à,é} egalit{ate,atea,ății}
    equality: egyenlőségi enako{pravnost,pravnosti,st,sti} equalit{ies,y} eşitlik gelijkheid
    equality: gender genere geschlechter gleichberechtigung gleichstellung{,s} género
    equality: igual{dade,tat} jednakosti jämställdhet{,s} ligestilling likestilling{,s}
    equality: lygybė{,s} līdztiesība{,s} opportunity ravnopravnost{,i} rovnost{,i}
    equality: równo{uprawnienia,uprawnienie,ści,ść} uguaglianza võrdõiguslikkuse égalité
    equality: ισότητας равенств{а,о} равноправ{ие,ност} рівності рівність tasa_arvon tasa_arvo
    equality: pari_opportunità
    migration: ausländer cizinc{i,ů} cudzoziemc{y,ów} einwander{er,ung} göç göçmenler
    migration: imigra{ntes,nți,re,ção} immigra{ció,ción,tion,zione,ção} inmigrantes
    migration: maahanmuut{o,to}
    migration: migr{ace,acija,acije,acijos,ació,ación,acja,acji,ante,anten,antes,anti,ants}
    migration: migr{asjon,atie,ation,ations,azione,azioni,ação,ația,ații,ációs,ántů}
    migration: migrācij{as,u} udlændinge utlendingsdirektoratet vreemdelingen
    migration: μεταν{άστευση,άστευσης,αστών} мигра{нти,нтов,ции} миграци{онной,онный,я,ја,је}
    migration: міграці{йна,йне,йний,йних,йного,йної,йні,я,ї}
    refugee: asil{e,o} asyl{,recht,um} azilu begunc{ev,i} bēgļ{i,u} errefuxiatuen
    refugee: flygtninge{,hjælp} flykt{ing,ingar,inghjälp,ninge} flyktninger flyktninghjelpen
    refugee: flüchtling{e,en,s} izbeglic{a,e} izbjeglic{a,e} menekült{ek,ügyi} mülteciler{,i}
    refugee: pabėgėlių pagulas{abi,ed,te} pakolai{nen,s,sapu,set,sten}
    refugee: refug{ee,ees,iado,iados,iat,iats} refugiaților rifugiat{i,o} réfugié{es,s}
    refugee: uchodźc{y,ów} uprchlí{ci,ků} utečenc{i,ov} vluchtelingen{,werk} προσφύγων πρόσφυγες
    refugee: бежанци{,те} беженц{ев,и,ите,ы} біженці{,в} избеглиц{а,е}
    affairs: afacerile afers affair{es,s} affar{e,i,ijiet} angelegenheiten anliggender asiain
    affairs: asjade assuntos asuntos gaiak gnóthaí işleri liet{as,u} poslova reikal{ai,ų} saker
    affairs: spraw{,a,y} urusan zadev{ah,e} zaken záležitosti ügyek ügyi υποθέσε{ις,ων} дел
    affairs: делам послова работите справ{ах,и} hal_ehwal
    foreign: atzerriko ausland{,s} auswärtig{,e,en,er,es} außen außenhandel buitenlands{,e} dış
    foreign: dışişleri eachtrach ester{a,e,i,o} estrangeir{a,o,os}
    foreign: exter{ior,iores,iors,ne,nelor} extranjer{a,o,os} foreign inostrani{,h} kanpo
    foreign: külföldi külügy{,i} spoljn{a,e,ega,i,ih,im,o,og,oga,oj} străin{e,ilor,ă} tramor
    foreign: udenrigs ulkoasia{,in} ulkoasiainministeriö ulkomainen utenriks utländska utrikes
    foreign: užsienio vanjsk{a,e,ega,i,ih,im,o,og,oga,oj} välis väliskaubandus yabancı
    foreign: zagraniczn{a,e,ego,ej,y,ych} zahranič{ia,nej,nou,ná,né,ného,ní,ních,ního,ný,ných,í}
    foreign: zunanj{a,e,ega,i,ih,im,o,og,oga,oj} étrang{er,ers,ère,ères} ārlietu ārvalstu
    foreign: εξωτερικ{ή,ός,ών} ξένες ξένος ξένων внешн{е,ее,ей,ий,их,яя} външ{ен,на,ни,ните,но}
    foreign: закордонн{а,е,ий,их,ого,ої,і} зовнішн{ьо,ього,ьої,я,є,ій,іх}
    foreign: иностран{и,их,ная,ные,ный,ных} спољн{е,и,их} чуждестранни чужди
    foreign: іноземн{а,е,ий,их,ого,ої,і} užsieni_reikalų иностранных_дел luar_negeri
    defence: aizsardzība{,s} amddiffyn apărarea apărării cosa{int,nta}
    defence: defen{ce,sa,se,sie,sive,tsa} defentsaren defesa difesa difiża försvar{,et,ets,s}
    defence: gynyb{a,os} honvéd{,elmi} kaitse{,väe,vägi} landesverteidigung
    defence: obrambn{a,e,ega,i,ih,im,o,og,oga,oj}
    defence: obran{a,nega,nej,ni,nih,nim,no,nog,noga,noj,nou,ná,né,ného,ný,ných,y,ě}
    defence: obron{a,na,ne,nego,nej,ności,ność,ny,nych,y} odbran{a,e,i} pertahanan
    defence: puolustu{,ksen,s} puolustusvoimat savunması varnarmála verteidigung{,s} άμυνας
    defence: αμυντικ{ή,ό,ός} оборон{а,е,и,на,ная,ний,ної,ный,ы} одбран{а,е,у} отбрана{,та}
    defence: отбранител{ен,на} krašto_apsaugos milli_savunma
    security: bezbednost{,i,na,ne,nega,ni,nih,nim,no,nog,noga,noj} bezbjednosti
    security: bezpečnost{,i,nej,nou,ná,né,ného,ní,ný,ných} bezpieczeństw{a,em,ie,o,u}
    security: biztonság{,a,i} biztonságpolitikai diogelwch drošība{,s} güvenli{k,ği} julgeoleku
    security: keamanan keselamatan saug{os,umas,umo} securit{ate,atea,ații,ies,y}
    security: segur{anças,etat,idade} seguridades segurtasun{a,eko} sicherheit{,en,s} sicurezza
    security: sigur{anța,anței,nost,nosti}
    security: sigur{nostna,nostne,nostnega,nostni,nostnih,nostnim,nostno,nostnog,nostnoga}
    security: sigur{nostnoj,tà} sikkerhe{d,den,ds,t,ten,ts} slándá{il,la} säkerhet{,en,s}
    security: sécurités turvalisuse turvallisuu{den,s}
    security: varnost{,i,na,ne,nega,ni,nih,nim,no,nog,noga,noj} veiligheid{,s} öryggis
    security: ασφάλει{ας,ες} безбедност{,и} безопасност{,и,та,ь} безпек{а,и,у} сигурност{,та}
    safety: safety sûreté
    protection: apsaug{a,os} babesa bescherming beskyttelsen conserva{ció,ción,re,tion,zione}
    protection: koruma
    protection: ochr{ana,annej,annou,anná,anné,anného,anný,anných,anu,any,aně,ona,onie,ony,onę}
    protection: perlindungan preservation
    protection: prote{cció,cción,ction,ctions,cția,cție,cției,zione,ção} schutz{,es} skydd{et,s}
    protection: suojelu{,n} varstv{a,o,u} vern védel{em,me,mi} zaštit{a,e,i,u} προστασίας
    protection: закрила захист{,у} заштит{а,е,у} защит{а,е,и,ы} опазване{,то}
    emergency: acil afet beredska{bs,ps} bombe{iros,ros,rs} brand{väsen,weer} crisis disasters
    emergency: emerg{encias,ency,enza,enze,ència} feuerwehr{,en} feuerwehrverband fire
    emergency: gasil{cev,ci,ec,ska} hasič{i,skej,skou,ská,ské,ského,ský,ských,ů} itfaiye
    emergency: katastrofa katastrophenhilfe katastrophenschutz katasztrófa
    emergency: katasztrófavédel{em,mi} krisberedskap krize krízov{ej,ou,á,é,ého,ý,ých} notarzt
    emergency: notfall pelastus pelastuslaito{ksen,s} pelastusopisto pompiers päästeamet
    emergency: päästekeskus straż{,y} suhiltzaileak tűzoltó{k,ság} urgence{,s}
    emergency: vatrogas{aca,ci,na} πυροσβεστικ{ή,ού,ό} бедствени ванредн{е,их} извънредни
    emergency: надзвичайн{их,ні} пожарн{ая,ой,ый} пожежн{а,е,ий,их,ого,ої,і} чрезвычайны{е,м,х}
    emergency: situații_de_urgență protezione_civile civil_protection protección_civil
    emergency: proteção_civil vigili_del_fuoco
    peace: bakea{,ren} barış fred{,en,s} fredsforskning frieden{,s} friedensforschung heddwch
    peace: mier{a,u} mirovn{a,i} mír míru pace paix paz peace pokoju pokój rauha{,n} síocháin
    peace: taik{a,os} vrede ειρήνη{,ς} мирен миру
    justice: adalet ceartas cyfiawnder dómsmála giudiziari{a,o} giustizia igazságügy{,i}
    justice: igazságügyminisztérium judici{aire,aires,al,ale,ales,ária,ário}
    justice: justi{ce,cia,its,s,tias,tie,z} justi{ziaren,ça,ției} keadilan kehakiman pravd{a,e}
    justice: pravos{odja,odje,uđa,uđe} retfærdighed rättvisa spravedl{ivosti,ivosť,nost,nosti}
    justice: sprawiedliwoś{ci,ć} teisingum{as,o} tieslietu xustiza ġustizzja δικαιοσύνη{,ς}
    justice: правд{а,е} правос{уддя,удие,удия,ъдие} правосъдието юстиц{ии,ия,ія,ії}
    law: abogad{acía,as,o,os} abokatuen advo{cat,caten,cats,catura,gadas,gados,kata}
    law: advokat{byrå,byrået,er,ernas,firma} advokat{fiskal,i}
    law: advok{atsamfund,atsamfundet,atska,atske,atskega,atski,atskih,atskim,atsko}
    law: advok{atskog,atskoga,atskoj,atur,atů,átní,átov} adwokat{a,cka,cki,ckich,ckie}
    law: adwokat{ckiego,ckiej,ura,ury,ów} asianajaja avocat{ilor,s,ul,ura} avukatl{arı,ık}
    law: avvocat{i,o,ura} cyfraith derechos dereito direitos diritt{i,o} dlí dlíodóirí
    law: drept{,ul,ului,uri,urile} drepturilor dret droits eskubideen giuridic{a,he,o}
    law: giurisprudenza huku{k,ku,m} joga jogi jogtudományi jogász
    law: juridi{ic,que,ques,sch,sche,sk,ska,ske} jurist{a,en,er,isch,ische}
    law: jurist{ischen,ischer,isches,s} jurídic{a,as,o,os} law laws lawyer{,s} legal{,e,es}
    law: lögfræði odvetni{ki,kov,ška} odvjetni{ci,ka,čka} oikeustiete{ellinen,en,iden}
    law: prav{ne,nega,nih,nim,no,nog,noga,noj,u} praw{a,em,ie,na,ne,nego,nej,nicza,nicze}
    law: prawn{iczego,iczej,iczy,iczych,y,ych} prawo práv{a,na}
    law: právn{ickej,ickou,ická,ické,ického,ický,ických,y,í} právo recht{,e,en,es,lich,s}
    law: rechtsanw{alt,älte,ältin} rechtsgeleerdheid rechtswissenschaft{,en,lich,liche}
    law: rechtswissenschaftliche{n,r,s} rets rett{,en,s} rettsvitenskap rätt{,s} teisė{,s}
    law: tiesīb{as,u} zuzenbide{,a,ko} õigus{,e} õigusteadus{e,kond} ügyvéd{ek,i} δίκαιο δικαίου
    law: δικηγορικ{ή,ός} νομικ{ή,ής,ού,ό,ός,ών} адвокат{и,ов,ска,ура,ури,ів}
    law: прав{а,ен,на,ната,не,ни,них,но,ног,ној,о,овая,овий,ових,овой,ової}
    law: юридич{еская,ески,еские,еский,еских,еского,еское,еской,на,не,ний,них,ного,ної,ні}
    law: állam_és_jogtudományi undang_undang
    legislation: gesetzgebung legislat{ion,iva,ive,ivo,ure} lois législatif törvény{hozás,széki}
    legislation: zákon{ov,ů} законодавств{а,о} законодател{ство,ьного,ьное}
    rights: cilvēktiesību ihmisoikeu{det,ksien,s} inimõiguste menneskerettighe{der,ter}
    rights: menschenrechte{,n} mensenrechten rights human_rights civil_rights droits_de_l_homme
    rights: diritti_umani derechos_humanos direitos_humanos drets_humans mänskliga_rättigheter
    rights: žmogaus_teisių praw_człowieka lidských_práv ľudských_práv človekove_pravice
    rights: ljudska_prava ljudskih_prava emberi_jogok emberi_jogi drepturile_omului
    rights: прав_человека прав_людини правата_на_човека људских_права ανθρωπίνων_δικαιωμάτων
    rights: insan_hakları giza_eskubideak asasi_manusia
    ombudsman: biztosok defensoría kontrolorú médiateurs ombud{et,sman} ombudsm{annen,en,ens}
    ombudsman: ombudsperson omsbudsman omudsmann pravobranitelj{a,ica} provedor rzecznika varuha
    ombudsman: õiguskantsler συνήγορος συνηγόρου омбудсман{а,ът} уповноважен{ий,ого}
    ombudsman: difensore_civico avocatul_poporului
    # --- Transport, digital, industry
    transport: doprav{a,nej,nou,ná,né,ného,ní,ního,ný,ných,u,y,ě} garraio{a,ak,en} iompa{ir,r}
    transport: közlekedés{,i} közlekedéstudományi liikenne liiken{nevirasto,teen} pengangkutan
    transport: perhubungan promet{,a,na,ne,nega,ni,nih,nim,no,nog,noga,noj,u} samferdsel{,s}
    transport: samgöngustofa saobraćaj{,a,na,ne,nega,ni,nih,nim,no,nog,noga,noj} satiksme{,s}
    transport: susisiekim{as,o} szállít{mányozási,ási} taşımacılık trafik{,en} trafikstyrelsen
    transport: trafikverket trafnidiaeth transpor{di,diamet,t,ta,tas,tasi}
    transport: transport{ation,e,em,en,er,es,i,na,ne,ni,no,o,og,os,owa,owe,owego,owej,owy,owych,s}
    transport: transport{styrelsen,u,ul,ului,uri} transport{urilor,ów} trasport{,i,o} ulaştırma
    transport: ulaşım veonduse verkehr{,es,s} verkehrswesen vervoer{,s} μεταφορ{ά,ές,ών}
    transport: συγκοινωνί{α,ες,ών} перев{езень,озок} превози
    transport: саобраћај{,а,на,не,ни,них,но,ног,ној}
    transport: транспорт{,а,ен,на,ная,не,ни,ний,них,но,ного,ное,ной,ної,ный,ні,ом,у}
    road: autobahn{,en} autocest{a,e} autopistas autoroutes autostrad{a,e,y} carreteras
    road: cest{a,e,nega,nej,nih,nim,no,nog,noga,noj,nou,ná,né,ného,ní,ný,ných} ceļi ceļu ciesty
    road: drog{i,owa,owe,owego,owej,owy,owych} drumuri{,lor} dróg errepideak estradas highways
    road: karayol{ları,u} keli{ai,ų} közlekedésbiztonsági közúti maantee{amet,de} motorways
    road: road{,s} rout{e,es,ier,iers,ière,ières} silni{ce,ční} stra{da,dale,dali,de,sse,ssen}
    road: straßen{bau,wesen} vegvesenet vej vejdirektoratet veje väg vägar vägverket wegen
    road: οδικών οδοποιία доро{г,ги,жная,жного,жное,жный,жній} доріг путева путни път пътен
    road: пътища пътна автомобильных_дорог
    automotive: ajoneuvo auto{,ala} autoi{ndustrie,pari} automobil{,a,e,es,i}
    automotive: autom{obilindustrie,obilist,obilistica,obilistico,obilistů,obility,obiliów}
    automotive: autom{obilklub,obilna,obilne,obilnega,obilni,obilnih,obilnim,obilno,obilnog}
    automotive: autom{obilnoga,obilnogo,obilnoj,obilovej,obilovou,obilová,obilové,obilového}
    automotive: autom{obilový,obilových,obilska,obilske,obilskega,obilski,obilskih,obilskim}
    automotive: autom{obilsko,obilskog,obilskoga,obilskoj,otive,oto,ozioa,ozioko,óveis,óvel}
    automotive: automóviles bil biler bilindustri bilprovningen fahrzeug{,bau,e}
    automotive: fahrzeugindustrie fahrzeugtechnik fordon{,s} gépjárműipari jármű{,ipari,vek} kfz
    automotive: kraftfahrzeug{,e} køretøj motorvehicles motoryzac{ja,ji,yjna,yjne}
    automotive: motoryzacyjn{ego,ej,y,ych} mótar otomo{bil,tiv}
    automotive: samochod{owa,owe,owego,owej,owy,owych,u,y,ów} vehicles vehículo{,s} veicol{i,o}
    automotive: voitures vozi{dla,dlel,dlo,l,la} véhicules αυτοκινήτ{ου,ων} αυτοκινητοβιομηχανία
    automotive: автомоб{илей,илен,илна,илни,иль,ильная,ильного,ильное,ильный,ільна,ільне}
    automotive: автомобільн{ий,их,ого,ої,і} аутомобилск{а,и}
    aviation: abiazioa aeronautic{,a,al,ali,o,s}
    aviation: avia{cij,cija,cijos,ció,ción,tic,tica,tie,tiei,tik,tion,zione,ção,ția} aviācijas
    aviation: avjazzjoni aéronautiques eitlíocht flugmálastofnun havacılık hedfan ilmailu{,n}
    aviation: lenn{dus,undus} lennunduse letals{ka,ke,kega,ki,kih,kim,ko,kog,koga,koj,tva,tvo}
    aviation: letec{kej,kou,ká,ké,kého,ký,kých,tva,tvo,tví}
    aviation: lotnic{twa,twie,two,za,ze,zego,zej,zy,zych} luchtvaart
    aviation: luftfa{hrt,hrts,rt,rten,rts} légi légiközlekedési légügyi penerbangan repül{ési,ő}
    aviation: vazduhoplov{ni,stva,stvo}
    aviation: zrakoplov{na,ne,nega,ni,nih,nim,no,nog,noga,noj,stva,stvo}
    aviation: αεροπορ{ία,ίας,ική,ικός} авиаци{и,онна,онная}
    aviation: авиац{ионного,ионное,ионной,ионные,ионный,ионных,ия,ійна,ійне,ійний,ійних}
    aviation: авиаційн{ого,ої,і} авіаці{йна,йне,йний,йних,йного,йної,йні,я,ї}
    aviation: ваздухоплов{них,ство} civil_aviation
    """
}
