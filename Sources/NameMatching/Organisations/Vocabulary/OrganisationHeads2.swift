extension OrganisationVocabulary {
  /// Kinds of bodies.
  static let headLines2 = """
    treasury: hazine kincstár{,a} riigikassa schat{kist,zamt} tesor{ería,o} tesouro treasury
    treasury: trezoreri{a,ei} trésor казначейств{а,о} valsts_kase государственное_казначейство
    treasury: státní_pokladna
    stock_exchange: birž{a,as,os} borsa borz{a,e} bourse bursa burz{a,y} börs{en,i} børs
    stock_exchange: giełd{a,y} pörssi tőzsd{e,éje} χρηματιστήριο{,υ} берз{а,е} бирж{а,е,и}
    stock_exchange: stock_exchanges stock_exchange bolsa_valores
    # --- Associations
    association: asoci{ace,acija,acijai,acije,acijos,acijų,aciones,ación,ací,ația,ație,ației}
    association: asoci{ații,ațiile,ácia,ácie,ácií} asociācijas asosiasi asosyasyon
    association: associa{cions,ció,te,ted,tes,tif,tion,tions,tive,zione,zioni,ção,ções}
    association: assoziation{,en} assoċjazzjoni biedrīb{a,ai,as,u} cumann cymdeithas
    association: derne{k,kleri,ği,ğinin} egyesület{,e,ek,i} egylet{,e} elkarte{a,ak,aren,en}
    association: foreining{,a} foreninger förening{,ar,arna,en,ens} għaqda persatuan
    association: samband{,et,ets} sammenslutning{,en} sdružení selts{,i,id} spilka
    association: spol{ek,ku,ky} stowarzyszeni{a,e,em,u} társulás{,a}
    association: udru{ga,ge,gi,ženja,ženje,ženju,žnica} verb{and,andes,ands,ände,änden}
    association: vereeniging verein{,e,en,igung} verein{igungen,s} vereniging{,en}
    association: yhdisty{ksen,kset,s,sten} združen{ia,ie,ií,ja,je,jem,ju} zrzeszeni{a,e,em}
    association: ühing{,u,ud,ute} συλλόγων συνδέσμων σωματείο{,υ} σύλλογο{ι,ς,υ} σύνδεσμο{ι,ς,υ}
    association: асоциаци{и,я,ята,ја} асоціаці{ю,я,єю,ї} ассоциаци{ей,и,ю,я} об'единение
    association: об'єднання{,м} объединени{е,ем,я} обєднання сдружени{е,ето,то,я}
    association: удружењ{а,е,ем,у}
    society: draugij{a,ai,os} društv{a,o,om,u} družb{a,e,i,o} genootschap gesellschaft{,en,s}
    society: samfund{,et,ets} selska{b,ber,bers,bet,p,pet,pets} seura{,n,t}
    society: socie{dad,dade,dades,tas,tat,tate,tatea,tats,ties,ty,tà,té,tés,tăți,tății}
    society: sozietatea společ{enstva,enstvo,enství,nost} společnost{em,i}
    society: spoloč{enstva,enstvo,nosti,nosť} spoločnosťou sällskap{,et,ets} topluluğu
    society: tovarystvo towarzystw{a,em,ie,o,om,u} társaság{,a,i,ok,ának}
    society: εταιρ{ία,ίας,εί,εία,είας,είες,ειών,ιών} дружеств{а,о,ото} друштв{а,о,ом,у}
    society: обществ{,а,о,ом,ото,у} товариств{а,о,ом,у}
    union: batasuna{,ren} birli{k,kleri,ği,ğinin} ceardchumann gewerkschaft{,en,s} kesatuan
    union: liit{,on,ot,to,tojen,u,ud,ude} savienība{,i,s} serikat
    union: sindi{cat,cate,cati,cato,catos,cats,catul,kat,kata,kati,katom,katu} svaz{,em,u,y}
    union: syndi{cal,cale,cat,cats,caux,kat} szakszervezet{,e,ek,i} sąjung{a,ai,oje,os,ų} unia
    union: unie unii unij{a,as,e,i,o,os,u} unio{n,ne,nen,nens,nes,ni,ns,u}
    union: uniu{,ne,nea,nii,niile} união unió{,ja} uniões vakbond{,en} zväz{,om,ov,u,y}
    union: związ{ek,ki,kiem,kowy,ku,ków} ένωση{,ς} ενώσε{ις,ων}
    union: профс{оюз,оюза,оюзов,оюзы,пілка,пілки} синдикат{,а,и} союз{,а,и,ов,ом,у,ы}
    union: спілк{а,и,ою,у} съюз{,а,и,ите,ът} унија odborový_svaz odborová_svaz
    federation: cónaidhm
    federation: federa{ce,ci,cija,cijai,cije,ciji,cijo,cijos,ciones,cions,ció,ción,cja,cji}
    federation: federa{cję,si,sjon} federas{jonen,yon,yonu} federa{syonunun,ted,ties,tion,tions}
    federation: federa{tsioon,tsiooni,zioa}
    federation: feder{azioaren,azione,azioni,azzjoni,ação,ações,ația,ație,ației,ácia,ácie,áciu}
    federation: federācijas ffederasiwn föderation{,en} förbund{,en,et,ets} persekutuan
    federation: savez{,a,i,om,u} szövetség{,e,ek,ének} zvez{a,e,i,o} ομοσπονδί{α,ας,ες}
    federation: савез{,а,ом,у} федерац{ией,ии,ию,ия,ията,ија,ије,ію,ія,ії}
    confederation: confedera{ciones,ció,ción,tion,tions,zione,zioni,ção,ções,ția,ției}
    confederation: konfedera{ce,cija,cije,cijos,cja,cji,cí,syon,syonu}
    confederation: konfeder{ationen,azioa,ácia,ácie,áció} konföderation συνομοσπονδία{,ς}
    confederation: конфедерац{ии,ия,ията,ија,ія,ії}
    alliance: alian{ce,cia,cie,s,se,sen,sie,su,să,tza,za,zas,ça,ças,ța,ței} aljans{as,o}
    alliance: alleanz{a,e} allian{ce,ces,s,sen,ss,sse,ssi,tie,z,zen} comhaontas cynghrair
    alliance: ittifak{,ı} pakatan savezništvo szövetkezés συμμαχία{,ς} алианс{,а,и} альянс{,а,у}
    chamber: cambr{a,es} camer{a,e,ei,elor} chamb{er,ers,re,res} cámara{,s} dewan ganbera izba
    chamber: izbie izby izbę kamar{a,ai,i,in,ája,ák} kamer{,a,as,en,s} kammer{,e,en,et,n,s}
    chamber: koda{,s} komor{a,e,i,nej,nou,ná,né,ného,ný,ných,ou,u,y} komôr odaları odası rūmai
    chamber: rūmų siambr zbornic{a,e,i} επιμελητήρι{α,ο,ου,ων} камар{а,ата,и} комор{а,е,у}
    chamber: палат{а,ата,е,и,ою,у,ы}
    club: club{,s,ul,ului} kelab klub{,a,as,b,bar,ben,bja,i,in,o,s,u,y} kulü{b,bü,p} ομίλου
    club: όμιλο{ι,ς} клуб{,а,у,ът,ы}
    league: league{,s} lega liga{,s} ligi{,i} ligo{s,u} ligue{,s} ligy lliga λίγκα лига{,та}
    league: лиге лиги ліга ліги
    party: erakon{d,na,nad} part{ei,eien,i,id,ide,ido,idos,idul}
    party: parti{dului,es,et,ets,ja,jas,je,jen,ji,jo,jos,s,ti,to,ts} party plaid puolue{,en,et}
    party: páirtí párt{,ja,ok} stran{a,ka,ke,ki,y,ě} κόμμα{,τος}
    party: парт{ии,ию,ия,ията,ија,ије,ію,ія,ії}
    movement: bevegelse{,n} bevægelse{,n} beweg{ing,ung,ungen} gibanj{a,e} hareket{,i}
    movement: hnut{ia,ie,í} judėjim{as,o} kustība{,s} liik{e,umine,umise} mișcarea mouvement{,s}
    movement: movement{,s} movim{enti,ento,ents,iento} movimientos mozgal{ma,mak,om}
    movement: mugimendu{,a} pokret{,a,u} ruch{,u} rörelse{,n} κίνημα κινήματος
    movement: движени{е,ето,то,я} покрет{,а} рух руху
    trust: patronage trust{,ee,ees,s}
    network: ağı ağının hálózat{,a,i,ok} jaringan líonra mrež{a,e,i,o,u} nettverk{,et}
    network: netværk{,et} netw{erk,erken,ork} network{ing,s} netz{,e,es,werk,werke,werks}
    network: nätverk{,et,ets} rangkaian rede{,s} rete{,s} reti rețe{a,aua,le,lei} rhwydwaith
    network: réseau{,x} sarea{,ren} sieci{,ą} siet{e,ť} sieć sieť sítí sítě síť tinkl{ai,as,o,ų}
    network: tīkl{a,i,s,u} verk{ko,osto,oston,ostot} võrgustik{,u} xarx{a,es} δίκτυ{α,ο,ου}
    network: δικτύων мереж{а,ею,у,і} мреж{а,ата,е,и} сети сеть{,ю}
    cluster: cluster{,et,s,ul,ului} clústeres cúistér grozd{,a}
    cluster: klas{ter,teri,terio,teris,terja,teru,tr,tra,trem,try,trów,trů,zter,ztere}
    cluster: klaszterek klust{eri,erin,ret} klyng{a,e,en} klúster pôle{,s} συστάδα
    cluster: кластер{,а,и,ов,ы,ів} клъстер{,а,и} distretto_tecnologico pôles_de_compétitivité
    cluster: pôle_de_compétitivité
    platform: alustan ardán piattaform{a,e} plataform{a,as,es} plateform{,e,es}
    platform: platform{,a,ei,en,ens,i,ja,o,ou,s,u,y,ě} plattform{,ar,en,ens,s} πλατφόρμα{,ς}
    platform: платформ{а,ата,е,и,у,ы} plate_forme
    forum: foorum{,i,in} foro{,s} forum{a,as,et,ets,i,in,o,s,u,ul,ului} fórum φόρουμ
    forum: форум{,а,у,ът}
    partnership: asociado{,s} comhpháirtíocht kemitraan kumppanuus ortaklı{k,ğı} parceria{,s}
    partnership: parten{aire,aires,ariat,ariati,ariato,ariats,eriat} parteneriat{e,ul,ului}
    partnership: partner{ariato,i,iaeth,lus,luse,s}
    partnership: partner{schaft,schaften,schap,ship,ships,skab,skap,ské,stv,stva,stvo,ství}
    partnership: partner{stwa,stwo,ség,sége,ségi,ystė,ystės,ība,ības} perkongsian εταίρ{οι,ων}
    partnership: σύμπραξη{,ς} партнерств{а,о,ом,у} партньорств{о,то}
    consortium: consor{ci,cio,cios,cis,tia,tio,tiul} consor{tiului,tium,tiums,zi,zio}
    consortium: cuibhreannas konsor{cija,cijs,ciumas,cja,cjum,siyum}
    consortium: konsor{siyumu,tia,tie,tien,tiet,tio,tium,tiums,tsium} konsortsiumi
    consortium: konzorci{a,i,j,ja,u,um,uma} partzuergo{,a} κοινοπραξία{,ς}
    consortium: консорц{иум,иума,ијум,ијума,іум,іуму}
    group: agrupa{ciones,ció,ción,ment,mento} agrupament{os,s} csoport{,i,ja,ok}
    group: csoportosulás{,a} groep{,en} group{,e,ement} group{ements,es,s} grub{,u}
    group: grup{,a,as,e,i,o,os,ou,ować,p,pa,pan,pe,pen,pens,per,pi} grupp{ierung,o}
    group: grup{ta,u,ul,ului,uri,y,ės} grŵp koncern{,en,u} konserne{n,t} kumpulan raggruppamento
    group: ryhmä{,n,t} rühm{,a,ad} skupin{a,e,i,o,u,y} taldea{,k} ομάδ{α,ας,ες,ων}
    group: груп{а,ата,е,и,ою,па,пе,пой,пу,пы,у}
    team: csapat{,a} ekip{a,e} equip{,a,as,o,os} squadra team{,et,s,ul} tím tímu tým týmu
    team: zesp{ołu,ołów,ół} équipe{,s} команд{а,ы}
    # --- Business
    company: bedrij{f,ven} bendrovė{,s} bolag{,et,ets} comhlacht
    company: compa{gnia,gnie,gnies,nhia,nhias,nie,niei,nies,nii,ny,nyia,ñía,ñías} cwmni cég
    company: cége{,k} firem firm{a,as,en,i,ma,o,os,u,y,ě} kompani{a,e,et,ja,je,jos,ya} konpainia
    company: kumpanija perusahaan sabiedrība{,i,s} spółk{a,i,ę} syarikat vállalat{,a,i,ok}
    company: yhtiö{,iden,n,t} şirket{i,inin,ler,leri} компан{ии,ию,ия,ията,ија,ије,ію,ія,ії}
    company: фирм{а,ата,и,ы} фірм{а,и}
    enterprise: bedrift{,en,er} betrieb{,e,en,s} empresa{,riais,rial} empres{ariales,as,es}
    enterprise: enpresa{,en,k,ren} enterprise{,s} entreprise{,s} ettevõt{e,ete,te,ted} fiontar
    enterprise: foretak{,et} företag{,ar,en,ens,et} impres{a,e} intrapriża işletme{,ler,leri,si}
    enterprise: menter onderneming{,en} podjetj{a,e,ij,ja,u} podnik{,em,ov,u,y} poduzeć{a,e,u}
    enterprise: preduzeć{a,e,u} przedsiębiorstw{,a,em,o,om,u} undertaking{,s}
    enterprise: unternehm{en,ens,ung,ungen} usaha uzņēmum{a,i,s,u} virksomhed{,en,er}
    enterprise: vállalkozás{,a,i,ok} yrity{ksen,kset,s,sten} întreprinder{e,ea,i,ii,ile,ilor}
    enterprise: įmon{ių,ė,ės} επιχείρηση{,ς} επιχειρήσε{ις,ων,ως} предприяти{е,ем,ето,й,ю,я,ята}
    enterprise: предузећ{а,е} претпријатие підприємств{,а,о,ом,у}
    holding: holding{,as,en,o,s,u} холдинг{,а,у}
    corporation: corpora{ciones,ció,ción,id,te,tion,tions,ção,ția,ții} gorfforaeth
    corporation: korpora{ce,cija,cije,cijos,cja,cji,tion} korpor{ationen,ácia,ácie}
    corporation: körperschaft{,en} perbadanan корпорац{ии,ия,ията,ија,ія,ії}
    cooperative: andelsselskabet comharchumann coop
    cooperative: cooperati{e,ef,eve,va,vas,ve,vei,ves,vi,vo,vos} družst{evní,va,vo,vu}
    cooperative: genossenschaft{,en,lich}
    cooperative: kooperat{iba,ibak,if,ifi,iiv,iivi,iv,iva,ive,iven,ivet,yvas,yvo,īvs} koperasi
    cooperative: osuuskun{nan,nat,ta} osuustoimin{nan,ta}
    cooperative: spółdziel{cza,cze,czy,czych,nia,nie,nii} szövetkezet{,e,ek,i} zadrug{a,e,i}
    cooperative: ühistu{,te} συνεταιρισ{μοί,μού,μός,τική,τικό} задруг{а,е}
    cooperative: кооператив{,а,ен,на,ы,і} co_operatives co_operative
    factory: fabbrica fabr{ik,ikası,iken,iks,ique,yka,yki} factor{ies,y} fábrica{,s} gyár{,a}
    factory: tehas{,e} tehdas tehtaan tovarne továrn{a,y} tvornic{a,e} usine zakład{,u,y,ów}
    factory: εργοστάσιο{,υ} фабрик{а,е,и}
    operator: betreiber exploitant opera{dora,dores,tor,tora,tore,tori,tors,torów} opérateur{,s}
    operator: üzemeltető оператор{,а,ы}
    press: pras{a,sa,y} press{,e,en,es} wydawnictw{a,o} τύπο{ς,υ} пресс{а,ы}
    publisher: argitaletxe{,a} edicion{es,s} editor{a,e,es,i,ial,iale,iales,s,ura,urii} edizioni
    publisher: edições foilsitheoir förlag{,et,ets} izdavaštv{a,o} izdevniecība{,s} kiadó{,ja}
    publisher: kirjastus{,e} kustannus leidykl{a,os} nakladatelství nakladništvo
    publisher: publish{er,ers,ing} uitgeverij{,en} verlag{,e,es,s} vydavate{lství,ľstva,ľstvo}
    publisher: yayın{cılık,evi,ları} založb{a,e} édit{eur,eurs,ions} εκδοτικ{ή,ός} εκδόσεις
    publisher: видавництв{а,о} издател{ство,ствто,ьства,ьство}
    # --- Places of doing
    programme: clár ohjelma{,n,t}
    programme: program{,a,ação,em,i,ja,jai,m,ma,mai,mas,me,men,mer,mes,met,mi,mma,ms,mu}
    programme: program{om,os,s,ul,ului,y,ů} rhaglen προγράμματ{α,ος} προγραμμάτων πρόγραμμα
    programme: програм{а,ата,е,и,ма,ме,му,мы,ою,у}
    project: progett{i,o} proie{ct,cte,ctelor,ctul,ctului,ktua,ktuak}
    project: proje{,ct,cte,cten,ctes,ctet,cto,cts,k,kt,kta,ktas,kte,ktem,kten,kter,ktet}
    project: proje{ktets,kti,ktid,ktin,ktom,kts,ktu,kty,któw,leri,si,t,to,tos,ts} prosiect
    project: proxecto{,s} proyecto{,s} tionscadal έργο{,υ} σχέδιο{,υ} проект{,а,и,ов,у,ът,ы,ів}
    project: проєкт{,и,у,ів} пројек{ат,та}
    initiative: algatus{,e} aloit{e,teen} ekimen{,a} girişim{,i}
    initiative: iniciat{iva,ivas,ive,ives,ivi,ivo,ivou,ivu,ivy,yva,yvos,ywa} inicjatyw{,a,y,ę}
    initiative: inisiatif initiati{ef,even,v,ve,ven,ver,ves,vet,vets} iniziativ{a,e}
    initiative: inițiativ{a,ei} kezdeményezés{,e} tionscnamh πρωτοβουλία{,ς}
    initiative: инициатив{а,ата,и,ы} иницијатив{а,е} ініціатив{а,и}
    hub: hub hubs hubul хаб хаба хабу
    incubator: couveuse incuba{dora,doras,teur,teurs,tor,tore,tori,tors,torul} incubatorului
    incubator: inkuba{ator,atori,tor,tora,toren,torer,tori} inkubator{ius,s,u,y} inkubátorháza
    incubator: yrityshautomo θερμοκοιτίδα инкубатор{,а,и,ът,ы} інкубатор{,и,у}
    incubator: vivero_de_empresas pépinière_d_entreprises kuluçka_merkezi
    accelerator: accelera{dora,tor,tore,tori,tors,torul} accélérateur{,s} acelerador{,a,as}
    accelerator: akcelerator{,a,u} beschleuniger{,s} gyorsítója kiihdyttämö kiirendi
    accelerator: акселератор{,а} прискорювач{,а} ускорител{ь,я}
    park: garden{,s} garten jard{im,in,ins,í} kert{,je} ogrod{u,y,ów} ogród
    park: parc{,hi,o,s,ul,ului,uri} park{,ai,as,e,ea,em,en,et,i,ja,o,ovi,s,u,ów} parque{,s}
    park: puisto{,n} páirc taman tehnopark{,i} trädgård tuin zahrad{a,y} πάρκ{α,ο,ου}
    park: парк{,а,и,ом,у,ът,ів} сад саду botanická_zahrada
    port: calafort hafen{,s} hamn{,ar,en} haven{,s} havn{,e,en} kikötő{i,je,k} liman{ları,ı}
    port: luka lučk{a,i} osta{,s} pelabuhan port{,as,e,em,et,hladd,i,s,u,ua,uaire}
    port: portu{aires,ale,ali,aren,aria,arie,arii,ario,l,lui} portów pristaniš{te,če}
    port: prístavn{ej,ou,á,é,ého,ý,ých} puerto{,s} přístav{,ní,u,y} sadam{,a,ate} satama{,n,t}
    port: uost{ai,as,o} λιμάνι λιμέν{α,ας,ος,ων} λιμενικ{ή,ό,ός} порт{,а,ов,у,ы,ів}
    port: пристанищ{а,е,та}
    airport: aerfort aerodrom{,a,i} aeroport{i,o,os,uaire}
    airport: aerop{ortuaires,ortul,ortului,orturi,uerto} aeropuertos aireportua airport{,s}
    airport: aéroport{,s} bandara flughafen{,s} flygplats{,en,er} flyplassen havaliman{ları,ı}
    airport: lennujaam{,a} lentoasema{,n,t} letališč{a,e} leti{ska,sko,ští,ště} lidosta{,s}
    airport: lotnisk{a,o} luchthaven{,s} lufthavn{,e,en} repülőt{ere,ér} vliegveld
    airport: αεροδρόμιο{,υ} αερολιμένα{,ς} аеродром{,а} аеропорт{,и,у} аэропорт{,а,у,ы}
    airport: летищ{е,ето,та} oro_uostas oro_uosto zračna_luka maes_awyr lapangan_terbang
    railway: bahn{,en,hof} demiryol{ları,u} dzelzceļ{a,š} eisenbahn{,en} feroviar{,e,ă}
    railway: ferro{carril,carriles,carrils,via} ferrovi{aire,aires,ari,aria,arie,ario,e,ários}
    railway: geležinkeli{ai,o,s,ų} iarnród jernbane{,n,r} järnväg{,ar,en} keretapi kolej{,ach,e}
    railway: kolej{nictwa,owa,owe,owego,owej,owy,owych} rail{,road,roads,s,way,ways} raudtee
    railway: rautatie{,n,t} spoor{,weg,wegen} trenbide{a,en} vasút{ak,i,ja}
    railway: železni{ca,ce,cu,cí,čki,čná,čné,ční,čný,ška,ške,škega,ški,ških,škim,ško}
    railway: železni{škog,škoga,škoj} željeznic{a,e} σιδηροδρ{ομική,ομικό,ομικός,όμου,όμων}
    railway: σιδηρόδρομο{ι,ς} железни{ца,це,ци,чки} железнодорожн{ая,ого,ое,ой,ый}
    railway: залізни{ця,ці,чна,чне,чний,чного} chemins_de_fer chemin_de_fer căi_ferate
    railway: железные_дороги железных_дорог kereta_api
    church: baznīca{,s} bažnyči{a,os} biseric{a,ii} cerk{ev,ve,vi} chies{a,e} church{,es}
    church: crkv{a,e} círk{ev,ve,vi} eaglais eglwys egyház{,a,i} eliza{,ren} església gereja
    church: iglesia{,s} igre{ja,jas,xa} kerk{,en} kilise{,si} kirch{e,en,lich,liche} kirik{,u}
    church: kirk{e,en,er,ko,on,ot} knisja kości{oła,oły,ół} kyrk{a,an,ans,lig,or} église{,s}
    church: εκκλησία{,ς} церк{ва,ви,ов,овь} цркв{а,е} църква{,та}
    monastery: abadía abba{ye,zia} abbey abtei{,en} klasztor{,u} klooster kloster{,et,s}
    monastery: klášt{era,or,ora} kolostor{,a} manastir{,a,ea}
    monastery: monast{ere,eri,eries,erio,erium,ery,ères} monestir opactwo opatství samostan{,a}
    monastery: μονή{,ς} манастир{,а} монаст{ир,иря,ырь,ыря}
    # --- Territories
    city: bandar borg cathair cidade{,s} cities cittadina città city cité{,s} ciudad{,es}
    city: ciutat{,s} ddinas dinas
    city: grad{,a,om,ova,ovi,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj,u}
    city: hiri{a,ak,aren,ko} kaupun{gin,git,ki,kien} kota linn{,a,ad,ade}
    city: mest{i,na,ne,nega,nej,ni,nih,nim,no,nog,noga,noj,nou,ného,ný,ných,om}
    city: miast{a,eczko,em,o,om,u} miejsk{a,i,ich,ie,iego,iej} miest{ai,as,e,o,us,ų} mieście
    city: měst{a,em,o,skej,skou,ská,ské,ského,ský,ských,u,ě} oraș{,e,ele,elor,ul,ului}
    city: pilsēt{a,as,u} stad{,en,ens,s,t,ts} städte town{,s} ville{,s} város{,a,i,ok,ának}
    city: şehir şehri{,n} πόλε{ις,ων,ως} πόλη{,ς}
    city: город{,а,е,ов,ом,ская,ского,ское,ской,скые,скый,скых,у}
    city: град{,а,ове,ом,ска,ската,ски,ските,ския,ско,ското,у} міст{а,о,ом,у,і}
    city: міськ{а,е,ий,ого,ої}
    municipality: ajuntament{,s} ayuntamiento{,s} bardas bashkia belediye{,leri,si,sinin}
    municipality: borough{,s} bwrdeistref bystyre commun{al,ale,ales,aux,e,es}
    municipality: comun{a,ale,ali,e,ei,i} concello{,s} gemeente{lijk,lijke,n} gemeinde{,n}
    municipality: gmin{a,ie,na,ne,nego,nej,ny,nych,y,ę} kommun{,al,ala,ale,alen,aler,ales,alt}
    municipality: kommun{alverwaltung,en,ens,er} kunna{llinen,n,t} kunt{a,ien} község{,e,i}
    municipality: magistrat{,s,u} municipal{,e,es,i,idad,idade}
    municipality: municip{alidades,alitat,alities,ality,alità,alité,alités,aux,io,ios,is,iu,iul,iului}
    municipality: novad{a,s,u} obce obcí{,m} obec{,ná,ného,ní,ný}
    municipality: občin{a,e,i,o,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj}
    municipality: omavalitsus{,e,te}
    municipality: općin{a,e,i,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj}
    municipality: opštin{a,e,i,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj}
    municipality: pašvaldīb{a,as,u} savivaldyb{ei,ių,ė,ės} udal{a,ak,aren,eko} vald
    municipality: önkormányzat{,a,i,ok} δήμο{ι,ς,υ} δήμων δημοτικ{ή,ής,ού,ό,ός} κοινότητα{,ς}
    municipality: громад{а,и} муниципал{итет,итета,ьная,ьного,ьное,ьный,ьных}
    municipality: муніципал{ьна,ьне,ьний,ьних,ьного,ьної,ьні,ітет,ітету}
    municipality: общин{а,ата,и,ска,ската,ски,ските,ския,ско,ското}
    municipality: општин{а,е,ска,ске,ски,ских,ско,ског,ској} majlis_perbandaran kunsill_lokali
    municipality: městský_úřad
    region: apgabal{a,s} bölge{,leri,si} eskualdea kraj{,a,e,em,i,ů} oblast{,ech,i}
    region: piirkon{d,na}
    region: regi{a,ile,ja,je,ji,jo,ju,o's,on,ona,onai,onas,one,onem,onen,onens,oner}
    region: regi{ones,oni,ono,ons,onul} regio{nului,ny,nów,nů,s} regiun{ea,i,ii}
    region: regi{ão,ó,ója,ók,ónom,ões} rejion rhanbarth réigiún wilayah περιφέρει{α,ας,ες}
    region: περιφερειών
    region: облас{на,не,ний,них,ного,ної,ні,т,тей,тен,ти,тна,тная,тни,тно,тного,тное}
    region: облас{тной,тные,тный,тных,тта,ть,тью} регион{,а,и,ов,у,ы} регіон{,и,у,ів}
    province: maakun{nan,nat,ta,tien} probintzia{,ko}
    province: provin{ce,ces,cia,ciaal,cial,ciale,ciali,cias,cie,cies,sien,tsi,z,zen,zial}
    province: talaith tartomány{,a,i} vilayet voblasti
    province: wojewódz{ka,ki,kich,kie,kiego,kiej,twa,twie,two,twu} επαρχία{,ς} провинци{и,я,ја}
    province: провінці{я,ї}
    county: apskriti{es,s} comt{at,é,és} condado{,s} contae count{ies,y} fylke{,r}
    county: fylke{skommune,skommunen,t} grafschaft{,en} județ{,ean,eană,ul,ului} kreis{,e,es}
    county: landkreis{,e,es} länet läns maakon{d,na} megy{e,ei,éje}
    county: okres{,nej,nou,ná,né,ného,ní,ný,ných,u} powiat{,owa,owe,owego,owej,owy,owych,u}
    county: županij{a,e,i,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj} νομαρχία{,ς} νομού
    county: νομός жупаниј{а,е} округ{,а,и,у}
    district: arondisment arrondissement{,s} barrutia bezirk{,e,es,s} ceantar daerah
    district: distr{etti,etto,ettuale,ict,icte,icten,ictes,icts}
    district: distri{ctuel,kt,kte,ktet,kts,ktu,to,tos} dosbarth dzielnic{a,y} ilçe{,si}
    district: kerület{,e,i} kotar{,a} linnaosa obvod{,u,y} okraj{,a} okrožj{a,e} okrug{,a,u}
    district: piirin rajon{,as,o,s,u} rayon район{,а,ен,на,ний,но,ного,ної,ный,ов,у,ы}
    republic: cumhuriyeti{,nin} errepublika gweriniaeth köztársaság{,a,i} lýðveldið poblacht
    republic: repub{blica,blika,lic,lica,lican,licas,lice,licii,lics,liek,lik,lika,likas}
    republic: repub{like,liken,liki,likk} republik{ken,o,os,u,y} respublik{a,oje,os}
    republic: rzeczpospolit{a,ej} rzeczypospolitej république{,s} tasaval{lan,ta} vabarii{gi,k}
    republic: δημοκρατία{,ς} републик{а,ата,е,и} республ{ика,ике,ики,икой,ику,іка,іки}
    kingdom: deyrnas erresuma karal{iste,istes,ystė,ystės} kingdom{,s} királyság{,a}
    kingdom: kongeri{ge,get,ke,ket} koninkrijk kraljevin{a,e,o} krallı{k,ğı} království
    kingdom: kráľovstv{a,o} królestw{a,o} kungarike{,t} kuning{askunnan,askunta,riigi,riik}
    kingdom: königreich{,s} regatul{,ui} regn{e,i,o} reich{es,s} reino{,s} royaume{,s} ríocht
    kingdom: teyrnas βασίλειο{,υ} королевств{а,о} королівств{а,о} кралств{о,то} краљевин{а,е}
    community: bendruomen{ių,ė,ės} commun{autaire,autaires,auté,autés,ities,ity}
    community: comuni{dad,dade,dades,taria,tarie,tario,tat,tate,tatea,tats,tà,tăți,tății}
    community: cymuned erkidego{a,ko} fellesskap{,et} fællesskab{,er,et} gemeenschap{,pen}
    community: gemeinschaft{,en,s} gemenskape{n,r} kogukon{d,na} komunit{a,as,ate,atea,i,y}
    community: kopiena{,s} közösség{,e,ek,i} pobal skupnost{,i} społeczność topluluk
    community: wspólnot{a,y} yhteisö{,jen,n,t} zajednic{a,e,i,u} ühendus{e,te} заједниц{а,е}
    community: общност{,и,та} сообществ{а,о} спільнот{а,и}
    organisation: eagraíocht erakundea{,k} järjestö{,jen,n,t} kuruluş{ları,u}
    organisation: organisa{ation,atiot,si,sjon} organisa{sjonen,sjoner,tie,ties,tion}
    organisation: organisat{ional,ionen,ionens,ioner,ions,sioon}
    organisation: organis{atsiooni,me,men,mes,mo,mos,mul,mului} organi{tzacions,tzació,zace}
    organisation: organiza{cija,cije,ciji,cijo,cijos,cijų,ciones,ción,cja,cji,cję,cí,tion}
    organisation: organiza{tional,tionen,tionens,tioner,tions,ção,ções,ția,ție,ției,ții}
    organisation: organiz{zazione,zazioni,zazzjoni,ácia,ácie,áciu,áció} organizācijas pertubuhan
    organisation: szervezet{,e,ek,i} örgüt{,ü} οργάνωση{,ς} οργανώσε{ις,ων}
    organisation: организаци{ей,и,ю,я,ята,ја,је} організаці{й,ю,я,ї}
    body: body ente enti{,dad,dade,dades,tat,tate,tatea,tats,ties,ty,tà,té,tés}
    taskforce: arbeitsgemeinschaft{,en} arbeits{gruppen,kreis} arbeitskreises arbejdsgruppen
    taskforce: arbetsgruppen munkacsoport{,ja} taskforce työryhmä werkgroep{,en} task_forces
    taskforce: task_force working_groups working_group groupe_de_travail gruppo_di_lavoro
    taskforce: grupo_de_trabajo grupo_de_trabalho pracovní_skupina grup_de_treball
    mission: misi{a,ones,unea,ón} misj{a,i} miss{ion,ione,ionen,ioni,ions,ão} αποστολή{,ς}
    mission: миси{я,ја} мисси{и,я} місі{я,ї}
    congress: congr{eso,esos,ess,essen,esses,essi,esso,essos,essul,ès}
    congress: kongre{,s,sa,sas,si,so,ss,ssen,sses,ssi,sszus} kongres{szusa,u} συνέδριο{,υ}
    congress: конгрес{,а,с,са,у}
    conference: confer{ence,ences,encia,encias,enza,enze,ința}
    conference: konferen{ce,cen,cer,cia,cie,cija,cije,cijos,ciája,cja,cji,s,sen,z,zen}
    conference: διάσκεψη{,ς} конференц{ии,ия,ија,ія,ії}
    register: regist{er,eret,ers,rar,ras,re,res,ri,ries,ro,ros,ru,rul,rului,ry,ul} rejestr{,u}
    register: rekisteri μητρώο{,υ} регист{р,ра,ър,ъра} реєстр{,у}
    """
}
