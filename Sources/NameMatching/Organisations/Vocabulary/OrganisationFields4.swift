extension OrganisationVocabulary {
  /// What bodies do or are.
  static let fieldLines4 = """
    hydrogen: brint hidro{gen,genio,jen} hidrógeno hydrogen{,e} idrogeno vesiniku vety vodika
    hydrogen: vodík{ovej,ovou,ová,ové,ového,ový,ových,u} väte vätgas wasserstoff{,s}
    hydrogen: wasserstofftechnologie waterstof wodor{owa,owe,owego,owej,owy,owych,u} wodór
    hydrogen: υδρογόνο{,υ} водень водню водород{а,ни,но,ный}
    battery: akkumulátor{,gyár} bater{ie,ii,ij,ía,ías} batteri{a,e}
    battery: batter{ieforschung,ien,ies,y} аккумуляторов батери{и,я}
    waste: abfall{,s} abfallwirtschaft affalds atkritumu atliekų atık avfall{,s} deșeuri{,lor}
    waste: dramhaíl déchets gwastraff hondakinak hulladék hulladékgazdálkodási jätehuolto
    waste: jäätme{käitlus,te} odpad{ki,kov,ni,ov,ový,owy,y,ów,ů} recicla{gem,je} recikliranje
    waste: recycl{age,ing} recykl{ace,acja,ing,ingu} residu{e,i,os,s} riciclo rifiuti sampah
    waste: waste{,s} újrahasznosítás αποβλήτων απορριμμάτων відход{и,ів} отпад{а,ъци,ъците}
    waste: отход{ов,ы} geri_dönüşüm
    circular: aprites circolar{e,i} circula{ir,ire,ires,r,res,ră}
    circular: cirkul{arnega,arnih,arnim,arno,arnog,arnoga,arnoj,árna,árnej,árnou,árné}
    circular: cirkul{árného,ární,árný,árných,är,ära,ær,ære} döngüsel kiertotalou{den,s}
    circular: kreislauf kreislaufwirtschaft krožn{a,e,ega,i,ih,im,o,og,oga,oj}
    circular: kružn{a,e,ega,i,ih,im,o,og,oga,oj} körforgásos obehov{ej,ou,á,é,ého,ý,ých}
    circular: ringmajanduse sirkulær{,e} zirkularra žiedinė{,s} κυκλική{,ς} кръгова
    circular: циркул{арна,арне,ярна,ярная,ярной,ярної} obiegu_zamkniętego
    sustainable: berkelanjutan bæredygtig{,e,hed} bærekraft{,ig,ige} cynaliadwy durabil{,e,ité}
    sustainable: durab{ilității,ilă,le,les} duurza{am,amheid,me} fenntartható{,ság,sági}
    sustainable: hållbar{,a,het,hets} ilgtspēj{as,īga,īgas} inbhuanaithe jasangarri{,a,tasun}
    sustainable: jätkusuutlik{kus,u} kestäv{yyden,yys,ä,än} lestari mampan
    sustainable: nachhaltig{,e,en,er,es,keit,keits} nachhaltigkeitsforschung
    sustainable: održiv{a,i,o,og,ost,osti} sjálfbærni sostenib{bli,ile,ili}
    sustainable: sostenib{ilidad,ilitat,ilità,les} sustainab{ility,le}
    sustainable: sustent{abilidad,abilidade,able,ables,áveis,ável} säästev{,a}
    sustainable: sürdürülebilir{,lik} trajnost{i,na,ne,nega,ni,nih,nim,no,nog,noga,noj} trvalo
    sustainable: tvar{aus,ios,umo,us} udržiteln{ost,osti,á,ého,ý} zrównoważon{a,e,ego,ej,y,ych}
    sustainable: αειφορία{,ς} αειφόρο{ς,υ} βιωσιμότητας βιώσιμ{η,ης,ος} одржив{а,и,ог}
    sustainable: стал{ий,ого,ої} устойчив{ия,о,ого,ое,ост,ото}
    green: berdea{,k} green groen{,e} grön{,a,t} grønn{,e} grün{,e,en,er,es} gwyrdd hijau
    green: roheli{ne,se,sed} verd{a,e,es,i,s} vert{,e,es,s} vihreä{,n,t} yeşil{,ler} zaļais zaļo
    green: zaļā{,s} zelen{ega,ej,i,ih,im,o,og,oga,oj,ou,á,é,ého,ý,ých} zielon{ego,ej,i,y,ych}
    green: zöld{,ek} žali{oji,ų,ųjų} πράσιν{η,ης,ο,ος} зелен{ата,ая,и,ий,их,ого,ой,ото,ые,ый}
    new: baru berria{,k} jaun{ais,o,ā,ās} naujasis nauj{oji,ų} neu neue{,n,r,s} new newydd
    new: nieuw{,e} nou nouii noule nouve{au,aux,l,lle,lles} nouă novas novej novi novos
    new: nové{,ho} nový{,ch} nowe{,go,j} nowy{,ch} nua nuev{a,as,o,os} nuov{a,e,i,o} nye nytt
    new: uude{n,t} uusi uute yeni új ġdid νέο νέος νέου новата нови{й,те,х} ново{го,е,й,то}
    new: новы{е,й,х} нові
    # --- Quality, standards, property
    quality: ansawdd cali{dad,dade,tate,tatea,tății} cáilíocht doskonałości eccellenza
    quality: excel{encia,enței,ență,lence} exzellenz exzellenzcluster gæða jako{st,sti,ści,ść}
    quality: kakovost{,i} kalit{atea,atearen,e,esi} kokybė{,s} kualiti
    quality: kvalit{a,eedi,eet,et,eta,ete,eten,eti,eto,ets,ní,y,āte,ātes,ě} kwaliteits laadun
    quality: laatu minőség{,i,ügyi} mutu quali{dades,tetat,ty,tà,tät,täts}
    quality: qualit{ätssicherung,é} ποιότητας качеств{а,енный,о,ото} квалитет{а,у} якості якість
    standard: caighdeá{in,n} estándares norma normalisati{e,on}
    standard: normali{sierung,zac,zacao,zace,zaci,zacij}
    standard: norma{lizacije,lización,lizacja,lizacji,lizacyjny,lizazioa,lizácie,mi,tiv,tivo,zione}
    standard: norm{e,en,es,i,s,ung,y} piawaian safonau standard{,a,ardi,e,ele,er,i,id,ien,isasi}
    standard: standardis{ation,ering} standardiserings standardi{sierung,soimis,t,z,zace,zaci}
    standard: standardiza{cija,cije,cijos,cja,re,t,tion} standar{dizācijas,ds,dul,dów,dų,t,tai}
    standard: standartizac{e,ijos} standart{izācijas,ları,u} szabvány{ok,ügyi}
    standard: štandard{izáciu,ov,y} προτύπων τυποποίηση{,ς} стандарти{,зации,зация}
    standard: стандарт{изације,изація,изації,ов,ы,ів}
    certification: accredit{amento,atie,ation,ering} ackrediterings acredita{ció,ción,re,ção}
    certification: akkreditierung{,s} akkredit{ierungsstelle,ointi,áció,ációs}
    certification: akredit{ace,acija,acije,acja,acji,asyon,ačnej,ačnou,ačná,ačné,ačného,ačný}
    certification: akredit{ačných,ácia,ácie} akreditācijas belgelendirme
    certification: certifi{cació,cación,care,cation,cations,cazione,cação,ed,ering,kace,kacja}
    certification: certifi{kacji,kat,kačný,kácia,kácie} diapist sertifika{,cijos}
    certification: sertifi{kācijas,ointi} sertifisering sertifitseerimise tanúsít{ás,ó}
    certification: zertifikat zertifizierung{,s} zertifizierungsstelle ziurtapen ακρεδιτασ
    certification: διαπίστευση{,ς} πιστοποίηση{,ς} аккредитаци{и,я} акредитац{ия,ія,ії}
    certification: сертификаци{и,я,ја,је} сертифікаці{я,ї}
    metrology: eich{,amt} measurements messtechnik mesures
    metrology: metrolo{gia,giai,gian,gical,gický,giczny,gie,giei,gii,gija,gije,gijos,gique}
    metrology: metrolo{gisk,gy,ji,ogia} mittatekniikan mérésügyi měřicí μετρολογία{,ς}
    metrology: метрологии
    metrology: метролог{ическая,ические,ический,ических,ического,ическое,ической,ия,ія,ії}
    patent: brevet{e,s,te,ti,to} inven{tors,ții} octrooi octrooi{centrum,en}
    patent: paten{di,diamet,t,ta,tamt,te,ten,tes,ti,tna,tne,tnega,tni,tnih,tnim,tno}
    patent: paten{tnog,tnoga,tnoj,tovej,tovou,tová,tové}
    patent: patent{ového,ový,ových,owa,owe,owego,owej,owy,owych,s,ti,y,ów,ů} szabadal{mi,om}
    patent: trademarks vynálezů wynalazk{i,ów} znamky ευρεσιτεχνία{,ς} винахідників
    patent: изобретени{й,я}
    patent: патент{,и,на,ная,не,ний,них,но,ного,ное,ной,ної,ные,ный,ных,ні,ов,ы,ів}
    patent: διπλωμάτων_ευρεσιτεχνίας
    property: egendom eiddo eigen{dom,doms,tum,tums} ejendom{,s} jabetza{,ren} lastnin{a,e,i,o}
    property: maoin mülkiyet{,i} nuosavybė{,s} omaisuuden omandi property propie{dad,dades,tat}
    property: proprie{dades,tate,tatea,tà,tății} propr{iétaire,iétaires,iété,iétés,jetà}
    property: svojin{a,e,u} tulajdon{,a,i} vlasništv{a,o} vlastn{ictví,íctva,íctvo}
    property: własnoś{ci,ć} īpašum{a,s} ιδιοκτησία{,ς} власн{ості,ість} својин{а,е}
    property: собственност{,и,та,ь}
    intellectual: aineettomien duševn{á,é,ého,í} fikri geistige{n,r,s}
    intellectual: immateri{al,ell,ella,elle} intele{ctuais,ctual,ctuale,ctuales,ctuală,ktinė}
    intellectual: intelekt{inės,ualna,ualne}
    intellectual: intelektu{alnega,alnej,alni,alnih,alnim,alnne,alno,alnog,alnoga,alnoj,alny,ālais,ālā}
    intellectual: intellectu{al,eel,eels,el,ele,elle,elles} intellektuell{,e} intellettual{e,i}
    intellectual: intleachtúil szellemi διανοητική{,ς} πνευματική{,ς} интелектуалн{а,ата,е}
    intellectual: интеллектуальн{ая,ого,ое,ой,ые,ый,ых} інтелектуальн{а,е,ий,их,ого,ої,і}
    intellectual: intel·lectual
    support: aides ajut{o,s} apoios apoyo{,s} appoggio asistență assist{ance,anza,enza,ência}
    support: atbalst{a,s} ayudas bistands cefnogi destek{,leme,leri} dukungan laguntza{,rako}
    support: ondersteuning{,s} param{a,os}
    support: podp{ora,ore,ori,orna,orne,ornega,ornej,orni,ornih,ornim,orno,ornog,ornoga}
    support: podp{ornoj,ornou,orného,orný,orných,oro,oru,ory,ůrnej,ůrnou,ůrná,ůrné}
    support: podpůrn{ého,ý,ých} podršk{a,e,u} potpor{a,e,i,u} sokongan sostegno soutiens
    support: sprijin{,irea,ul,ului} stöd{,et} suport{,s,ul,ului} support{,ing,o,s} tacaíocht
    support: toetus{,e} tuki támogat{ás,ása,ási,ó,ók} unterstützung{,s} wsparci{a,e}
    support: wspierani{a,e} wspomagani{a,e} στήριξη{,ς} υποστήριξη{,ς} поддержк{а,е,и,у}
    support: подкрепа{,та} подпомагане{,то} подршк{а,е,у} підтримк{а,и,у}
    promotion: edend{amine,amise,us} edistämi{nen,sen} edistämiskesku{ksen,s} előmozdítás
    promotion: encouragement främjande{,t} förderer förder{gesellschaft,n,ung,ungen,ungs}
    promotion: förderverein hyrwyddo krzewieni{a,e} népszerűsít{és,ő} penggalakan
    promotion: pospeševanj{a,e} promicanj{a,e}
    promotion: promo{cija,cije,cijo,ciones,ció,ción,cja,cji,cję,si,te,ting,tion,tions,vare}
    promotion: promo{varea,zione,zioni} promo{zzjoni,ção} promoțional propagac{e,i,ja}
    promotion: skatinim{as,o} spodbujanj{a,e} sustapen{a,eko,erako} tanıtım unapređenj{a,e}
    promotion: unaprjeđenj{a,e} upowszechniani{a,e} veicināšana{,s}
    promotion: wirtschaftsförderungsgesellschaften προαγωγή{,ς} προώθηση{,ς} насърчаване{,то}
    promotion: продвижени{е,я} промоц{ия,ија,ије,ія,ії} сприянн{ю,я} унапређењ{а,е}
    promotion: cur_chun_cinn
    investment: befektet{és,ések,ési,ő,ők} beruházás{i,ok} buddsoddi inbertsioak infheistíocht
    investment: invers{iones,ions,ió,ión,ores} investasi investe{erimis,erimise,erimispank,ring}
    investment: invest{eringar,eringen,eringer,erings,ic,ice,ici,icij,icija,icije}
    investment: investi{cijos,cijska,cijske,cijskega,cijski,cijskih,cijskim,cijsko,cijskog}
    investment: investi{cijskoga,cijskoj,cijų,ciona,cione,cionega,cioni,cionih,cionim,ciono}
    investment: investi{cionog,cionoga,cionoj,cja,cyn,menti,mento} investi{mentos,ng}
    investment: investisse{ment,ments,urs}
    investment: invest{itionen,itions,itionsbank,itoren,itori,ičnej,ičnou,ičná,ičné,ičného}
    investment: invest{iční,ičný,ičných,iția,iției,iții,ment,ments,or,oren,ors,ícií}
    investment: inwest{orów,ycja,ycje,ycji} inwestycyjn{a,e,ego,ej,y,ych} pelaburan
    investment: sijoit{tajat,us,uten} yatırım{,ları,ı} επένδυση{,ς} επενδύσε{ις,ων}
    investment: инвестици{и,она,онен,онная}
    investment: инвестици{онного,онное,онной,онные,онный,онных,я,ја,је}
    investment: інвестиці{й,йна,йне,йний,йних,йного,йної,йні,я,ї} capital_risque
    export: ekspor{di,t,ta,ter} eksportfinans eksport{kredit,o,owa,owe,owego,owej,owy,owych,u,ē}
    export: esporta{tori,zioa,zione,zioni} export
    export: export{aciones,ació,ación,adores,ation,ations,atori,ators,ação,ações,em}
    export: export{en,er,ers,eurs} exportfejlesztési export{förderung,ing} exportkredit
    export: export{kreditnämnden,nej,no,nou,ná,né,ného,ní,ný,ných,o,owa,owe,owego,owej}
    export: export{owy,owych,s,u,ul,ului,ów} ihracat{,çılar} ihracat{çıları,ı} import
    export: import{aciones,ación,ateurs,ação,ers,eurs,s}
    export: izvoz{,a,na,ne,nega,ni,nih,nik,nim,no,nog,noga,noj} onnmhairí εξαγωγ{ές,ών} внос
    export: експорт{,на,ний,у} извоз{,а} износ{,а} экспорт{,а,ный,у}
    public: avalik{e,u} awam cyhoeddus javn{a,e,ega,i,ih,im,o,og,oga,oj} julki{nen,sen,set,sten}
    public: kamu köz közalapítvány közhasznú közszolgálati offentlig{a,e,t} openba{ar,re}
    public: opinbera phoiblí poiblí pubbli{ca,che,ci,co,ku}
    public: publi{c,ce,ci,city,ck,co,cs,cului,czna,czne,cznego,cznej,czny,cznych,că}
    public: publi{ek,eke,k,ke,ko,koa,koak,que,ques,skais,skajā,sko,sks,skā,skās} públic{as,os}
    public: veřejn{ej,ou,á,é,ého,ý,ých} viešasis vieš{oji,ojo,osios,ųjų} öffentlich{,e,en,er,es}
    public: δημόσι{α,ας,ο,ος,ου,ων} општедоступ публич{ен,на,ная,ни,но,ного,ное,ной,ные,ный,ных}
    public: публічн{а,е,ий,их,ого,ої,і} јавн{а,е,и,их,о,ог,ој}
    private: erakool erasektor eraõiguslik eraülikool magán magánegyetem magánszektor preifat
    private: pribatu{a,ko}
    private: priv{ada,adas,ado,ados,at,atais,ataus,ate,aten,ater,ates,ati,atios,atized}
    private: priv{atna,atne,atnega,atni,atnih,atnim,atno,atnog,atnoga,atnoj,ato,att,atului}
    private: priv{atum,atus,atās,ată,é,ée,ées,és,āts} pryvat prywatn{a,e,ego,ej,y,ych}
    private: príobháideach soukrom{ej,ou,á,é,ého,ý,ých} swasta súkromn{ej,ou,á,é,ého,ý,ých}
    private: yksityi{nen,sen,sten} zasebn{a,e,ega,i,ih,im,o,og,oga,oj} özel
    private: ιδιωτικ{ή,ής,ού,ό,ός,ών} приватн{а,е,и,ий,их,о,ог,ого,ої,ој,і}
    private: част{ен,на,ная,ни,но,ного,ное,ной,ные,ный,ных}
    state: bundesl{and,änder} devlet držav{a,e,i,na,ne,nega,ni,nih,nim,no,nog,noga,noj,o}
    state: esta{do,dos,duais,dual,tal,tales,ts,tua,tuko} gwladol negara negeri
    state: państw{a,em,o,owa,owe,owego,owej,owy,owych} riigi riigiasutus riik{,like,liku}
    state: staat{,en,es,lich,liche} staat{lichen,licher,liches,s}
    state: stat{,ale,ali,ală,en,ens,es,i,lig,liga,lige,o} statsforvalter{,en} statul{,ui} stáit
    state: stát{e,nej,nou,ná,né,ného,ní,ních,ního,ním,ný,ných,u} valst{ij,s,u}
    state: valstyb{inei,iniai,iniam,inio,inis,inių,inė,inės,ė,ės} valtio{,n} állam{,i} étatique
    state: états κράτο{ς,υς} κρατικ{ή,ής,ού,ό,ός,ών} государств{а,енная}
    state: государств{енного,енное,енной,енные,енный,енных,о}
    state: держав{а,и,на,не,ний,них,ного,ної,ні} држав{а,е,на,не,ни,них,но,ног,ној}
    state: държав{а,ен,на,ната,ния,но}
    national: cenedlaethol genedlaethol kansalli{nen,s,sen,set} kebangsaan
    national: krajow{a,e,ego,ej,y,ych} milli naciona{is,l,les,linei}
    national: nacion{aliniai,aliniam,alinio,alinis,alinių,alinė,alinės,alna,alne,alnega}
    national: nacion{alni,alnih,alnim,alno,alnog,alnoga,alnoj,als,es,ālais,ālajā,ālo,ālā}
    national: nacionālās narod{nega,nih,nim,no,nog,noga,noj,owa,owe,owego,owej,owy,owych,u,ów}
    national: nasional nasjonal{,e,t}
    national: nation{,aal,al,ala,ale,alen,aler,ales,ali,als,alt,aux,ell,ella,s}
    national: nazion{al,ala,ale,aleko,ali,e,i} nazzjonali nação nações național{ei,ul}
    national: nemzet{,ek,i} národ{a,nej,nou,ná,né,ného,ní,ních,ního,ný,ných,ov} rahvus{,lik}
    national: ulus{,al} þjóðar þjóðminjasafn þjóðskjalasafn εθνικ{ά,ή,ής,ού,ό,ός,ών}
    national: народ{ен,на,ная,не,ни,ний,них,но,ного,ное,ної,ный,ні}
    national: национал{ен,на,ната,не,ни,них,ния,но,ног,ној,ьная,ьного,ьное,ьной,ьный,ьных}
    national: національн{а,е,ий,их,ого,ої,і}
    international: alþjóð{a,leg} antarabangsa global{,e,es} idirnáisiúnta
    international: internaciona{is,l,les,ls} internas{ional,jonal} internasjonal{e,t}
    international: internation{aal,al,ala,ale,alen,aler,ales,ali,als,alt,aux,ell,ella}
    international: internazional{e,i} internazzjonali internaționalul kansainväli{nen,sen,set}
    international: maailman mednarodn{a,e,ega,i,ih,im,o,og,oga,oj}
    international: medzinárodn{ej,ou,á,é,ého,ý,ých} mezinárodní{,ch,ho}
    international: međunarodn{a,e,ega,i,ih,im,o,og,oga,oj} milletlerarası
    international: międzynarodow{a,e,ego,ej,y,ych} mondia{l,le,les,li,ux} mundial{,es}
    international: nazioarteko{,a} nemzetközi rahvusvaheli{ne,se} rhyngwladol
    international: starptautisk{ais,ajā,o,s,ā,ās} svetovni světov{ej,ou,á,é,ého,ý,ých}
    international: tarptautin{ei,iai,iam,io,is,ių,ė,ės} uluslararası verdens världs wereld
    international: world{,wide} światow{a,e,ego,ej,y,ych} διεθν{ές,ή,ής,ούς,ών}
    international: международ{ен,на,ната,ная,ни,ния,но,ного,ное,ной,ные,ный,ных}
    international: међународн{а,е,и,их,о,ог,ој} міжнародн{а,е,ий,их,ого,ої,і}
    european: avrupa eirop{a,as,iešu} eoraipe eorpach eropa{,h} euroop{a,an,as,pa}
    european: eurooppalai{nen,sen,set}
    european: europ{a,ako,ar,as,e,ea,ean,eans,eană,eas,ee,ees,ei,eia,eias,eiska,eiske}
    european: europ{eiskt,ejska,ejski}
    european: europ{ejskich,ejskie,ejskiego,ejskiej,ene,eni,enilor,eo,eos,ese,eu,eus,ie}
    european: europ{os,skega,ski,skih,skim,sko,skog,skoga,skoj,y,äisch}
    european: europ{äische,äischen,äischer,äisches,æiska,æiske,éen,éenne} européen{nes,s}
    european: európ{ai,skej,skou,ská,ské,ského,ský,ských}
    european: evrop{a,i,skega,skej,ski,skih,skim,sko,skog,skoga,skoj,skou,ská,ské,ského}
    european: evrop{ský,ských,y,ě} ewrop{,eaidd,ew,ewa} ευρωπαϊκ{ή,ής,ού,ό,ός,ών} ευρώπης
    european: европ{а,е,ейска}
    european: европ{ейската,ейская,ейски,ейские,ейский,ейских,ейския,ейско,ейского,ейское}
    european: европ{ейской,ска,ске,ски,ских,ско,ског,ској,ы} європа
    european: європ{ейська,ейське,ейський,ейських,ейського,ейської,ейські,и}
    regional: alueelli{nen,set} aluehallinto aluehallintovirasto alueiden bölgesel eskualdeko
    regional: krajsk{ej,ou,á,é,ého,ý,ých} piirkondlik pokrajinsk{a,e,ega,i,ih,im,o,og,oga,oj}
    regional: region{aal,al,ala,ale,alen,aler,ales,ali,alis,alna,alne,alnega,alnego,alnej}
    regional: region{alnih,alnim,alno,alnog,alnoga,alnoj,alny,alnych,als,alt,ell,ella}
    regional: region{inei,iniai,iniam,inio,inis,inių,inė,inės,álnou}
    regional: region{álného,ální,álních,álního,ālais,ālajā,ālo,ālās} rhanbarthol régionaux
    regional: réigiúnach serantau területi térségi voivodeship περιφερειακ{ή,ής,ού,ό,ός,ών}
    regional: покрајинск{а,е,и,их,о,ог,ој}
    regional: регионал{ен,на,ната,не,ни,них,ния,но,ног,ној,ьная,ьного,ьное,ьной,ьный,ьных}
    regional: регіональн{а,е,ий,их,ого,ої,і}
    local: helyi kohalik{e,u} krajevn{a,e,ega,i,ih,im,o,og,oga,oj} lleol loca{is,l,le,les,li}
    local: local{ities,s,ă} locaux
    local: loka{al,l,la,le,len,ler,li,lna,lne,lnega,lnego,lnej,lnih,lnim,lno,lnog,lnoga}
    local: loka{lnoj,lnych,lt} lokáln{y,í} miestn{ej,ou,á,é,ého,ý,ých} místní{,ch,ho}
    local: paikalli{nen,sen} setempat tempatan tokiko vietin{ei,iai,iam,io,is,ių,ė,ės}
    local: vietēj{ais,o,ā} yerel áitiúil τοπικ{ή,ής,ό,ός,ών} локалн{а,е,и,о,ог}
    local: местн{ая,и,о,ого,ое,ый,ых} місцев{а,е,ий,их,ого,ої,і}
    general: algeme{en,ne,neen} allgemein{,e,en,er,es} allmän{,na} almene alminnelig
    general: bendr{asis,oji,ojo,ųjų} cyffredinol fő gene{l,rais,ral,rala,rale,rales,rali}
    general: general{inei,iniai,iniam,inio,inis,inių,inė,inės,is,na,ne,nego,nej,ni,no}
    general: general{ny,nych,s,t,ul} generáln{eho,ího} gera{is,l} ginearálta généraux
    general: ogóln{a,e,ego,ej,y,ych} opća opće opći{,h} opšt{a,e,i} orokor{,ra}
    general: splošn{a,e,ega,i,ih,im,o,og,oga,oj} umum vispārēj{ais,ā}
    general: všeobecn{ej,ou,á,é,ého,ý,ých} xeral ylei{nen,s} általános γενικ{ή,ής,ού,ό,ός,ών}
    general: генерал{ен,на,ни,но,ьна,ьная,ьне,ьний,ьних,ьного,ьное,ьной,ьної,ьные,ьный,ьных,ьні}
    general: глав{ен,на,ная,не,ни,но,ного,ное,ной,ный} загальн{а,е,ий,их,ого,ої,і} общая
    general: обще{го,е,й} общий општ{а,е,и} fő_igazgatóság
    central: canolog
    central: centr{aal,ais,al,ala,ale,alen,aler,ales,ali,alna,alne,alnega,alnego,alnej}
    central: centr{alnih,alnim,alno,alnog,alnoga,alnoj,alny,alnych,als,alt,aux,inei,iniai}
    central: centr{iniam,inio,inis,inių,inė,inės,ální,ālais,ālajā,ālo,ālās} erdiko főállam
    central: keskuskauppakamari keskusvirasto keskvalitsus lárnach
    central: osrednj{a,e,ega,i,ih,im,o,og,oga,oj} sentral{,e,t}
    central: središnj{a,e,ega,i,ih,im,o,og,oga,oj} zentral{,e,en,er,es}
    central: ústredn{ou,á,é,ého,ý,ých} ústředn{ej,í,ího} κεντρικ{ή,ής,ού,ό,ός}
    central: централ{ен,на,не,ни,них,но,ног,ној,ьна,ьная,ьне,ьний,ьних,ьного,ьное,ьной}
    central: централ{ьної,ьный,ьных,ьні}
    federal: eidgenössisch{,e,en,er,es}
    federal: feder{aal,al,ala,ale,ales,ali,alis,alnega,alnego,alnih,alnim,alno,alnog}
    federal: feder{alnoga,alnoj,als,álnej,álnou,álná,álné} federáln{ého,í,ího,ý,ých}
    federal: feidearálach fédéraux födera{le,ler,tiv} föderatsiooni
    federal: savezn{a,e,ega,i,ih,im,o,og,oga,oj} szövetségi ομοσπονδιακ{ή,ής,ό,ός} савезн{а,и}
    federal: федерал{ен,на,не,ни,но,ьна,ьная,ьне,ьний,ьних,ьного,ьное,ьной,ьної,ьный,ьных,ьні}
    royal: brenhinol diraja erregeren kgl királyi kongelig{,e} koninklijk{,e} kraliyet
    royal: kraljev{a,i,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj}
    royal: královsk{ej,ou,á,é,ého,ý,ých} królewsk{a,i,ich,ie,iego,iej} kungl{,ig,iga} kuninglik
    royal: kuninkaalli{nen,set} königlich{,e,en,er,es} reale{,s} regal{e,ă} reial{,s}
    royal: roya{l,le,les,ls,ux} ríoga βασιλικ{ή,ό,ός} королевск{ая,ие,ий,их,ого,ое,ой}
    royal: королівськ{а,е,ий,их,ого,ої,і} кралск{а,и,о} краљевск{а,и}
    free: askea bebas brīv{ais,ā,ās} free frei{,e,en,er,es} fria frie fritt
    free: laisv{asis,oji,osios} liber{,a,e,i,o} libre{,s} livres lliures rhydd saor
    free: slobodn{ega,ej,i,ih,im,o,og,oga,oj,ou,á,é,ého,ý,ých}
    free: svobodn{ega,ej,i,ih,im,o,og,oga,oj,ou,á,é,ého,ý,ých} szabad vaba vabaerakond
    free: vapaa{n,t} vrij{,e} woln{a,e,ego,ej,y,ych} özgür ελεύθερ{η,ο,ος}
    free: вільн{а,е,ий,их,ого,ої,і} свобод{ен,на,ная,но,ного,ное,ной,ные,ный,ных}
    free: слободн{а,е,и,их,о,ог,ој}
    open: abert{a,o,os} abiert{a,o,os} agored apert{a,i,o} atvir{as,asis,oji,ojo,os}
    open: atvērt{ais,ā} avatud avoi{men,met,n} açık deschis{e,ă} ireki{,a} nyitott nyílt
    open: obert{,a,s} odprt{a,e,ega,i,ih,im,o,og,oga,oj} offen{,e,en,er,es} open oscailte
    open: otevřen{ej,ou,á,é,ého,ý,ých} otvoren{ega,ej,i,ih,im,o,og,oga,oj,ou,á,é,ého,ý,ých}
    open: otwart{a,e,ego,ej,y,ych} ouvert{,e,es,s} terbuka åben åbne åpen åpne öppen öppn{a,et}
    open: ανοι{κτή,κτού,κτό,κτός,χτή,χτό} відкрит{а,е,ий,ого,ої} отворен{а,и,о}
    open: открыт{ая,ого,ое,ый,ых}
    independent: annibynnol autonom{a,e,er,es,i,ie,na,ne,nega,ni,nih,nim,no,nog,noga,noj,o,ous}
    independent: autónom{as,os} avtonomn{a,e,ega,i,ih,im,o,og,oga,oj} bağımsız független
    independent: independent{,e,ea,es,s,ă} independientes indipendent{e,i} indépendant{,e,es,s}
    independent: neamhspleách neatkarīg{ais,ā,ās} neodvisn{a,e,ega,i,ih,im,o,og,oga,oj}
    independent: neovisn{a,e,ega,i,ih,im,o,og,oga,oj} nepriklausom{a,as,os}
    independent: nezavisn{a,e,ega,i,ih,im,o,og,oga,oj} nezávisl{ej,ou,á,é,ého,ý,ých}
    independent: niezależn{a,e,ego,ej,y,ych} oberoende onafhankelijk{,e} riippumaton sõltumatu
    independent: uafhængige uavhengige unabhängig{,e,en,er,es} özerk ανεξάρτητ{η,ο,ος}
    independent: αυτόνομ{η,ος} автономн{а,ая,е,ий,их,о,ого,ое,ой,ої,ый,і}
    independent: аутономн{а,е,и,их,о,ог,ој} независ{има,имая,ими,имо,имое,имый,имых,ни}
    independent: незалежн{а,е,ий,их,ого,ої,і}
    common: bateratua common comú congiunt{a,o} conjoint conjunt{,a,o} felles fælles
    common: gemeinsam{,e,en,er,es} gemensam{,ma} gezamenlijke joint kopīg{ais,ā} közös ortak
    common: skupn{a,e,ega,i,ih,im,o,og,oga,oj} společn{ej,ou,á,é,ého,ý,ých}
    common: spoločn{ej,ou,á,é,ého,ý,ých} wspóln{a,e,ego,ej,y,ych} yhtei{nen,set}
    common: zajedničk{a,e,ega,i,ih,im,o,og,oga,oj} ühis κοιν{ή,ής,ού,ό,ός,ών}
    common: заједничк{а,е,и,их,о,ог,ој} об'єднан{а,ий} обединени
    common: объедин{енного,енное,енной,енные,енных,ённая,ённый} спільн{а,е,ий,их,ого,ої,і}
    voluntary: beneficen{cia,za} benéfica boluntarioen brīvprātīgo caritative charit{able,ies,y}
    voluntary: deonach dobrovoljn{a,e,ega,i,ih,im,o,og,oga,oj}
    voluntary: dobrovoln{ickej,ickou,ická,ické,ického,ický,ických,ictví,á,ý}
    voluntary: dobrovoľn{íctvo,ých} freiwillig{,e,en} freiwillige{ndienst,r} frivillig{a,cen,e}
    voluntary: gwirfoddol gönüllüleri
    voluntary: humanit{aires,aria,arian,arias,arie,ario,arna,arne,arnega,arni,arnih,arnim}
    voluntary: humanit{arno,arnog,arnoga,arnoj,árnej,árnou}
    voluntary: humanit{árného,árný,árných,är,äre,äres} ochotnicz{a,e,ego,ej,y,ych}
    voluntary: philanthrop{ic,y} prostovolj{na,ne,nega,ni,nih,nim,no,nog,noga,noj,stvo}
    voluntary: savanori{ai,ų} sukarela vabatahtlik{e,u} vapaaehtoi{nen,set}
    voluntary: volont{aire,aires,aria,ariato,ario,era,erski}
    voluntary: volunt{ari,aria,ariado,arias,ariat,ario,arios,ary,eer} volunteer{ing,s}
    voluntary: vrijwillige{,rs} wohltätigkeit{,s} wolontari{at,atu,uszy} önkéntes{,ek}
    voluntary: εθελοντ{ική,ικό,ικός,ισμού,ών} волонтер{и,ов,ство,ський,ів}
    voluntary: добровол{чество,ьное,ьный,ьцев} добровольческий
    # --- Health and life sciences
    health: egészségi egészség{tudományi,ügy,ügyi} gesundheit{en,lich,liche}
    health: gesundheit{lichen,licher,liches,s} gezondheids{,zorg} health{,care} heilbrigðis
    health: helse helsedirektoratet häls{a,o} iechyd kesehatan kesihatan landlæknir
    health: osasun{a,eko} salu{d,t,te} sani{dad,taire}
    health: sanit{aires,ar,ari,aria,arias,arie,ario,arios,ară,à} santé saúde sağlı{k,ğı} saħħa
    health: sláinte sundheds sundhedsstyrelsen sveikat{a,os} sănăt{ate,atea,ății} tervey{den,s}
    health: terveyydenhuollon tervis{e,hoiu} veselība{,s} zdrav{ia,ie,ja,je,lja,lje}
    health: zdrav{otnickej,otnickou,otnická,otnické,otnického,otnický,otnických,otnictví}
    health: zdrav{otní,otníctva,otníctvo,stva}
    health: zdrav{stvena,stvene,stvenega,stveni,stvenih,stvenim,stveno,stvenog,stvenoga}
    health: zdrav{stvenoj,stvo,í} zdrow{ia,ie,iu,otna,otne} zdrowotn{ego,ej,y,ych} υγείας
    health: υγειονομικ{ή,ό,ός} здоров{'я,ье,ья,я} здраве здрав{еопазване,еопазването,на,ни,но}
    health: здрав{оохранение,оохранения,ства}
    health: здрав{ствена,ствене,ствени,ствених,ствено,ственог,ственој,ство,ља,ље}
    health: охорона_здоров'я охорони_здоров'я
    medicine: arstiteadus{e,kond} geneeskund{e,ig,ige} kedokteran leighis lekarski{,ch,e,ego,ej}
    medicine: lääke{,tiede} lääketietee{llinen,n} lékařsk{ej,ou,á,é,ého,ý,ých} meddygaeth
    medicine: medic{al,ale,ală,ii,ina,inal,inale,inas,ine,inej,inii,inos,insk,inska,inske}
    medicine: medicin{skega,ski,skih,skim,sko,skog,skoga,skoj,y} medicínsk{ej,ou,ého,ý,ých}
    medicine: medicīnisk{ais,ā} medikuntza medis{che,insk,inske} meditsiini
    medicine: medizin{er,isch,ische} medizinische{n,r,s}
    medicine: medyc{yna,ynie,yny,zna,zne,znego,znej,zny,znych} mèdic médecine médic{a,as,aux,o}
    medicine: orvosi orvostudomány{,i} perubatan tıbbi tıp ιατρικ{ή,ής,ό,ός}
    medicine: медицин{а,и,ска,ската,ская,ске,ски,ский,ските,ских,ския,ско,ског,ского,ское}
    medicine: медицин{ской,ското,ској,ы} медичн{а,е,ий,их,ого,ої,і}
    physician: arzt doctors lekar{a,z,zy} lekárov
    physician: liječni{ka,čka,čke,čkega,čki,čkih,čkim,čko,čkog,čkoga,čkoj} läkare
    physician: läkar{förbundet,na} lääkäri{liitto,t} lékař{i,ů} médecins médicos orvosok
    physician: physician{,s} tabipleri zdravnikov ärzteschaft ιατρ{οί,ών} врач{ей,и} лікарі{,в}
    nursing: enferm{agem,eras,eros,ería} hemşirelik infermeria infermieristic{a,he}
    nursing: infirmi{er,ers,ère,ères} nurs{e,es,ing} omvårdnad ošetrovateľstv{a,o}
    nursing: ošetřovatelství pflege pflegewissenschaft pielęgniar{ek,stwa} sairaanhoitaja{,t}
    nursing: sjuksköterske{förening,skola} sygepleje sykepleier sykepleierforbund
    nursing: verpleegkund{e,ige,igen} ápolási õendus νοσηλευτική{,ς}
    nursing: сестринск{ая,ие,ий,их,ого,ое,ой}
    dentistry: denta{ire,ires,l} dentist{,ry,s} fogorvosi fogorvostudományi hammaslääkäri
    dentistry: hammaslääkäriliitto odontolog{ia,ica,ico,ie,y}
    dentistry: stomatolo{gia,gickej,gickou,gická,gické,gického,gický,gických,giczna,giczny}
    dentistry: stomatolo{gie,gii,ška,ške,škega,ški,ških,škim,ško,škog,škoga,škoj}
    dentistry: tandheelkund{e,ig} tandläkare tandläkarförbund tandläkarhögskolan zahnheilkunde
    dentistry: zahnmedizin zahnärzt{e,lich} οδοντιατρική{,ς} стоматологии
    dentistry: стоматолог{ический,ия,ічна,ічний} diş_hekimliği
    pharmacy: apothek{,e,en,er} apte{eg,egi,ekki,k,ka}
    pharmacy: aptek{arska,arski,arskich,arskie,arskiego,arskiej,i} arzneimittel cógaisíocht
    pharmacy: drugs ecza{,cılık} eczacılığı
    pharmacy: farmaceut{ica,ice,iche,ici,ickej,ickou,ická,ické,ického,ický,ických,ico}
    pharmacy: farmaceut{isk,iska,ska,ski,sko,yczna,yczne}
    pharmacy: farmac{eutycznego,eutycznej,eutyczny,eutycznych,evtski,ia,ie,iei,ien,ija}
    pharmacy: farmac{ijas,ije,ijos,iju,ja,ji} farma{seuttinen,si,sia,zia} fferylliaeth
    pharmacy: geneesmiddelen gyógyszer{gyár,ipari} gyógyszer{tudományi,ész} gyógyszerészeti
    pharmacy: legemiddelverket lekov{a,e} lekár{enská,ne} leków liečiv lijekov{a,e}
    pharmacy: ljekarn{a,e,ička} läkemedels läkemedelsverket lægemiddelstyrelsen léky
    pharmacy: lékár{en,na,nická,ny} léků medic{amente,amentelor,amentos,amentului,amentus,ines}
    pharmacy: médicaments patika pharma
    pharmacy: pharmac{eutical,euticals,eutique,eutiques,ie,ien,iens,ist,ists,y}
    pharmacy: pharmaz{eutisch,eutische,eutischer,eutisches,ie} ravimiamet vaist{inių,ų} zdravila
    pharmacy: zāļu φαρμακευτικ{ή,ής,ός} аптек{а,и} лекарств{а,ата,енных} фармацевтика
    pharmacy: фармац{евтическая,евтические,евтический,евтических,евтического,евтическое}
    pharmacy: фармац{евтической,евтична,евтичне,евтичний,евтичних,евтичного,евтичної,евтичні}
    pharmacy: фармац{ии,ия,ија,ије,ія,ії}
    cancer: canc{er,erul,erului,ro} cancérologie kankerbestrijding kankerinstituut kanser krebs
    cancer: krebsforschung krebs{forschungszentrum,hilfe} kreftforeningen kreftregisteret
    cancer: kræftens minbizia nowotworów oncolog{ia,ic,ica,ical,ici,ico,ie,ii,y}
    cancer: onkologi{,a,ai,ckej,ckou,cká,cké,ckého,cký,ckých,czna,czne}
    cancer: onkolo{gicznego,gicznej,giczny,gicznych,gie,gii,gija,gijas,gije,gijos,gisch}
    cancer: onkolo{ji,ška,ške,škega,ški,ških,škim,ško,škog,škoga,škoj} raka rakoviny raku rákos
    cancer: syöpä syöpäjärjestöt tumor{e,en,i} vähi αντικαρκινικό{,ς} καρκίνου ογκολογία{,ς}
    cancer: онкологии онколо{гический,гия,гија,гије,гічний,гічії,шка,шке,шки,шких,шко,шког,шкој}
    psychiatry: mental{,e} psichiatri{a,co} psihiatri{e,ja,je} psikiyatri psiquiatr{ico,ía}
    psychiatry: psychi{atri,atria,atric,atrickej,atrickou,atrická,atrické,atrického,atrický}
    psychiatry: psychi{atrických,atriczny,atrie,atrii,atrique,atrisch,atrische,atry,sch}
    psychiatry: psykiatri{,a,n,sk} pszichiátria ψυχιατρικ{ή,ό} психиатри{и,я} психіатрі{я,ї}
    psychiatry: santé_mentale
    neuroscience: brain cerveau gehirn hjärn idegtudományi neuro neurobiolog{ia,ie,y}
    neuroscience: neurociencias neurociències neuro{fysiologi,logi,logia}
    neuroscience: neuro{logickej,logickou,logická,logické,logického,logický,logických,logico}
    neuroscience: neuro{logie,logii,logisch,logy,nauki} neuroscien{ce,ces,ze} neurotieteen
    neuroscience: neurowissenschaft{en,liche} nevroznanosti νευρο{επιστημών,λογία} νευρολογίας
    neuroscience: неврологи{и,я} нейронауки
    """
}
