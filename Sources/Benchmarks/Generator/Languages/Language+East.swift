extension Language {
  static let east = [
    Language(
      "PL", weight: 84,
      women: """
        Anna Małgorzata Katarzyna Agnieszka Barbara Ewa Elżbieta Magdalena Joanna Monika Bogusława \
        Urszula Łucja Wiesława Justyna Żaneta
        """,
      men: """
        Piotr Krzysztof Andrzej Tomasz Paweł Jan Michał Marcin Jakub Łukasz Stanisław Zbigniew Rafał \
        Bogusław Wojciech Sławomir Grzegorz Przemysław
        """,
      surnames: """
        Nowak Kowalski/Kowalska Wiśniewski/Wiśniewska Wójcik Kowalczyk Kamiński/Kamińska \
        Lewandowski/Lewandowska Zieliński/Zielińska Szymański/Szymańska Woźniak \
        Dąbrowski/Dąbrowska Kozłowski/Kozłowska Jankowski/Jankowska Mazur Wojciechowski/Wojciechowska \
        Kwiatkowski/Kwiatkowska Krawczyk Kaczmarek Piotrowski/Piotrowska Grabowski/Grabowska \
        Pawłowski/Pawłowska Michalski/Michalska Król Wróbel Jabłoński/Jabłońska Wieczorek Zając \
        Majewski/Majewska Stępień Dudek Pawlak Walczak Cichoń Przybył Śliwa Żak
        """,
      stems: """
        Adam Bąk Biel Bog Borow Boż Brzez Chmiel Cich Czar Dług Dobr Domań Dros Gaw Głow Gór Gra Jag \
        Jan Jarosz Jas Jawor Kal Kasz Klim Kos Krasn Kruk Kuch Les Lip Łab Łęcz Łoz Mal Miel Mroz Niedz \
        Nied Olsz Orł Ostr Pęk Piet Płoch Pogorz Rad Rogal Rudz Rzep Sad Sier Skow Sob Stach Staw Strzel \
        Such Szcz Świer Tar Tom Urb Wal Wąs Wil Witk Wrób Zabł Zaw Zdrój Ził Żuk
        """,
      links: "ow al on ew el ecz iń ł",
      endings: """
        ski/ska cki/cka owski/owska ewski/ewska iński/ińska owicz czyk ak ek arczyk ecki/ecka yk uk \
        as oń
        """,
      doubling: .hyphen(7), honorifics: "dr prof. inż.",
      roles: """
        Kierownik projektu; Dyrektor departamentu; Główny specjalista; Koordynatorka klastra; \
        Prezes zarządu; Naczelnik wydziału
        """,
      towns: """
        Warszawa; Kraków; Wrocław; Poznań; Gdańsk; Łódź; Rzeszów; Białystok; Toruń; Katowice; Kielce; \
        Bielsko-Biała; Zielona Góra
        """,
      bodies: """
        Uniwersytet w {town}; Politechnika {town}; Izba Gospodarcza {town}; Klaster {town}; \
        {surname} Sp. z o.o.; {surname} S.A.; Urząd Miasta {town}; Fundacja {surname}
        """),
    Language(
      "CZ", weight: 40,
      women:
        "Jana Marie Eva Hana Lenka Kateřina Lucie Věra Alena Petra Tereza Růžena Zdeňka Jitka Šárka",
      men:
        "Jiří Jan Petr Josef Pavel Martin Tomáš Jaroslav Miroslav Zdeněk František Ondřej Vojtěch Luboš",
      surnames: """
        Novák/Nováková Svoboda/Svobodová Novotný/Novotná Dvořák/Dvořáková Černý/Černá \
        Procházka/Procházková Kučera/Kučerová Veselý/Veselá Horák/Horáková Němec/Němcová \
        Pokorný/Pokorná Marek/Marková Pospíšil/Pospíšilová Hájek/Hájková Jelínek/Jelínková \
        Král/Králová Růžička/Růžičková Beneš/Benešová Fiala/Fialová Sedláček/Sedláčková \
        Doležal/Doležalová Kolář/Kolářová Čermák/Čermáková Urban/Urbanová Vaněk/Vaňková
        """,
      stems: """
        Bar Bed Blah Bouč Brab Břez Cih Čáp Čech Dol Dom Dub Fil Hav Hla Hol Hrab Hrad Hub Jan Jav Kad \
        Kal Klím Kop Kov Kub Krat Kříž Led Lín Mal Mar Mat Mra Neč Ondr Pech Pel Pos Rad Roub Řeh Sed \
        Sk Sou Stan Stra Šaf Šim Šte Tich Tom Vac Vit Zah Zeman Žid
        """,
      links: "an ou ar ov en íč",
      endings: """
        ák/áková ek/ková ík/íková ec/cová a/ová ka/ková ský/ská cký/cká áček/áčková íček/íčková \
        ný/ná ý/á án/ánová
        """,
      honorifics: "Ing. doc. prof.",
      roles: "Projektový manažer; Ředitelka odboru; Vedoucí oddělení; Jednatel",
      towns:
        "Praha; Brno; Ostrava; Plzeň; Olomouc; Liberec; Zlín; České Budějovice; Ústí nad Labem",
      bodies: """
        Univerzita {town}; Klastr {town}; {surname} s.r.o.; {surname} a.s.; Hospodářská komora {town}; \
        Inovační centrum {town}
        """),
    Language(
      "SK", weight: 20,
      women: "Mária Anna Zuzana Katarína Eva Jana Ľubica Martina Lucia Daniela Žofia Soňa Viera",
      men: "Jozef Ján Peter Martin Tomáš Ľuboš Michal Marián Štefan Miroslav Ľudovít Juraj Ondrej",
      surnames: """
        Horváth/Horváthová Kováč/Kováčová Varga/Vargová Tóth/Tóthová Nagy/Nagyová Baláž/Balážová \
        Molnár/Molnárová Polák/Poláková Lukáč/Lukáčová Gajdoš/Gajdošová Hudák/Hudáková \
        Ďurica/Ďuricová Krajčí/Krajčíová Šimko/Šimková
        """,
      stems: """
        Bal Bart Ben Buč Cib Čer Dan Ďur Fed Gab Gon Gre Hal Hom Hric Hub Jan Kal Kme Kost Kub Lac Ľup \
        Mac Mal Mih Mit Onder Pav Pet Rep Sab Sol Šip Štef Tka Vas Vrá Zel Žil
        """,
      links: "an ov en ar ič",
      endings: "ák/áková ko/ková ec/cová ík/íková ský/ská o/ová a/ová iak/iaková ič/ičová ka/ková",
      towns: "Bratislava; Košice; Žilina; Nitra; Trenčín; Banská Bystrica",
      bodies: "Univerzita v {town}; {surname} s.r.o.; {town} Automotive Cluster; Mesto {town}"),
    Language(
      "HU", weight: 40,
      women:
        "Mária Erzsébet Katalin Ilona Éva Anna Zsuzsanna Ágnes Judit Andrea Eszter Réka Tünde Zsófia",
      men:
        "László István József János Zoltán Sándor Gábor Ferenc Attila Péter Tamás Balázs Győző Ödön Imre",
      surnames: """
        Nagy Kovács Tóth Szabó Horváth Varga Kiss Molnár Németh Farkas Balogh Papp Takács Juhász \
        Lakatos Mészáros Oláh Simon Rácz Fekete Szilágyi Török Fehér Gál Pintér Szűcs Kőszegi Győri
        """,
      stems: """
        Ács Bak Bár Bencz Ber Bog Bor Csák Cser Csóny Deb Der Dob Dör Egr Erd Föld Gel Gönc Győr Hal \
        Hajn Hev Ján Kál Kecsk Keresz Kóny Kőr Kun Léh Makk Mező Mik Nyír Őr Pál Pest Rad Rimasz Sár \
        Som Szalk Szegh Széch Szent Tam Temes Tisz Ugr Vad Vár Veszpr Zal
        """,
      links: "en al om er ár ó",
      endings: "i yi fi ai ősi falvi házi vári ady os as kői völgyi hegyi kovits eghy átz",
      roles: "Projektvezető; Osztályvezető; Ügyvezető igazgató; Főosztályvezető-helyettes",
      towns: "Budapest; Debrecen; Szeged; Pécs; Győr; Miskolc; Székesfehérvár; Kecskemét",
      bodies: """
        {town}i Egyetem; {town} Kereskedelmi és Iparkamara; {surname} Kft.; {surname} és Társa Zrt.; \
        {town} Klaszter
        """),
    Language(
      "RO", weight: 46,
      women:
        "Maria Elena Ioana Ana Mihaela Andreea Cristina Gabriela Ștefania Raluca Ruxandra Mădălina Ilinca",
      men:
        "Ion Andrei Alexandru Mihai Gheorghe Cristian Ștefan Bogdan Florin Răzvan Cătălin Vlăduț Țuțu Octavian",
      surnames: """
        Popescu Ionescu Popa Radu Dumitru Stan Stoica Gheorghe Matei Ciobanu Rusu Florea Constantin \
        Marin Dinu Dobre Tudor Ungureanu Munteanu Șerban Lungu Țăranu Bălan Cojocaru Vasilescu \
        Mureșan Moldovan Roșu
        """,
      stems: """
        Alb Andr Ard Bad Băl Băn Ber Bog Bran Bră Cali Căl Chir Cior Con Cost Cri Dan Doboș Dră Fil Flor \
        Găv Ghim Gri Hor Iacob Ifr Isp Ivan Lăc Lup Mano Măr Mir Mold Năst Nic Oltean Pân Păt Pop Rad \
        Răd Săv Sim Stăn Strâmb Șt Tăn Teod Țig Vasil Văcăr Vlăd Zamf
        """,
      links: "ul in an iș er ăn",
      endings: "escu eanu aru oiu ache ea u aș iu an ici oiu ța uș ăreanu",
      roles: "Manager de proiect; Director general; Șef serviciu; Consilier superior",
      towns: "București; Cluj-Napoca; Timișoara; Iași; Brașov; Sibiu; Constanța; Oradea; Chișinău",
      bodies: """
        Universitatea din {town}; {town} IT Cluster; {surname} S.R.L.; Camera de Comerț {town}; \
        Primăria {town}; Asociația {surname}
        """),
  ]
}
