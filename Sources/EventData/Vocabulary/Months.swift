extension Vocabulary {
  /// Names of months with their number in front, in all languages, abbreviations and inflected forms included.
  /// `listopada` is read as the Polish November, not the Croatian October.
  static let monthLines = """
    1 january jan januar janner janv janvier enero ene gener urtarrila gennaio gen stycznia
    1 styczen janeiro januari ledna leden januara sijecnja sijecanj sij januarja janvaris
    1 janvari janvara jaanuar jaanuari jaanuaril sausio sausis saus tammikuu tammikuuta
    1 tammikuun tammik ianuarie ian ianouariou ianouarios yanuari anuari eanair jannar januarie
    1 ianouarion siechnya sichnya ocak xaneiro
    2 february feb febr februar feber fevrier fevr fev febrero febbraio luty lutego fevereiro
    2 februari februarie unora unor februara veljaca veljace velj februarja februaris veebruar
    2 veebruari vasario vasaris helmikuu helmikuuta helmikuun helmik fevrouariou fevrouarios
    2 febrouariou fevruari feabhra frar febbrajo lyutoho subat febrer otsaila
    3 march mar marz mrz mars marzo marzec marca marcu marco maart brezna brezen marec ozujka
    3 ozujak ozu marts marta martis marte martu kovo kovas kov maaliskuu maaliskuuta maaliskuun
    3 maalisk marcius marc martie martiou martios mart marti marzu bereznya martxoa
    4 april apr avril avr abril abr aprile kwietnia kwiecien kwi dubna duben aprila travnja
    4 travanj aprilis aprili aprill balandzio balandis bala huhtikuu huhtikuuta huhtikuun huhtik
    4 aprilie apriliou aprilios aibrean kvitnya nisan apirila
    5 may mai mayo maggio mag maja maj maio mei kvetna kveten kve svibnja svibanj svi maijs
    5 maija geguzes geguze geg toukokuu toukokuuta toukokuun toukok majus maiou maios bealtaine
    5 mejju travnya mayis maig maiatza
    6 june jun juni juin junio giugno giu czerwca czerwiec junho cervna cerven juna lipnja
    6 lipanj lip junija junijs juuni juunil birzelio birzelis birz kesakuu kesakuuta kesakuun
    6 kesak junius juniu iunie iuniu iun iouniou iounios iuni yuni junie meitheamh gunju
    6 chervnya haziran juny ekaina
    7 july jul juli juillet juil julio luglio lug lipca lipiec lipcu julho cervence cervenec cvc
    7 jula srpnja srpanj srp julija julijs juuli juulil liepos liepa liep heinakuu heinakuuta
    7 heinakuun heinak julius iulie iul iouliou ioulios iuli yuli iuil lulju lypnya temmuz
    7 juliol uztaila
    8 august aug aout agosto ago ag sierpnia sierpien sie augustus srpna srpen avgust avgusta
    8 augusta kolovoza kolovoz augusts augustil augusti rugpjucio rugpjutis rugp elokuu elokuuta
    8 elokuun elok augusztus augoustou augoustos avgoustou avgustos avgoustos avgusti lunasa
    8 awwissu serpnya agustos agost abuztua
    9 september sept sep septembre septiembre set setiembre settembre sett wrzesnia wrzesien wrz
    9 wrzesniu setembro zari septembra septembar rujna rujan ruj septembris septembril rugsejo
    9 rugsejis rugs syyskuu syyskuuta syyskuun syysk szeptember szept septembrie septemvriou
    9 septemvrios septembriou septemvri settembru veresnya eylul setembre iraila
    10 october oct oktober okt octobre octubre ottobre ott pazdziernika pazdziernik paz
    10 pazdzierniku outubro out rijna rijen rij oktobra oktobar oktobris oktoober oktoobri
    10 oktoobril spalio spalis lokakuu lokakuuta lokakuun lokak octombrie oktovriou oktovrios
    10 oktobriou oktomvri ottubru zhovtnya ekim urria
    11 november nov novembre noviembre novembro listopad listopada listopadzie listopadu novembra
    11 novembar studenoga studenog studeni novembris novembril lapkricio lapkritis lapkr
    11 marraskuu marraskuuta marraskuun marrask noiembrie noi noemvriou noemvrios noembriou
    11 noemvri samhain novembru kasim azaroa
    12 december dec dezember dez decembre diciembre dic dicembre grudnia grudzien gru grudniu
    12 dezembro prosince prosinec decembra decembar prosinca prosinac decembris detsember
    12 detsembri detsembril gruodzio gruodis gruod joulukuu joulukuuta joulukuun jouluk decembrie
    12 dekemvriou dekemvrios dekembriou dekemvri nollaig dicembru hrudnya aralik desember des
    12 desembre abendua
    """
}
