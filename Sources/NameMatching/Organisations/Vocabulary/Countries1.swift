extension OrganisationVocabulary {
  /// Countries and their adjectives.
  static let countryLines1 = """
    # --- European Union
    EU: eu ue european_union europäische_union europäischen_union union_européenne
    EU: unione_europea unión_europea união_europeia unió_europea europese_unie
    EU: europeiska_unionen europeiska_unionens europæiske_union europeiske_union euroopan_unioni
    EU: euroopan_unionin euroopa_liit euroopa_liidu eiropas_savienība eiropas_savienības
    EU: europos_sąjunga europos_sąjungos unia_europejska unii_europejskiej evropská_unie
    EU: evropské_unie európska_únia európskej_únie evropska_unija evropske_unije europska_unija
    EU: europske_unije европска_унија европске_уније európai_unió uniunea_europeană
    EU: uniunii_europene европейски_съюз европейския_съюз европейский_союз европейского_союза
    EU: європейський_союз європейського_союзу ευρωπαϊκή_ένωση ευρωπαϊκής_ένωσης avrupa_birliği
    EU: europar_batasuna europako_batasuna an_t_aontas_eorpach unjoni_ewropea undeb_ewropeaidd
    # --- Europe
    AT: austria{,ca,che,chi,ci,cka,cki,ckich,ckie}
    AT: austri{ackiego,ackiej,aco,ako,akoa,an,ans,ece} austri{ecească,ei,i,ja,jas,jos,jska,jske}
    AT: austr{ijskega,ijski,ijskih,ijskij,ijskim,ijsko,ijskog,ijskoga,ijskoj,íacas,íacos}
    AT: ausztria{,i} autrich{e,ien,ienne} autrichien{nes,s}
    AT: avstrij{a,e,i,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj} avusturya awstria
    AT: itäval{lan,ta} itävaltalainen oostenrijks{,e} ostair osztrák
    AT: rakousk{a,ej,o,ou,u,é,ého,ý,ých} rakúsk{a,ej,o,ou,u,é,ého,ý,ých}
    AT: österr{eichisch,eichische,eichischen,eichischer,eichisches,eichs,ike,ikes,ikisk}
    AT: österrikisk{a,t} østerriksk{,e} østrigs{,k,ke} αυστρ{ία,ίας,ιακή,ιακό,ιακός}
    AT: австри{и,йска,йская,йски,йский,йско} австри{йского,йское,йской,ю,я,ја,је,јски}
    AT: австрі{йська,йський,я,ї} аустриј{а,е,ска,ски}
    BE: beilg{,each} belg{a,as,e,es,i,ia}
    BE: belgi{alainen,an,ca,che,ci,ckej,cko,ckou,cká,cké,ckého,cký,ckých,co,cz,ei}
    BE: belgi{en,ens,i,ja,jas,jos,jska,jske,jski}
    BE: belgi{jskich,jskie,jskiego,jskiej,jsko,o,que,ques,sch,sche,schen,scher,sches}
    BE: belgi{sk,ska,ske,st,um,ë} belçika βέλγιο{,υ} βελγικ{ή,ό,ός} белги{йски,я,ја,је,јски}
    BE: бельги{и,йская,йский,я} бельгі{йський,я,ї}
    BG: bolgar{ija,ije,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj} bolgár
    BG: bugarsk{a,e,ega,i,ih,im,o,og,oga,oj} bulga{aria,ars,arse,r,ra,re,res,ri,ria}
    BG: bulgar{ialainen,ian,ians,ie,iei,ien,iens,ija,ijas,ije,ijos,in,isch,ische}
    BG: bulgar{ischen,ischer,isches,isk,iska,iske,istan,o,ská} bulharsk{a,ej,o,ou,u,é,ého,ý,ých}
    BG: bułgar{ii,ski,skich,skie} bułgarskie{go,j} búlgaros βουλγαρ{ία,ίας,ική,ικό,ικός}
    BG: болгар{ии,ия,ская,ские,ский,ских,ского,ское,ской,ська,ське,ський,ських}
    BG: болгар{ського,ської,ські,ія,ії} бугарск{а,е,и}
    BG: българ{ия,ията,ска,ската,ски,ските,ския,ско,ското}
    CH: elveți{a,ană,ei} helvetica helvétique isviçre schweiz{,er}
    CH: schweiz{erisch,erische,erischen,erischer,erisches,isk,iska,iske} suisse{,s}
    CH: suiz{a,as,o,os} suíç{a,o,os} suïssa sveits{,i,in,isk,iske} sviz{ra,zera,zere,zeri,zero}
    CH: svájc{,i} swiss switzerland szwajcar{ia,ii,ska,ski,skich,skie} szwajcarskie{go,j}
    CH: zwitser{land,se} švajcarsk{a,e,i} švajčiarsk{a,ej,o,ou,é,ého,ý,ých}
    CH: šveic{arija,arijos,es} švica{,rska,rske} švicarsk{ega,i,ih,im,o,og,oga,oj} švice
    CH: švýcarsk{a,ej,o,ou,u,é,ého,ý,ých} ελβετ{ία,ίας,ική,ικό,ικός}
    CH: швейцар{ии,ия,ска,ската,ская,ски,ские,ский,ските,ских,ския,ско,ского,ское}
    CH: швейцар{ской,ското,ська,ське,ський,ських} швейцар{ського,ської,ські,ія,ії}
    CH: confoederatio_helvetica
    CY: chipr{e,iota} chypr{e,iote} ciper
    CY: cipr{a,iota,o,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj,u}
    CY: cyper{n,skej,skou,ská,ské,ského,ský,ských} cypr{,iote} cypriot{isk,s}
    CY: cypr{u,us,yjska,yjski} cypryjski{ch,e,ego,ej} kipr{as,o} kypersk{ej,ou,á,é,ého,ý,ých}
    CY: kypr{,oksen,os} küprose kıbrıs xipre zypern zypri{otisch,sch,sche,schen,scher,sches}
    CY: κυπριακ{ή,ής,ού,ό,ός} κύπρο{ς,υ} кипар кипр{а,ский}
    CY: кипър{,ска,ската,ски,ските,ския,ско,ското} кіпру
    CZ: ceca cechi{,a} ceco ceh cehia cehă chec{a,o} chequia cseh csehország{,i} czech{,ia,y}
    CZ: czesk{a,i,ich,ie,iego,iej} tcheco tchèque{,s} tchéquie tjecki{en,sk,ska}
    CZ: tjekki{et,sk,ske} tschechi{ens,sch,sche,schen,scher,sches} tsjechi{sch,sche,ë}
    CZ: tsjekki{a,sk,ske} txec{,a} tšehhi tšek{in,ki} çek çekya čehija{,s} čehu čekij{a,os} čekų
    CZ: česk{a,ej,o,ou,u,é,ého,ý,ých} češk{ega,i,ih,im,og,oga,oj} τσεχ{ία,ίας,ική,ικό,ικός}
    CZ: чеськ{а,е,ий,их,ого,ої,і} чехи{и,я} чехі{я,ї} чешк{а,ата,е,и,ите,ия,о,ото}
    CZ: чешск{,ая,ие,ий,их,ого,ое,ой} czech_republic tschechische_republik
    CZ: tschechischen_republik république_tchèque repubblica_ceca república_checa
    CZ: república_txeca república_tcheca tsjechische_republiek tjeckiska_republiken
    CZ: tšekin_tasavalta republika_czeska republiki_czeskiej česká_republika české_republiky
    CZ: českej_republiky cseh_köztársaság republica_cehă чешка_република çek_cumhuriyeti
    DE: alem{ana,anas,anes,anha,ania,aniako,anian,anya,anys,án,ã,ães,ão}
    DE: allema{gne,nde,ndes,nds} almaenig alman{,ya} deutsch{,e,em,en,er,es,land,lands}
    DE: duits{,e,land} gearmá{in,nach} german{,ia,iei,s,y,ă} jerman
    DE: nemačk{a,e,ega,i,ih,im,o,og,oga,oj} nemčij{a,e} nemšk{a,e,ega,i,ih,im,o,og,oga,oj}
    DE: niem{cy,iec,iecka,iecki} niemiecki{ch,e,ego,ej} njemačk{a,e,ega,i,ih,im,o,og,oga,oj}
    DE: német németország{,i} německ{a,ej,o,ou,u,é,ého,ý,ých} saksa{lainen,maa,n}
    DE: tedesc{a,he,hi,o} tysk{,a,e,land,lands,t} vokie{tija,tijos,čių} vācija{,s} vācu ġermanja
    DE: γερμαν{ία,ίας,ική,ικής,ικό,ικός}
    DE: герман{ии,ия,ија,ска,ската,ская,ски,ские,ский,ските,ских,ския,ско,ского}
    DE: герман{ское,ской,ското} немачк{а,е,и} немецк{ая,ие,ий,их,ого,ое,ой}
    DE: немск{а,ата,и,ите,ия,о,ото} німецьк{а,е,ий,их,ого,ої,і} німеччин{а,и}
    DE: federal_republic_of_germany bundesrepublik_deutschland yr_almaen
    DK: danemarca dane{sa,se,ses,si,ză} dani{a,i,j,ja,jos,marca,marka,sh} danmark{,s}
    DK: danois{,e,es} dansk{,a,e,i,t} danés danų deens{,e} denemarken denmark
    DK: dinamar{ca,quesa,quês} duńsk{a,i,ich,ie,iego,iej} dániai dánsk{ej,o,ou,u,ého,ý,ých}
    DK: dänemark{,s} dänisch{,e,en,er,es} dānijas taani tanska{lainen,n} δανία{,ς} δανικ{ή,ό,ός}
    DK: дани{и,я} данс{ка,ке,ки,ька,ьке,ький,ьких,ького,ької,ькі} дані{я,ї}
    DK: датск{а,ата,ая,и,ие,ий,ите,их,ия,о,ого,ое,ой,ото}
    EE: eesti{,maa} esti{ja,jos,sk,ske} estland{,s,sk} estnis{ch,che,chen,cher,ches,k,ka,ke}
    EE: esto{ne,nes,ni,nia,nian,nians,niană,nie,niei,nien,nienne,niens,nii,nija}
    EE: esto{nije,nio,nskega,nskej,nskih,nskim,nsko,nskog,nskoga,nskoj,nskou,nsku}
    EE: esto{nské,nského,nský,nských,nya,nă,ńska,ński} estoński{ch,e,ego,ej} estų igaunija{,s}
    EE: igauņu viro virolainen viron észt észtország{,i} εσθον{ία,ίας,ική,ικό,ικός}
    EE: естон{ия,ија,ије,ска,ската,ски,ските,ския,ско,ското,ська,ське,ський,ських}
    EE: естон{ського,ської,ські,ія,ії} эстон{ии,ия,ская,ские,ский,ских,ского,ское,ской}
    ES: espa{gne,gnol,gnole,gnoles,gnols,inia} espainiako espanh{a,ol,ola,olas,óis}
    ES: espan{jalainen,jan,ya,yol,yola,yols} españ{a,ol,ola,olas,oles} hispaania
    ES: hiszpa{nia,nii,ńska,ński} hiszpański{ch,e,ego,ej} ispan{ija,ijos,ya,yol,ų} sbaen
    ES: sepanyol spaans{,e} spagn{a,ola,ole,oli,olo} spain
    ES: span{ia,iei,ien,iens,iolă,isch,ische,ischen,ischer,isches,ish,je,sk,ska,ske,skt,yol}
    ES: spanyolország{,i} spáinn spānija{,s} spāņu
    ES: špani{elska,elskej,elsko,elskou,elsku,elské,elského,elský,elských,j,je}
    ES: španjolsk{a,e,ega,i,ih,im,o,og,oga,oj} špansk{ega,i,ih,im,o,og,oga,oj}
    ES: španělsk{a,ej,o,ou,u,é,ého,ý,ých} ισπαν{ία,ίας,ική,ικό,ικός}
    ES: испан{ии,ия,ска,ската,ская,ски,ские,ский,ските,ских,ския,ско,ского,ское,ской,ското}
    ES: шпан{ија,ије,ска,ски} іспан{ська,ське,ський,ських,ського,ської,ські,ія,ії}
    FI: finland{,ais,aise,aises,e,ei,esa,ese,esi,eză,ia,ii,iya,s,és} finn{,isch,ische}
    FI: finnis{chen,cher,ches,h} finnland{,s} finnország{,i}
    FI: fins{,e,k,ka,ke,kej,kem,ko,kou,kt,ku,kého,ký,kých} fiński{,ch,e,ego,ej} somija{,s} somu
    FI: soome suomalai{nen,sen,set,sten} suom{en,i,ija,ijos,ių} φινλανδ{ία,ίας,ική,ικό,ικός}
    FI: финланд{ия,ија,ска,ската,ски,ските,ския,ско,ското} финлянди{и,я}
    FI: финск{ая,ие,ий,их,ого,ое,ой} фінлянд{ська,ське,ський,ських,ського,ської,ські,ія,ії}
    FI: фінськ{а,е,ий,их,ого,ої,і}
    FR: ffrainc ffrengig fhrainc franc{e,esa,esas,ese,eses,esi,esos,eze,eză,ia}
    FR: franc{iaország,iaországi,ie,ii,ija,ijas,ije,ja,ji,oska,oske}
    FR: franco{skega,ski,skih,skim,sko,skog,skoga,skoj,uzská,uzské}
    FR: franc{ouzského,ouzský,uska,uske}
    FR: franc{uskega,uski,uskich,uskie,uskiego,uskiej,uskih,uskim,usko,uskog,uskoga}
    FR: franc{uskoj,és,úzska} francúzsk{ej,o,ou,u,é,ého,ý,ých}
    FR: frankr{eich,eichs,ig,igs,ijk,ike,ikes} frans{,a,e,k,ka,ke,kt,ız} frantziako
    FR: französisch{,e,en,er,es} fran{ça,çais,çaise,çaises,ču,ța,ței} french perancis
    FR: prancūz{ija,ijos,ų} prantsus{e,maa} ranska{lainen,n} γαλλ{ία,ίας,ική,ικής,ικό,ικός}
    FR: франци{и,я}
    FR: франц{узская,узские,узский,узских,узского,узское,узской,узька,узьке,узький}
    FR: франц{узьких,узького,узької,узькі,уска,уске,уски,ія,ії} френск{а,ата,и,ите,ия,о,ото}
    GR: ellenic{a,o} graik{ija,ijos,ų}
    GR: grec{,a,he,hi,ia,iei,ja,ji,ka,ki,kich,kie,kiego,kiej,o,que,ques,s} gree{ce,k} greg{a,o}
    GR: grek{isk,iska,land,lands} gresk{,e} griech{enland,enlands,isch,ische} griechische{n,r,s}
    GR: grieg{a,as,o,os} griek{enland,s,se} grieķ{ija,ijas,u} grækenland{,s} græsk{,e} grèce
    GR: gréck{ej,o,ou,u,é,ého,ý,ých} grčij{a,e} grčk{a,e,ega,i,ih,im,o,og,oga,oj}
    GR: gršk{a,e,ega,i,ih,im,o,og,oga,oj} görög görögország{,i} hell{as,enic} hellénique{,s}
    GR: helénic{a,o} kreeka kreik{an,ka} kreikkalainen yunan{,istan}
    GR: řeck{a,ej,o,ou,u,é,ého,ý,ých} ελλά{δα,δας,δος,ς} ελληνικ{ή,ής,ού,ό,ός,ών}
    GR: грец{ии,ия,ька,ьке,ький,ьких,ького,ької,ькі,ія,ії} греческ{ая,ие,ий,их,ого,ое,ой}
    GR: грчк{а,е,и} гръцк{а,и,о} гърция
    HR: chorvatsk{a,ej,o,ou,u,é,ého,ý,ých} chorwac{ja,ji,ka,ki,kich,kie,kiego,kiej}
    HR: croa{cia,ta,te,tes,ti,tia,tian,tians,tie,to,zia,ției} horvát horvátország{,i}
    HR: horvāt{ija,ijas,u} hrvatsk{a,e,ega,i,ih,im,o,og,oga,oj,u}
    HR: hrvašk{a,e,ega,i,ih,im,o,og,oga,oj} hırvat{,istan} kroaatia
    HR: kroat{ia,ien,iens,ija,ijos,isch,ische,ischen,ischer,isches,isk,iska,iske,ië,ų}
    HR: κροατ{ία,ίας,ική,ικό,ικός}
    HR: хорват{ии,ия,ская,ские,ский,ских,ского,ское,ской,ська,ське,ський,ських}
    HR: хорват{ського,ської,ські,ія,ії} хрватск{а,е,и} хърват{ия,ска,ски,ско}
    HU: honga{ars,arse,rije} hongr{ie,ois,oise,oises,ès} hungar{ian,ians,y} hungría
    HU: húngar{a,o,os} macar{,istan} madžarsk{a,e,ega,i,ih,im,o,og,oga,oj} magyar
    HU: magyarország{,i} maďarsk{a,ej,o,ou,u,é,ého,ý,ých} mađarsk{ega,i,ih,im,og,oga,oj}
    HU: ungar{i,ia,iei,isch,ische,ischen,ischer,isches,n,ns,sk,ske,ă} unger{n,ns,sk,ska}
    HU: ungher{ese,esi,ia} ungār{ija,ijas,u} unkari{lainen,n} vengr{ija,ijos,ų}
    HU: węgier{,ska,ski,skich,skie} węgierskie{go,j} węgry ουγγαρία{,ς} ουγγρικ{ή,ό,ός}
    HU: венгерск{ая,ие,ий,их,ого,ое,ой} венгри{и,я} мађарск{а,е,и} угорськ{а,е,ий,их,ого,ої,і}
    HU: угорщин{а,и} унгар{ия,ска,ската,ски,ските,ския,ско,ското}
    IE: airij{a,os} ierland iers{,e} iiri{,maa} ireland iris{ch,che,chen,cher,ches,h}
    IE: irland{,a,ais,aise,aises,e,esa,ese,eses,esi,eză,ia,ii,s,zka,zki,zkich,zkie}
    IE: irlan{dzkiego,dzkiej,dés,nin,ti} irlantilainen irländsk{,a}
    IE: irsk{,a,e,ej,o,ou,u,ého,ý,ých} iwerddon éire{,ann} éireannach írország{,i} īrija{,s}
    IE: ιρλανδ{ία,ίας,ική,ικό,ικός}
    IE: ирланд{ии,ия,ија,ска,ската,ская,ски,ские,ский,ските,ских,ския,ско,ского}
    IE: ирланд{ское,ской,ското} ірланд{ська,ське,ський,ських,ського,ської,ські,ія,ії}
    IT: iodáil itaalia italia{,ans,anse} itali{alainen,an,ana,anas,ane,ani,ano,anos,ans,e,ei,en}
    IT: itali{enisch,enische,enischen,enischer,enisches,enne,ennes,ens,ensk,enska,enske,ja}
    IT: italij{anska,anske,anskega,anski,anskih,anskim,ansko,anskog,anskoga,anskoj,e,os}
    IT: italsk{ej,ou,á,é,ého,ý,ých} ital{y,yan,ų} itálii itālijas i̇talya olasz olaszország{,i}
    IT: taliansk{a,ej,o,ou,é,ého,ý,ých} talijansk{a,e,ega,i,ih,im,o,og,oga,oj} włochy
    IT: włosk{a,i,ich,ie,iego,iej} ιταλ{ία,ίας,ική,ικό,ικός}
    IT: итали{анска,анската,ански,анските,анския,анско,анското,занск,и,я,ја} италијанск{а,и}
    IT: итальянс{,кая,кие,кий,ких,кого,кое,кой}
    IT: італі{йська,йське,йський,йських,йського,йської,йські,я,ї} yr_eidal
    LT: leedu liettua{lainen,n} lietuv{a,išk,ių,oje,os} litau{en,ens,isch,ische}
    LT: litau{ischen,ischer,isches,isk,iska,iske,sk,ske} litavsk{a,e,ega,i,ih,im,o,og,oga,oj}
    LT: litevsk{ej,ou,á,é,ého,ý,ých} litewsk{a,i,ich,ie,iego,iej} lithuania{,n,ns}
    LT: litouw{en,s,se} litovsk{e,ega,i,ih,im,o,og,oga,oj,á,ý}
    LT: lituan{a,i,ia,ie,iei,ien,ienne,iens,io,o,os} litva{,nska,nske}
    LT: litvan{skega,ski,skih,skim,sko,skog,skoga,skoj,ya} litv{e,y,án,ánia,ániai} litw{a,y}
    LT: λιθουαν{ία,ίας,ική,ικό,ικός} литв{а,анија,аније,и,ы}
    LT: литовс{ка,ката,кая,ки,кие,кий,ките,ких,кия,ко,кого,кое,кой,кото,ька,ьке}
    LT: литовс{ький,ьких,ького,ької,ькі}
    LU: lucembursk{a,ej,o,ou,u,é,ého,ý,ých} luksembur{g,ga,gas,gi,go,gu,ska,ski,skich,skie}
    LU: luksembur{skiego,skiej,ške,škega,ških,škim,ško,škog,škoga,škoj} lussemburg{hese,o}
    LU: luxemb{ourg,ourgeois,ourgeoise,ourgish,ourgsk,urg,urger,urgi}
    LU: luxembur{gisch,gische,gischen,gischer,gisches,go,gs,gse,gsk,guesa,gués,ska}
    LU: luxembur{skej,sko,skou,ské,ského,ský,ských} lëtzebuerg{,er} λουξεμβούργο{,υ}
    LU: люксембург{а,ски,ский,у}
    LV: latvia latvi{alainen,an,ans,ešu,j,ja,jai,jas,je,ji,jos,jska,jske}
    LV: latvijsk{ega,i,ih,im,o,og,oga,oj} letland{,s} leton{e,es,ia,iei,ya,ă} lets{,e}
    LV: lett{,isch,ische} lettis{chen,cher,ches,k,ka} lettland{,s}
    LV: letto{ne,nes,ni,nia,nie,nne,ns,rszág} lettországi lotyšsk{a,ej,o,ou,u,é,ého,ý,ých} läti
    LV: łotewsk{a,i,ich,ie,iego,iej} łotw{a,y} λετον{ία,ίας,ική,ικό,ικός} λεττονικ{ή,ός}
    LV: латви{и,йска}
    LV: латви{йската,йская,йски,йские,йский,йските,йских,йския,йско,йского,йское}
    LV: латви{йской,йското,я,ја} латві{йська,йське,йський,йських,йського,йської,йські,я,ї}
    LV: летониј{а,е}
    MT: malta{,ise,s,ńska,ński} maltański{ch,e,ego,ej} malte{,sa,se,si,sisch}
    MT: malte{sische,sischen,sischer,sisches,sisk,ška,ški}
    MT: malt{i,ija,in,skej,skou,ská,ské,ského,ský,ských,és} máltai μάλτα{,ς} малт{а,ийски}
    MT: мальта мальт{ийский,ы}
    NL: alankoma{at,iden} belanda dutch
    NL: holand{a,esa,ia,ii,ija,ije,ska,skej,sko,skou,ské,ského,ský,ských,és}
    NL: holendersk{a,i,ich,ie,iego,iej} hollan{d,da,di,dia,diai,ds,dsk,dske,nin,ti} madalmaad
    NL: nederland{,ene,s,se,sk} nederländ{erna,ernas,ska} neerland{esa,és} netherlands
    NL: niderland{y,zka,zki,zkich,zkie} niderland{zkiego,zkiej,ów} niederlande{,n}
    NL: niederländisch{,e,en,er,es} nizozemsk{a,ega,ej,i,ih,im,o,og,oga,oj,ou,u,é,ého,ý,ých}
    NL: nyderland{ai,ų} néerlandais{,e,es} nīderlande{,s} oland{a,ei,ese,esi,eză,ija,ijos}
    NL: ísiltír ολλανδ{ία,ίας,ική,ικό,ικός} голландск{ая,ие,ий,их,ого,ое,ой}
    NL: нидерланд{ия,ов,ска,ски,ский,ы} нідерланд{и,ів}
    NL: холанд{ија,ије,ска,ската,ски,ските,ския,ско,ското} the_netherlands pays_bas paesi_bassi
    NL: países_bajos países_baixos països_baixos țările_de_jos κάτω_χώρες κάτω_χωρών
    NL: yr_iseldiroedd
    PL: lengyel lengyelország{,i} lenk{ija,ijos,ų} pholainn
    PL: pola{ca,cas,cca,cche,cchi,cco,co,cos,nd} polen{,s} poli{ja,jas,sh}
    PL: poljsk{a,e,ega,i,ih,im,o,og,oga,oj} polnisch{,e,en,er,es} polo{gne,nais,naise}
    PL: polon{aises,eză,ia,iei,ya} polsk{,a,e,ej,i,ich,ie,iego,iej,im,o,ou,t,ého,ý,ých}
    PL: pool{a,s,se} poļu poľsku puola{lainen,n} πολων{ία,ίας,ική,ικό,ικός}
    PL: полск{а,ата,и,ите,ия,о,ото} полша
    PL: польс{кая,кие,кий,ких,кого,кое,кой,ька,ьке,ький,ьких,ького,ької,ькі} поль{ша,ши,ща,щі}
    PL: пољск{а,е,и} gwlad_pwyl
    PT: portekiz portog{allo,hese,hesi} portuga{is,ise,ises,l,lia,liei,lii,lija,lijos}
    PT: portugal{ilainen,in,ska,skega,skej,ski,skich,skie}
    PT: portug{alskiego,alskiej,alskih,alskim,alsko,alskog,alskoga,alskoj,alskou}
    PT: portug{alsku,alské,alského,alský,alských,ees,ese,heză}
    PT: portug{iesisch,iesische,iesischen,iesischer,iesisches,isisk,isiska,isiske}
    PT: portug{uesa,uesas,uese,ueses,ués,áliai,āles} πορτογαλ{ία,ίας,ική,ικό,ικός}
    PT: португал{ии,ия,ија,ска,ската,ски,ските,ския,ско,ското,ьская,ьские,ьский,ьских}
    PT: португал{ьского,ьское,ьской,ьська,ьське,ьський,ьських,ьського,ьської,ьські,ія,ії}
    RO: roeme{ens,ense,nië} roman{esa,esès,ia} roman{ialainen,ian,ians,ya,ì} romen{,a,o}
    RO: romun{ija,ije,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj} román{,iai}
    RO: român{e,ească,esc,ești,iei,ă} roménia rouma{in,ine,ines,ins,nie} ruman{a,o,ía} rumeenia
    RO: rumen{a,i,o,ske} rumun{ia,ii,ija,ije,ijos,jska,jske}
    RO: rumun{jskega,jski,jskih,jskim,jsko,jskog,jskoga,jskoj,skej,sko,skou,sku}
    RO: rumun{ské,ského,ský,ských,ų} rumuńsk{a,i,ich,ie,iego,iej}
    RO: rumän{ien,iens,isch,ische,ischen,ischer,isches,sk,ska} rumæn{ien,sk,ske} rumānija{,s}
    RO: ρουμαν{ία,ίας,ική,ικό,ικός} румун{ија,ије,ська,ське,ський,ських}
    RO: румун{ського,ської,ські,ія,ії} румън{ия,ска,ската,ски,ските,ския,ско,ското}
    RO: румын{ии,ия,ская,ские,ский,ских,ского,ское,ской}
    SE: isveç rootsi ruots{alainen,alaiset,i,in} schwed{en,ens,isch,ische} schwedische{n,r,s}
    SE: suec{a,as,ia,o,os} sued{eză,ia,iei} suède suédois{,e,es} svedes{e,i} svensk{,a,e,t}
    SE: sverige{,s} svezia svéd svédország{,i} swed{en,ish} szwe{cja,cji,dzka,dzki}
    SE: szwedzki{ch,e,ego,ej} zviedr{ija,ijas,u} zweden zweeds{,e}
    SE: šved{ija,ijos,skega,ski,skih,skim,skog,skoga,skoj,ų} švédsk{a,ej,o,ou,u,é,ého,ý,ých}
    SE: σουηδ{ία,ίας,ική,ικό,ικός}
    SE: шведс{ка,ката,кая,ке,ки,кие,кий,ките,ких,кия,ко,кого,кое,кой,кото,ька,ьке}
    SE: шведс{ький,ьких,ького,ької,ькі} швец{ии,ия,ія,ії}
    SI: esloven{a,ia,o,os}
    SI: slove{enia,ens,ense,na,nački,nes,ni,nia,nian,nians,niei,nien,niens,nija}
    SI: slove{nije,niji,nijo,no} sloven{skega,ski,ya} slovinsk{a,ej,o,ou,u,é,ého,ý,ých}
    SI: slov{ène,énie} slovēnijas slovėn{ijos,ų} sloweni{en,ens,sch,sche,schen,scher,sches}
    SI: szlovén{,ia,iai} słowe{nia,nii,ńska,ński} słoweński{ch,e,ego,ej}
    SI: σλοβεν{ία,ίας,ική,ικό,ικός}
    SI: словен{ачка,ачки,ии,ия,ија,ије,ска,ската,ская,ски,ские,ский,ските,ских,ския}
    SI: словен{ско,ского,ское,ской,ското,ська,ське,ський,ських} словен{ського,ської,ські,ія,ії}
    SK: eslova{ca,co,cos,quia}
    SK: slova{cca,cchi,cchia,cco,cia,ciei,kia,kian,kiens,kija,kijos,kisk,kiska,kiske}
    SK: slova{kkia,kkian,ks,kya,kų,que,ques,quie,čka,čke,čkega,čki,čkih,čkim,čko}
    SK: slova{čkog,čkoga,čkoj,ška,ške,škega,ški,ških,škim,ško,škog,škoga,škoj}
    SK: slovensk{ej,om,ého,ému,ý} slovākijas slowa{aks,akse,kei,kije,kisch} slowakische{,n,r,s}
    SK: szlovák{,ia,iai} słowac{ja,ji,ka,ki,kich,kie,kiego,kiej} σλοβακ{ία,ίας,ική,ικό,ικός}
    SK: слова{кии,кия,цкая,цкие,цкий,цких,цкого,цкое,цкой,цька,цьке,цький,цьких}
    SK: слова{цького,цької,цькі,чка,чке,чки,ччина,ччини,шка,шки,шко} slovak_republic
    SK: slowakische_republik république_slovaque repubblica_slovacca república_eslovaca
    SK: republika_słowacka slovenská_republika slovenskej_republiky slovenské_republiky
    SK: slovenskou_republikou
    GB: brit{,ain}
    GB: britan{nica,nici,nico,nique,niques,ska,ske,skega,ski,skih,skim,sko,skog}
    GB: britan{skoga,skoj,ya}
    GB: brit{i,isch,ische,ischen,ischer,isches,ish,isk,iske,s,se,skej,skou,ská,ské}
    GB: brit{ského,ský,ských} britti{läinen,sk,ska} británic{a,o} brytyjsk{a,i,ich,ie,iego,iej}
    GB: großbritanniens ingiliz lielbritānijas storbritanni{a,ens} suurbritannia
    GB: βρετανικ{ή,ό,ός}
    GB: британс{ка,ката,кая,ки,кие,кий,ките,ких,кия,ко,кого,кое,кой,кото,ька,ьке}
    GB: британс{ький,ьких,ького,ької,ькі} великобритани{и,я,ја} united_kingdom great_britain
    GB: vereinigtes_königreich royaume_uni grande_bretagne regno_unito gran_bretagna reino_unido
    GB: gran_bretaña regne_unit gran_bretanya grã_bretanha verenigd_koninkrijk groot_brittannië
    GB: iso_britannia yhdistynyt_kuningaskunta jungtinė_karalystė didžioji_britanija
    GB: apvienotā_karaliste wielka_brytania wielka_brytanii wielkiej_brytania wielkiej_brytanii
    GB: zjednoczone_królestwo velká_británie velké_británie spojené_království veľká_británia
    GB: veľkej_británia veľkej_británie velika_britanija velika_britanije velike_britanija
    GB: velike_britanije združeno_kraljestvo egyesült_királyság nagy_britannia marea_britanie
    GB: regatul_unit велика_британія велика_британії великої_британія великої_британії
    GB: ηνωμένο_βασίλειο μεγάλη_βρετανία birleşik_krallık u.k.
    NO: noor{s,se,wegen} noregs norge{,s} norja{lainen,n} norsk{,a,e,ej,o,ou,t,u,ého,ý,ých}
    NO: norueg{a,o,uesa,uês}
    NO: norve{gese,gesi,gia,giană,giei,gija,gijos,gų,ç,ška,ške,škega,ški,ških,škim}
    NO: norve{ško,škog,škoga,škoj} norv{ège,ég,égiai,égien} norvégien{ne,s} norvēģijas
    NO: norw{ay,egen,egens,egia,egian}
    NO: norwe{gians,gii,gisch,gische,gischen,gischer,gisches,ska,ski,skich,skie} norweskie{go,j}
    NO: νορβηγ{ία,ίας,ική,ικό,ικός} норве{гии,гия,гія,гії,жка,жки,жская,жские,жский,жских}
    NO: норве{жского,жское,жской,зька,зьке,зький,зьких} норве{зького,зької,зькі,шка,шке}
    IS: iceland{,ic} ijslands{,e}
    IS: island{a,aise,e,ese,ia,ii,ija,ijos,skej,skou,ská,ské,ského,ský,ských,zka}
    IS: island{zki,zkich,zkie} islan{dzkiego,dzkiej,dés,nin,ti}
    IS: isländ{isch,ische,ischen,ischer,isches,sk} izland{,a,i} íslandi íslensk{a,ur}
    IS: ισλανδία{,ς} исланд{ии,ия,ская,ские,ский,ских,ского,ское,ской} island_republic
    LI: lichtenštejnsko liechtenstein{er,isch,ische} liechtenstein{ischen,ischer,isches,s}
    AL: alban{ais,aise,ees,esa,ese,esi,ia,ian,ians,ie,iens,ija,ije,isch,ische}
    AL: alban{ischen,ischer,isches,ska,skega,skih,skim,skog,skoga,skoj,és}
    AL: albański{,ch,e,ego,ej} albán{,skej,sko,skou,ské,ského,ský,ských} arnavutluk
    AL: shqip{tare,ëria,ërisë} αλβαν{ία,ίας,ική,ικό,ικός}
    AL: албан{ии,ия,ија,ска,ската,ски,ските,ския,ско,ското}
    BA: bosansk{a,e,ega,i,ih,im,o,og,oga} bosansko{hercegovačka,hercegovački,j}
    BA: bosn{a,e,ia,iaca,iaco,ian,iaque,ie,ien,io,isch,ische} bosnische{n,r,s} bośnii босни{и,я}
    BA: bosnia_and_herzegovina bosnien_und_herzegowina bosnie_herzégovine bosnia_erzegovina
    BA: bosnia_ed_erzegovina bosnia_y_herzegovina bosna_i_hercegovina bosna_i_hercegovine
    BA: bosna_i_hercegovini bosne_i_hercegovina bosne_i_hercegovine bosne_i_hercegovini
    BA: bosni_i_hercegovina bosni_i_hercegovine bosni_i_hercegovini bosna_a_hercegovina
    BA: bośnia_i_hercegowina bośnia_i_hercegowiny bośnii_i_hercegowina bośnii_i_hercegowiny
    BA: босна_и_херцеговина босна_и_херцеговине босне_и_херцеговина босне_и_херцеговине
    BA: βοσνία_και_ερζεγοβίνη bosna_hersek
    MK: macedo{nia,nian,ńska,ński} macedoński{ch,e,ego,ej} macédoine macédonienne
    MK: makedon{ija,ije,ska,ske,skega,skej,ski,skih,skim,sko,skog,skoga,skoj,skou}
    MK: makedon{ského,ský,ských} mazedoni{en,sch,sche,schen,scher,sches} nordmazedonien
    MK: македон{ия,ија,ијја,ска,ската,ски,ските,ския,ско,ското} north_macedonia
    MK: macédoine_du_nord macedonia_del_nord macedonia_del_norte severna_makedonija
    MK: severna_makedonije severne_makedonija severne_makedonije северна_македонија
    MK: βόρεια_μακεδονία kuzey_makedonya
    ME: crnogorsk{a,e,ega,i,ih,im,o,og,oga,oj} czarnogór{a,y} karadağ montenegrin{,a,isch,ische}
    ME: montenegr{inischen,inischer,inisches,ino,o} monténégrine μαυροβούνιο{,υ} черногори{и,я}
    ME: чорногорі{я,ї} crna_gora crna_gore crna_gori crne_gora crne_gore crne_gori crnoj_gora
    ME: crnoj_gore crnoj_gori černá_hora černé_hora црна_гора црна_горе црне_гора црне_горе
    ME: черна_гора
    RS: serb{a,es,i,ia,ian,ians,ie,ien,iens,ii,ija,ijos,isch,ische} serbis{chen,cher,ches,ka,ke}
    RS: serb{o,ska,ski,skich,skie} serbskie{go,j} servi{sche,ë} srbij{a,e,i,u}
    RS: srbsk{a,ega,ej,i,ih,im,o,og,oga,oj,ou,u,é,ého,ý,ých} srpsk{a,e,ega,i,ih,im,o,og,oga,oj}
    RS: szerb{,ia,iai} sârbesc sérvi{a,o} sırbistan sırp σερβ{ία,ίας,ική,ικό,ικός}
    RS: серб{ии,ия,ская,ские,ский,ских,ского,ское,ской,ська,ське,ський,ських} сербськ{ого,ої,і}
    RS: сербі{я,ї} србиј{а,е,и} српск{а,е,и,их,о,ог,ој} сръбск{а,и,о} сърбия
    XK: kosov{a,an,ar,o,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj,ës} косово
    MD: mold{au,auisch,ava,ave,avia,avie,avija,avije,avo,avsko,awien,ova,ovan,ovei}
    MD: moldovene{ască,sc} mołdaw{ia,ii,ska,ski,skich,skie} mołdawskie{go,j} μολδαβία{,ς}
    MD: молдав{ия,ская,ские,ский,ских,ского,ское,ской,ська,ське,ський,ських} молдавськ{ого,ої,і}
    MD: молдов{а,и,ы} republic_of_moldova republica_moldova republicii_moldova
    UA: oekraï{ens,ense,ne} ucra{ina,inean,ineană,inei,ini,ino,nia,niana,niano,ïnès} ukraina
    UA: ukrain{alainen,an,as,e,ian,ians,ie,ienne,iens,isch,ische}
    UA: ukrai{nischen,nischer,nisches,nos,nsk,nska,nske,ny,ński} ukraiński{ch,e,ego,ej}
    UA: ukraj{ina,ine,ini,inskega,inskej,inski,inskih,inskim,insko,inskog,inskoga}
    UA: ukraj{inskoj,inskou,inská,inské,inského,inský,inských,iny,na,nai} ukrayna ukrán
    UA: ουκραν{ία,ίας,ική,ικό,ικός}
    UA: укра{ина,ине,инска,инская,ински,инские,инский,инских,инско,инского,инское}
    UA: укра{инской,ины,їна,їни} україн{ська,ське,ський,ських,ського,ської,ські,і} украјин{а,е}
    BY: belarus{,ian,sisch} belarussische{,n,r,s} belorus{ija,ije,kega,ki,kih,kim,kog,koga,koj}
    BY: białoru{si,ska,ski,skich,skie,skiego,skiej,ś}
    BY: bielor{rusia,ruso,uskej,usko,uskou,uská,uské} bielorus{kého,ký,kých,sia} biéloruss{e,ie}
    BY: bělorusk{ej,o,ou,á,é,ého,ý,ých} weißrussland λευκορωσία беларус{и,ь}
    BY: белорусск{ая,ие,ий,их,ого,ое,ой} білорус{ь,ький,і}
    RU: kriev{ija,ijas,u} orosz oroszország rosj{a,an,i} rosyjsk{a,i,ich,ie,iego,iej} rusa
    RU: rusi{a,ja,je,jos} rusk{a,ega,ej,i,ih,im,o,og,oga,oj,ou,u,é,ého,ý,ých} rusland ruso{,s}
    RU: russ{a,e,es,i,ia,ian,ians,ie,isch,ische} russis{chen,cher,ches,ke} russland{,s} russo
    RU: rusya rusų ryska rysslands vene{,maa} venäjän venäläinen ρωσία{,ς} ρωσικ{ή,ό,ός}
    RU: росси{и,йская,йские,йский,йских} росси{йского,йское,йской,ю,я}
    RU: російськ{а,е,ий,их,ого,ої,і} росі{я,ї} руси{я,ја,је} руск{а,ата,и,ите,ия,о,ото}
    RU: русск{ая,ие,ий,их,ого,ое,ой} russian_federation russische_föderation
    TR: turc{a,hi,hia,ja,ji,o,que,ques,s} tureck{a,ej,i,ich,ie,iego,iej,o,ou,é,ého,ý,ých}
    TR: turk{ey,iet,ija,ije,ijos,in,ish,iska,ki,se} turqu{ie,ía} turčij{a,e}
    TR: turšk{a,e,ega,i,ih,im,o,og,oga,oj} tyrki{a,et,ske} török törökország türgi
    TR: türk{,ei,isch,ische} türki{schen,scher,sches,ye} τουρκ{ία,ίας,ική,ικό,ικός}
    TR: турец{кая,кие,кий,ких,кого,кое,кой,ька,ьке,ький,ьких,ького,ької,ькі} туреччин{а,и}
    TR: турск{а,ата,е,и,ите,ия,о,ото} турци{и,я}
    AD: andorra{,na,no}
    MC: monaco monegasque
    SM: sammarinese san_marino saint_marin
    VA: vati{can,cano,kan} watykan vatican_city holy_see santa_sede saint_siège heiliger_stuhl
    VA: stolica_apostolska
    FO: faroese färöer færøerne føroya{,r} faroe_islands îles_féroé isole_faroe islas_feroe
    GI: gibraltar
    GL: greenland{,ic} groenland{,ia} grönland kalaallit_nunaat
    GE: georgi{a,an,ana,ano,en,sch,sche,schen,scher,sches} gruzi{e,ja,je,ńska,ński}
    GE: gruziński{ch,e,ego,ej} gruzj{a,i} gruzínsk{ej,o,ou,é,ého,ý,ých} géorgie{,nne} gürcistan
    GE: sakartvelo γεωργιανή грузи{и,нская,нские,нский,нских} грузи{нского,нское,нской,я}
    GE: грузі{я,ї}
    AM: armen{a,ia,ian,ien,ii,io,isch,ische} armen{ischen,ischer,isches,o}
    AM: armén{ie,ienne,skej,sko,skou,ská,ské,ského,ský,ských} ermenistan jermenij{a,e}
    AM: ormiańsk{a,i,ich,ie,iego,iej} αρμενία армени{и,я} армянск{ая,ие,ий,их,ого,ое,ой}
    AZ: aserbaidschan{,isch} azerba{igian,ijan,ijani,iyán,ycan,ïdjan} azerbaïdjanais
    AZ: azerbejdżanu azərbaycan ázerbájdžán азербайджан{а,ский}
    # --- Americas
    US: abd americ{ana,ani,ano,ans,kej,kou,ká,ké,kého,ký,kých} amerika{anse,nisch}
    US: ameri{kanische,kanischen,kanischer,kanisches,kanska,kanske,čkega,čki,čkih}
    US: ameri{čkim,čko,čkog,čkoga,čkoj,ški} amerykańsk{a,i,ich,ie,iego,iej} américain{e,es,s}
    US: estadounidense usa yhdysval{lat,tain} американск{ая,ие,ий,их,ого,ое,ой} сша
    US: united_states united_states_of_america u.s. u.s.a. vereinigte_staaten états_unis
    US: états_unis_d_amérique stati_uniti estados_unidos estats_units verenigde_staten
    US: förenta_staterna stany_zjednoczone stanów_zjednoczonych spojené_státy
    US: združene_države_amerike amerikai_egyesült_államok statele_unite соединённые_штаты
    US: сполучені_штати ηνωμένες_πολιτείες
    CA: canad{a,ense,enses,ese,ian,ienne} canadien{nes,s} kanad{a,isch,ische}
    CA: kanad{ischen,ischer,isches,skej,skou,ská,ské,ského,ský,ských,yjska,yjski}
    CA: kanadyjski{ch,e,ego,ej} καναδά{,ς} канад{а,ская,ские,ский,ских,ского,ское,ской,ы}
    """
}
