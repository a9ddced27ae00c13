extension Vocabulary {
  /// Given names of western Europe; double names by their parts too.
  static let westernGivenNameWords = """
    # English, Irish, Scottish, Welsh
    aaron abbie abigail abraham adam adele adrian adrienne agatha agnes aidan aileen aime aine
    aisling alan alana alasdair alastair alba albert alec aled alex alexa alexander alexandra alexis
    alfie alfred alice alicia alina alison alistair allan allegra allen allison alm alma alun alyssa
    amanda amber ambre amelia amy anastasia andrea andrew andy angel angela angeles angelina
    angharad angie angus anita ann anna annabel annabelle anne annette annie anthony antonia antony
    aodhan aoibheann archie ardal ariana arlene arnold arthur ashleigh ashley audrey augustus aurora
    ava azzurra bairbre barbara baris barney barry beatrice becky belinda ben benedetto benedict
    benjamin bernadette bernard bertha beth bethan bethany betty beverley beverly bilge billy bob
    bobby brad bradley brandon brenda brendan brian briana brianna brid bridget brigid britney
    bronagh bronwyn brooke bruce bruno bryan bryony buck caitlin caleb callum calvin cameron camilla
    candice caoilfhionn caoimhe carl carla carly carmel carol carole caroline carolyn carrie carter
    carys casey cassandra cathal catherine cathy catrin catriona cecil cecilia cedric celeste celia
    cem ceri chandler charlene charles charlie charlotte cheryl chloe chris chrissie christa
    christina christine christopher chuck ciara ciaran cillian claire clara clare clarissa claudia
    clayton clement cliff clifford cliona clive clodagh colette colin colleen colm colman connor
    conor constance consuelo cooper cora cordelia corey corinne cormac courtney craig curtis cynthia
    cyril dafydd dag daisy dale damian damien damon daniel daniella danielle danny daphne dara
    darragh darren darryl dave david dawn dean debbie deborah debra declan dee deirdre delia delyth
    denis denise deniz dennis derek dermot dervila dervla desire desmond devrim diana diane dianne
    diarmaid diarmuid dik dolly domingo dominic dominique don donal donald dong donna donncha doreen
    dorian doris dorothy doug dougal douglas drew duncan dustin dylan eadaoin eamon eamonn ed eddie
    edgar edith edmund edward edwin eik eileen eilis eimear eimhear eirlys elaine eleanor elena eli
    elijah elisabeth elise elisha eliza elizabeth ella elle ellen ellie elliot elliott eloise elsie
    elvis emer emilia emily emlyn emma emmanuel enda eoghan eoin eric erica erin ernest esme esther
    ethan ethel ethna eugene eunice eurwen eva evan evans evelyn evie evrim ewan ezra felice
    felicity fergal fergus ffion fiachra fidelma finbarr finlay finn fintan fiona fionn fionnuala
    fleur fortunato fran frances francesca francis frank frankie fraser fred freddie frederick freya
    gabriel gabrielle gail gal gareth garret garrett garry gary gavin gearoid gemma gene geoff
    geoffrey george georgina geraint gerald geraldine gerard gerry gertrude gethin gilbert giles
    gillian gina ginny gioia gladys glen glenda glenn glenys gloria glynn gordon graeme graham
    grainne grania grazia greg gregory greta griffin guy gwen gwenda gwendolyn gwilym gwyneth hailey
    hamish hannah hans harold harper harriet harriette harry harvey hayley hazel heather hector
    heidi heledd helen helena henrietta henry herbert hilary hilda holly hong howard hugh hugo
    humphrey hunter huw ian iarla ida iestyn ieuan ifan ilke imelda imogen ines ingrid iolo iona
    irene iris irvin isaac isabel isabella isabelle isla isobel italo ivan ivor ivy iwan jack jackie
    jackson jacob jacqueline jade jake james jamie jan jane janet janice janine jared jarlath jasmin
    jasmine jason jayne jean jeanette jeff jeffrey jemima jen jenna jennie jennifer jenny jeremy
    jermaine jerome jerry jess jesse jessica jessie jill jillian jim jimmy jo joan joann joanna
    joanne jocelyn jodie joe joel joey johanna john johnny jon jonathan jonathon jordana joseph
    josephine josh joshua joyce juanita judith judy julia julian juliana julianne julie juliet
    juliette julius justa justin justine justo karen karina karl kate katharine katherine kathleen
    kathryn kathy katie katy katya kay kayla kealan keelin keith kelly kelsey ken kenneth kenny keri
    kerry kevin kieran kim kimberley kimberly kirk kirsten kirstin kirsty kitty kristen kristin
    kristina kristy kurt kyle kylie lachlan lana lance laoise lara larry laura lauren laurence
    laurie lawrence leah leanne lee leigh len lena lenny leo leon leona leonard leonie leroy lesley
    leslie lewis liam libby lila lilian lillian lily linda lindsay lindsey linh lionel lisa liv liz
    liza lizzie llinos lloyd lochlann logan lois lola lorcan loretta lorna lorraine lottie lou
    louisa louise lourdes lowri lucas lucia lucinda lucy luke luna luz lydia lyn lynda lynette lynn
    lynne mabel mackenzie maddie madeleine madeline maeve maggie mair mairead mairi mairtin malachi
    malachy malcolm mandy marcia marcus margaret margot mari maria mariah marian marianne marie
    marilyn marina marion marissa marjorie mark marsha marshall mart martha martin martina marty
    marvin mary mason matilda matt matthew maud maura maureen maurice mavis max maxine maxwell maya
    mees meg megan meirion melanie melinda melissa melody melvin mercedes meredith merle mervyn mia
    micaela michael michaela micheal michelle mick miguel mike mildred miles millie milo mimi min
    mina ming miranda miriam mitchell modesta modesto moira molly mona monica morag morgan muireann
    muiris muriel murray myles myra myrtle nadia nadine nancy naoise naomi natalia natalie natasha
    nathan nathaniel neal neasa ned neil nell nellie nelson nerys nessa neville nia niall niamh
    nicholas nick nicky nicola nicole nicolette nieves nigel nina noah noel noelle nollaig nora
    noreen norma norman nuala odette odhran oisin oliver olivia ollie olwen oonagh ophelia oran orla
    orlaith oscar owen ozgur paddy padraic padraig padraigin paige pam pamela parker pascal pat
    patricia patrick patsy patty paul paula pauline pauric peadar pearl peggy penelope penny per
    perla perry pete peter petra phil philip philippa phillip philomena phoebe phyllis pilar pippa
    polly poppy priscilla proinsias quentin rachael rachel ralph ramona randall randy raquel ray
    raymond rebecca reggie regina reginald rein remedios renee rex rhian rhiannon rhodri rhona
    rhonda rhys ricardo richard rick rita rob robbie robert roberta robin robyn rocio rod roderick
    rodney roger roisin roland ron ronald ronan ronnie roos rory rosa rosaleen rosalie rosalind
    rosaline rosamund rosanna roseanne rosemary rosie ross rowan rowena roxanne roy ruairi ruby
    rudolf rudy rufus rupert russ russell rusty ruth ryan sabina sabrina sadhbh sadie sally salud
    sam samantha sammy samuel sandra sandy santiago saoirse sara sarah sasha saul savas scarlett
    scott seamus sean sebastian selena selina seona serena seth shane shania shannon sharon shaun
    shauna shawn sheena sheila shelley sheryl shirley shona sian sibyl sidney sierra silas sile
    silvia simon simone sinead siobhan sioned siun skye socorro soledad sonia sonja sophia sophie
    sorcha spencer stacey stacy stan stanley stefan steffan stella stephanie stephen steve steven
    stewart stuart sue susan susanna susannah susie suzanne suzie sybil sylvia tabitha tadhg tamara
    tammy tamsin tan tanya tara tatiana taylor ted tegan terence teresa terri terry tess tessa
    thelma theo theodore theresa thomas tiffany tim timothy tina toby todd tom tomas tommy tomos
    toni tony toussaint tracey tracy travis treasa trevor tricia trina trinity trisha tristan trudy
    tudur tyler tyrone ultan uma umut una ursula valentina valentine valerie vanessa vaughan verity
    vernon veronica vicki vicky victoire victor vince vincent viola violet vivian vivien vivienne
    wallace walter wanda warren wayne wendell wendy wesley wilfred wilhelmina william willie wilma
    winifred winston xavier yasmin yolanda yvette yvonne zac zach zachary zara zena zoe
    # German
    achim adelheid adolf albrecht alfons alois aloys alwin ambros andreas andrin angelika anja anke
    anna-lena annalena annegret annelie anneliese annemarie annett annika annina anselm ansgar antje
    anton arend armin arndt arne arno artur astrid axel babette barbel bastian beat beate beatrix
    benno bernd bernhard bernward berta berthold bertram bettina bianca birgit birgitta birte bjorn
    bodo boris brigitta brigitte britta brunhilde burghard burkhard carina carmen carola carolin
    carsten catharina christel christiane christl christof christoph claas claudius clemens conny
    constantin constanze cordula cornelia cornelius corsin dagmar daniela dankmar detlef detlev
    dierk dieter diethard diether dietmar dietrich dirk dorle dorothea dorothee eberhard eckard
    eckart eckehard eckhard edeltraud egbert egon ehrenfried eike ekkehard eleonore elfriede elke
    elmar elsbeth else elvira emil engelbert enrico erhard erich erika erna ernst erwin eugen evelin
    ewald fabian falk falko felicitas felix ferdinand florian flurin franz franziska frauke frederik
    frieder friederike friedhelm friedrich fritz gabi gabriele georg gerd gerda gereon gerhard
    gerhild gerlinde gernot gero gert gertraud gian gisbert gisela gislinde gottfried gotthard gotz
    gregor gretel grit gudrun guido gundula gunnar gunter gunther gustav hagen haiko hannelore
    hannes hanno hans-jorg hansjorg hanspeter hansruedi harald hartmut hartwig hedwig heide
    heidemarie heidrun heike heiko heiner heinrich heinz helga helge hella hellmut helmut helmuth
    henning henrik henrike heribert hermann hermine herta hilde hildegard hiltrud hinrich holger
    horst hubert hubertus ilka ilona ilse immo ina inga inge ingeborg ingeburg ingmar ingo ingolf
    inka irina irmgard irmtraud isolde jan-philipp jana janina jannik jens joachim jochem jochen
    johann johannes jonas joost jorg jorn josef jost jule juliane jurgen justus jutta kai kaja karin
    karl-heinz karla karlheinz karola karolin karoline karsten kaspar katharina kathi kathrin katja
    katrin kerstin kilian klaas klara klaudia klaus klemens knut konrad konstantin konstanze
    korbinian korinna kornelia kuno lars lasse leonhard leonore leopold levin liane liesel
    lieselotte lisa-marie lisbeth lore lorenz lothar ludger ludwig luis luise lukas lutz luzi magda
    magdalena maike maja malte manfred manja manuela mara marc marcel marco mareike maren margareta
    margarete margarethe margit margitta margret margrit marietta marika mario marita marius marko
    markus marlen marlene marlies marliese marlis marten mathias mathilde matthias mauritz
    maximilian mechthild meike meinhard meinolf melitta meta milena mirco mirja mirjam mirko monika
    moritz nadja nele niels niklas niko nikolai nikolas nikolaus nils norbert olaf ole ortrud ortwin
    oskar oswald othmar otmar ottmar otto ottokar patrik peer philipp pia pierre pirmin rahel raik
    raimund rainer ralf raphael rebekka regine regula reiner reinhard reinhild reinhold reinold
    renate rene reto ricarda rico rolf romy ronny rosemarie rosi rosina rosmarie roswitha rudi
    rudiger ruedi sabine sanna sascha saskia sepp seraina siegbert siegfried sieglinde siegmar
    siegmund siegrid sigmar sigmund sigrid sigrun sigurd silja silke silvana silvester silvio sina
    sissy solveig stefanie steffen steffi stephan susann susanne sven svenja swantje sybille tabea
    tanja tatjana thea thekla theodor therese thilo thorben thorsten tillmann tilman tilmann tilo
    timm timo titus tobias torben torsten traudl traute trudi udo ueli ulf uli ulla ulli ulrich
    ulrike urs ursel urte ute utz uwe valentin veit verena veronika viktor viktoria vinzenz volker
    volkmar vreni walburga waldemar wally walther waltraud wenzel werner wibke wiebke wieland
    wigbert wilfried wilhelm willi willy winfried wolfdieter wolfgang wolfhard wolfram wulf xaver
    yannick zita
    # French
    abel achille adeline adrien agathe aimee alain alban alberte alexandre alexia aline alix
    alphonse amandine amaury ambroise amelie anais anatole andre andree anne-marie anne-sophie
    annick antoine antoinette antonin apolline ariane aristide armand armande armelle arnaud arnauld
    arsene aubin aude auguste augustin aurelie aurelien aurore axelle aymeric ayoub baptiste
    barthelemy bastien baudouin benedicte benoit berenice berthe bertrand bixente blaise blanche
    blandine brice camille capucine carine cassandre cecile celestin celine cesar chantal christelle
    christophe clarisse claude claudette claudie claudine clemence clementine clothilde clotilde
    coline colombe coralie corentin cyprien cyrille daniele davy delphine didier dimitri donatien
    edmond edouard eglantine eliane elie eliette eliott elisa elodie eloi elsa emeline emeric emile
    emilie emilien emmanuelle enzo erell erwan estelle etienne eugenie evelyne fabien fabienne
    fabrice fanny faustine felicie fernand fernande flavie flavien flora florent florentin floriane
    francine franck francois francoise frederic frederique gabin gael gaelle gaetan gaetane gaspard
    gaston gauthier gautier genevieve geoffroy georges georgette germain germaine gervais ghislain
    ghislaine gilberte gilles ginette giselle gregoire guenael guenaelle guilhem guillaume gustave
    gwenael gwenaelle gwenola gwladys habib hadrien helene heloise henri henriette herve hippolyte
    honore honorine hortense hugues huguette irenee isaure jacky jacques jean-baptiste
    jean-christophe jean-claude jean-francois jean-louis jean-luc jean-marc jean-marie jean-michel
    jean-paul jean-philippe jean-pierre jeanine jeanne jeannine jeremie joceline jocelyne joelle
    johan jordane joris josette josiane josselin jules julien karine killian laetitia lambert laure
    laurent lea leandre liliane lilou line loan loic loris louis louis-marie luc lucie lucien
    lucienne lucile ludivine ludovic lydie lylian mael maelle magali maite malik malo manon marceau
    marceline marcelle margaux marguerite marie-anne marie-christine marie-claude marie-france
    marie-helene marie-laure marie-louise marie-pierre marie-therese marielle marjolaine martial
    martine marylene maryline maryse maryvonne mathieu mathis mathurin matthieu maxence maxime
    mederic melina melodie michel michele micheline mickael mireille monique morgane myriam nadege
    nans natacha nathalie nelly nicolas ninon noe noelie noemie nolwenn oceane octave odile olivier
    olympe ophelie oriane pascale pascaline patrice paulette paulin perceval perrine philibert
    philippe philippine pierre-yves pierrette pierrick prosper rachid raoul raphaelle raymonde regis
    remi remy renaud renaude reynald rodolphe rodrigue rolande romain romane romaric romuald
    rose-marie roseline roxane salome sandrine sebastien segolene serge severin severine sibylle
    sidonie sixte solange solene solenne stanislas stephane sylvain sylvaine sylvestre sylvette
    sylviane sylvie tanguy theophile thibaud thibault thibaut thierry timothee titouan ugo ulysse
    valere vianney victorien victorine violaine violette virginie viviane vladimir wilfrid yael yann
    yoann yohan yohann yolande yonnel yves yvon zacharie zelie
    # Spanish
    adriano aleix anibal anselmo apolinar arcadi arcadia ariel ascension atanasio augusto aurelia
    bartolome bartomeu bautista benigno blai bonifacio caridad casilda cayo celedonio cipriano
    claudi cosme cruzado damaso damia dionisia edelmira eladia eliseo elpidio erlinda esperanza
    eustaquio evelio ezequias fabricio feliu fidel fidela filomena flavio gervasio gonzala gricelda
    guzman hebert herberto heriberto inaki isidora ivonne jesualdo joaquina johana jonatan josefa
    judit leonel leopoldo lino lisandro lisardo lizeth lorgio macario magaly marilu maritza maximina
    mayte mirna misericordia nelida nicasio nidia odalis oriana osiris pelai ponce porfirio remei
    rosalina rufina sacramento saray sixto tirso tomasa trini ulises vilma wilfredo xenia yanira
    yohana zenaida zulema
    # Spanish, Catalan, Basque, Galician, Latin American
    abelardo adalberto adan adela adolfo adoracion adriana agata agostina agustin agustina aida
    ainara ainhoa ainoa aintzane airam aitana aitor alberto alejandra alejandro alejo alfonso
    alfredo almudena alonso alvaro amador amaia amalia amancio amaya amparo ana anabel ander andoni
    andres ane angels aniceto aniol antonio anxo aquilino araceli arantxa arantza arantzazu aranzazu
    ariadna arkaitz armando arnau arsenio arturo asier aurelio azucena balbina baldomero baltasar
    basilio beatriz begona belen benita benito bernardo bernat bibiana biel blanca blas borja brais
    braulio brigida camila candela candelaria candido carles carlos carlota carme carmela carmina
    casimiro catalina cayetana cayetano celestino celso cesareo chus ciro claudio clemente
    concepcion concha conchita covadonga crisanto cristian cristina cristobal dacio dario debora
    delfin delfina desiderio diego dimas dionisio dolores dolors domenec edelmiro edgardo edorta edu
    eduard eduarda eduardo edurne efren eider eihar ekaitz eladio eleuterio elias elisenda eloisa
    eloy emeterio emiliano emilio encarna encarnacion eneko enric enrique enriqueta erlantz ernesto
    estanislao esteban estefania estela ester estibaliz estrella eudald eudaldo eufemia eugenia
    eugenio eulalia eulogio eusebio evaristo ezequiel fabiana fabiola facundo fatima faustino
    federico feliciano felipe felisa fermin fernanda fernando ferran ferriol florencia florencio
    florentino francesc francisca francisco froilan fructuoso fuensanta gabino gabriela gaizka
    garazi garbine gaspar gema genis gerardo gertrudis gil gines gonzalo gorka gotzon graciela
    gregorio guadalupe guillem guillermina guillermo gumersindo gustavo haizea helio herminia
    herminio hernan higinio hilario hipolito honorio horacio hortensia humberto ibai idoia ignacio
    ignasi igone igor igotz iker ikerne ildefonso imanol imma inaxio inigo inmaculada irati iratxe
    iria irune isidoro isidro ismael itsaso itxaso itziar ivette izaro izaskun jacinto jacobo jaime
    jaione jairo jaume javi javier jenaro jeronimo jesus jimena joana joanaina joaquim joaquin jokin
    jone jordi jorge jose josefina josep josu josue josune juan juana juanjo julen juli julio julita
    karmele kepa kike koldo koldobika laia laureano lazaro leandro leire leocadia leoncio leonor
    leticia lide lidia lierni ligia llorenc lluc llucia lluis lorea lorena lorenzo loreto luciano
    lucio lucrecia luisa macarena maddalen maialen maider maika malena manel manoli manolo manuel
    marcela marceliano marcelino marcelo marcial marcos margalida margarida margarita mariam mariana
    mariano maribel maricarmen marisa marisol marta marti martxel mateo mateu matias maties matilde
    mauricio maximiliano maximino maximo melchor merce meritxell mikel milagros mireia miren mireya
    moises monserrat montse montserrat nacho nagore nahia naiara narcis narciso nati natividad
    nekane nemesio nerea nestor neus nicanor noelia norberto nuno nuria obdulia octavi octavio odon
    ofelia oier oihana oihane olaia olalla olatz olga oliva onofre oriol osvaldo otilia pablo paco
    paloma paola pascual pascuala patricio patxi paulina paulino pedro pelayo pello pepa pepe pere
    piluca placido pol pompeu ponc prudencio purificacion quim quima quique rafa rafael rafaela
    raimon raimundo ramiro ramon raul rebeca reinaldo renata ricard rigoberto rodolfo rodrigo
    rogelio roque rosalia rosario rosaura rosend rosendo roser ruben rufino ruperto sabas sabino
    sagrario sancho santi santos saturnino sebastia serafin sergi sergio severino silvestre silvina
    sira soraya susana tania telmo teo teodora teodoro teofilo timoteo tomeu tono toribio trinidad
    txema txomin unai unax urko urtzi uxue valeria valeriano vanesa ventura vicenc vicens vicent
    vicenta vicente victoriano vidal violeta virgilio visitacion vita viviana xabi xabier xavi
    ximena xoan xose xulio yago yaiza yeray yesenia zacarias zaida zaloa zigor zoraida zurine
    # Italian
    abramo ada adelina adelmo agnese agostino albano alberta albino alceo alcide aldo alessandra
    alessandro alessia alessio alfio alfonsina alida alighiero alvise amato ambra ambrogio amedeo
    amerigo amilcare anacleto angelica angelo annalisa annamaria annarita annibale annunziata antimo
    antonella antonello antonietta antonino arcangelo argia arianna arnaldo arrigo assunta attilio
    augusta bartolo bartolomeo benedetta beniamino bernardino biagio bonaventura brando brizio bruna
    brunella brunello calogero camillo candida carlo carlotta carmelo carmine caterina catia cesare
    cesira chiara cinzia clelia cleto clizia concetta concetto consolata corinna corrado cosimo
    costantino costanza cristiana cristiano damiano danilo davide desiree diletta dina dino domenica
    domenico domitilla donata donatella donato dora doriana doriano duccio ebe edda edmondo edoarda
    edoardo efisio egidio egle elda eleonora elettra eliana elio elisabetta ema emanuela emanuele
    emidio ennio enrica enza ercole ermanno ermes erminia erminio ernesta eros ettore evelina ezio
    fabia fabiano fabio fabrizia fabrizio fausta fausto fedele federica ferdinando ferruccio fiamma
    fiammetta filiberto filippa filippo fiorella fiorello fiorenza fiorenzo flaminia flavia floriana
    floriano fosca fosco franca francesco franco fulvia fulvio furio gabriella gaetana gaetano gaia
    galeazzo gaspare gastone gaudenzio gavino gennaro germana germano gerolamo gesualdo ghita
    giacinta giacinto giacoma giacomo gianantonio giancarla giancarlo gianfranca gianfranco
    giangiacomo gianguido gianluca gianluigi gianmarco gianmaria gianmario gianna gianni giannina
    gianpaolo gianpiero gianpietro gianrico gilberto gilda gino gioacchino gioele giordana giordano
    giorgia giorgio giovanna giovanni giovannino giovita girolamo gisella giuditta giulia giuliana
    giuliano giulietta giulio giuseppa giuseppe giuseppina giusi giustina giustino giusy glauco
    goffredo graziana graziano graziella gualtiero guelfo guendalina guerrino guglielmo igino
    ignazio ilaria ilario ileana ilenia immacolata innocenzo iolanda irma isa isotta iva ivana ivano
    ivo jacopo katia lamberto lavinia lazzaro lella leonarda leonardo leone leonida leonora letizia
    liana licia lidio lietta liliana lina lisetta livia livio loredana lorella lorenza loriana luana
    luca luciana lucilla lucrezia ludovica ludovico luigi luigia luigina luisella maddalena mafalda
    manfredi manfredo manlio manola mansueto marcella marcello mariacristina mariagrazia marialuisa
    mariangela marianna mariapia mariarosa mariella marilena marilisa marinella marino martino
    marzia marzio massimiliana massimiliano massimo matteo mattia maurizia maurizio mauro melania
    mercurio michela michelangela michelangelo mimma mimmo mirella mirta mirto monia moreno morgana
    nando natalina nazareno nazario nello nerina nerio nestore nevio niccolo nicla nico nicoletta
    nicolina nicolo nilde nino noemi novella nunzia nunzio oddone odoardo olimpia olindo oliviero
    omar ombretta onofrio orazio oreste orfeo orietta orlanda ornella orsetta orsola ortensia
    ottavia ottaviano ottavio ottone palmira palmiro paolina paolo paride pasquale patrizia patrizio
    pellegrino piera pierangela pierangelo piercarlo pierfrancesco piergiorgio pierina pierluigi
    piero pierpaolo pietro pino pio polidoro pompeo prospero quintino quirino rachele raffaele
    raffaella raimondo raniero remigio remo renato renzo riccarda riccardo rina rinaldo rino roberto
    rocco rolando romana romano romeo romina romolo romualdo rosalba rosamaria rosangela rosaria
    rosella rosetta rosita rosolino rossana rossano rossella rubina ruggero ruggiero sabatino
    salvatore salvino salvo samanta samuele sandro santina santino saverio savino savio sebastiana
    sebastiano selene serafina serafino settimio sibilla silvano silverio silvestro simona simonetta
    siro stefanella stefania stefano sveva tancredi tarcisio tea telemaco terenzio tiberio tino tito
    tiziana tiziano tobia tommasina tommaso tonia tonino torquato tosca tristano tullia tullio
    ubaldo uberto ulderico ulisse umberto umile urbano uriele valdo valentino valerio valter vanda
    vania vanna vanni vasco venanzio vico vincenza vincenzo vinicio violetta virginio vitale vito
    vittoria vittorina vittorino vittorio vladimiro zaira zeno
    # Portuguese
    abilio adao adelia adelino aderito afonso agostinho aires albertina alcides aloisio amadeu
    amandio americo anabela andreia antao antero aristides arlindo armanda armenio baltazar
    bartolomeu belmira belmiro benedita benjamim bento branca bras brito caetana caetano catarina
    cesaltina cidalia conceicao constanca constantino cristovao custodio dalila damiao delfim
    deolinda deolindo dinis diogo domingos duarte dulce edite edmundo elisabete eliseu elisio
    emanuel ermelinda esmeralda estevao feliciana felicidade felisberto fernao fidelia filipa filipe
    firmino florbela florinda frederica frederico gertrudes glaucia goncalo graca graciete guilherme
    guilhermina heitor helder helia heloisa henrique henriqueta herculano hermano hermenegildo
    hernani horta ilda isaura isilda ivone jacinta januario joao jovita judite juliao julieta
    justino ladislau laurinda licinio lourenco lucilia lurdes luzia marcio marilia martim martinho
    mateus maximiano milton narcisa natercia neuza nicolau noemia olavo olinda osorio otavio pascoal
    paulo petronila piedade plinio rogeria rogerio romao romeu rosana rubem rui rute salomao
    sebastiao serafim silvino simao soraia tadeu telma tereza tiago tomaz tome valdemar valentim
    virgilia viriato vitor vitorino zeferino zelia
    # Dutch, Flemish, Frisian
    aad aafke aaltje aart abram ad adri adriaan adrianus adrie alard albertus aletta alette andries
    anneke anneleen annelies annelore annemie annemiek annemieke anouk antoon arendina arie arien
    arjan arjen arnout bart bas bastiaan bavo beatrijs berend bernadet bert bertus boudewijn bram
    brecht britt camiel carlijn carolien caspar cees chiel christiaan christianne claartje coen
    coenraad cor corien corina corine corneel cornelis corrie corry daan danique dederick demi dewi
    diede diederik dieuwertje dirk-jan dita dolf dorien doutzen dre durk eddy eefje eelco eelke
    ellis elly els elselien elske emiel emmy erik esmee evelien evert ewoud femke ferre ferry fieke
    flip floortje floris franciscus franciska frans frederieke freek frits froukje gaby geert
    geertje geertrui geertruida gerben gerdien gerlof gerrit gert-jan gijs gijsbert godelieve
    godfried goedele goele gon greet greetje griet gudule guus hanneke hannie harm harmen harrie
    hein hendrik hendrika hendrikus henk hennie henny herma herman hester hetty hidde hubrecht huib
    huibert huub ignace imke ine ineke jaap jacco jacintha jacoba jacobus jan-willem janneke jannes
    jannie janny jantine jantje jarno jasper jeannette jef jelle jelmer jenneke jente jeroen jeske
    jesper jet joep joke jolanda jolien jolijn joop joos jordy jorien jorik jorim jorinde jorrit jos
    josephien josien josine jozefien jurjen jurre kaat kaatje karel karlien karlijn karolien
    katelijne katrien katrijn kees koen koenraad koos kris kristel kristien kristine kristof laurens
    laurien leen leendert leentje lenie leny leontien lianne lidewij lidy lien lies liesbet liesbeth
    lieselot liesje lieve lieven lisanne lisette lodewijk loes lonneke lotte ludo lutgarde luuk
    maaike maarten maartje machteld madelon margje margriet marie-jose mariek marieke mariet
    marietje mariette marijke marijn marinus mariska marit marja marjan marjo marjolein marjolijn
    marjon marleen marlijn marloes marnix martien martijn mathijs matthijs mattijs maurits meindert
    melle menno michiel mieke mien minke minne mirte nanda nanne neeltje nicolaas nicolien nicoline
    niek nienke noortje ot paulien pepijn petrus philomeen piet pieter pieternel pim quinten raf
    reinder reinhilde reinier reinoud reinout remco renske ria rianne riek rien riet rik rika rinus
    robbert robbin robrecht roel roeland roelien roelof roosmarijn rutger ruud ruurd saar saartje
    sander sanne sarie sebastiaan seppe servaas siebe siebren siem sietse sijbren sjaak sjoerd sjors
    sofie staf stef stefaan stien stijn suzan sverre sybe sybren teun teunis theun thijmen thijs
    thom tiemen tijl tijmen tijs tine tineke tinne tinneke tiny tjalling tjeerd toon toos trees
    trijntje truus tuur twan valentijn veerle veronique vic wannes ward warre wenke wessel wibo
    wiebe wieger wieke wies wietse wilbert wilco wilhelmus willeke willem willemien willemijn wim
    wina winnie wout wouter wubbo xander xandra yara yasmine yoeri yvo zeger zjef zwanet
    # Maltese
    anglu duminku ganni gorg guza guzeppi karm karmenu marthese maryanne nazzareno nenu pacikku
    pawlu rosette salvu zeppi
    """
}
