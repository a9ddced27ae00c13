extension Vocabulary {
  /// Cities and regions; see `countryWords` for countries.
  static let placeWords = """
    # capitals and larger cities of Europe
    aachen aalborg aarhus aberdeen adana aix-en-provence akureyri alacant alba-iulia albacete
    alicante almere almeria amersfoort amiens amsterdam ancona angers ankara annecy antalya antwerp
    antwerpen anvers aosta apeldoorn arad arnhem atenas atene athen athenes athens athina athlone
    augsburg aveiro avignon avila bacau badajoz badalona baku bale balti bamberg banska-bystrica
    barcelona bari basel bath batumi bayreuth belfast belgrad belgrade beograd bergamo bergen berlin
    bern berne besancon bialystok bielefeld bielsko-biala bilbao bilbo billund birmingham bitola
    bochum bodo bologna bolzano bonn boras bordeaux bozen braga braila brasov bratislava
    braunschweig breda bregenz bremen bremerhaven brescia breslau brest brighton bristol brno bruges
    brugge brussel brussels bruxelles bucharest bucuresti budapest bukarest burgas burgos bursa
    bydgoszcz caceres cadiz caen cagliari calais cambridge campobasso cannes cardiff cartagena
    cascais castello castellon catania celje chambery chania charleroi chemnitz chernivtsi chisinau
    clermont-ferrand cluj cluj-napoca coimbra cologne como constanta copenhagen cordoba cork coruna
    cottbus coventry cracow craiova cremona czestochowa danzig darmstadt daugavpils davos debrecen
    delft derby dijon dnipro donostia dordrecht dornbirn dortmund drammen dresden dublin dubrovnik
    duisburg dundalk dundee dunkerque durres dusseldorf edinburgh eger eindhoven eisenstadt elche
    enschede erfurt erlangen esbjerg esch eskilstuna espoo essen estocolmo evora exeter faro ferrara
    ferrol firenze florence foggia frankfurt fredrikstad freiburg fribourg funchal gabrovo galati
    galway gand gasteiz gavle gaziantep gdansk gdansku gdyni gdynia gelsenkirchen geneva geneve genf
    genk genoa genova gent gerona ghent gijon ginevra girona glasgow gliwice gorlitz goteborg
    gothenburg gottingen granada graz grenoble groningen guimaraes gyor haarlem hamburg hannover
    hanover harwell hasselt heidelberg heilbronn helsingborg helsingfors helsinki heraklion herning
    hertogenbosch hildesheim hilversum horsens huelva huesca iasi ingolstadt innsbruck inverness
    ioannina iraklio iruna ispra istanbul ivano-frankivsk izmir jaen jelgava jena jihlava joensuu
    jonkoping jyvaskyla kalamata karlsruhe karlstad kassel katowicach katowice kaunas kavala
    kecskemet kharkiv kiel kielce kiev kista kladno klagenfurt klaipeda kobenhavn koblenz kolding
    koln konstanz konya kopenhagen koper kortrijk kosice kragujevac krakau krakow krakowie kranj
    krefeld kristiansand kuopio kutaisi kyiv lahti laibach lappeenranta larissa larnaca latina
    lausanne lecce leeds leeuwarden lefkosia leicester leiden leipzig leiria leon leuven liberec
    liege liepaja lille limassol limerick limoges linkoping linz lisboa lisbon lissabon liverpool
    livorno ljubljana lleida lodz logrono london londra londres londyn louvain lubeck lublin lucerne
    ludwigshafen lugano lugo luik lulea lund luxembourg-ville luzern lviv lyon maastricht madrid
    magdeburg mailand mainz malaga malmo manchester mannheim maribor marseille martin matosinhos
    mechelen messina metz milan milano minsk miskolc modena monaco monchengladbach mons montpellier
    moscou moscow mostar mostoles msida mulhouse munchen munich munster murcia namur nancy nantes
    naples napoli narva neuchatel newcastle nice nicosia nijmegen niksic nimes nis nitra norrkoping
    nottingham novara novi-sad nuremberg nurnberg nyiregyhaza oberhausen odense odesa odessa ohrid
    olomouc olsztyn oostende opole oporto oradea orebro orleans osijek oslo osnabruck ostend ostrava
    oulu ourense oviedo oxford paderborn padova padua palermo palma pamplona panevezys paphos
    pardubice paris parma parnu passau patra patras pau pavia pecs perpignan perugia pescara
    pforzheim piacenza pilsen pisa pleven ploiesti plovdiv plymouth plzen podgorica poitiers
    pontevedra porto portsmouth potenza potsdam poznan poznaniu prag prague praha prato presov
    pressburg prishtina pristina prizren pula radom raufoss ravenna reading regensburg reggio reims
    rennes reus reutlingen reykjavik rhodes riga rijeka rimini rom roma rome roskilde rostock
    rotterdam rouen rovaniemi ruse rzeszow rzeszowie saarbrucken sabadell saint-etienne salamanca
    salerno salzburg sankt-polten santander sarajevo sassari schwerin segovia setubal sevilla
    seville sheffield siauliai sibenik sibiu siegen siena skelleftea skopje sliema sligo sliven
    sodertalje sofia sonderborg sophia-antipolis sopot sopron soria southampton split stavanger
    stettin stockholm strasbourg strasbourg-kehl strassburg stuttgart subotica suceava swansea
    szczecin szeged szekesfehervar szombathely tallinn tampere targu-mures tarragona tartu tbilisi
    terrassa teruel thessaloniki thessalonique tilburg timisoara tirana toledo torino torun torunin
    toulon toulouse tours trencin trento trier trieste trnava tromso trondheim troyes tubingen turin
    turku tuzla tychy udine ulm umea uppsala utrecht uzhhorod vaasa vaduz valence valencia
    valladolid valletta valmiera vantaa varazdin varese varna varsavia varsovia varsovie vasteras
    vaxjo vejle velenje venedig venezia venice venise venlo ventspils verona veszprem vicenza vienna
    vigo villach villeurbanne vilnius viseu vitoria vitoria-gasteiz vlore volos wageningen warsaw
    warschau warszawa warszawie waterford weimar wels wien wiesbaden winterthur wolfsburg wroclaw
    wroclawiu wuppertal wurzburg xanthi yerevan york zaanstad zadar zagreb zamora zaporizhzhia
    zaragoza zielona-gora zilina zlin zoetermeer zug zurich zwickau zwolle
    # world cities
    abidjan abuja accra addis-ababa adelaide ahmedabad alexandria alger algiers almaty amman astana
    asuncion atlanta auckland austin baghdad baltimore bangalore bangkok beijing beirut bengaluru
    bishkek bogota boston brasilia brisbane busan cairo calgary cali campinas canberra caracas
    casablanca chengdu chennai chicago cincinnati cleveland colombo curitiba daejeon dakar dallas
    delhi denver detroit dhaka doha dubai durban edmonton fes fortaleza fukuoka guadalajara
    guangzhou guayaquil haifa halifax hangzhou hanoi havana herzliya houston hsinchu hyderabad
    incheon islamabad jakarta jeddah jerusalem johannesburg kampala karachi kathmandu kigali kobe
    kolkata kyoto lagos lahore lima luanda manila maputo marrakech marrakesh medellin melbourne
    mexico-city miami milwaukee minneapolis monterrey montevideo montreal mumbai nagoya nairobi
    nanjing osaka ottawa panama-city pekin peking perth philadelphia phoenix pittsburgh pretoria
    pune quebec quito rabat recife riyadh sacramento saigon salvador santiago sapporo seattle seoul
    sfax shanghai shenzhen singapore sydney taipei tangier tashkent tehran tel-aviv tianjin tokio
    tokyo toronto tunis valparaiso vancouver washington wellington windhoek winnipeg wuhan yokohama
    # regions
    abruzzi abruzzo acores adriatic agder alava alentejo algarve allgau alps alsace alto-adige
    andalucia andalusia apulia aquitaine araba aragon asturias attica attiki auvergne
    auvergne-rhone-alpes azores baden-wurttemberg baleares balears balkans baltics basilicata
    bavaria baviera bayerischen bayern benelux bizkaia bohemia bourgogne brabant brandebourg
    brandenburg brandenburgs bretagne brittany bukovina burgenland burgundy calabria california
    campania canarias cantabria carinthia castile castilla catalonia cataluna catalunya connacht
    cornwall corse corsica crete dalmacija dalmatia danube dobrogea dolnoslaskie drenthe emilia
    emilia-romagna epirus euskadi extremadura flandern flanders flandre flevoland florida
    franche-comte franken friesland friuli fryslan funen fyn galicia galiza gelderland gipuzkoa
    grand-est guadeloupe guyane hauts-de-france hesse hessen holland iberia ile-de-france innlandet
    ipeiros istra istria jutland jylland karnten kent kriti kujawsko-pomorskie lancashire lapland
    lappi lazio leinster lesser-poland liguria limburg lodzkie lombardei lombardia lombardy lorraine
    lubelskie lubuskie macedonia madeira malopolska malopolskie marche martinique mayotte mazovia
    mazowiecki mazowieckie mazowsze mecklenburg mecklenburg-vorpommern mediterranean midlands molise
    morava moravia navarra navarre niederosterreich niedersachsen noord-brabant noord-holland
    nordland nordrhein-westfalen normandie normandy norrbotten norte north-rhine-westphalia
    nouvelle-aquitaine nrw oberosterreich occitanie ohio oltenia ontario opolskie overijssel paca
    peloponnese pfalz piedmont piemont piemonte pirkanmaa podkarpacie podkarpackie podlasie
    podlaskie pomerania pomorskie pomorze provence puglia reunion rheinland rheinland-pfalz
    rhineland-palatinate rhone-alpes rioja rogaland romagna ruhr ruhrgebiet saarland sachsen
    sachsen-anhalt sajonia sardegna sardinia sardinien savoie saxe saxony saxony-anhalt scandinavia
    scania schleswig-holstein scotland sicilia sicily silesia sjaelland skane slask slaskie slavonia
    slavonija smaland steiermark styria sudtirol swietokrzyskie telemark texas thessaly thrace
    thuringen thuringia tirol toscana toskana transilvania transylvania trentino trondelag tuscany
    tyrol tyrolean ulster umbria uusimaa vasterbotten vastra-gotaland veneto vestland vlaanderen
    vojvodina vorarlberg wales wallonia wallonie wallonien warminsko-mazurskie westfalen westphalia
    wielkopolska wielkopolskie wurttemberg yorkshire zachodniopomorskie zealand zeeland zuid-holland
    """
}
