extension Vocabulary {
  /// Labels and headings that say in what capacity people stand there: `capacity: label | label`.
  static let capacityLines = """
    speaker: speaker speakers | speaker | speakers | our speakers | the speakers
    speaker: invited speaker | invited speakers | guest speaker | guest speakers
    speaker: confirmed speakers | featured speakers | speakers include | speaker(s) | panellist
    speaker: panellists | panelist | panelists | panellist(s) | panelist(s) | panel
    speaker: panel members | panel speakers | panel participants | discussion panel | presenter
    speaker: presenters | presentation by | presented by | presentations by | talk by | lecturer
    speaker: lecturers | lecture by | trainer | trainers | contributor | contributors
    speaker: interview with | interviewee | fireside chat with | in conversation with | with
    speaker: featuring | guests | guest | special guest | special guests | expert | experts
    speaker: instructor | instructors | workshop leader | pitch | pitches | pitching | respondent
    speaker: respondents | intervenor | intervention by | interventions | remarks by | remarks
    speaker: statement by | statements
    keynote: keynote | keynotes | keynote speaker | keynote speakers | keynote speech
    keynote: keynote speeches | keynote address | keynote by | keynote lecture
    keynote: keynote presentation | keynote talk | keynote intervention | keynote speaker(s)
    keynote: opening keynote | closing keynote | opening keynote speech | plenary speaker
    keynote: plenary lecture | plenary talk | distinguished lecture | scene setter | scene-setter
    keynote: scene setting | scene-setting
    moderator: moderator | moderators | moderator(s) | moderated by | moderation | moderation by
    moderator: moderating | moderates | panel moderator | session moderator | facilitator
    moderator: facilitators | facilitated by | facilitation | facilitator(s) | interviewer
    moderator: interviewed by | moderator and host | animated by | steered by
    chair: chair | chairs | chaired by | chairperson | chairpersons | chairman | chairwoman
    chair: chairmen | session chair | session chairs | chair of the session | co-chair
    chair: co-chairs | co-chaired by | panel chair | session chaired by
    chair: chaired and moderated by | session leader
    host: host | hosts | hosted by | host of the event | hosts of the event | event host
    host: master of ceremonies | mc | emcee | mistress of ceremonies | co-host | co-hosts
    host: presented and hosted by | your host | your hosts | presenter and host
    welcome: welcome | welcome by | welcome address | welcome addresses | welcome speech
    welcome: welcome speeches | welcome remarks | welcome words | welcome note | words of welcome
    welcome: welcoming | welcoming remarks | welcoming address | welcoming words
    welcome: welcoming speech | welcome and introduction | welcome and opening
    welcome: welcome & introduction | welcome and opening remarks | opening | opening by
    welcome: opened by | opening remarks | opening remarks by | opening address
    welcome: opening addresses | opening speech | opening speeches | opening statement
    welcome: opening statements | opening words | opening and welcome | opening & welcome
    welcome: opening session | opening speaker | introduction | introduction by
    welcome: introductory remarks | introductory words | introductory speech
    welcome: introductory address | introduced by | inaugural address | official opening
    welcome: official welcome | greetings | greeting | foreword
    welcome: closing | closing by | closing remarks | closing remarks by | closing address
    welcome: closing speech | closing statement | closing words | concluding remarks
    welcome: conclusions | conclusion | conclusions by | final remarks | wrap-up | wrap up
    welcome: wrap-up by | summary and closing | summing up
    discussant: discussant | discussants | discussant(s) | commentator | commentators | commented by
    discussant: comments by | discussed by | discussion with
    rapporteur: rapporteur | rapporteurs | rapporteur(s) | reporting | reported by
    rapporteur: rapporteur of the session | note taker
    participant: participant | participants | participants include | participating | attendee
    participant: attendees | attended by | with the participation of | delegates | observers | jury
    participant: jury members | members of the jury
    # German
    speaker: referent | referentin | referenten | referentinnen | referentinnen und referenten
    speaker: referent/in | referent:in | referierende | redner | rednerin | rednerinnen
    speaker: vortragende | vortragender | vortrag | vortrag von | vortragen | impuls | impulse
    speaker: impulsvortrag | impulsvortrage | impulsreferat | impulsgeber | impulsgeberin
    speaker: sprecher | sprecherin | sprecherinnen | podium | podiumsgaste | podiumsgast
    speaker: podiumsteilnehmer | auf dem podium | im gesprach | im gesprach mit | es diskutieren
    speaker: es sprechen | es diskutiert | diskutanten | podiumsdiskussion mit | diskussion mit
    speaker: mit | gast | gaste | expertinnen | experten | dozent | dozentin | dozenten
    speaker: workshopleitung | mitwirkende | panelistinnen | panelisten | panelteilnehmer
    keynote: keynote von | festvortrag | festrede | hauptvortrag | hauptredner
    keynote: eroffnungsvortrag | leitvortrag | festredner | keynote-speaker | keynote-speakerin
    keynote: keynote-vortrag
    moderator: moderatorin | moderatoren | moderiert von | moderation und leitung
    moderator: gesprachsleitung | moderator/in | moderator:in | durch den abend fuhrt
    moderator: es moderiert
    chair: vorsitz | leitung | sitzungsleitung | tagungsleitung | unter dem vorsitz von
    chair: vorsitzender | vorsitzende | sektionsleitung
    host: gastgeber | gastgeberin | gastgeberinnen | veranstalter und gastgeber
    welcome: begrussung | begrussung durch | begrussung und eroffnung | begrussung und einfuhrung
    welcome: begrussungsworte | grusswort | grussworte | grusswort von | eroffnung
    welcome: eroffnungsrede | eroffnungsworte | einfuhrung | einfuhrende worte | einleitung
    welcome: willkommen | willkommensgruss | schlusswort | schlussworte | abschluss
    welcome: zusammenfassung | ausblick | verabschiedung
    discussant: diskutant | diskutantin | kommentar | kommentatorin
    rapporteur: berichterstatter | berichterstatterin
    participant: teilnehmer | teilnehmerin | teilnehmerinnen | teilnehmende | mit dabei
    participant: jurymitglieder
    # French
    speaker: intervenant | intervenante | intervenants | intervenantes | intervenant(e)s
    speaker: intervenant-e-s | intervenants et intervenantes | orateur | oratrice | orateurs
    speaker: oratrices | conferencier | conferenciere | conferenciers | avec
    speaker: avec la participation de | avec les interventions de | en presence de | paneliste
    speaker: panelistes | presentation de | presente par | presentee par | interventions de
    speaker: intervention de | invite | invitee | invites | temoignage | temoignages
    speaker: temoignage de | grand temoin | grands temoins | table ronde avec | formateur
    speaker: formatrice
    keynote: conference inaugurale | conference d'ouverture | conferencier principal
    keynote: conference pleniere | discours principal | discours liminaire | keynote de
    moderator: moderateur | moderatrice | moderateurs | modere par | moderee par | moderation par
    moderator: animateur | animatrice | anime par | animee par | animation | animation par
    moderator: facilitateur | facilitatrice | debat anime par
    chair: president de seance | presidente de seance | presidence | sous la presidence de
    chair: preside par | presidee par | president de session
    host: hote | hotes | hotesse | maitre de ceremonie | maitresse de ceremonie
    host: accueilli par
    welcome: accueil | mot d'accueil | mots d'accueil | mot de bienvenue | mots de bienvenue
    welcome: discours de bienvenue | allocution de bienvenue | bienvenue | ouverture
    welcome: ouverture par | discours d'ouverture | allocution d'ouverture | propos d'ouverture
    welcome: propos introductifs | remarques introductives | introduction par | introduction de
    welcome: mot d'introduction | allocution | allocutions | cloture | discours de cloture
    welcome: mot de cloture | remarques finales | conclusion par | conclusions de
    welcome: allocution de cloture
    discussant: discutant | discutante | discutants | commentateur | commentatrice
    rapporteur: rapporteure | rapporteuse | rapporteur general
    participant: participante | participantes
    # Spanish
    speaker: ponente | ponentes | ponencia | ponencias | orador | oradora | oradores
    speaker: conferenciante | conferenciantes | conferencista | conferencistas | panelista
    speaker: panelistas | intervienen | interviene | intervendran | intervinientes | participan
    speaker: con | con la participacion de | presenta | presentan | presentacion de | invitado
    speaker: invitados | invitada | mesa redonda con | en conversacion con | dialogan | formador
    speaker: formadora | a cargo de
    keynote: conferencia inaugural | conferencia magistral | ponencia inaugural
    keynote: ponencia magistral | ponente principal | ponencia marco | conferencia plenaria
    moderator: moderador | moderadora | moderadores | modera | moderan | moderado por
    moderator: moderada por | moderacion | dinamizador | dinamizadora | dinamiza | conduce
    moderator: facilitador | facilitadora
    chair: preside | presidido por | presidida por | presidencia | presidente de la mesa
    chair: presidente de sesion
    host: anfitrion | anfitriona | anfitriones | maestro de ceremonias | maestra de ceremonias
    host: presentador | presentadora
    welcome: bienvenida | palabras de bienvenida | discurso de bienvenida | saludo | saludos
    welcome: saludo institucional | apertura | acto de apertura | inauguracion | inaugura
    welcome: palabras de apertura | discurso de apertura | introduccion
    welcome: bienvenida institucional | bienvenida y apertura | clausura | cierre
    welcome: palabras de cierre | conclusiones | acto de clausura | clausura institucional
    discussant: comentarista | comentaristas | discutidor
    rapporteur: relator | relatora | relatores
    participant: asistentes
    # Italian
    speaker: relatore | relatrice | relatori | relatori e relatrici | intervengono
    speaker: interverranno | intervento | interventi | intervento di | interventi di
    speaker: ne discutono | ne parlano | ne discute | con la partecipazione di | partecipano
    speaker: ospite | ospiti | presentazione di | presentano | a cura di | docente | docenti
    speaker: formatore | panelisti | tavola rotonda con | dialogano | in dialogo con
    keynote: lectio magistralis | intervento principale | relazione introduttiva
    keynote: relazione inaugurale | relatore principale
    moderator: moderatore | moderatori | moderano | moderato da | moderata da | moderazione
    moderator: coordina | coordinato da | facilitatore | conduttore | conduttrice
    moderator: introduce e modera | introduce e coordina
    chair: presiede | presieduto da | presidenza | presidente di sessione
    chair: presidente della sessione
    host: padrone di casa | ospita | presentatore | presentatrice
    welcome: benvenuto | saluto di benvenuto | saluti di benvenuto | saluti | saluto
    welcome: saluti istituzionali | saluti iniziali | saluti introduttivi | indirizzi di saluto
    welcome: indirizzo di saluto | apertura dei lavori | introduzione | introduzione ai lavori
    welcome: introduce | introducono | discorso di apertura | chiusura | conclusioni | conclude
    welcome: chiusura dei lavori | considerazioni finali | saluti finali
    discussant: commentatore | discute | discutono
    rapporteur: relatore generale
    participant: partecipante | partecipanti | sono presenti
    # Polish
    speaker: prelegent | prelegentka | prelegenci | prelegentki | mowca | mowcy | mowczyni
    speaker: panelisci | panelistka | wystapienie | wystapienia | uczestnicy panelu
    speaker: uczestnicy debaty | uczestnicy dyskusji | wyklad | wykladowca | wykladowcy
    speaker: prowadzacy szkolenie | trener | trenerzy | goscie | gosc | gosc specjalny
    speaker: z udzialem | udzial biora | w dyskusji udzial wezma | w debacie udzial wezma
    speaker: eksperci | prezentacja
    keynote: wyklad inauguracyjny | wystapienie inauguracyjne | mowca glowny
    keynote: wystapienie kluczowe | wyklad otwierajacy | wyklad wprowadzajacy
    moderator: moderatorka | moderatorzy | moderuje | moderacja | moderowany przez | prowadzenie
    moderator: prowadzacy | prowadzaca | prowadzi | moderator dyskusji | moderator panelu
    chair: przewodniczacy | przewodniczaca | przewodniczy | pod przewodnictwem
    chair: przewodniczacy sesji
    host: gospodarz | gospodarze | gospodyni | konferansjer
    welcome: powitanie | powitanie gosci | przywitanie | powitanie uczestnikow | slowo wstepne
    welcome: slowo powitalne | wprowadzenie | wystapienie powitalne | wystapienia powitalne
    welcome: otwarcie | otwarcie konferencji | uroczyste otwarcie | wystapienia wstepne
    welcome: zamkniecie | zakonczenie | podsumowanie | podsumowanie konferencji
    welcome: zamkniecie konferencji
    discussant: dyskutant | dyskutanci | komentator | komentatorzy | komentarz
    rapporteur: sprawozdawca | sprawozdawczyni
    participant: uczestnik | uczestnicy | uczestniczka | uczestniczki
    # Portuguese
    speaker: oradoras | palestrante | palestrantes | com | com a participacao de | intervencao
    speaker: intervencoes | intervenientes | interveniente | painelistas | convidado | convidada
    speaker: convidados | apresentacao | apresentado por
    keynote: orador principal | conferencia de abertura | oradora principal
    moderator: moderacao
    chair: presidente da sessao | presidente da mesa
    host: anfitriao | anfitria | mestre de cerimonias | apresentador | apresentadora
    welcome: boas-vindas | boas vindas | sessao de boas-vindas | palavras de boas-vindas
    welcome: abertura | sessao de abertura | discurso de abertura | introducao
    welcome: sessao de encerramento | encerramento | conclusoes | nota de abertura | notas finais
    discussant: comentador | comentadora | debatedor
    # Dutch
    speaker: spreker | sprekers | gastspreker | gastsprekers | panellid | panelleden | panel met
    speaker: met | in gesprek met | inleider | inleiders | presentatie | presentatie door
    speaker: lezing | lezing door | gasten | docent | tafelgasten
    keynote: keynotespreker | keynotesprekers | keynote-spreker | hoofdspreker | openingslezing
    moderator: moderatie | gemodereerd door | gespreksleider | gespreksleiding | onder leiding van
    moderator: dagvoorzitter | debatleider | moderator(en)
    chair: voorzitter | voorgezeten door | sessievoorzitter | onder voorzitterschap van
    host: gastheer | gastvrouw | presentatie en moderatie | presentator | ceremoniemeester
    welcome: welkom | welkomstwoord | verwelkoming | woord van welkom | openingswoord | inleiding
    welcome: opening door | afsluiting | slotwoord | conclusies
    discussant: discussiant | co-referent
    rapporteur: verslaggever
    participant: deelnemer | deelnemers | deelneemster
    # Czech, Slovak
    speaker: recnik | recnici | recnice | recnicka | prednasejici | prednasajuci | hoste
    speaker: host vecera | hostia | s ucasti | vystoupi | vystupia | vystoupeni | vystupenie
    speaker: prednaska | prednasky | diskutujici | diskutujuci | lektor | lektorka | lektori
    speaker: prezentuje
    keynote: hlavni recnik | hlavny recnik | uvodni prednaska | uvodna prednaska
    keynote: klicova prednaska | hlavni prednaska
    moderator: moderuji | moderovani | moderovanie | diskusi moderuje | diskusiu moderuje | provazi
    moderator: facilitatorka
    chair: predsedajici | predseda sekce | predsedajuci | predseda sekcie | pod vedenim | vede
    host: hostitel | hostitele | poradem provazi
    welcome: uvitani | uvitaci slovo | privitani | privitanie | zahajeni | otevreni | otvorenie
    welcome: uvod | uvodni slovo | uvodne slovo | uvodne slova | uvodni slova | prihovor | zaver
    welcome: zaverecne slovo | shrnuti | zhrnutie | zakonceni
    participant: ucastnici | ucastnik | ucastnicka
    # Hungarian
    speaker: eloado | eloadok | eloadas | eloadja | felszolalo | felszolalok | resztvevo eloadok
    speaker: panelbeszelgetes resztvevoi | a beszelgetes resztvevoi
    speaker: kerekasztal-beszelgetes resztvevoi | vendeg | vendegek | meghivott vendeg
    keynote: vitaindito eloadas | nyitoeloadas | plenaris eloadas | foeloado
    moderator: moderal | moderalja | moderatorok | a beszelgetest moderalja | beszelgetesvezeto
    chair: levezeto elnok | elnok | szekcioelnok | elnokol
    host: hazigazda | hazigazdak | musorvezeto
    welcome: koszonto | koszontot mond | koszonto beszed | koszontesek | megnyito | megnyitja
    welcome: megnyito beszed | bevezeto | bevezetes | udvozles | zarszo | zaras | osszefoglalas
    welcome: osszegzes
    discussant: hozzaszolo | hozzaszolok | opponens
    participant: resztvevok | resztvevo
    # Romanian
    speaker: vorbitor | vorbitori | vorbitoare | speakeri | lector | lectori | prezinta
    speaker: prezentare | prezentari | interventie | interventii | intervin | invitat | invitati
    speaker: invitati speciali | invitata | participa | cu participarea | formator | traineri
    keynote: vorbitor principal | discurs principal | prelegere inaugurala
    moderator: moderatoare | modereaza | moderat de | moderata de | moderare
    chair: presedinte de sesiune | prezideaza | prezidiu | prezidat de
    host: gazda | gazde | gazda evenimentului | maestru de ceremonii
    welcome: bun venit | cuvant de bun venit | cuvant de deschidere | cuvant inainte
    welcome: mesaj de bun venit | mesaje de bun venit | deschidere | deschiderea evenimentului
    welcome: deschiderea oficiala | introducere | alocutiune | alocutiuni | inchidere | incheiere
    welcome: concluzii | cuvant de incheiere
    rapporteur: raportor
    participant: participanti | participanta
    # Greek
    speaker: omilitis | omiletes | omilites | omilitria | omiletria | omilitries | omiletries
    speaker: eisigitis | eisegetes | eisigites | eisigitria | eisegetria | eisigiseis
    speaker: eisegeseis | eisigisi | eisegese | omilia | omilies | parousiasi | parousiase
    speaker: parousiaseis | symmetechoun | me ti symmetochi | me te symmetoche | syzitoun
    speaker: syzetoun | paremvaseis | parembaseis | paremvasi | parembase | miloun | tha milisoun
    speaker: tha milesoun | kalesmenoi
    keynote: kentrikos omilitis | kentrikos omiletes | kyrios omilitis | kyrios omiletes
    keynote: kentriki omilia | kentrike omilia | kyria omilia | enarktiria omilia
    keynote: enarkteria omilia | kentriki omilitria | kentrike omiletria
    moderator: syntonistis | syntonistes | syntonistria | syntonizei | syntonismos | syntonizoun
    moderator: syntonistria syzitisis | syntonistria syzeteses | syntonistis syzitisis
    moderator: syntonistes syzeteses
    chair: proedros | proedria | proedrevei | proedreuei | proedros synedrias | proedreio
    host: oikodespotis | oikodespotes | oikodespoina | parousiastis | parousiastes
    host: parousiastria
    welcome: chairetismos | chairetismoi | kalosorisma | ypodochi | ypodoche | enarxi | enarxe
    welcome: eisagogi | eisagoge | enarktirios chairetismos | enarkterios chairetismos | kleisimo
    welcome: symperasmata | epilogos | lixi | lexe
    discussant: scholiastis | scholiastes
    participant: symmetechontes | symmetechon
    # Bulgarian
    speaker: govoritel | govoriteli | uchastvat | ucastvat | s uchastieto na | s ucastieto na
    speaker: dokladchitsi | dokladcici | prezentatsiya | prezentacia | prezentator | gost | gosti
    speaker: obuchitel | obucitel
    keynote: osnoven lektor | osnoven govoritel | klyuchov govoritel | klucov govoritel
    moderator: moderira | vodesht | vodes | vodeshti | vodesi
    chair: predsedatel | predsedatelstva
    host: domakin | domakini
    welcome: otkrivane | privetstvie | privetstviya | privetstvia | vstapitelni dumi
    welcome: vstpitelni dumi | vavedenie | vvedenie | privetstveno slovo | zakrivane
    welcome: zaklyuchenie | zaklucenie | zaklyuchitelni dumi | zaklucitelni dumi
    rapporteur: dokladchik | dokladcik
    participant: uchastnitsi | uchastnik
    # Croatian, Serbian, Slovene
    speaker: govornik | govornici | govornica | govorci | govorec | govorka | predavac
    speaker: predavaci | predavacica | predavatelj | predavatelji | predavateljica | panelistica
    speaker: sudionici panela | ucesnici panela | izlagaci | izlaganje | izlaganja | predavanje
    speaker: sudjeluju | ucestvuju | sodelujejo | razpravljavci | gostje | uz sudjelovanje
    speaker: predstavitev | predstavitve
    keynote: glavni govornik | glavni govorec | uvodno predavanje | plenarno predavanje
    keynote: kljucni govornik | osrednji govorec
    moderator: moderator panela | moderatorica | moderatorji | vodi | voditelj | voditeljica
    moderator: povezuje | povezovalec | povezovalka | facilitatorica
    chair: predsjedava | predsjedatelj | predsjedavajuci | predsedava | predsedujoci
    chair: predsedavajuci
    host: domacin | domacini | gostitelj | gostiteljica
    welcome: pozdravna rijec | pozdravni govor | pozdravni govori | pozdravna rec
    welcome: pozdravni nagovor | pozdravni nagovori | pozdrav | pozdravi | pozdravne rijeci
    welcome: dobrodoslica | otvorenje | otvaranje | otvoritev | uvodna rijec | uvodne rijeci
    welcome: uvodni nagovor | uvodni pozdrav | zatvaranje | zakljucak | zakljucci | zakljucek
    welcome: zavrsna rijec | zakljucne misli
    participant: sudionici | sudionik | ucesnici | udelezenci
    # Swedish
    speaker: talare | talarna | forelasare | forelasning | medverkande | medverkar
    speaker: medverkar gor | i panelen | paneldeltagare | panelsamtal med | panelsamtal
    speaker: presentation av | inbjudna talare | gaster | samtal med
    keynote: huvudtalare | inledningstalare | inledningsanforande | keynotetalare
    moderator: moderatorer | modereras av | samtalsledare | modererar
    chair: ordforande | sessionsordforande | leds av
    host: vard | vardar | konferencier | programledare
    welcome: valkommen | valkomna | valkomsthalsning | valkomstanforande | inledning | inleder
    welcome: invigning | oppning | oppningsanforande | halsningsanforande | avslutning
    welcome: avslutande ord | sammanfattning
    participant: deltagare | deltar
    # Danish, Norwegian
    speaker: talere | taler | oplaegsholder | oplaegsholdere | foredragsholder | foredragsholdere
    speaker: innleder | innledere | innlegg | innlegg ved | oplaeg | oplaeg ved | oplaeg fra
    speaker: medvirkende | i panelet | paneldeltagere | paneldeltakere | paneldebat med
    speaker: paneldebatt med | panelsamtale med | foredrag | foredrag ved | gaest | gaester
    speaker: gjest | gjester | ved | presentasjon ved | samtale med
    keynote: hovedtaler | hovedtalere | hovedinnlegg | hovedforedrag
    moderator: ordstyrer | ordstyrere | debatleder | debattleder | modeleder | moteleder
    moderator: modereres af | modereres av | moderator og vaert
    chair: formand | ordforer | dirigent | ledes af | ledes av
    host: vaert | vaerter | vert | konferansier | vaertinde
    welcome: velkomst | velkommen | velkomsttale | velkommen ved | velkomst ved | abning
    welcome: abningstale | abning ved | apning | apningstale | apning ved | indledning
    welcome: innledning | indledning ved | afslutning | afrunding | oppsummering | opsamling
    participant: deltagere | deltakere | deltager | deltaker
    # Finnish
    speaker: puhuja | puhujat | puhujina | esiintyja | esiintyjat | alustaja | alustajat
    speaker: alustus | puheenvuoro | puheenvuorot | luennoitsija | luennoitsijat | esitys
    speaker: esitykset | panelistit | paneelikeskustelijat | keskustelijat | keskustelemassa
    speaker: mukana keskustelemassa | vieras | vieraat | kouluttaja | asiantuntijat
    keynote: paapuhuja | paapuhujat | avainpuhuja | keynote-puhuja | keynote-puheenvuoro
    moderator: moderaattori | moderaattorina | keskustelun vetaja | keskustelua johtaa
    moderator: fasilitaattori | moderoi
    chair: puheenjohtaja | puheenjohtajana
    host: juontaja | juontajana | isanta | emanta | tapahtuman juontaja
    welcome: tervetuloa | tervetulosanat | tervetuliaissanat | tervehdys | tervehdyspuhe | avaus
    welcome: avaussanat | avauspuhe | avauspuheenvuoro | avauspuheenvuorot | johdanto
    welcome: paatossanat | loppusanat | yhteenveto | lopetus
    discussant: kommenttipuheenvuoro | kommenttipuheenvuorot | kommentaattori
    participant: osallistujat | osallistuja
    # Estonian
    speaker: esineja | esinejad | koneleja | konelejad | ettekanne | ettekanded | ettekandja
    speaker: ettekandjad | panelistid | paneelis | arutelus osalevad | vestlevad | kulaline
    speaker: kulalised | koolitaja
    keynote: peaesineja | peaesinejad | votmekoneleja
    moderator: moderaator | moderaatorid | modereerib | arutelu juhib | vestlusjuht
    chair: juhataja | eesistuja | sessiooni juhataja
    host: ohtujuht | paevajuht | voorustaja
    welcome: avamine | avasonad | avasona | avakone | tervitus | tervitussonad | tervituskone
    welcome: tere tulemast | sissejuhatus | loppsona | lopetamine | kokkuvote
    participant: osalejad | osaleja
    # Latvian
    speaker: runatajs | runataji | runataja | lektors | lektore | uzstajas | prezentacija
    speaker: diskusijas dalibnieki | paneldiskusijas dalibnieki | piedalas | eksperti | viesi
    speaker: referents
    keynote: galvenais runatajs | ievadreferats | ievadlekcija
    moderator: modere | diskusiju vada | vada
    chair: priekssedetajs | sesijas vaditajs
    host: vaditajs | vaditaja | pasakuma vaditajs | saimnieks
    welcome: atklasana | atklasanas uzruna | uzruna | ievads | ievadvardi | ievaduzruna
    welcome: apsveikuma uzruna | noslegums | nosleguma vardi | kopsavilkums
    participant: dalibnieki | dalibnieks
    # Lithuanian
    speaker: pranesejas | praneseja | pranesejai | lektorius | lektoriai | kalbetojas
    speaker: kalbetojai | kalbetoja | pranesimas | pranesimai | diskusijos dalyviai
    speaker: diskusijoje dalyvauja | dalyvauja | sveciai | ekspertai | pristato
    keynote: pagrindinis pranesejas | pagrindinis pranesimas | pagrindinis kalbetojas
    moderator: moderatorius | moderatoriai | moderuoja | diskusija moderuoja | veda
    chair: pirmininkas | sesijos pirmininkas | pirmininkauja
    host: renginio vedejas | vedejas | vedeja
    welcome: atidarymas | sveikinimo zodis | sveikinimas | sveikinimai | sveikinimo kalba
    welcome: izanga | izanginis zodis | ivadas | uzdarymas | apibendrinimas | baigiamasis zodis
    participant: dalyviai | dalyvis
    # Catalan
    speaker: ponents | ponent | ponencies | amb | intervenen | interve | a carrec de | convidats
    speaker: convidat | hi participen | taula rodona amb
    moderator: moderadors | moderat per | moderada per | condueix
    welcome: benvinguda | obertura | inauguracio | presentacio i benvinguda | cloenda
    welcome: conclusions finals
    chair: presideix
    participant: assistents
    """
}
