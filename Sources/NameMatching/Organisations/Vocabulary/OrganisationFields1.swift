extension OrganisationVocabulary {
  /// What bodies do or are.
  static let fieldLines1 = """
    # --- Knowledge
    research: araştırma{,lar,ları,sı} bada{nia,nie,niom,wcza,wcze} badawcz{ego,ej,o,y,ych} badań
    research: cercet{are,area,etare,ări,ării} cercetă{rilor,tor} cercetătorilor
    research: forsch{end,er,ung,ungen,ungs} forsk{are,arna,ere,ning} forskning{en,ens,s}
    research: ikerk{eta,etak,etarako,etaren,untza} ikerkuntzarako ikertegi
    research: investiga{ciones,ció,ción,dores,tion,tions,ção,ções}
    research: istraživa{nja,nje,nju,č,čka,čke,čkega,čki,čkih,čkim,čko,čkog,čkoga,čkoj}
    research: izpēte{,s} kutat{ás,ása,ási,ások,ó,ói,ók} onderzoek{,en,s} penelitian penyelidikan
    research: pescuda pesquisa{,s} pētniecība{,i,s} pētījum{i,u} rannsókn{a,ir} raziskav{a,ah,e}
    research: raziskova{lna,lne,lnega,lni,lno,nja,nje} recerca recherche{,s}
    research: research{,er,ers,es} ricerc{a,atore,atori,he} riset riċerka taighde
    research: teadusuuringute tutkija tutkimu{ksen,ksia,s,sten} tyrim{ai,as,o,ų} uuring{,ud,ute}
    research: výskum{,nej,nou,ná,né,ného,ný,ných,om,ov,u,y}
    research: výzkum{,em,nej,nou,ná,né,ného,ník,ný,ných,u,y} ymchwil έρευν{α,ας,ες,ών}
    research: ερευνητ{ικά,ική,ικής,ικού,ικό,ικός,ικών,ών} дослід{женню,ження,жень,ників}
    research: дослідницьк{а,е,ий,ого} изследван{е,ето,ия,ията}
    research: изследователск{а,ата,и,ите,ия,о,ото} исследова{ние,ний,нию,ния,тели,тель}
    research: исследовательск{ая,ие,ий,их,ого,ое,ой}
    research: истражива{чка,чке,чки,чких,чко,чког,чкој,ња,ње} научно_исследовательский
    research: научно_исследовательская научно_исследовательское научно_исследовательские
    research: научно_исследовательского научно_исследовательской научно_исследовательских
    science: bilim{,i,ler,leri,sel} ciencia{,s} científic{a,as,o,os} ciències eolaíocht{,a}
    science: gwyddo{niaeth,rau} ilmu moksl{ai,as,inio,inis,inių,o,ų}
    science: nauk{,a,i,om,owa,owe,owego,owej,owo,owy,owych,ę} naučn{a,e,i,ih,o,og,oj} sains
    science: scien{ce,ces,tific}
    science: scien{tifica,tifiche,tifici,tifico,tifique,tifiques,tist,tists,za,ze}
    science: teadus{,e,ed,lik,liku,te} tiede tiete{ellinen,en,et,iden} tudomány{,i,ok,os}
    science: vednosti vetenskap{,en,er,erna,lig,liga,s} videnskab{,elig,elige,en,er,ernes,s}
    science: vied vitenskap{,elig,elige,en,er} vísind{a,i} věda vědeck{ej,o,ou,á,é,ého,ý,ých}
    science: vědu vědy vědě wetenschap wetenschappe{lijk,lijke,n} wissenschaft{,en,lich,liche}
    science: wissenschaft{lichen,licher,liches,s} xjenza zientzi{a,ak,aren,en,etako,fiko}
    science: zinātne{,i,s} zinātn{iskais,iskajā,isko,isks,iskā,iskās,u} znanost{,i,ih}
    science: znanstven{a,e,ega,i,ih,im,o,og,oga,oj} ştiinț{e,ei,ă}
    science: științ{ele,elor,ific,ifice,ifică} επιστήμ{ες,η,ης}
    science: επιστημ{ονική,ονικής,ονικού,ονικό,ονικός,όνων,ών}
    science: наук{а,ата,е,и,ова,ове,овий,ових,ово,ового,ової,ою,у}
    science: науч{ен,на,ната,ная,не,ни,но,ног,ного,ное,ной,ној,ные,ный,ных}
    technology: tech{,noleg} technologi{a,cal,ck,ckej,ckou,cká,cké,ckého,cký,ckých,czna,czne}
    technology: technol{ogicznego,ogicznej,ogiczny,ogicznych,ogie,ogien,ogies,ogii,ogija}
    technology: technol{ogijoje,ogijos,ogijų,oginei,oginiai,oginiam,oginio,oginis,oginių}
    technology: technol{oginė,oginės,ogique,ogiques,ogisch,ogische,ogischen,ogischer,ogisches}
    technology: technol{ogisk,ogiska,ogy,ogí,ógiai,ógiu} technológiá{ja,k}
    technology: tecnol{ogia,ogica,ogiche,ogici,ogico,ogie,ogías,oxía,oxías,ògic}
    technology: tecnológic{as,os}
    technology: tehnolo{gia,gic,gice,gică,gie,giei,gii,giilor,gija,gijai,gijas,gije,giji}
    technology: tehnolo{gijo,giju,ogia,ogiad} tehnoloogiate tehnoloogi{aülikool,line}
    technology: tehnolo{ģiskais,ģiskajā,ģisko,ģisks,ģiskā,ģiskās,ška,ške,škega,ški,ških}
    technology: tehnolo{škim,ško,škog,škoga,škoj} teicneolaíocht{,a} tekn{iċi,ologi}
    technology: teknolo{gia,giak,giako,gian,giaren,giat,giden,gien,gier,giet,giko,gikoa}
    technology: teknolo{ginen,gioiden,gisen,gisk,giske,ji,jik,jiler} teknoloji{leri,si} tækni
    technology: τεχνολογ{ία,ίας,ίες,ίών,ική,ικής,ικού,ικό,ικός,ικών} технологи{ей,и,ите,чен}
    technology: технолог{ическая,ический,ического,ическое,ической,ична,ично,ию,ия,ията,ија}
    technology: технолог{ије,ій,ічна,ічне,ічний}
    technology: техноло{гічного,гія,гії,шка,шке,шки,шких,шко,шког,шкој}
    technical: fachlich műszaki techn{egol,ical}
    technical: techni{cally,ckej,ckou,cká,cké,ckého,cký,ckých,co,czna,czne,cznego,cznej}
    technical: techni{czny,cznych,ek,eken,k,ka,kai,ken,ki,kos,kou,kum,ky,kų,nei,niai,niam}
    technical: techni{nio,nis,nių,nė,nės,que,ques,sch,sche,schen,scher,sches} tecnic{a,he,i,o}
    technical: tehni{c,ce,cul,că,ka,kas}
    technical: tehni{kaülikooli,ke,ki,ko,ku,kum,liin,line,lise,skais,skajā,sko,sks,skā}
    technical: tehni{skās,čka,čki,čkih,čko,čkog,čkoj,čna,čne,čni,čno} teicniúil
    technical: tekni{iikan,ikan,ikka,k,ka,kal,ken,kleri,ko,koa,nen,sen,sk,ska,ske,skt}
    technical: tècnic{,s} técnic{as,os} τεχνικ{ά,ές,ή,ής,ού,ό,ός,ών}
    technical: техни{ка,ката,ке,ки,кум,кума,чен,ческа}
    technical: технич{еская,ески,еские,еский,еских,еския,еско,еского,еское,еской,ество}
    technical: технич{ка,ке,ки,ких,ко,ког,кој} техні{ка,ки,кум,чна,чне,чний,чних,чного,чної,чні}
    polytechnic: ammattikorkeakoulu{jen,t} mûegyetem műegyetemi
    polytechnic: polite{chnice,chniczna,chniczny,chnika,chniki,chnikos,chnikę,cnic,cnica}
    polytechnic: polite{cnici,cnico,hnic,hnica}
    polytechnic: polite{hnicii,hnicul,hnika,hnike,hniskais,hniskajā,hnisko,hnisks,hniskā}
    polytechnic: polite{hniskās,hnium,hnički,knik} politeknikoa politécnicos
    polytechnic: polyte{chnic,chnics,chniical,chnik,chnika,chnikai,chnikum,chniky,chnique}
    polytechnic: polyte{chniques,chnisch,chnische,chnischen,chnischer,chnisches,knisk}
    polytechnic: polytekniska πολυτεχν{είο,είου,ική,ικής,ικό} политехника
    polytechnic: политехнич{еская,ески,еский,еского,еское,ка} політехні{ка,ки,чна,чний,чного}
    innovation: arloesi berrikuntza{,rako,ren} innovaatio{iden,n,t} innova{ciones,ció,ción,sjon}
    innovation: innova{sjonen,tie,tief,ties,tion} innovation{en,ens,er,s}
    innovation: innovat{ionsförderung,iv,iva,ive,iven,iver,ives,ivi,ivo,sioon}
    innovation: innov{atsiooni,azione,azioni,ációk,ációs}
    innovation: innowac{ja,je,ji,jna,jne,jny,yjna,yjne} innowacyjn{ości,ość,y,ych}
    innovation: inov{ace,acia,aciei,acij,acija,acije,acijo,acijos,acijski,acijų,acja,acje}
    innovation: inov{acji,ací,acční,ador,are,asi,asyon,asyonu,ativ,atsioo,ação,ações,ačná}
    innovation: inov{ačné,ačného,ační,ačního,ačný,ația,ației,ácie,ácií} inovācijas nuálaíocht
    innovation: nýsköpun yenilik{,çi} καινοτομί{α,ας,ες} инноваци{и,онная}
    innovation: инноваци{онного,онное,онной,онный,я} иноваци{и,ите,онен,онна,онно,я,ја,је}
    innovation: інноваці{й,йна,йне,йний,йного,йної,я,ї}
    development: aren{dus,duse,g,gu} attīstība{,i,s} datblygu desarrollo{,s} desenvolupament
    development: desenvolvemento desenvolvimento development{,al,s} dezvolt{,are,area,ării}
    development: dévelopement développement{,s} entwicklung{,en,s} fejleszt{és,ése,ési,ő}
    development: fejlődés{,i} forbairt garapen{a,aren,erako} geliştirme{,si} kalkınma{,sı}
    development: kehittämi{nen,s,sen} kehit{tämiskeskus,yksen,ys} ontwikkeling{,en,s}
    development: pembangunan pengembangan plėtr{a,ai,os}
    development: razvoj{,a,em,na,ne,nega,ni,nih,nim,no,nog,noga,noj,u}
    development: rozvoj{,a,e,em,i,om,ovej,ovou,ová,ové,ového,ový,ových,u}
    development: rozwoj{em,owa,owe,owego,owej,owy,owych,u} rozwój svilupp{i,o} udvikling{,en,s}
    development: utveckling{,en,ens,s} utvikling{,en,s} vystym{as,o} þróun żvilupp ανάπτυξη{,ς}
    development: αναπτυξιακ{ή,ής,ό,ός} развити{е,ем,ето,ю,я}
    development: разво{ен,я,ј,ја,јна,јне,јни,јних,јно,јног,јној,ју} розвит{кові,ку,ок}
    applied: alkalmazott angewandt{,e,en,er,es} anvendt{,e} aplica{da,das,do,dos,te,tă}
    applied: aplikatua{,k} aplikovan{ej,ou,á,é,ého,ý,ých}
    applied: appli{cata,cate,cati,cato,ed,qué,quée,quées,qués} feidhmeach gunaan
    applied: lietišķ{ais,o,ā,ās} primenjen{e,ih,u} primijenjen{,a,e,ih,u} rakendus{,lik,like}
    applied: soveltava{,n} stosowan{a,e,ego,ej,y,ych} taikom{asis,oji,ojo,osios,ųjų} terapan
    applied: tillämpad{,e} toegepast{,e} uporabn{a,e,ega,i,ih,im,o,og,oga,oj} uygulamalı užité
    applied: εφαρμοσμέν{η,ης,ο,ος,ων} прикладн{а,ая,е,ий,их,ого,ое,ой,ої,ые,ый,ых,і}
    applied: прилож{ен,на,ни,но} примењен{,а,е,их}
    higher: ardoideachas augstāk{ais,ā,ās} aukšt{asis,oji,ojo,osios} felső{,fokú} higher
    higher: hoger{,e} högre höhere{,n,r,s} højere høyere kõrgem{,a}
    higher: superio{are,ară,r,ra,re,res,ri} supérieur{,e,es,s} tinggi uwch visok{a,e,i,o,og,oj}
    higher: višj{a,e,i} vyšš{ej,ia,ie,í,ích,ího} wyższ{a,e,ego,ej,y,ych} yüksek
    higher: ανώτ{ατη,ατης,ατο,ατος,ατου,ατων,ερη,ερο,ερος} висш{,а,ата,е,ето,и,ия} вища вище
    higher: вищи{й,х} вищо{го,ї} высш{ая,его,ее,ей,ий,их} goi_mailako
    advanced: advanced aurreratu{a,en} avanc{erade,erede,é,ée,ées,és} avans{ate,ată,erte}
    advanced: avanza{da,das,do,dos,ta,te,ti,to} avança{da,das,do,dos,ts} edistyn{eiden,yt}
    advanced: fejlett fortgeschrittene{,n,r} geavanceerde gelişmiş haladó ileri
    advanced: napredn{a,e,ega,i,ih,im,o,og,oga,oj} pažangi{os,ų} pokročil{ej,ou,á,é,ého,ý,ých}
    advanced: zaawansowan{a,e,ego,ej,y,ych} προηγμέν{η,ος,ων} передов{ой,ые,ых}
    advanced: перспективны{е,х}
    education: addysg ausbildung{,en,s} bildung{,en,s} educa{cionais,cional,ció,ción,tion}
    education: educa{tional,tions,tiva,tivas,tivi,tivo,tivos,zione,zioni,ção,ția,ție,ției}
    education: educațională edukac{ja,ji,ję,yjna,yjne} edukacyjn{ego,ej,y,ych} edukatsioon
    education: edukazzjoni erziehung{,s} eğitim{,i,im,sel} haridus{,e,lik} hezkuntza{,ko,ren}
    education: istruzion{e,i} izglītība{,i,s} izobražavanje izobraževa{lna,lni,lno,nja,nje}
    education: kasvatu{ksen,s} koulutu{ksen,s} kształceni{a,e} mennt{amála,un} nevelés{,i}
    education: obrazov{anja,anje,anju,na,ne,ni,no,nog} odgoj{,a} oideacha{is,s} oktatás{,a,i,ú}
    education: onderwijs opetu{ksen,s} opleiding{,en} oświat{a,owa,owe,owego,owej,owy,owych,y}
    education: pedagog{ical,ická,ický,iczna,iczny,ika,iki,ique,isch,ische,isk,iska,y} pendidikan
    education: prosv{eta,ete,etni,jeta,jete} uddannelse{,n,r,s} ugdym{as,o} utbildning{,ar,en,s}
    education: utdanning{,en,s} vzdeláva{cia,nia,nie} vzdělá{ní,vací} vzděláv{acího,ání}
    education: éducati{f,fs,ve,ves} învățământ{,ul,ului} õpe õppe školstv{a,o,í}
    education: švietim{as,o,ui} εκπαίδευση{,ς} εκπαιδευτικ{ή,ής,ού,ό,ός,ών} παιδεία{,ς}
    education: образова{ние,нието,нию,ния,телен,телна,телно}
    education: образов{ательная,ательного,ательное,ательной,ательный,ательных,ања,ање,ни,но}
    education: освіт{а,и,нього,ньої,ня,нє,ній,ніх,у,і}
    education: педагог{ическая,ические,ический,ических,ического,ическое,ической,ічна,ічне}
    education: педагог{ічний,ічних} педагогічн{ого,ої,і} просв{ета,ете,ети,іта,іти}
    training: apmācīb{a,as,u} forma{ciones,ció,ción,re,tion,tions,zione,zioni,ção,ções} formării
    training: fortbildung{,en,s} hyfforddiant koolitus{,e} képzés{,e,i} latihan mokym{as,o,ų}
    training: oiliúint osposobljavanj{a,e} pelatihan perfectionnement perfezionamento
    training: prestakuntza{,rako,ren} schulung{,en}
    training: szkole{nia,nie,niowa,niowe,niowego,niowej,niowy,niowych,ń} továbbképz{és,ési,ő}
    training: training{,en,s} usposabljanj{a,e} weiterbildung{,en,s} školen{ia,ie,í}
    training: επιμόρφωση{,ς} κατάρτιση{,ς}
    training: навча{льна,льне,льний,льних,льного,льної,льні,ння,нням} обук{а,е}
    training: обучени{е,ието,я} формиране
    vocational: ammati{llinen,llisen,t} beroep{,en,s} beroepsonderwijs berufs
    vocational: berufsbild{ende,enden,ung,ungs} gairm gairmoideachas galwedigaethol
    vocational: kutse{hariduse,kool,õppe} lanbide{,ko} meslek{,i}
    vocational: poklicn{a,e,ega,i,ih,im,o,og,oga,oj}
    vocational: profesi{nei,niai,niam,nio,nis,nių,nė,nės,onal,onala,onale}
    vocational: profes{ionales,ionali,ionalna,ionalni,ionalno,ionālais,ionālajā,ionālo,ionāls}
    vocational: profes{ionālās,nej,ní,ný} profession{al,ale,ales,ali,als,el,i,nel,nelle}
    vocational: profession{nelles,nels,s} profissiona{is,l}
    vocational: strukovn{a,e,ega,i,ih,im,o,og,oga,oj} stručn{a,e,ega,i,ih,im,o,og,oga,oj}
    vocational: szakképz{és,ési,ő} szakmai vocation{al,nel} vokasional yrkes yrkeshögskola
    vocational: zawodow{a,e,ego,ej,y,ych} επαγγελματικ{ή,ής,ού,ό,ός,ών}
    vocational: професионал{ен,на,ната,не,ни,них,но,ног,ној}
    vocational: профес{сиональная,сионального,сиональное,сиональной,сиональный,сиональных}
    vocational: профес{ійна,ійне,ійний,ійних,ійно} професійн{ого,ої,і} стручн{а,е,и,их,о,ог,ој}
    knowledge: coneixement{,s} conhecimento{,s} connaissance{,s} conocimiento{,s} conoscenz{a,e}
    knowledge: cunoașterea eolas ezagutza{,ren} gwybodaeth kennis knowledge kunnskap{,en,er,s}
    knowledge: kunskap{,en,er,s} savoir{,s} teadmis{ed,te} tudás{,a} wiedz{a,y} wissen{,s}
    knowledge: zināšan{as,u} znalosti znanj{a,e,u} žini{os,ų} γνώσ{εις,εων,η,ης}
    knowledge: знан{ие,ий,ия,ня,ь}
    transfer: prenos{,a,u} siirto transfer{,en,encia}
    transfer: trans{ferencias,fers,fert,ferts,feru,ferul,ferului,zfer,zferi} trasferiment{i,o}
    transfer: õigussiire трансфер{,а,т,у}
    study: astudiaethau estud{i,io,ios,is,o,os} ikasketak opintojen staidéar
    study: stud{i,ia,ie,ien,ier,ierna,ies,ii,iilor,ij,ija,ije,ijos,ijski,ijų,io,iu}
    study: stud{iul,ium,iums,iów,y} tanulmány{i,ok} étude{,s} õppingute σπουδ{ές,ή,ών}
    study: студи{и,ја,је}
    # --- Nature and matter
    energy: energe{etika,ia,tica,tiche,tici}
    energy: energet{ickej,ickou,ická,ické,ického,ický,ických,ico,ics,iikka,ik,ika,ikai}
    energy: energet{ikas,ike,iki,iko,ikos,iku,iky,inis,ska,ske,skega,ski,skih,skim,sko}
    energy: energet{skog,skoga,skoj,yczna,yczne}
    energy: energ{etycznego,etycznej,etyczny,etycznych,etyka,etyki,i,ia,ian,iaren,iat}
    energy: energ{ie,ien,ier,ies,iet,ii,ij,ija,ijai,ijas,ije,iji,ijo,ijos,iju,isch,y}
    energy: energètic energ{éticas,éticos,ías} enerji{,si} enerģētisk{ais,ajā,o,s,ā,ās}
    energy: fuinn{eamh,imh} orka orku tenaga ynni énergétique{,s} ενέργεια{,ς}
    energy: ενεργειακ{ή,ού,ό,ός,ών}
    energy: енерг{етика,етиката,етике,етики,етичен,етична,етичне,етичний,етичних,етичного}
    energy: енерг{етичної,етичні,етска,етске,етски,етских,етско,етског,етској,иен,ии}
    energy: енерг{ийна,ийни,ийния,ийно} енерг{ийното,ия,ията,ія,ії} энергетик{а,е,и}
    energy: энерг{етическая,етический,етического,етическое,ией,ии,ия}
    renewable: atjaunojam{o,ā,ās} atsinaujinanči{os,ų} berriztagarri{,ak,en}
    renewable: erneuerbar{,e,en,er,es} förnybar{,a} hernieuwbare megújuló
    renewable: obnov{itelná,itelné,itelný,itelných,ljiva,ljive}
    renewable: obnovljiv{ega,i,ih,im,o,og,oga,oj} odnawialn{a,e,ego,ej,y,ych} regenerabil{,e,ă}
    renewable: renewable{,s} renouvelable{,s} renov{able,ables,àvel,áveis} rinnovabil{e,i}
    renewable: taastuva{,te} taastuvenergia uusiutuv{a,an,at,ien} vedvarende yenilenebilir
    renewable: ανανεώσιμ{ες,η,ων} возобновляем{ая,ой,ые,ых} възобновяем{а,и}
    renewable: відновлюван{а,их,ої} обновљив{а,е,их}
    nuclear: atom atomenergia
    nuclear: atom{i,ic,ica,ico,ique,ovej,ovou,ová,ové,ového,ový,ových,owa,owe,owego,owej}
    nuclear: atom{owy,owych} branduolin{ei,iai,iam,io,is,ių,ė,ės} jadern{ej,ou,á,é,ého,ý,ých}
    nuclear: jadrov{ej,ou,á,é,ého,ý,ých} jedrsk{a,e,ega,i,ih,im,o,og,oga,oj}
    nuclear: jądrow{a,e,ego,ej,y,ych} kern kernenergie kernfysica kernphysik kodolenerģija
    nuclear: kodolfizikas kärnkraft kärnteknisk niwclear nucl{ear,eare,eares,eari,eară,éaire}
    nuclear: nucléaires
    nuclear: nukl{ear,eare,earen,earer,earna,earne,earnega,earni,earnih,earnim,earno}
    nuclear: nukl{earnog,earnoga,earnoj,ears,eer,eáris,eāri,ir} núicléach tuuma ydin ydinenergia
    nuclear: ydinvoima πυρηνικ{ή,ής,ό,ός,ών} атомн{а,ая,е,ий,их,ого,ое,ой,ої,ый,і}
    nuclear: нуклеарн{а,е,и,их,о,ог,ој} ядерн{а,ая,е,и,ий,их,ого,ое,ой,ої,ый,ых,і} ядрен{,а,и,о}
    environment: ambient{,ais,al,ale,ales,ali,e,es,ul} ambjent amgylchedd{,ol} aplink{a,os}
    environment: comhshaol environment{,al,ale,ali,s} environnement{,al,ale,ales,aux,s}
    environment: ingurumen{a,aren,eko} keskkon{d,na,nna} környezet{,e,i} környezetvédel{em,mi}
    environment: leefomgeving lingkungan medioambient{al,ales,e} mediu{,l,lui} milieu{,s}
    environment: milj{ö,öer,ön,øet}
    environment: okol{iš,iša,išna,išne,išnega,išni,išnih,išnim,išno,išnog,išnoga,išnoj,išu}
    environment: okol{ja,je,jska,jske} okolj{skega,ski,skih,skim,sko,skog,skoga,skoj,u} omgeving
    environment: prost{redia,redie,ředí} umhverfis umwelt{,s} vide{,s} ympäristö{,n}
    environment: çevre{,sel,si} środowisk{a,o,owa,owe,owego,owej,owy,owych} περιβάλλον{,τος}
    environment: περιβαλλοντικ{ή,ής,ό,ός,ών} довкілля{,м} средин{а,е}
    environment: экологическ{ая,ие,ий,их,ого,ое,ой} medio_ambiente medio_ambient meio_ambiente
    environment: medi_ambient životního_prostředí životní_prostředí životné_prostredie
    environment: životného_prostredia životna_sredina životne_sredine окружающей_среды
    environment: окружающая_среда околна_среда околната_среда навколишнього_середовища
    environment: животне_средине животна_средина alam_sekitar
    ecology: ecolog{ia,ica,ical,ici,ico,ie,isch,ische,y}
    ecology: ekologi{,a,aren,ckej,ckou,cká,cké,ckého,cký,ckých,czna,czne}
    ecology: ekolo{gicznego,gicznej,giczny,gicznych,gie,gii,gija,gijas,gije,gijos,gin}
    ecology: ekolo{gisk,giska,ji,jik,ška,ške,škega,ški,ških,škim,ško,škog,škoga,škoj}
    ecology: écologique{,s} éiceolaíocht
    ecology: ökolo{gia,giai,gie,gisch,gische,gischen,gischer,gisches,ogia} økologi{,sk}
    ecology: οικολογ{ία,ίας,ική,ικό,ικός}
    ecology: еколог{ии,ичен,ична,ично,ия,ија,ије,ічна,ічне,ічний,ія,ії} экологи{и,ю,я}
    nature: alam daba{,s} doğa{,l} gamt{a,inis,inių,os} loodus{,e,lik} luonnon{,tiede,vara}
    nature: luonnonvarain luonto narav{a,e,na,ne,nega,ni,nih,nim,no,nog,noga,noj} naravoslovni
    nature: natur{a,ais,al,ale,aleza,ali,aren,e,el,elle,elles,els,en,ens,es,i,ii,in,iol}
    nature: natur{wissenschaften,wissenschaftlich,wissenschaftliche,y} naturzientzia
    nature: natuur{,lijk,lijke} nádúr náttúru prirodn{ega,ih,im,o,og,oga,oj} prirodoslovni
    nature: przyrod{a,nicza,nicze} przyrod{niczego,niczej,niczy,niczych,y}
    nature: prírodn{,ej,ou,á,é,ého,ý,ých} přírod{a,ní,ních} přírod{ovědecká,ovědecké,y,ě}
    nature: természet{,e,es,i} természettudományi φύσεως φύση{,ς}
    nature: природ{а,ата,е,ен,и,на,ная,не,ни,них,ничий,ничих,но,ног,ного,ное,ной,ној}
    nature: природ{ные,ный,ных,ы} φυσικών_πόρων
    climate: aeráid climat{,e,es,ic,ica,iche,ici,ico,ique,iques,s} climáticos hinsawdd iklim
    climate: ilmasto{,n} kliima klima{a,at,et,t,ta,tes,tet}
    climate: klimat{ickej,ickou,ická,ické,ického,ický,ických,iko,ikoa,ische,ischen,o}
    climate: klimat{ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj,u,yczna,yczne}
    climate: klimatyczn{ego,ej,y,ych} klimāts éghajlat{,i} κλίμα{,τος} κλιματικ{ή,ής,ό}
    climate: климат{,а,ичен} климатич{еский,еского,ни} клімат{,ичний,у}
    weather: hidrometeorološk{a,e,ega,i,ih,im,o,og,oga,oj}
    weather: hydrometeorologic{kej,kou,ká,ké,kého,ký,kých,zny} ilmatieteen ilmatieteenlaitos
    weather: meteorologi{a,ca,cal,ckej,ckou,cká,cké,ckého,cký,ckých,co,czna,czne}
    weather: meteorol{ogicznego,ogicznej,ogiczny,ogicznych,ogie,ogien,ogii,ogija,ogijos}
    weather: meteorol{ogisch,ogische,ogischer,ogisk,ogiska,ogiske,ogy,oji,oogia,oška}
    weather: meteorol{oške,oškega,oški,oških,oškim,oško,oškog,oškoga,oškoj,ógiai} météo
    weather: météorologique vremea weather wetter wetterdienst μετεωρολογ{ία,ίας,ική,ικό}
    weather: гидрометеорологии гидрометеорологи{ческий,я} гідрометеорологі{я,ї}
    weather: метеорологи{и,чески} метеороло{гический,гия,гія,гії,шка,шке,шки,шких,шко,шког,шкој}
    water: acqu{a,e} agua{,s} aigua aigües apel{e,or} auga{,s} dŵr eau eaux gewässer
    water: hidro{grafico,logia,loška,loške}
    water: hidrol{oškega,oški,oških,oškim,oško,oškog,oškoga,oškoj,ógica,ógico} hidráulic{a,o}
    water: hydrauli{c,cs,ka,que,ques} hydrolog{ia,ical,ická,ický,iczny,ie,ique,y} idraulic{a,o}
    water: suyu uisce vand{,ens,enų} vann vatten veden vesi{,en} vizek voda vode
    water: vodn{ega,ej,ih,im,o,og,oga,oj,ou,á,é,ého,í,ích,ý,ých} vodo{,u} vody víz vízi
    water: vízügy{,i} vôd wasser water{,s} woda wodn{a,e,ego,ej,y,ych} wody wód ūden{i,s} νερού
    water: νερό νερών υδάτων ύδατα ύδρευση{,ς} вода воде{,н} води{,те}
    water: водн{а,ая,е,и,ий,их,ого,ое,ой,ої,ые,ый,ых,і} воды
    ocean: ocea{an,ne,nic,no}
    ocean: ocean{ografia,ographic,ography,ogràfic,ográfica,ográfico,ologia,ologie,os,s,u,ul}
    ocean: oceà océan{,ique} océanographi{e,que} oseano{,grafi} ozean{,e} ozean{ographie,s}
    ocean: valtameri óceáni ωκεαν{ογραφίας,ογραφική,ός,ών} океан{,а}
    ocean: океан{ографии,ологии,ология,ски,у}
    maritime: arforol deniz{,cilik,i} hafrannsóknastofnun hav havet havs itsas{,o,oa} jūras
    maritime: jūreivystės jūrini{s,ų} jūrnie{cības,ku} jūros jūrų kelautan laut mara
    maritime: mari{n,na,nas,ne,nen,ner,nes,ni,no,nos,tim,tima,timas,time,timen,timer,times}
    maritime: mari{timi,timo,timos,ttima,ttime,ttimi,ttimo,ttimu} meeres meeresforschung mer
    maritime: mere{,n,ndus,nduse} merenkul{ku,un} meri mora more morj{a,e}
    maritime: morsk{a,i,ich,ie,iego,iej} morwrol morz{a,e} mořsk{ej,ou,é,ého,ý,ých} muir{,í}
    maritime: naval{,e,es,i} navegación naviga{tion,zione}
    maritime: pomors{ke,kega,kih,kim,ko,kog,koga,koj,tva,tvo} scheepvaart schifffahrt{,s} sea
    maritime: seas shipbuilding shipping sjöfart{,en,s} søfart{,en,s} tenger{,i} tengerészeti
    maritime: zee zeevaart zeeën θάλασσα{,ς} θαλάσσι{α,ας,ος,ων}
    maritime: ναυτι{κή,κού,κό,κός,λία,λίας,λιακή} ναυτιλιακ{ής,ό,ός} море
    maritime: морс{ка,ката,кая,ки,ких,кия,ко,кого,кое,кой,кото,ька,ьке,ький,ьких,ького,ької,ькі}
    maritime: моря поморск{а,е,и,их,о,ог,ој}
    fishery: acquacoltura acuicultura akvakultur{a,e} aquaculture aquakultur{,en} aquicultura
    fishery: arrantza{,ren} balıkçılık fischerei{,en} fisher{ies,y}
    fishery: fisk{,e,eri,erie,erier,eriet,et} halgazdálkodás{,i} halászat{,i} iasca{ch,igh}
    fishery: kalandus{,e} kalatalou{den,s} perika{nan,tan}
    fishery: pesc{a,ado,adores,ados,as,atori,he,uit,uitul} pescuitului pesquer{a,as,o,os,ía}
    fishery: pysgodfeydd pêche{,s,ur,urs} ribarstv{a,o} ribištv{a,o}
    fishery: rybac{ka,ki,kie,kiego,twa,two} rybołówstw{a,o} rybárstv{a,o} rybářství sajd
    fishery: visserij zivsaimniecība{,s} žuvininkystė{,s} αλιε{ία,ίας,υτική,υτικό} αλιευτικός
    fishery: рибальство рибарств{а,о} рибн{а,е,ий,ого} рыбн{ого,ой,ый} рыбое рыболовств{а,о}
    fishery: рыбхоз
    forestry: basoa{,k} basogintza bosbouw bosc{,hi,o,os} bosque{,s} coedwigaeth erdészeti erdő
    forestry: erdőgazdaság erdőgazdálkodási erdők erdőmérnöki erdőszeti floresta{,is,l,s}
    forestry: foraoiseacht forest{,a,ais,al,ale,ales,ali,erie,i,ier,iers,ieră,ière,ières,ry,s}
    forestry: forst{,amt,s} forstwirtschaft{,liche} forstwissenschaft forêt{,s}
    forestry: gozd{,arska,arske} gozdars{kega,ki,kih,kim,ko,kog,koga,koj,tva,tvo}
    forestry: gozd{ni,ove,ovi} kehutanan lasu lasy lasów lesa lesnic{ká,kého,ký,tva,tvo,tví}
    forestry: lesní{,ch,ckej,ckou,cké,ckých} lesov lesy lesů leśn{a,e,ego,ej,ictwa,ictwo,y,ych}
    forestry: metsa{majandus,ndus,nduse} metsä{,n,t} metsätalou{den,s} meža meži mežs
    forestry: mežsaimniecības mežu mišk{ai,as,o,ų} orman{,cılık,ları,ı} perhutanan
    forestry: pădur{e,i,ilor} silvic silvicoltura silvicultur{a,ii} skog{,ar,bruk,en,s,sbruk}
    forestry: skov{,brug,bruk,en} sylviculture wald{,es} wälder šuma{,rska,rske}
    forestry: šumars{kega,ki,kih,kim,ko,kog,koga,koj,tva,tvo} šume šumsk{a,i}
    forestry: δασικ{ή,ής,ό,ός,ών} δασολογία{,ς} δασών гора гори{,те} горск{а,и,о,ото} лес леса
    forestry: лесн{ая,их} лесничество лесно{го,е,й} лесов лесотехнический лесхоз ліс лісництва
    forestry: лісов{а,е,ий,ого} лісу лісів шумарс{ка,ке,ки,ких,ко,ког,кој,тва,тво}
    agriculture: agra{ire,ires,r,re,ri,ria,rias,rie,rio,risch,rna,rne,rnega,rni,rnih,rnim}
    agriculture: agra{rno,rnog,rnoga,rnoj} agrarwirtschaft agrar{wissenschaft,ă}
    agriculture: agricol{a,e,es,i,o,tura} agricult{eur,eurs,ura,urais,ural}
    agriculture: agricultur{ales,e,es,ii} agrikoltura
    agriculture: agronom{ic,ica,ici,ický,ico,iczny,ie,ija,ije,ique,iques,isk,ska,ske,skega}
    agriculture: agronom{ski,skih,skim,sko,skog,skoga,skoj,y,ía} agropecuari{a,o}
    agriculture: agrotechni{czny,k} agrários agrártudományi agrícolas amaeth amaethydd{iaeth,ol}
    agriculture: jordbruk{,et,s} kmetijs{ka,ke,kega,ki,kih,kim,ko,kog,koga,koj,tva,tvo} landbouw
    agriculture: landb{ouwkundig,rug,ruget,rugs,ruk,ruket,ruks} landbúnaðar
    agriculture: landwirtschaft{,lich,liche} landwirtschaft{lichen,licher,liches,s}
    agriculture: lantbruk{,et,ets,s} lauksaimniec{iskais,isks,iskā,ība,ības} maatalou{den,s}
    agriculture: mezőgazdaság{,a,i} nekazaritza{,ko,ren} pertanian
    agriculture: poljoprivred{a,e,i,na,ne,nega,ni,nih,nim,no,nog,noga,noj}
    agriculture: poľnohospodárs{kej,kou,ká,ké,kého,ký,kých,tva,tvo} põllumajandus{,e,lik}
    agriculture: roln{a,e,ego,ej,ictwa} rolnic{twie,two,za,ze,zego,zej,zy,zych} rolny{,ch}
    agriculture: talmhaíocht{,a} tarım{,sal,ı} zeměděls{kej,kou,ká,ké,kého,ký,kých,tví} ziraat
    agriculture: αγροτικ{ή,ής,ού,ό,ός,ών} γεωπονικ{ή,ού,ό,ός,ών}
    agriculture: γεωργ{ία,ίας,ική,ικής,ικό,ικός,ικών}
    agriculture: аграр{ен,на,ная,не,ни,ний,но,ного,ное,ной,ної,ный} агрономи{ческий,я}
    agriculture: земедел{ие,ието,ска,ската,ски,ските,ския,ско,ското}
    agriculture: пољопривред{а,е,и,ни,ног,ну} селскостопанск{а,и,о}
    agriculture: сельскохозяйственн{ая,ого,ое,ой,ый,ых} сільськогосподарськ{а,е,ий,их,ого,ої,і}
    agriculture: maa_ja žemės_ūkio žemės_ūkis сельское_хозяйство сельского_хозяйства
    agriculture: сільське_господарство сільського_господарства
    veterinary: albaitaritza diergeneeskund{e,ig} eläinlääkintä eläinlääkketieteellinen
    veterinary: tierärzte tierärzt{ekammer,liche} tierärztlichen
    veterinary: veterin{aar,aaria,ari,aria,arie,arijas,arijos,ario,arisk,ariņ,arna,arne}
    veterinary: veterin{arnega,arnej,arni,arnih,arnim,arno,arnog,arnoga,arnoj,arnou,arného}
    veterinary: veterin{arný,arných,arski,ary,er,erlik,är} veterinärmedi{cinska,zin}
    veterinary: veterinärmedizinisch{,e} veterinārārst vétérinaire{,s}
    veterinary: weterynar{ia,ii,yjna,yjne} weterynaryjn{ego,ej,y,ych} állatorvos{,i}
    veterinary: állatorvostudományi κτηνιατρικ{ή,ής,ό,ός}
    veterinary: ветеринар{ен,ије,на,ная,не,ний,них,но,ного,ное,ной,ної,ный,ні,ски,ство}
    animal: abereen ainmhithe anima{l,le,les,li,lier,liers,lière,ls,lă,ux} dier{,en} djur
    animal: dzīvniek{i,u} eläin{,ten} gyvūn{ai,ų} hayvan{,cılık,ları,sal} looma{,de}
    animal: loomakasvatus tier{,e,es,zucht} zootec{hniczny,hnika,hnique,hnische,nia,nico,niico}
    animal: zviera{,t} zvířat zwierz{ąt,ęcy,ęta} állat{,i,ok} állattenyésztési živali
    animal: životinj{a,e} ζώων животн{и,ов} животн{овъдство,овъдството,ых} тварин{,и}
    animal: тваринництва
    plant: augalai augal{ininkystės,ų} augu bilj{a,aka,e,na,ni} bitki{,ler,sel}
    plant: botan{ic,ica,ical,ická,ický,ico,ics,iczny,ik,ika,ique,isch,ischer,isk,iska,ički,y}
    plant: kasvi{,en} landareen növény{,ek,i,tani} növényvédelmi pflanz{e,en,lich} piante
    plant: plant{,aire,e,en,er,es,s} rastlin{,a,nej,nou,ná,né,ného,ný,ných,y}
    plant: rostlin{,a,nej,nou,ná,né,ného,ný,ných,y} roślin{,a,na,ne,nego,nej,ny,nych,y}
    plant: taime{,de} vegetali växt{,er} végéta{l,le,les,ux} φυτών
    plant: ботан{ическая,ические,ический,ических,ического,ическое,ической,іки,ічний} ботанічного
    plant: растени{е,й,я} рослин{,и} рослинництва jardin_botanique
    food: agroalimenta{ire,ires,r,re,ri,ria,rio} agroindustria{,l}
    food: aliment{ació,ación,aire,aires,ar,are,ares,ari,aria,arias,arie,ario,ară,ation}
    food: aliment{azione,ação,ația,ației,e,i,os,s,um} bwyd elika{dura,duraren,gai,gaiak,gaien}
    food: elintarvike elintarvikkeiden ernährung{,s} food{,s} fødevare{,r} gıda{,sı}
    food: hran{a,e,o,u} ikel lebensmittel{,s} levensmiddelen livsmedel{,s} maist{as,o} makanan
    food: matvarer matvæla nahrungs pangan potravin{,y}
    food: potraviná{rskej,rskou,rská,rské,rského,rských,řský,řství}
    food: prehra{mbena,mbene,mbenega,mbeni,mbenih,mbenim,mbeno,mbenog,mbenoga,mbenoj}
    food: prehra{na,nbeni,ne,ni,no} pārtika{,s} ruoka ruokavirasto spożywcz{a,e,ego,ej,y,ych}
    food: toidu toiduainete toit voed{ing,ings,sel} výživ{a,y} élelm{ezés,ezési,iszer}
    food: élelmiszeri{,pari} élelmiszertudományi żywieni{a,e}
    food: żywnoś{ci,ciowa,ciowe,ciowego,ciowej,ciowy,ciowych,ć}
    food: živil{a,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj,stvo} διατροφή{,ς} τροφίμων
    food: τρόφιμα питани{е,я} пищев{ая,ого,ое,ой,ых} прехрамбен{а,е,и,их,о,ог,ој}
    food: продовольств{а,енный,ие,ия} харчов{а,е,ий,их,ого,ої} хран{а,ата,е,и} хранителн{а,и}
    food: храны agro_alimentaire
    wine: ardoa{,ren} borászati enolog{ia,ico,ie,y} szőlészeti vin vinařství vinho{,s}
    wine: vini{,cole,coles,colo} vinně vino vinogradarstv{a,o} vinogradništv{a,o}
    wine: vinohradn{ictvo,ictví,ícky} vinos vins vinul{,ui} vinársky vinícola viticoltura
    wine: viticultur{a,al,e} vitivinicol{a,e,o} wein{,bau} weinwirtschaft wijnbouw wine{,s}
    wine: œnologie şarap αμπέλου οίνο{ς,υ} вино виноградарств{а,о} виноробств{а,о} виното лоз
    wine: лозарство{,то}
    # --- Economy
    economy: eacnamaíochta econom{aidd,ia,ic,ica}
    economy: econom{ically,ice,iche,ici,ico,ics,ie,iei,ies,ii,isch,ische,ischer,ist,ists,y,ías}
    economy: económic{as,os} efnahags
    economy: ekonomi{,a,ako,aren,ckej,ckou,cká,cké,ckého,cký,ckých,czna,czne}
    economy: ekonom{icznego,icznej,iczny,icznych,iet,ii,ija,ije,ijos,ik,ika,ikas,ike}
    economy: ekonom{iki,iko,ikos,ikou,iky,in,inei,iniai,iniam,inio,inis,inių,inė,inės}
    economy: ekonom{isi,isk,iska,iskais,iskajā,isko,isks,iskt,iskās,ska,ske,skega,ski}
    economy: ekonom{skih,skim,sko,skog,skoga,skoj} gazdaság{,a,i,os} gazdaságtudományi
    economy: geilleagar
    economy: gospodar{cza,cze,czego,czej,czy,czych,ka,ki,kę,ska,ske,skega,ski,skih,skim}
    economy: gospodar{sko,skog,skoga,skoj,stva,stvo} hospodá{rstva,rstvo,řskej,řskou,řská,řské}
    economy: hospodářs{kého,ký,kých,tví} iktisa{di,t} kansantalou{den,s} közgazdaság{i,tani}
    economy: közgazdaságtudományi majandus{,e,lik} majandusteaduskond
    economy: privred{a,e,na,ne,nega,ni,nih,nim,no,nog,noga,noj} stopanstv{a,o}
    economy: talou{dellinen,den,s} taloustiete{en,iden} tautsaimniecība{,s}
    economy: wirtschaft{,en,lich,liche} wirtschaft{lichen,licher,liches,s}
    economy: wirtschaftswissenschaft{,en,liche} wirtschaftswissenschaftlichen économique{,s}
    economy: ökonomi{e,sch,sche,schen} økonomi{,en,et,sk,ske} ūkio ūkis
    economy: οικονομ{ία,ίας,ικά,ική,ικής,ικού,ικό,ικός,ικών} господарств{а,о}
    economy: економ{ска,ске,ски,ских,ско,ског,ској,іка,іки,ічна,ічне,ічний} економічно{го,ї}
    economy: икономи{ка,ката,ки,ческа,чески,ческо,я} привред{а,е,на,не,ни,них,но,ног,ној}
    economy: стопанск{а,и,о} экономик{а,е,и} экономическ{ая,ий,ого,ое,ой} народного_хозяйства
    """
}
