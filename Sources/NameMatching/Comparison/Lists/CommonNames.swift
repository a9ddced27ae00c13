/// Names that many people bear, folded, from general knowledge of Europe and its neighbours.
///
/// They say how much it means that two names share one, and that two which differ by a letter are
/// two names, not one misspelt: "Maria" and "Mario".
enum CommonNames {
  /// With their rarities.
  static let given: [(names: String, rarity: Double)] = [
    (mostCommonGivenNames, 0.2), (givenNames, 0.35),
  ]

  static let family: [(names: String, rarity: Double)] = [
    (mostCommonFamilyNames, 0.35), (familyNames, 0.55),
  ]

  private static let mostCommonGivenNames = """
    alexander andrea andreas anna anne antonio carlos carmen catherine christian christine daniel
    david elena elizabeth eva francesco francisco george giovanni giuseppe hans irina ivan jan jean
    johannes john jose juan julia karl katarzyna laura luis manuel marco maria marie mario mark
    marta martin mary michael miguel mohammed monika natalia nikola olga paul paulo pedro peter
    philippe pierre piotr robert sergey stefan susanne thomas tomasz vladimir wolfgang ahmed ali
    mehmet mustafa muhammad mohamed mohammad abdul fatma ana joao
    """

  private static let givenNames = """
    aaron abigail ada adele adela agata agatha agnieszka aisha alan albin aldo alena alenka alessio
    alba alina alma aleksi alexei alexey aleksey alfonso alison allan alvaro amalia amanda amelia
    amelie amina amy anatoly anatoli andrija angel angela angelo angelica angelika angelina antje
    anastasia annegret arne arnaud arnold arvid asa asif arif astrid audrey aurora axel aylin ayse
    bela benedetta berit bernadette birger bianca blanca blerina bogdan boris bozena branko brian
    britta bruce bruno burak camilla camille candice carla carina carsten catarina cem chiara chloe
    clement clemens colin conrad corinna corinne cosmin cosimo crina cyril dagmar damian damien
    daniela danica danuta dario daria darius dariusz darko debora deborah delia denise desiree
    diana diane diego dieter dietmar dilara dina dirk dolores domenica donald donata donatella
    dora doris dragan dusan edith edgar edita egon ekrem elif elin elke ella ellen elvira emine
    emma enzo erdal erika ernestine esther eszter ethan etelka eugenia eulalia evelyn fabian fabio
    fabien fabiola fatima fatos federica fiona flavia flavio florence florin fidel frauke frederique
    frieda gabriela gabriella gabriela gael gaetan gail galina gemma gena gennady geoffrey geraldine
    gerda giada gianluca gianni gilles gina gisela giulietta gloria goran gordana gordon graham
    gudrun guillem gundula gunnar gunter gustav hakan hakon halil hamza hannelore hasan
    hassan hedwig heidi heiko heike heinz helmut hilda hilde horst hubert husein hussein huseyin
    ibrahim ida ildiko ilaria ilias ilir imre inga inge ingo ingrid ilie ilya iris isabelle ismail
    ivana ivana iveta ivona jacqueline jade jan jana janet janine jarmila jaroslav jason jasmin
    jennifer jeremy jerry jessica jill jochen jorn jolanta jonathan joshua josh juergen jurgen
    jutta kadri kaisa kai kalle kamil karin kasia kaspar katerina kathrin katja kemal kenneth kevin
    kim kirill kjell klementina knut konrad kurt kyriakos larisa larry lasse leila lena leticia
    levente liam liana lidia lidija liliana lina linda linus lionel lisbet ljubica loic lola lorena
    loretta lothar lotta lourdes lubomir luciana lucrezia ludmila lydia lyudmila magnus mahmoud
    maja malin malte manfred manuela mara marcel marcela marcella margot mariana marianne marija
    marina marion marisa marit marlene marlies mathias mats maya mechthild medea mehdi meike melanie
    melissa merete merve mette mia milan milena milica milos mikko mira mirela miriam mirjana
    miroslav mirko mladen monica murat nadia nadine naomi natasa neil nenad nevena nigel nikita
    niko nina nives noel noemi nora norbert norman nuno nuria octavian odile oksana ola olaf ole
    oleg olena oscar oskar osman otto pamela pascal pasquale patricia penelope petra pia pilar
    predrag radka radoslav radovan radu ragnar raimund rainer raluca ramona rasmus regina reinhard
    renata renate rene rita roberta rodrigo roman romana rosario rosemarie roxana ruben ruth rui
    ryan saad sabina sabine sabrina said salman sami sara sarah saskia selma sergio serhiy sergii
    sergei sergiu severin shirley sibylle sigrid silke silvio simona simonetta slavka slavko
    slobodan snezana sonia sonja soren stacy stanislav stanislaw stella svein sven svetlana svenja
    szabolcs tadeusz tamara tania tanja tarik tarja tatiana tatjana telma thea thibault thierry
    thorsten tiago tiberiu tiina tobias todor torsten tove traian tristan tuija tudor ulla ulf ulrich
    ulrike uta ute uwe valentina valeria valerie valerio vanessa vanja vasil vasile vasily vasiliki
    vasilis vera verena vesna viacheslav viera vilma viola violeta virginia virginie vitali vitaly
    vivian vjera vlad vladislav volker waltraud wanda wendy werner wiebke wieslaw wilma wojciech
    xenia yannick yana yasmin yasmine yusuf yvette yvonne zbigniew zdenek zdenka zeljko zeynep
    zigmund zlatko zoe zofia zoltan zoran zora omar umar osama khalid karim rashid tariq bilal bashar
    hafez rami ihab abdullah nikos dimitra despina eirini panagiotis spyros stavros vassilis
    angeliki sofoklis maarten pieter sander bram joost femke anouk sanne jeroen wouter bart koen
    tjeerd luuk sybren
    """

