extension Language {
  static let south = [
    Language(
      "IT", weight: 98,
      women: """
        Maria Anna Giulia Francesca Chiara Elena Paola Laura Silvia Valentina Roberta Lucia Noemì \
        Alessandra Federica Giorgia Ilaria
        """,
      men: """
        Marco Giuseppe Andrea Francesco Luca Giovanni Alessandro Matteo Stefano Paolo Roberto Davide \
        Nicolò Fabio Giacomo Simone Riccardo
        """,
      surnames: """
        Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti \
        Mancini Costa Giordano Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi \
        Caruso Ferrara Galli Martini Leone Longo Gentile Nardò Cantù Salò D’Angelo D’Amico
        """,
      stems: """
        Alb Ball Barb Bell Bern Bonf Brus Cald Camp Cant Capp Carl Cast Cerv Ciampo Cost Dam Fabb Ferr \
        Fiorent Forn Gall Gasp Gherard Giust Guidarell Lanz Lombard Magn Mant Marz Mont Nard Orland \
        Pagan Pell Piacent Quar Ram Rav Sald Sant Sarr Scar Serr Tagl Terr Trev Vall Venturell Zan
        """,
      links: "an er in ol ar ett on",
      endings: """
        i ini etti elli one otto ucci ato asso aro ese illo azzi oni oli ella ani esi era
        """,
      particles: "De; Di; Della; Lo", doubling: .blank(3), honorifics: "Dott. Prof. Ing.",
      roles: """
        Responsabile progetti europei; Direttore generale; Ricercatrice; Dirigente; \
        Professore ordinario; Coordinatrice del cluster
        """,
      towns: """
        Roma; Milano; Torino; Bologna; Napoli; Padova; Trento; Bari; Forlì; Pisa; Genova; Cagliari; \
        Reggio nell’Emilia; L’Aquila
        """,
      bodies: """
        Università di {town}; Politecnico di {town}; Camera di Commercio di {town}; {surname} S.p.A.; \
        {surname} S.r.l.; Comune di {town}; Distretto Tecnologico di {town}; Fondazione {surname}
        """),
    Language(
      "ES", weight: 88,
      women: """
        María Carmen Ana Isabel Laura Cristina Marta Lucía Elena Raquel Beatriz Inés Sofía Rocío \
        Begoña Nuria Ángela Mónica
        """,
      men: """
        José Antonio Manuel Francisco Javier Luis Carlos Jesús Ángel Miguel Íñigo Álvaro Sergio Andrés \
        Iñaki Óscar Rubén Adrián
        """,
      surnames: """
        García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz \
        Hernández Díaz Moreno Muñoz Álvarez Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez \
        Ramos Gil Ramírez Serrano Blanco Molina Suárez Ortega Delgado Castro Ortiz Núñez Ibáñez Peña
        """,
      stems: """
        Agu Alb Alc Arr Bal Barr Ben Bur Cab Cald Cam Carr Cast Cord Corral Echev Esc Esp Est Fuent Gal \
        Gar Gor Guerr Herr Hid Izag Lar Lazc Llor Madr Mal Mir Mont Nav Ol Ord Pal Per Quint Riv Rob Sal \
        Sant Segov Sol Tam Tor Urr Val Vel Vill Zab Zald Zub
        """,
      links: "ar er en ol and id arr",
      endings: """
        ez o a ero era eta ín ales ado ada illo ano uela oso edo eja ón al ena alde aga úa
        """,
      particles: "de la; de; del", doubling: .blank(64),
      roles: """
        Directora de proyectos; Jefe de servicio; Investigadora principal; Director gerente; \
        Responsable de internacionalización; Técnico superior
        """,
      towns: """
        Madrid; Barcelona; Valencia; Sevilla; Bilbao; Málaga; Cádiz; Zaragoza; Córdoba; A Coruña; \
        Logroño; León; Cáceres; San Sebastián
        """,
      bodies: """
        Universidad de {town}; Cámara de Comercio de {town}; Clúster {town}; {surname} S.L.; \
        Grupo {surname} S.A.; Ayuntamiento de {town}; Fundación {surname}; Parque Tecnológico de {town}
        """),
    Language(
      "PT", weight: 42,
      women:
        "Maria Ana Joana Inês Catarina Sofia Conceição Margarida Rita Mónica Teresa Luísa Fátima Sónia",
      men: "João José António Pedro Luís Nuno Rui Tiago Gonçalo Paulo Hélder Sérgio Simão Jorge",
      surnames: """
        Silva Santos Ferreira Pereira Oliveira Costa Rodrigues Martins Sousa Fernandes Gonçalves \
        Gomes Lopes Marques Alves Almeida Ribeiro Pinto Carvalho Teixeira Magalhães Simões Araújo \
        Guimarães Conceição Falcão
        """,
      stems: """
        Abr Agui Alm Bar Bast Bra Brand Cab Cal Cam Card Cast Cer Cord Cout Fal Far Fig Font Frag Gou \
        Guer Lac Lage Lour Mach Mal Med Men Mont Mour Nog Olive Pach Pal Per Pin Quint Reb Rom Sal Sar \
        Sev Tav Torr Val Vasc Vid
        """,
      links: "al ar eir an in",
      endings: "eira eiro ão inho ado oso es ais ães al ela edo elo ora ugal",
      particles: "da; de; dos; do", doubling: .blank(58),
      roles: "Gestora de projetos; Diretor executivo; Investigadora auxiliar; Técnico superior",
      towns: "Lisboa; Porto; Braga; Coimbra; Évora; Aveiro; Guimarães; Covilhã; Setúbal",
      bodies: """
        Universidade de {town}; Instituto Politécnico de {town}; {surname}, Lda.; {surname} S.A.; \
        Câmara Municipal de {town}; Associação Empresarial de {town}
        """),
    Language(
      "HR", weight: 26,
      women:
        "Ana Marija Ivana Petra Maja Željka Đurđica Snježana Jelena Vesna Tihana Anđela Katarina",
      men: "Ivan Marko Josip Tomislav Željko Đuro Krešimir Zoran Hrvoje Damir Nenad Anđelko Siniša",
      surnames: """
        Horvat Kovačević Babić Marić Jurić Novak Kovačić Vuković Knežević Marković Petrović Matić \
        Tomić Pavlović Kovač Božić Blažević Grgić Pavić Radić Perić Filipović Đurić Đorđević Šarić
        """,
      stems: """
        Adam Baran Bož Bran Bud Čol Čav Drag Đur Fil Glav Grub Ivan Jak Jel Jurk Kolar Kov Kral Lon \
        Luk Mand Milin Mrav Mus Obr Os Pav Per Prp Rad Raj Sav Sim Stan Stip Šim Šub Tad Top Tud Vid \
        Vlah Vuj Zec Žan Žup
        """,
      links: "an ar ov en ul in iš aš", endings: "ić ović ević čić ac ek inović šić ičić ačić ak",
      roles: "Voditeljica projekta; Načelnik sektora; Viša stručna savjetnica",
      towns: "Zagreb; Split; Rijeka; Osijek; Varaždin; Beograd; Niš; Sarajevo; Čakovec; Šibenik",
      bodies: """
        Sveučilište u {town}; {surname} d.o.o.; {surname} i sinovi d.d.; {town} ICT Cluster; \
        Gospodarska komora {town}
        """),
    Language(
      "SI", weight: 12,
      women: "Marija Ana Maja Mojca Nataša Špela Urška Tjaša Žiga Barbara Nežka Alenka",
      men: "Franc Janez Marko Andrej Luka Matjaž Aleš Gregor Žiga Boštjan Uroš Jože",
      surnames: """
        Novak Horvat Kovačič Krajnc Zupančič Potočnik Kovač Mlakar Kos Vidmar Golob Turk Kralj Božič \
        Korošec Bizjak Žagar Šuštar Hribar Kotnik
        """,
      stems: """
        Ambr Bel Breg Cver Dol Ferj Glav Gor Hrib Jav Jer Kol Koš Kranj Leb Log Med Mlin Oman Pav Peč \
        Pod Rav Rog Sav Skal Slap Star Šter Tom Vod Vrh Zaj Zor Žel
        """,
      links: "an ar ov en el", endings: "nik ec ič šek ar c ek ačič ovec jak in čar",
      towns: "Ljubljana; Maribor; Celje; Kranj; Koper; Škofja Loka",
      bodies: "Univerza v {town}; {town} Technology Park; {surname} d.o.o.; Zbornica {town}"),
    Language(
      "TR", weight: 22,
      women: "Ayşe Fatma Emine Zeynep Elif Özlem Gülşen Işıl Çiğdem Şebnem Nurgül Yıldız Tuğba",
      men: "Mehmet Mustafa Ahmet Ali Hüseyin Işık Çağrı Özgür Yılmaz Barış Ümit Oğuz Kıvanç Şükrü",
      surnames: """
        Yılmaz Kaya Demir Şahin Çelik Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan \
        Çetin Kara Koç Kurt Özkan Şimşek Polat Işık Taş Sarı Altın
        """,
      stems: """
        Ak Alt Ay Bal Bay Bey Boz Cev Çak Çal Çam Dal Dur Er Gök Gül Gün Has İnç Kap Kar Kırk Kız Koç \
        Kuş Oğ Oz Öz Pek Sar Sev Soy Şen Taş Tek Top Tun Uğ Ulu Us Yaş Yen Yıl Yüc
        """,
      links: "a ar da en lı ı",
      endings: "oğlu er maz kaya soy baş türk can demir gil taş cı lık el kan ak man tekin",
      roles: "Proje yöneticisi; Genel müdür; Daire başkanı",
      towns: "İstanbul; Ankara; İzmir; Bursa; Eskişehir; Gaziantep; Muğla",
      bodies: "{town} Üniversitesi; {town} Sanayi Odası; {surname} A.Ş.; {town} Teknokent"),
    Language(
      "AL", weight: 5,
      women: "Elira Mirela Blerta Drita Vjosa Arbëra Teuta Ermira",
      men: "Arben Ilir Besnik Gëzim Agron Dritan Përparim Luan",
      surnames: "Hoxha Shehu Krasniqi Gashi Berisha Dervishi Çela Leka Prifti Gjoni Kuçi Dëshira",
      stems: "Bar Bej Buf Dem Elez Gjok Hal Kast Koç Laz Mark Mem Nik Rex Shal Tah Vel Zeq",
      links: "a e i ul", endings: "i aj hi ari llari oti ani eci iu ku",
      towns: "Tirana; Durrës; Prishtina; Shkodër",
      bodies: "Universiteti i {town}; {surname} sh.p.k."),
  ]
}
