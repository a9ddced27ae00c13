extension OrganisationVocabulary {
  /// Words that mean two things at once.
  static let compoundLines = """
    # --- German
    research centre: forschungszentr{en,um,ums} forskningscent{er,ret,rum} forskningssenter
    research centre: kutatóközpont{,ja} onderzoekscentrum tutkimuskesku{ksen,s}
    research institute: forschungsinstitut{,e,s} forskningsinstitut{,et,t} kutatóintézet{,e}
    research institute: onderzoeksinstituut tutkimuslaito{ksen,s}
    research society: forschungsgesellschaft
    research community: forschungsgemeinschaft
    research association: forschungsver{bund,ein} forschungsvereinigung
    research council: forschungsrat forskningsråd{,et} vetenskapsrådet
    research station: forschungsanstalt forschungsstation forskningsstation
    research fund: forschungsfonds forskningsfond{,en}
    research agency: forschungsagentur forskningsstyrelsen
    research promotion: forschungsförderung forschungsförderungsgesellschaft
    innovation centre: innovatiecentrum innovationscenter innovationszentrum innovációsközpont
    innovation agency: innovatieagentschap innovationsagentur
    technology centre: gründerzentrum technikzentrum technologiecentrum technologiezentrum{,s}
    technology centre: teknologiakeskus teknologicentrum
    technology park: techno{logiepark,logieparks,parc,park,pol,pole} teknologi{apuisto,park}
    technology park: technopolis_park
    science park: forskarby forskerpark forskningspark sciencepark teaduspark tiedepuisto
    science park: vetenskapspark wissenschaftspark
    industry park: bedrijvenpark gewerbepark industri{epark,park}
    science academy: tiedeakatemia vetenskapsakademi{,en} videnskabernes_selskab
    science council: wissenschaftsrat
    business school: handelshochschule handelshögskolan handelshøjskole handelshøyskolen
    business school: kauppakorkeakoulu{,n} wirtschaftshochschule
    commerce chamber: handelskam{er,maren,mer,meret,mern} kaubanduskoda kauppakamari{,n}
    commerce chamber: wirtschaftskammer
    industry commerce: ihk
    craft chamber: handwerkskammer{,n}
    agriculture chamber: landbrukskammer landwirtschaftskammer
    labour chamber: arbeiterkammer arbeitskammer
    medicine chamber: apothekerkammer ärztekammer
    engineering chamber: architektenkammer ingenieurkammer mérnöki_kamara
    law chamber: rechtsanwaltskammer
    economy promotion: wirtschaftsagentur wirtschaftsförderung{,s}
    economy promotion: wirtschaftsförderungsgesellschaft
    economy institute: wirtschaftsinstitut
    economy ministry: wirtschaftsministerium{,s}
    economy university: wirtschaftsuniversität
    business university: handelsuniversität
    technical university: technische_universität
    medicine university: medizinische_universität
    university applied: ammattikorkeakoulu{,n} erhvervsakademi fachhochschul{,e,en}
    university applied: hogescho{len,ol} rakenduskõrgkool rakendusülikool
    university hospital: universitetshospital universitetssjukhus{,et} universitetssykehus{,et}
    university hospital: universitätsklinik{,um,ums} universitätskrankenhaus universitätsmedizin
    university hospital: universitätss{jukhus,pital} yliopistosairaala
    university college: universitetscollege universitetshögskola universitätscollege
    university college: universitätskolleg
    university library: universiteitsbibliotheek universitetsbibliotek{,et}
    university library: universitätsbibliothek
    university museum: universitetsmuseet universitätsmuseum
    university city: universitätsstadt
    teacher college: lehrerhochschule lärarhögskolan lærerhøjskole
    education centre: ausbildungszentrum berufsbildungszentrum bildungswerk bildungszentrum{,s}
    education centre: koolituskeskus koulutuskeskus opleidingscentrum uddannelsescenter
    education centre: utbildningscent{er,rum} weiterbildungszentrum
    education institute: ausbildungsinstitut bildungsinstitut
    people university: folkeuniversitetet folkuniversitetet kansalaisopisto volkshochschule{,n}
    people university: volkshochschulverband volksuniversiteit
    people school: folkehøgskole folkehøjskole folkhögskola volksschule
    music university: musikhochschule musikhögskola{,n} musikkhøgskole
    art university: konsthögskolan kunsthochschule kunsthøgskolen kunstuniversität
    art academy: konstakademien kunstakademi{,e,et}
    art museum: konstmuseum kunstimuuseum kunstmuse{et,um} taidemuseo
    sport university: idrettshøgskole idrottshögskolan sporthochschule sportuniversität
    federal ministry: bundesministeri{en,um,ums}
    federal office: bundesamt{,es,s} bundeskanzleramt
    federal agency: bundesagentur
    federal institute: bundesanstalt bundesinstitut
    federal association: bundesver{band,bands,ein} bundesvereinigung
    federal government: bundesregierung
    federal republic: bundesrepublik förbundsrepubliken
    federal city: bundesstadt
    federal council: bundesrat
    federal chamber: bundeskammer
    federal foundation: bundesstiftung
    state ministry: landesministerium staatsministerium
    state office: landesamt{,s} landes{behörde,ämter} staatsamt
    state government: landesregierung staatsregierung
    state institute: landesanstalt landesinstitut staatsinstitut
    state library: landesbibliothek rijksbibliotheek staatsbibliothek statsbiblioteket
    state museum: landesmuseum rijksmuseum staatsmuseum
    state bank: landesbank staatsbank
    state association: landesver{band,ein} landesvereinigung
    state company: landesgesellschaft
    state secretariat: staatssekretariat
    state archive: kansallisarkisto landesarchiv rigsarkivet riigiarhiiv rijksarchief
    state archive: riksarkivet staatsarchiv
    national library: kansalliskirjasto landsbókasafn nasjonalbiblioteket
    national library: nationalbibliot{eket,hek} rahvusraamatukogu
    national museum: kansallismuseo nasjonalmuseet nationalmuse{et,um} rahvusmuuseum
    national park: kansallispuisto nationalpark{,en,s} rahvuspark
    national bank: nationalbank{,en} nationalbank_der
    general directorate: generaldirekt{ion,orat} generaldirektorat{as,et} peadirektoraa{di,t}
    general directorate: pääosasto{,n} ģenerāldirektorāt{a,s}
    general secretariat: generaalsekretariaat generalsekretariat{,et}
    general council: generalrat
    central association: keskusliit{on,to} zentralverband
    central institute: zentralinstitut
    central office: zentralamt zentralstelle
    central bank: centralbank keskpank keskuspankki zentralbank
    central council: zentralrat
    city administration: stadsförvaltning stadtverwaltung
    city museum: bymuseum kaupunginmuseo linnamuuseum stadsmuse{et,um} stadtmuseum
    city library: kaupunginkirjasto stadsbibliotek{,et} stadtbibliothek
    city theatre: kaupunginteatteri linnateater stadsteater{,n} stadttheater
    city archive: stadsar{chief,kiv,kivet} stadtarchiv
    city service: stadtwerke{,n}
    city development: stadsontwikkeling stadtentwicklung stadtentwicklungsgesellschaft
    city council: gemeenteraad kommunfullmäktige stadtrat
    municipality association: gemeindebund gemeindeverband kommuneforbund kommunförbund
    municipality association: kuntaliitto städtebund kommunernes_landsforening
    region council: maakuntaliitto regionalrat
    energy agency: energiagentur energieagent{schap,ur} energimyndigheten energistyrelsen
    energy institute: energieinstitut
    environment office: umweltamt umweltbundesamt
    environment agency: keskkonnaagentuur miljøagentur miljøstyrelsen naturvårdsverket
    environment agency: umweltagentur
    environment institute: miljöinstitut umweltinstitut ympäristökeskus
    environment protection: keskkonnakaitse miljöskydd miljøbeskyttelse umweltschutz
    nature protection: looduskaitse luonnonsuojelu natur{schutz,schutzbund,vård}
    nature protection: natuurbescherming természetvédelmi
    climate protection: klimabeskyttelse klimaschutz
    health office: gesundheitsamt terviseamet
    health service: gesundheitsdienst
    health care: gesundheitswesen hälsovård sundhedsvæsen tervishoid
    water association: wasserverband
    water economy: wasserwirtschaft wasserwirtschaftsverband
    food economy: ernährungswirtschaft
    agriculture university: landbohøjskole landbouwuniversiteit landwirtschaftsuniversität
    agriculture university: lantbruksuniversitet maaülikool
    data protection: dataskydd datatilsynet datenschutz datenschutzbe{auftragte,hörde}
    consumer protection: konsumentenschutz konsumentverket kuluttajansuoja tarbijakaitse
    consumer protection: verbraucherschutz
    employer association: arbeitgeberverb{and,ände} arbetsgivarförbund werkgeversorganisatie
    entrepreneurship association: ondernemersvereniging unternehmensverband unternehmerverband
    entrepreneurship association: yrittäjäjärjestö
    industry association: industriellenvereinigung industriever{band,ein} industriförbund
    industry association: teollisuusliitto
    trade association: branchenverband branchevereniging branschförening fachverband
    trade association: handelsverband
    union federation: gewerkschaftsbund
    sport association: idrettslag idrottsförening spordiselts sportver{band,ein} sportvereniging
    sport association: urheiluseura
    sport federation: idrettsforbund idrottsförbund spordiliit sportbund
    youth association: jugendring jugendver{band,ein} ungdomsförbund
    youth centre: jugendzentrum noortekeskus ungdomscenter
    youth welfare: jugend{amt,hilfe}
    woman association: frauenver{band,ein}
    social service: sozialamt sozialdienst
    labour market: arbeidsmarkt arbeitsmarkt arbejdsmarked arbetsmarknad
    labour agency: arbeitsa{gentur,mt} arbetsförmedlingen töötukassa
    tourism association: fremdenverkehrsverband tourismusverband turistforening
    transport association: verkehrsbetriebe verkehrsverb{and,und}
    railway company: eisenbahngesellschaft
    computer centre: datacent{er,re} rechenzentrum rekencentrum
    competence centre: competentiecentrum kenniscentrum kompetansesenter kompetencecenter
    competence centre: kompetenscentrum kompetenzzentr{en,um,ums} osaamiskeskus
    advice centre: beratungsstelle beratungszentrum
    service centre: dienstleistungszentrum servicecenter servicezentrum
    culture centre: cultuurcentrum kulttuurikeskus kultur{center,haus,hus,huset} kulturzentrum
    culture centre: kultuurikeskus
    culture office: kulturamt
    culture council: kulturr{at,åd,ådet}
    culture heritage: kultur{arv,erbe}
    foreign ministry: außenministerium külügyminisztérium udenrigsministeriet ulkoministeriö
    foreign ministry: utenriksdepartementet utrikesdepartementet välisministeerium
    finance ministry: finansdepartementet finansministeriet finanzministerium
    finance ministry: pénzügyminisztérium rahandusministeerium valtiovarainministeriö
    interior ministry: belügyminisztérium innenministerium inrikesministeriet siseministeerium
    interior ministry: sisäministeriö
    justice ministry: justiitsministeerium justisdepartementet justitiedepartementet
    justice ministry: justitsministeriet justizministerium oikeusministeriö
    education ministry: bildungsministerium haridusministeerium kultusministerium
    education ministry: opetusministeriö undervisningsministeriet utbildningsdepartementet
    defence ministry: försvarsdepartementet kaitseministeerium puolustusministeriö
    defence ministry: verteidigungsministerium honvédelmi_minisztérium
    environment ministry: keskkonnaministeerium miljöministeriet umweltministerium
    environment ministry: ympäristöministeriö
    competition authority: bundeskartellamt kartellamt konkurentsiamet konkurransetilsynet
    competition authority: konkurrencestyrelsen konkurrensverket
    aviation authority: luftfahrtamt luftfahrtbehörde luftfartstilsynet luftfartsverket
    internal market: binnenmarkt{,es,s}
    """
}
