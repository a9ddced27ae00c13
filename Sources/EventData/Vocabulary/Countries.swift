extension Vocabulary {
  /// Names of countries in the languages of Europe.
  static let countryWords = """
    # English
    albania algeria america andorra angola argentina armenia australia austria azerbaijan bahamas
    bahrain bangladesh barbados belarus belgium benin bolivia bosnia botswana brazil britain
    bulgaria cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus czechia
    denmark ecuador egypt england estonia eswatini ethiopia eu europe fiji finland france gabon
    georgia germany ghana greece greenland guatemala guinea guyana haiti herzegovina holland
    honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan
    kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya
    liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia mali malta mauritius
    mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands
    nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland
    portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia
    spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tunisia
    turkey turkiye turkmenistan uae uganda uk ukraine uruguay usa uzbekistan venezuela vietnam wales
    yemen zambia zimbabwe
    # endonyms and other languages
    airija alankomaat albanie alemanha alemania alemanya algerie allemagne almanya angleterre
    austrii austrija ausztria autriche avstrija avstriya balgaria balgariya belgia belgica belgicko
    belgie belgien belgii belgija belgio belgique bosna bosnie boulgaria bresil bulgarie bulgarien
    bulgarije bulgariya cechia cehia cehija cekija ceska cesko chehiya chequia chine chipre
    chorvatsko chorwacja chypre cipro crna croacia croatie croazia csehorszag czech czechy danemark
    dania danii danija danimarca danmark dansko denemarken deutschland dinamarca duitsland ecosse
    eesti eire elas ellada escocia eslovaquia eslovenia espagne espana espanha espanja espanya
    estija estland estonie estonsko europa fhrainc finlande finlandia finnland finnorszag finsko
    franca francia franciaorszag francie francija franciya francja francji francuska francuzsko
    frankreich frankrig frankrijk frankrike fransa franta frantsiya franza gallia gartsiya germania
    germaniya germanja ghearmain gora gorogorszag graekenland graikija grece grecia grecja grekland
    griechenland griekenland griekija grossbritannien hayastan hercegovina hispaania hiszpania
    hiszpanii holandia holandii holandsko hollandia hongarije hongrie horvatorszag hrvaska hrvatska
    hungria ierland igaunija iirimaa inde inghilterra inglaterra irija irland irlanda irlande
    irlandia irlanti irsko island islande islandia islanti ispania ispanija ispaniya ispanya itaalia
    italia italie italien italija italiya italja italya itavalta japon kosova kreeka kreikka kroatie
    kroatien kupros kypros lati latvija leedu lengyelorszag lenkija letland letonia lettland
    lettonia lettonie liettua lietuva litauen litouwen lituania lituanie litva litwa litwy lotwa
    lotwy lotyssko lussemburgo luxemburg luxemburgo macedoine madarska madarsko madzarska
    magyarorszag makedonija maroc moldau moldavie nederland nemacka nemcija nemecko nemetorszag
    niderlande niderlandy niederlande niemcy niemiec nizozemsko njemacka noorwegen norge norja norra
    norsko noruega norvege norvegia norvegija norvigia norwegen norwegia nyderlandai olanda
    olaszorszag ollandia oostenrijk osterreich osterrike ostrig ouggaria polen polija poljska
    pologne polonia polsce polsha polska polski polsko poola portogalia portogallo portugalia
    prancuzija prantsusmaa puola rakousko rakusko ranska recko roemenie romenia rootsi roumania
    roumanie rumania rumanien rumanija rumaniya rumeenia rumunia rumunii rumunija rumunsko ruotsi
    russland sakartvelo saksa saksamaa schweden schweiz serbie serbien shqiperi shqiperia slovacchia
    slovacia slovaquie slovenie slovenija slovensko slovinsko slowacja slowacji slowakei slowakije
    slowenia slowenien somija soome souedia spagna spainn spanelsko spania spanielsko spanien
    spanija spanja spanje spanjolska spanyolorszag srbija suecia suede suedia suica suisse suiza
    suomi suomija svajciarsko svedija svedorszag svedsko sveitsi sverige svezia svica svicarska
    svizzera svycarsko szerbia szlovakia szlovenia szwajcaria szwecja szwecji taani taliansko tanska
    tchequie tjeckien tjekkiet tschechien tsechia tsehhi tsekki tsjechie tunisie turchia turcja
    turkei turquia turquie tyskland ucraina ucrania ukraina ukrainy ukrajina ukrajna ungari ungaria
    ungarija ungariya ungarn ungern ungheria unkari vacija venaja vengrija viro vokietija wegier
    wegry wloch wlochy zviedrija zweden zwitserland zypern
    """
}
