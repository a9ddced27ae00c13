extension OrganisationVocabulary {
  /// What bodies do or are.
  static let fieldLines5 = """
    care: aprūpes bakım care cuidados cura hoolduse omsorg{en,s} oskrb{a,e} pflegeheim péče
    care: skrb{i,stvo} slaugos soins starostlivos{ti,ť} vård{en,s} zaintza zorg zorginstelling
    care: îngrijire φροντίδας догляду ápolási_gondozás
    genetics: genet{ica,ical,ici,ickej,ickou,ická,ické,ického,ický,ických,ico,ics,iikka}
    genetics: genet{ik,ika,ikas,iken,iki,iko,ikos,iky,isch,ische,ischen,ischer,isches}
    genetics: genet{ski,yczna,yczne} genety{cznego,cznej,czny,cznych,ka,ki}
    genetics: geno{m,me,mic,mica,mics,miczny,mik,mika,miki,mikk,miky,mique,om} géntechnológiai
    genetics: génétiques γενετική{,ς} генети{к,ка,ки,чна,чне,чний,чних,чного,чної,чні}
    genetics: геномик{а,и}
    biology: biol{eg,ogi,ogia,ogiai,ogian,ogic,ogica}
    biology: biolo{gical,giche,gici,gickej,gickou,gická,gické,gického,gický,gických,gico}
    biology: biolo{giczna,giczne,gicznego,gicznej,giczny,gicznych,gie,giei,gii,gija,gije}
    biology: biolo{giji,gijo,gijos,gik,gin,gique,gisch,gische,gischen,gisches,gisk,giska}
    biology: biolo{gists,gy,ogia,ģijas,ška,ške,škega,ški,ških,škim,ško,škog,škoga,škoj}
    biology: biològicques bioló{gicas,ģij} bitheolaíocht biyoloji{,k}
    biology: βιολογ{ία,ίας,ική,ικό,ικός,ικών} биологии
    biology: биоло{гическая,гически,гические,гический,гических,гическо,гического,гическое}
    biology: биоло{гической,гию,гия,гија,гије,шка,шке,шки,шких,шко,шког,шкој}
    biology: біологі{чна,чне,чний,чних,чного,чної,чні,я,ї}
    biotechnology: biotech{,nikum}
    biotechnology: biotechnol{ogia,ogical,ogickej,ogickou,ogická,ogické,ogického,ogický,ogických}
    biotechnology: biotechnol{ogiczny,ogie,ogien,ogies,ogii,ogija,ogijos,ogique,ogy,ógiai}
    biotechnology: biotecnolog{ia,ico,ie,ías}
    biotechnology: biotehni{čki,ška,ške,škega,ški,ških,škim,ško,škog,škoga,škoj}
    biotechnology: biote{hnologie,hnologii,hnologija,hnologije,hnologijo,hnoloogia,hnoloģijas}
    biotechnology: biote{hnološka,hnološke,hnološkega,hnološki,hnoloških,hnološkim,hnološko}
    biotechnology: biote{hnološkog,hnološkoga,hnološkoj,k,knik} bioteknologi{,a,ako}
    biotechnology: biyoteknoloji βιοτεχνολογία{,ς} биотехнологи{и,ичен,я} біотехнологі{й,я,ї}
    biomedicine: biolääketie{de,teen} biomedic{a,al,ale,he,i,ina,inas,ine,inos,insk,inska,inske}
    biomedicine: biomedic{inskega,inski,inskih,inskim,insko,inskog,inskoga,inskoj,o}
    biomedicine: biomedicínsk{ej,ou,ého,ý,ých} biomedi{tsiini,zin}
    biomedicine: biomed{izinische,izinischen,ycyna,ycyny,yczna,yczne} biomedyczn{ego,ej,y,ych}
    biomedicine: biomédic{as,os} biyomedikal βιοϊατρικ{ή,ής,ών} биомедицин{ская,ский,ы}
    biomedicine: біомедичн{а,е,ий,их,ого,ої,і}
    biodiversity: artenvielfalt
    biodiversity: biodiver{sidade,sitat,sitate,siteit,sitetas,sitets,sity,sità,sité,sității,zita}
    biodiversity: biodiverzit{eta,y} bioróżnorodnoś{ci,ć} faun{a,y} vadvilág wildlife
    biodiversity: βιοποικιλότητας биоразнообразие{,то} біорізноманіття biologisk_mangfoldighed
    biodiversity: biologische_vielfalt
    life: biociencias biociències bioscien{ce,ces,ze} biowissenschaften elämän
    life: lebenswissenschaften levenswetenschappen life vivant életi leven_sciences
    life: sciences_de_la_vie ciencias_de_la_vida scienze_della_vita
    bioeconomy: bioeconom{ia,ie,y} bioekonomi{,a,i,ja,jos} bioenerg{etyka,ia,ie,y,ética}
    bioeconomy: biogospodark{a,i} biohospodářství biomas{a,s,sa,se,si,sza,y} biotalou{den,s}
    bioeconomy: bioökonomie βιοοικονομίας биоэкономик{а,и}
    chemistry: bioch{emia,emical,emicznej,emie,emii,emistry,imica,imie} bioquímic{a,o} ceimice
    chemistry: cemeg chemi{a,cal,cals,ckej,ckou,cká,cké,ckého,cký,ckých,czna,czne}
    chemistry: chemi{cznego,cznej,czny,cznych,e,i,j,ja,jos,ków,sch,sche,schen,scher,sches,stry}
    chemistry: chimi{c,ca,che,ci,co,e,ei,que,ques,ste,stes}
    chemistry: hemij{a,e,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj} keemia kemi{,a}
    chemistry: kemia{llinen,n} kemi{ens,ikan,ja,je,ji,jo,jska,jske}
    chemistry: kemijsk{ega,i,ih,im,o,og,oga,oj} kemi{n,sk,ska,ske,sti} kimi{a,ka,ko} kimja
    chemistry: kimyasal kémiai petrochemi{cal,czny,e} petrolchimico petroquímica
    chemistry: químic{a,as,o,os} scheikund{e,ig} vegy{i,ipari,ész} vegyészeti vegyészmérnöki
    chemistry: ķīmi{ja,jas,ska} χημεία{,ς} χημικ{ή,ού,ό,ός,ών}
    chemistry: хемиј{а,е,ска,ске,ски,ских,ско,ског,ској} хими{и,ко} химикотехнологичен
    chemistry: химическ{ая,ие,ий,их,о,ого,ое,ой} химия
    chemistry: хімі{ко,чна,чне,чний,чних,чного,чної,чні,я,ї}
    physics: astrofi{sica,sico,zika,zike,zyka,zyki} astrofysi{ikka,iky,k,ka} astrophysi{cs,k}
    physics: astrophysi{kalische,kalisches,que} fiseg fisi{ca,che,ci,co,ka}
    physics: fizi{ce,cii,că,k,ka,kai,kalna,kalne}
    physics: fizik{alnega,alni,alnih,alnim,alno,alnog,alnoga,alnoj,as,e,i,o,os,y,ális}
    physics: fizičk{a,e,ega,i,ih,im,o,og,oga,oj} fizyczn{a,e,ego,ej,y,ych}
    physics: fizyk{a,alna,alne,alnego,alnej,alny,alnych,i,ów} fysi{ca,ik,ikan,ikka,k}
    physics: fysik{aliska,en,ens,k} fysisk{,a,e} fyzik{a,alnej,alnou,alných,e,u,y,álna,álne}
    physics: fyzikáln{eho,y,í,ího} físic{as,os} füüsika natuurkund{e,ig,ige}
    physics: physi{cal,cists,cs,k} physi{kalisch,kalische,kalischen,kalisches,que,ques} φυσικής
    physics: астрофизик{а,и} физик{а,е,и,о,у} физическ{ая,ие,ий,их,ого,ое,ой}
    physics: фізи{ка,ки,ко,чна,чне,чний,чних,чного,чної,чні}
    mathematics: algebra geometr{ia,ie,y} matema{atika,tica,tiche,ticii}
    mathematics: matemat{ickej,ickou,ické,ického,ický,ických,ico,iikan,iikka,ik,ika,ikai}
    mathematics: matemat{ikako,ike,iki,ikos,iky,isk,iska,ička,ičkega,ički,ičkih,ičkim,ičko}
    mathematics: matemat{ičkog,ičkoga,ičkoj,ična,ične,ičnega,ični,ičnih,ičnim,ično,ičnog}
    mathematics: matemat{ičnoga,ičnoj,yczna,yczne} matematy{cznego,cznej,czny,cznych,ka,ki}
    mathematics: matemàtiques matemáticas matemātikas mathemati{cal,cians,cs,k,sch,sche,sches}
    mathematics: mathématique{,s} wiskund{e,ig} μαθηματικ{ά,ή,ό,ός,ών} математи{ка,ке,ки,чен}
    mathematics: математич{еская,ески,еские,еский,еских,еского,еское,еской,ки,на,не,ний,них}
    mathematics: математич{ного,ної,ні}
    astronomy: astronomi{,a,ca,cal,ci,ckej,ckou,cká,cké,ckého,cký,ckých,co,czna,czne}
    astronomy: astronom{icznego,icznej,iczny,icznych,ie,iei,ii,ija,ijas,ije,ijos,in,ique}
    astronomy: astronom{isch,ische,isk,iska,ska,ske,skega,ski,skih,skim,sko,skog,skoga}
    astronomy: astronom{skoj,y} csillagászati seryddiaeth sterrenkund{e,ig} tähtitiede
    astronomy: tähtitieteellinen αστρονομ{ία,ίας,ική,ικός} астрономии
    astronomy: астроном{ическая,ические,ический,ических,ического,ическое,ической,ия,ија}
    astronomy: астроном{ије,ска,ске,ски,ских,ско,ског,ској,ічна,ічне,ічний,ічних}
    astronomy: астрономічн{ого,ої,і}
    geology: erdwissenschaften földtani földtudományi geofi{sica,zika,zikai,zike,zička,zičke}
    geology: geofiz{ičkega,ički,ičkih,ičkim,ičko,ičkog,ičkoga,ičkoj,yka,yki} geofy{sika,zika}
    geology: geofyzikáln{y,í} geofísico
    geology: geologi{,a,c,ca,cal,ci,ckej,ckou,cká,cké,ckého,cký,ckých,co,czna,czne}
    geology: geolog{icznego,icznej,iczny,icznych,ie,iei,ii,ija,ije,ijos,in,ique,isch}
    geology: geolog{ische,ischen,ischer,isk,iska,iske,ists,y}
    geology: geolo{ogiakeskus,ška,ške,škega,ški,ških,škim,ško,škog,škoga,škoj} geológiai
    geology: geophysi{cal,cs,k} geophysi{kalisch,que} geoscience{,s}
    geology: geote{chnical,chnik,chnika,rmale,rmia} geotherm{al,ie} geothermieforschung
    geology: geowissenschaft{en,liche} géologiques jarðvísinda jeoloji seismolog{ical,y}
    geology: sismologi{a,e} vulcanologia ģeoloģijas γεωλογ{ία,ίας,ική,ικός,ικών} геологии
    geology: геолог{ическая,ически,ические,ический,ических,ического,ическое,ической,ия}
    geology: геолог{ија,ије,ічна,ічне,ічний,ічних}
    geology: геоло{гічного,гічної,гічні,шка,шке,шки,шких,шко,шког,шкој} геофизик{а,и}
    geology: геофизический earth_sciences
    geography: cadastr{al,e,o,u} cartogr{afia,afic,afie,aphy,áfico} catast{o,ral,ro} coğrafya
    geography: földrajzi földrajztudományi geode{sia,sie,sii,sy,tický,tska,tske}
    geography: geode{tskega,tski,tskih,tskim,tsko,tskog,tskoga,tskoj,zja,zji,zyjna,zyjne}
    geography: geodezyjn{ego,ej,y,ych} geodäsie geodézi{a,ai,e}
    geography: geografi{,a,ca,ckej,ckou,cká,cké,ckého,cký,ckých,co,czna,czne}
    geography: geogra{ficznego,ficznej,ficzny,ficznych,fie,fiei,fii,fija,fije,fijos,fin}
    geography: geogra{fisk,fiska,fska,fske,fskega,fski,fskih,fskim,fsko,fskog,fskoga,fskoj}
    geography: geographers geogr{aphical,aphie,aphisch,aphische,aphischen,aphisches,aphy,àfic}
    geography: geoinforma{ce,cij,tics,tik,tion} geomatic{a,s} geospatial géographique kadaster
    geography: kartografi{cký,e} katas{tar,tr,tra,tru,zter} lantmäteriet maantie{de,teen}
    geography: surveying vermessung{en,s} vermessungswesen γεωγραφ{ία,ίας,ική} географи{и,чески}
    geography: географ{ический,ия,ија,ска,ске,ски,ских,ско,ског,ској,ічна,ічне,ічний,ічних}
    geography: географічн{ого,ої,і} геодезии геодез{ический,ия,ії} кадаст{р,ра,ър}
    # --- Humanities and society
    history: ajal{oo,ugu} dějin{,y} geschichte{,n} geschiedenis hanes histo{ire,ria} historiador
    history: histor{iallinen,ian,ians,ic,ical,ickej,icko,ickou,ická,ické,ického,ický}
    history: histor{ických,ie,ii,iograf,iques,isch,ische,ischen,ischer,isches,isk,iska}
    history: histor{iske,iskt,y,yczna,yczne} historyczn{ego,ej,y,ych} històrica histórico{,s}
    history: istori{c,că,ei,ja,je,jos,jska,jske} istorijsk{ega,i,ih,im,o,og,oga,oj}
    history: povijes{na,ne,nega,ni,nih,nim,no,nog,noga,noj,t,ti} sejarah stair
    history: stor{ia,ica,iche,ici,ico,ja} sögu tarihi történe{lem,t,telmi,ti} történettudományi
    history: vēstures zgodovin{a,e,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj}
    history: ιστορ{ία,ίας,ική,ικό,ικός} истории
    history: истори{ческая,чески,ческие,ческий,ческих,ческо,ческого,ческое,ческой,я,ја}
    history: истори{је,јска,јске,јски,јских,јско,јског,јској}
    history: істор{ична,ичне,ичний,ичних,ичного,ичної,ичні,ія,ії}
    archaeology: archaeolog{ical,y}
    archaeology: archeologi{a,ca,cal,ckej,ckou,cká,cké,ckého,cký,ckých,co,czna,czne}
    archaeology: archeolog{icznego,icznej,iczny,icznych,isch,y} archäologi{e,sch,sche,sches}
    archaeology: archéologi{e,que}
    archaeology: arheolo{gic,gie,gija,gije,ška,ške,škega,ški,ških,škim,ško,škog,škoga,škoj}
    archaeology: arkeolo{gi,gia,giska,ji} arkæologi arqueol{ogia,ògic,ógica,ógico} fornleifa
    archaeology: régészeti αρχαιολογ{ία,ίας,ική,ικό,ικός} археологии
    archaeology: археолог{ическая,ические,ический,ических,ического,ическое,ической,ия,ија}
    archaeology: археолог{ічна,ічне,ічний,ічних}
    archaeology: археоло{гічного,гічної,гічні,шка,шке,шки,шких,шко,шког,шкој}
    heritage: baštin{a,e} dedičstv{a,o} dediščin{a,e} denkmalamt denkmalpflege denkmalschutz
    heritage: dziedzictw{a,o} dědictví erfgoed heritage kultur{arvs,erbes} mantojum{a,s} mirası
    heritage: monument{ale,en,i,os,s} muinsuskaitse{,ameti} műemlékvédelmi
    heritage: nasl{eđa,eđe,ijeđa,ijeđe} oidhreachta ondarea pamiatkov{ej,ou,á,é,ého,ý,ých}
    heritage: památk{ovej,ovou,ová,ové,ového,ový,ových,y} patrim{oine,oni,onios,ónio}
    heritage: paveld{as,o} perintö pärand treftadaeth warisan zabytk{i,ów} örökségi
    heritage: örökségvédelmi κληρονομιάς наслед{ие,ия,ство} насле{дството,ђа,ђе} памятников
    heritage: спадщин{а,и} споменика
    culture: budaya
    culture: cult{ura,urais,ural,urale,urales,urali,urală,ure,ureel,urel,urele,urelle}
    culture: cult{urelles,urels,ures,uri,urii,úrtha} diwylliant kebudayaan kulttuuri{,n}
    culture: kultur{,a,alna,alne}
    culture: kultur{alnego,alnej,alny,alnych,aren,e,eles,ell,ella,elle,eller,elt,en,ens}
    culture: kultur{i,nega,nej,ni,nih,nim,no,nog,noga,noj,nou,ná,né,ného,ný,ných,o,olog}
    culture: kultur{u,y,ze,ális} kultu{rálnich,rální,uri} kultúrák kultūr{as,os} közművelődési
    culture: menning{,ar} művelődési πολιτισ{μού,μός,τική,τικό,τικός,τικών}
    culture: култур{а,е,ен,и,на,не,ни,них,но,ног,ној}
    culture: культур{а,е,на,ная,не,ний,них,но,ного,ное,ной,ної,ные,ный,ных,ні,ы}
    art: art arte{,i,leor,lor,s} arti{,st,stes,stic,stica} artist{ique,iques,s} arts
    art: artystyczn{a,e,ego,ej,y,ych} artístic{as,o} artă celf celfyddydau ealaí{ne,on}
    art: galer{ia,ie,ii,ija,ías} galler{ia,ies,y} konst{,en,ens,när} konstnärliga
    art: kunst{,en,ens,halle,i} kunst{iakadeemia,ner,nere} kunstverein künst{e,ler}
    art: künstlerisch{,e,en} lista{,safn} menas menininkų meno menų māksl{a,as,u}
    art: művésze{k,t,tek,ti} pinacoteca pinakothek sanatlar{,ı} seni sztuk{a,i} taide
    art: taideyliopiston taiteen taiteilijat umeleck{ej,ou,á,é,ého,ý,ých} umeni{a,e}
    art: umetn{ička,ičke,ičkega,ički,ičkih,ičkim,ičko,ičkog,ičkoga,ičkoj,iška,iške}
    art: umetn{iškega,iški,iških,iškim,iško,iškog,iškoga,iškoj,osti,ostna,ostne}
    art: umetnostn{ega,i,ih,im,o,og,oga,oj}
    art: umjetn{ička,ičke,ičkega,ički,ičkih,ičkim,ičko,ičkog,ičkoga,ičkoj,osti} umění
    art: καλλιτεχνικ{ή,ός} τέχν{ες,η,ης} τεχνών галер{еи,ея,ия,ија} изкуств{а,ата,о}
    art: искусств{,а,о} ликовни{,х} мистецтв{,а,о}
    art: уметн{ичка,ичке,ички,ичких,ичко,ичког,ичкој,ост,ости}
    art: художествен{ен,на,ная,ного,ное,ный} художн{ників,я,ій} καλών_τεχνών belle_arti
    art: beaux_arts bellas_artes belas_artes fine_arts
    music: ceol cerddoriaeth choir chor{,ale} chœur filarmonica filharmoni{a,czna,e,i,ja}
    music: glasb{a,e,ena,ene,enega,eni,enih,enim,eno,enog,enoga,enoj}
    music: glazb{a,e,ena,ene,enega,eni,enih,enim,eno,enog,enoga,enoj} hudb{a,y} hudebního
    music: hudobn{ej,ou,á,é,ého,ý,ých} musi{c,ca,cal,cale,cians,ciens,ikin,ikki,k,ka}
    music: musik{alisch,alische,en,kens} musikschule musikverein musique muusika
    music: muzi{cal,cală,cii,că,ek,ka,ke,ko} muziko{logie,logy,loški,s}
    music: muzičk{a,e,ega,i,ih,im,o,og,oga,oj} muzyczn{a,e,ego,ej,y,ych} muzyk{a,i} músicos
    music: müzik mūzikas oper{,an} opér{as,y} orchest{er,ra,ras,re} orkest{ar,er,erin,ra}
    music: orkiestra orquest{a,es,ra} philharmoni{c,e,ker} tónlistar zeneakadémia zenei
    music: zeneművészeti ópera μουσικ{ή,ής,ό,ός} музикал{ен,на}
    music: музич{ка,ке,ки,ких,ко,ког,кој,на,ний,ної} музыка{,льная}
    music: музык{ального,альное,альной,альные,альный,альных,и}
    dance: dance dans{a,e,hal} danshochschule dansul danza dança plesa tance tanec taniec tanssi
    dance: tantsu tanz tanztheater tańca táncművészeti танц{а,ы}
    film: audiovis{iva,ivo,ual,uales,uals,uel,uell,uelle} audiovizuáln{y,í}
    film: audiowizualn{a,e,ego,ej,y,ych} cine{,ma} cinemat{eca,ek,heque} cinematografi{a,c,co}
    film: cinématographique elokuva elokuvasäätiö ffilm film filmakademie filmes
    film: filmf{estival,ond,onds} filmförderung filmhochschule filmi filminstitu{tet,ttet,ut}
    film: filminštitut filmo{vej,vou,vá,vé,vého,vý,vých,wa,we,wego,wej,wy,wych}
    film: film{s,u,ul,ului,y} kinemat{eka,ograf} kinematogra{fi,fii,fija,fsk,phie} kino{,teka}
    film: scannán sinema zinemaren κινηματογράφο{ς,υ} аудиовизуален кино киноакадемия киностудия
    film: кінематографії филм{,ов,ови,ски} фильмов
    media: broadcast{er,ers,ing} cyfryngau dziennikar{ski,stwa,zy} fernsehens gazeteciler
    media: giornal{e,ismo,isti} jornalis{mo,tas} journal{,ism,iste,isten,istes}
    media: journalistforbund journalist{förbundet,ic,ique,isch,s} komunikabideak kringkasting
    media: mediatutkimus medie{forskning,n} medienanstalt medienhochschule medienwissenschaft
    media: medie{nzentrum,rna,rådet}
    media: medi{ja,ji,jska,jske,jskega,jski,jskih,jskim,jsko,jskog,jskoga,jskoj,os,álny,ální}
    media: medya meedia meios meáin multimedia{,l,le,lny} médiatudományi médiá newspapers
    media: novin{ara,arev,arski,arstva,árov,áři,ářů} omroepen omroepstichting periodis{mo,tas}
    media: periódico prasow{a,e,ego,ej,y,ych} radio{diffusion,fonia,s}
    media: radio{televisione,televisió,televisión,televizija,ul} ringhäälingu rozhlasu
    media: rundfunk{anstalt,anstalten,s} rádio televi{sion,sione,sió,sori,são,ze,zia,zija,zije}
    media: telev{izijska,izijske,izijskega,izijski,izijskih,izijskim,izijsko,izijskog}
    media: telev{izijskoga,izijskoj,iziunea,iziunii,izní,izyonu,ízie,ízió}
    media: telewiz{ja,ji,yjna,yjne} telewizyjn{ego,ej,y,ych} télévisions yleisradio
    media: zeitung{en,s} újságírók žiniasklaidos δημοσιογράφων ραδιοφωνίας τηλεόρασης
    media: журналист{ика,ики,ов} журналіст{ики,ів} меди{а,ја,ји,јски} медіа радио телебачення
    media: телеви{дение,дения,зия,зија,зије} medios_de_comunicación mass_media μέσων_ενημέρωσης
    creative: creati{ef,eve,va,vas,ve,ves,vi,vity,vità,vo,vos} créati{f,fs,vité}
    creative: kreativ{a,e,en,er,es,na,ne,nega,nih,nim,no,nog,noga,noj,nych,ní,ních,ný,t}
    creative: kreat{ivwirtschaft,ywna,ywne} kreat{ywnego,ywnej,ywny,ywnych,ív} kūrybin{ių,ės}
    creative: loome loomemajandus luova{n,t} radoš{ais,o,ās} yaratıcı δημιουργικ{ή,ός,ών}
    creative: креатив{ен,на,ная,не,ни,ний,них,ного,ное,ной,ної,ные,ный,ных,ні}
    design: dearadh desenho design{,er,ers} designhochschule designhøgskolen
    design: design{museum,s,u,ul} disaini disainikeskus diseinua diseñ{adores,o} disseny
    design: diza{ina,inas,ineru,ino,jna,jnu} formatervezési gestaltung muotoilun oblikovanj{a,e}
    design: ontwerp projektowani{a,e} tasarım wzornictw{a,o} σχεδιασμ{ού,ός} дизайн{а,у}
    design: reka_bentuk
    language: bahasa dili diller{,i} dolmetscher filologi{a,cký,czna,czne}
    language: filolo{gicznego,gicznej,giczny,gicznych,gie,gija,gijos,ška,ške,škega,ški}
    language: filolo{ških,škim,ško,škog,škoga,škoj} hizkuntzaren iaith jazyk{a,ov}
    language: jazyk{ovedný,ovej,ovou,ová,ové,ového,ový,ových,ů} jezik{a,e}
    language: jeziko{slovje,slovni,v,va,ve,vega,vi,vih,vim,vo,vog,voga,voj}
    language: język{a,i,owa,owe,owego,owej,owy,owych} język{oznawstwa,ów} kalb{a,os} kalbotyros
    language: kalbų keeleinstituut keeleressursside kiel{en,i} kielikeskus kielten
    language: langu{age,ages,es} lenguas limb{a,i,ii,ilor} lingu{a,e,istic}
    language: linguisti{ca,co,cs,k,ka,que} lingwa llengua línguas nyelv{,i} nyelvtudomány{,i}
    language: philolog{ia,ical,ie,isch,ische,y} prevajal{cev,ski,stvo} překladu sprach{,e,en}
    language: sprachenzentrum sprachwissenschaft{,en} sprog sprog{center,nævn} språk
    language: språk{centrum,et,rådet} språkvetenskap taalkunde taalunie taalwetenschap
    language: teanga{,cha} teangeolaíocht tradu{ccció,cción,cteurs,ction,ctores,ttori,zione}
    language: translat{ion,or,ors} tungu tłumaczy valod{a,as,u} übersetzer γλωσσ{ικό,ών} γλώσσας
    language: φιλολογία{,ς} език{а,ов} мова мови мовного мовознавства филологии
    language: филоло{гический,гия,шка,шке,шки,шких,шко,шког,шкој} філологі{я,ї}
    language: язык{а,и,ов,овая,овой} языкознания језика
    literature: boeken bok books buchhandel buchmesse edebiyat{ları,ı} escritores författare
    literature: författarförbund irodal{mi,om} irodalomtudományi kirjailijaliitto
    literature: kirja{llisuuden,llisuus,nduse} kitap kniga knihy knji{ga,ge,ževna,ževne}
    literature: književn{ega,i,ih,ika,im,o,og,oga,oj,osti} książk{a,i} könyvkiadó letras
    literature: letter{aria,ario,atura,s} lettres
    literature: litera{cka,cki,ckich,ckie,ckiego,ckiej,ria,rio,ry,tur,tura,turas,ture,turen}
    literature: literatur{haus,i,ii,nej,ni,nou,ná,né,ného,ný,ných,os}
    literature: liter{aturwissenschaft,atury,aturze,árna,árnej,árnou,árny,árné}
    literature: literárn{ého,í,ých} littéra{ires,tures} pisa{ca,rzy} pisateljev poesia poetry
    literature: poésie schriftstellerverband scrittori spisovate{lů,ľov} writers écrivains
    literature: βιβλίο{,υ} λογοτεχνίας книг{а,и} книжки књижевн{а,и,ост,ости}
    literature: литератур{а,ен,ная,ный,ы} літератур{а,и,на,не,ний,них,ного,ної,ні}
    literature: писател{ей,и,ите} письменників
    humanities: bölcsészet bölcsészettudományi geesteswetenschappen
    humanities: geisteswissenschaft{en,lich,liche} geisteswissenschaftliche{n,r,s} humaan
    humanities: humani{dades,or,ora,stic}
    humanities: humanist{ickej,ickou,ická,ické,ického,ický,ických,iczna,iczne,icznego,icznej}
    humanities: humanist{iczny,icznych,ik,ika,ike,inen,ique,iques,ische,isen,isk,iska,ičkega}
    humanities: humanist{ički,ičkih,ičkim,ičko,ičkog,ičkoga,ičkoj,ična,ične,ičnega,ični}
    humanities: humanist{ičnih,ičnim,ično,ičnog,ičnoga,ičnoj,yka,yki}
    humanities: humanit{arinių,ats,ies,nej,nou,ná,né,ného,ný,ných,és,āro}
    humanities: umanist{e,ica,iche,ici,ico} ανθρωπιστικ{ές,ή,ών}
    humanities: гуманитарн{ая,ого,ое,ой,ые,ый,ых} гуманітарн{а,е,ий,их,ого,ої,і}
    humanities: хуманитарн{а,и,ите,о}
    philosophy: athroniaeth falsafah fealsúnacht felsefe
    philosophy: filoso{fi,fia,fian,fica,fickej,fickou,fická,fické,fického,fický,fických}
    philosophy: filoso{fico,fie,fija,fijos,fisch,fische,fisk,fiska,ofia}
    philosophy: filozofi{a,ckej,ckou,cká,cké,ckého,cký,ckých,czna,czne}
    philosophy: filoz{oficznego,oficznej,oficzny,oficznych,ofie,ofiei,ofii,ofija,ofijas}
    philosophy: filoz{ofije,ofijo,ofska,ofske,ofskega,ofski,ofskih,ofskim,ofsko,ofskog,ofskoga}
    philosophy: filoz{ofskoj,ófiai} filsafat philosoph{ical,ie,ique,isch,ische,ischen,y}
    philosophy: wijsbegeerte φιλοσοφ{ία,ίας,ική} филозоф{ија,ије,ска,ске,ски,ских,ско,ског,ској}
    philosophy: философ{ии,иски,иский,ия,ија,ије,ская,ские,ский,ских,ского,ское,ской}
    philosophy: філософ{ська,ське,ський,ських,ського,ської,ські,ія,ії}
    theology: bogoslov{je,na,ni} bohoslovecká diadhacht divinity godgeleerdheid hittudományi
    theology: ilahiyat religi{euse,eux,ile,ja,je,on,ons,osa,osas,oso,ous,ão}
    theology: teologi{,a,an,ca,ckej,ckou,cká,cké,ckého,cký,ckých,co,czna,czne}
    theology: teolo{gicznego,gicznej,giczny,gicznych,gie,gija,gije,gijos,gin,ginen,gisk}
    theology: teolo{giska,ģijas,ška,ške,škega,ški,ških,škim,ško,škog,škoga,škoj} teológiai
    theology: theolog{ica,ical,ie,ique,isch,ische,ischen,y} usuteadus{e,te} θεολογ{ία,ίας,ική}
    theology: богослов{ие,ия,ска,ската,ске,ски,ските,ских,ския,ско,ског,ското,ској,ська}
    theology: богослов{ське,ський,ських} богословськ{ого,ої,і}
    catholic: catholi{c,que,ques} catolic cattolic{a,i,o} católic{a,as,o,os}
    catholic: katholi{eke,sch,sche,schen,scher,sches}
    catholic: katol{icka,ickej,icki,ickich,ickie,ickiego,ickiej,ickou,ické,ického,ický}
    catholic: katol{ických,ikus,inen,ičkega,ičkih,ičkim,ičko,ičkog,ičkoga,ičkoj,iška,iške}
    catholic: katol{iškega,iški,iških,iškim,iško,iškog,iškoga,iškoj,ska,ske} καθολική
    catholic: католицьк{а,е,ий,их,ого,ої,і} католическ{ая,ие,ий,их,ого,ое,ой}
    protestant: evangeli{ca,cal,ckej,ckou,cká,cké,ckého,cký,ckých,co,sch,sche,schen,scher}
    protestant: evangeli{sches,sk,skej,skou,ská,ské,ského,ský,ských}
    protestant: evangeličansk{a,e,ega,i,ih,im,o,og,oga,oj} evangélikus evangēliski
    protestant: evankeli{nen,s} evankelisluterilainen ewangelick{a,i,ich,ie,iego,iej}
    protestant: luter{ilainen,iskā,ánus} lutheran protestant{,e,en,isch,ische,s,sch,se}
    protestant: reform{atus,ed,iert,ierte} évangélique
    orthodox: orthodox{,e,y} ortodo{ks,ksinen,xa,xe,xo}
    orthodox: pravoslavn{ega,ej,i,ih,im,o,og,oga,oj,ou,á,é,ého,ý,ých}
    orthodox: prawosławn{a,e,ego,ej,y,ych} õigeusu ορθόδοξ{η,ος,ου}
    orthodox: православн{а,ата,ая,е,и,ий,ите,их,ия,о,ог,ого,ое,ой,ото,ої,ој,ые,ый,ых,і}
    christian: christ{elijke,ian,lich,liche} christliche{n,r,s}
    christian: chrześcijańsk{a,i,ich,ie,iego,iej} chrétien{ne,nes,s} creștină
    christian: crist{iana,iani,iano,ã,ão} hristiyan hrišćansk{a,e,ega,i,ih,im,o,og,oga,oj}
    christian: keresztény kriste{lig,ligt,na,ne,nt} krist{illinen,itty,lik,na}
    christian: kršćansk{a,e,ega,i,ih,im,o,og,oga,oj} křesťansk{ej,ou,á,é,ého,ý,ých}
    christian: χριστιανικ{ή,ός} христи{анская,анские,анский,анских,анского,анское,анской,янска}
    christian: християнс{ката,ки,ките,кия,ко,кото,ька,ьке,ький,ьких,ького,ької,ькі}
    christian: хришћанск{а,е,и,их,о,ог,ој}
    sociology: anthropolog{ical,ie,ique,y} antropologi{a,e,ja}
    sociology: ethno{graphic,graphie,graphy,logie} ethnolog{isch,y}
    sociology: etnografi{a,ckej,ckou,cky,cká,cké,ckého,ckých,czna,czne}
    sociology: etnograf{icznego,icznej,iczny,icznych,ska,ske,skega,ski,skih,skim,sko,skog}
    sociology: etnograf{skoga,skoj} etnologi{a,cký,e,ja} folklor{e,u,ul}
    sociology: sociolog{i,ia,ical,ickej,ickou,ická,ické,ického,ický,ických,ico,ie,ija,ije}
    sociology: sociolog{ijos,in,ique,isch,y} socjologi{a,i} sosiologi{,a} sosyoloji
    sociology: soziologi{e,sch,sche} szociológia{,i} κοινωνιολογία{,ς} етнограф{ски,ії}
    sociology: социологии социологи{ческий,я} соціологі{я,ї} этнографи{ческий,я}
    politics: dasar kebijakan polic{ies,y} poliiti{ka,line}
    politics: politi{ca,cal,cale,che,ci,ckej,ckou,cká,cké,ckého,cký,ckých,co,cs,eke,iikan}
    politics: politi{ik,ikan,k,ka,kai,kak,kas} politik{atudományi,e,en,i,k,o,os,u}
    politics: politi{kwissenschaft,kwissenschaften,ky,nei,niai,niam,nio,nis,nių,nė,nės}
    politics: politi{que,ques,sch,sche,schen,sk,ska,ske,čkega,čki,čkih,čkim,čko,čkog,čkoga}
    politics: politi{čkoj,čne} polit{ologia,ologie,ologii,ologija,yczna,yczne}
    politics: polity{cznego,cznej,czny,cznych,ka,ki} polític{as,os,y} siyas{al,et,i}
    politics: πολιτικ{ή,ής,ό,ός,ών} политик{а,ата,и,у}
    politics: политич{еская,еские,еский,еских,еского,еское,еской,ка,ке,ки,ких,ко,ког,кој}
    politics: політи{ка,ки,чна,чне,чний,чних,чного,чної,чні}
    psychology: psicol{ogia,ogici,ogico,ogos,ògic}
    psychology: psiholo{gie,giei,gija,gije,gijos,ška,ške,škega,ški,ških,škim,ško,škog,škoga,škoj}
    psychology: psikolo{gi,gia,ji} psychologi{a,cal,ckej,ckou,cká,cké,ckého,cký,ckých,czna,czne}
    psychology: psycholog{icznego,icznej,iczny,icznych,ie,ii,ija,ijos,ique,isch,ische,ists,y}
    psychology: psykologi{,a,n,sk} pszichológia{,i} psühholoogia seicoleg síceolaíocht
    psychology: ψυχολογία{,ς} психологии
    psychology: психоло{гический,гия,гија,гије,гія,гії,шка,шке,шки,шких,шко,шког,шкој}
    # --- People
    sport: athletics calcio chwaraeon deport{e,es,iva,ivo,ivos} desport{iva,ivo,o,os}
    sport: esport{e,es,iu,iva,s} fodbold football fotbal fotbal{lforbund,ová} fotbollförbundet
    sport: fudbalsk{a,e,ega,i,ih,im,o,og,oga,oj} futb{all,alový,ol} futebol fußball
    sport: fußballverband gymnasti{c,cs,k,que} idretts idrott{ens,s} idræt{forbund,s,ts}
    sport: jalgpalli jalkapallo kirol{a,ak,en} liikunta liikuntatieteellinen
    sport: nogometn{a,e,ega,i,ih,im,o,og,oga,oj} olahraga olimpi{co,js,jska,jske}
    sport: olimpijsk{ega,i,ie,ih,im,o,og,oga,oj} olympi{c,cs,jskej,jskou,jská,jské}
    sport: olympi{jského,jský,jských,que,sche,scher,ska,ske} olímpic
    sport: spor{,di,t,ta,tas,ten,ti,tif,tifs,ting,tiv,tiva,tive,tivi,tivo,tlich}
    sport: sport{liche,ni,o,oviv,ová,ové,ový,owa,owe,owego,owej,owy,owych,s,sk,ska}
    sport: sport{ske,skega,ski,skih,skim,sko,skog,skoga,skoj,u,ul,ului} sportuniunii
    sport: sportwissenschaft sukan testnevelési urheilu{liitto,n} voetbal{,bond} íþrótta
    sport: šport{nega,nej,nih,nim,no,nog,noga,noj,nou,ná,né,ného,ný,ných,ov}
    sport: αθλητι{κή,κός,σμού,σμός} ολυμπιακ{ή,ός} ποδόσφαιρο олимпийский
    sport: олімпійськ{а,е,ий,их,ого,ої,і} спорт{а,ен,ивен,ивна,ивная,ивне,ивний,ивних}
    sport: спорт{ивного,ивное,ивной,ивної,ивные,ивный,ивных,ивні,на,но,ска,ске,ски}
    sport: спорт{ских,ско,ског,ској,у} футбол{а,ьный} физической_культуры piłka_nożna
    youth: belia fiatalok gazte{en,ria} gazteriaren gençl{er,ik} giov{ani,anile,entù} ieuenctid
    youth: ifjúság{,i} jaunatnes jauni{eši,ešu,mas,mo} jeugd{,zorg} jeunes{,se} jongeren
    youth: jove{m,nes,ns,ntut,s} jugend jugendarbeit jugend{herberge,liche} juventud{,e}
    youth: mlad{ež,i,ih,ina,ine,inska,inske} mladinsk{ega,i,ih,im,o,og,oga,oj} mladých mládeže
    youth: mládežn{ickej,ickou,ické,ického,ický,ických,ícka} młodych
    youth: młodzież{owa,owe,owego,owej,owy,owych,y} noor{ed,te} nuor{et,iso} nuoriso{alan,jen}
    youth: nuorten pemuda tiner{et,etul,etului,ilor} ungdom{ar,ens,s} youth óige żgħażagħ νέων
    youth: νεολαία{,ς} млад{ежи,ежки,ежта,и,ите,их} молод{ежи,ежная,ежный,і,іжна,іжний}
    youth: омладин{а,е,ски}
    child: anak bambin{i,o} barn{a,en,ens,s} børn{e,s} bērn{i,u} child{,hood,ren}
    child: copi{ii,ilor,lului} crianças deca dece detom dečj{a,e,i} djec{a,e}
    child: dječj{a,e,ega,i,ih,im,o,og,oga,oj} dziec{i,ięca,ięce,ięcego,ięcej,ięcy,ięcych,ka}
    child: dětem děti dětsk{ej,ou,á,é,ého,ý,ých} enfan{ce,t,ts} gyerekek gyermek{,ek}
    child: gyermekkórház gyermekvédelmi haurr{ak,en} infan{tia,til,tile,ts,zia} infância
    child: kinder{,en} kindergarten kinde{rheilkunde,rheit,s} kindesalter laps{e,et,i,ten}
    child: laste{,n} leanaí maternelle niñas niñez niño{,s}
    child: otro{k,ka,kov,ška,ške,škega,ški,ških,škim,ško,škog,škoga,škoj} paediatric{,s}
    child: pediatr{ic,ico,ics,ie,ii,ía} preschool páistí pédiatrique vaik{ai,as,ų} çocuklar
    child: παίδων παιδ{ί,ιά,ική,ικός,ιού,ιών} дете{й,то} дети детск{а,ая,и,ие,ий,их,о,ого,ое,ой}
    child: детям деца деце дечј{а,и} дитяч{а,е,ий,ого,ої} дітей діти дітям ребенка kanak_kanak
    woman: dones donn{a,e} emakume{a,ak,en} femei{i,le,lor} femm{es,inile,inili} frau{,en}
    woman: frauenhaus féminin{,e} kadınlar{,ı} kobiet{,a,y} kvinde{lige,r,rs}
    woman: kvinn{a,e,elig,er,o,or,ors} menywod mná moter{ys,ų} mujeres mulheres mulleres
    woman: naisasia nais{et,te,ten} női nők perempuan sievie{tes,šu} vrouwe{lijk,n} wanita woman
    woman: women žen žena žene žensk{ega,ej,i,ih,im,o,og,oga,oj,ou,á,é,ého,ý,ých} ženy
    woman: γυνα{ίκα,ίκες,ικών} жена жене жени{,те} женск{а,ая,е,и,ие,ий,их,о,ог,ого,ое,ой,ој}
    woman: женщин{,ы} жінк{а,и} жіно{к,ча,чий}
    family: aile család{,i,ok} družin{a,e,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj}
    family: eltern elternverein famigli{a,e}
    family: famil{ia,ial,iale,iales,iar,iare,iaren,iares,ias,ie,iei,ien,ies,je,jen,jer,le,les,y}
    family: foreldre föräldrar genitori keluarga obitelj{i,ski} ouders padres parent{al,aux,s}
    family: perede perhe{,et,iden} porodi{ca,ce,čna,čne,čnega,čni,čnih,čnim,čno,čnog,čnoga,čnoj}
    family: rodi{na,nnej,nnou,nná,nné,nného,nný,nných,ny,čov,čů}
    family: rodzi{ców,na,nna,nne,nnego,nnej,nny,nnych,ny} szülők teaghlacha teulu veliler
    family: ģimen{es,u} šeim{a,os,ų} γονέων οικογένειας батьків породиц{а,е}
    family: роди{на,ни,телей,тели} родителите семей{ная,ного,ное,ной,ные,ный,ных,ство}
    family: семейството семь{и,я} сім'{я,ї} сімейн{ий,ої}
    """
}
