extension Vocabulary {
  /// Names of weekdays with their usual abbreviations.
  static let weekdayWords = """
    # by language
    antradieni antradienis aoine asteartea asteazkena astelehena ceadaoin cetrtek ceturtdiena
    cetvrtak chetvartak csutortok ctvrtek czw czwartek deardaoin deftera di dienstag dijous dilluns
    dimanche dimarts dimecres dinsdag dissabte diumenge divendres do domenica domhnach domingo
    donderdag donnerstag duminica esmaspaev esmaspaeval fr fredag freitag fri friday gio giovedi
    hetfo igandea il-gimgha il-hadd il-hamis is-sibt it-tlieta it-tnejn jeudi joi jueves kedd
    keskiviikko keskiviikkona ketvirtadieni ketvirtadienis kolmapaev kolmapaeval kyriaki l-erbgha
    larunbata lauantai laupaev lordag luan lun lundi lunedi lunes luni luns maanantai maanantaina
    maandag mairt mandag mardi martedi martes marti mer mercoledi mercores mercredi mi miercoles
    miercuri mittwoch mo mon monday montag montags nedela nedele nedelja nedelya nedjelja neljapaev
    neljapaeval niedziela niedziele onsdag osteguna ostirala otrdiena paraskevi patek pempti
    penktadieni penktadienis pentek perjantai perjantaina petak petek piatek piatok piektdiena
    pirmadieni pirmadienis pirmdiena pon pondeli ponedeljek ponedelnik ponedjeljak poniedzialek pt
    puhapaev quarta-feira quinta-feira reede reedel sabado sabato sabota sambata samedi samstag sat
    satharn saturday savvato segunda-feira sekmadienis sestadienis sestdiena sexta-feira so sobota
    sobote sondag sonnabend sonntag sr sreda srijeda sroda srode sryada streda stvrtok subota sunday
    sunnuntai svetdiena szerda szombat teisipaev teisipaeval terca-feira tetarti thu thur thurs
    thursday tiistai tiistaina tirsdag tisdag torek torsdag torstai torstaina treciadieni
    treciadienis tresdiena triti tue tues tuesday utery utorak utorok vasarnap ven vendredi venerdi
    venres viernes vineri vrijdag vtornik wed wednesday weds woensdag wt wtorek xoves zaterdag
    zondag
    """
}