  private static let mostCommonFamilyNames = """
    smith jones williams brown taylor johnson davies wilson evans thomas martin bernard petit dubois
    muller mueller schmidt schneider fischer weber meyer wagner becker schulz hoffmann garcia
    gonzalez rodriguez fernandez lopez martinez sanchez perez gomez rossi russo ferrari bianchi
    silva santos ferreira pereira oliveira costa novak novotny horvath nagy kovacs toth popescu
    ionescu popa ivanov ivanova petrov petrova smirnov kuznetsov nowak kowalski wisniewski
    johansson andersson karlsson nilsson hansen jensen nielsen larsen olsen korhonen virtanen
    papadopoulos jankovic jovanovic petrovic nikolic kim lee li wang zhang chen liu yang park
    nguyen yilmaz kaya demir singh khan kumar ali hassan ahmed bakker jansen jong vries
    """

  private static let familyNames = """
    abdullah adam adamczyk adams albrecht alexander allen alonso alvarez andersen anderson antonov
    arnold bach bailey baker balogh barbieri bauer baumann beck bell benitez bennett berg berger
    bergman bertrand blanc blanco bogdanov bohm bondarenko bonnet borg bosch bos bouchard brandt
    braun brunner bruno bucher bulut busch butler camilleri campbell cano carter castro carvalho
    celik cerny chan christensen clark clarke clement cohen colombo conti cook cooper cox cruz david
    davis delgado deluca demirci diaz dias dijkstra dimitrov dinu dobre dominguez doyle dumitru
    durand dvorak dvorakova dias eder edwards egger engel eriksson esposito farkas faure fiala
    fleming flores fontaine fontana foster fournier francois frank frei fritz fuchs gabor galli
    gallo garnier gashi gauthier georgiev gerber gimenez girard giordano gonzales graf gray greco
    green gruber gunther guerrero guerin gustafsson gutierrez haas hahn hall harris hartmann haugen
    heinrich henriksen herman hermann hernandez herrera hill hofer hoffman hofmann holm horak
    horvat howard hristov hruska hubert huber hughes huang hudson iglesias iliev ivanovic jackson
    jacobs jacobsen jager jakobsen james janssen jansson jimenez johansen jonsson jorgensen joseph
    jovanovska juhasz jung juric kaiser kaminski kamenova kang karagiannis karlsen kaplan kaufmann
    keller kelly kennedy kiss klein knight koch kohler kolar koning konig kos kostov kovac kovacevic
    kovalenko kowalczyk kozak kozlov kraft kramer kraus krause kristiansen kroll krasniqi kruger
    kuhn kunz kurz lambert lambrecht lang lange larsson lebedev lefevre lehmann leroy lewis lewandowski
    lind lindberg lindgren lindholm lindstrom lombardi lorenz lorenzo ludwig lukacs lund lundgren
    luca luca maas madsen maier makinen marino markovic marin marques marshall martinelli marquez
    mason matei mayer mazur medina meier meijer mendez mendes mercier meszaros michel milano miller
    mitchell molina molnar monti morales moreau morel moreno moretti morgan moore morris mortensen
    moser mulder murphy murray navarro nemec neumann nieminen nikolov nilsen noel norton nunez
    obrien oconnor ortega ortiz otto ozturk pavlov pavlovic pajak papp parker patel pavic pedersen
    pellegrini petersen peters petersson petrescu petkov petkova phillips pichler pohl pokorny popov popovic powell
    price prochazka quinn radu ramirez ramos rasmussen reid reilly reyes ribeiro ricci richard
    richards richter rizzo roberts robertson robin robinson rogers romano romero rose ross roth
    roussel roux rubio ruiz ryan saar salo sahin santana santoro sari sauer savic schafer schaefer
    schmid schmitt schmitz scholz schreiber schroder schroeder schubert schulze schumacher schuster
    schwarz scott seidel serra serrano shevchenko shehu simic simon simpson smit smits sokolov
    soares sorensen sousa stan steiner stein stoica stoyanov stevens stewart suarez sullivan
    svensson svoboda szabo szymanski tamm tanaka teixeira thompson todorov torres turner urban
    vargas varga vasquez vazquez vega visser vogel vogt volkov vos wallace walker walsh walter ward
    watson weiss werner west white winkler winter wolf wood wouters wozniak wright wu xu young yildiz
    zajac zamora zimmermann zielinski zhou zhu zupan abbas hussein hussain iqbal malik rahman
    mohamed mohammed mahmoud ibrahim suleiman haddad khalil mansour saleh sultan
    """
}
