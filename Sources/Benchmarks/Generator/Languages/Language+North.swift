extension Language {
  static let north = [
    Language(
      "DK", weight: 26,
      women: "Anne Mette Kirsten Hanne Søs Bodil Ida Freja Karen Lone Gitte Maja Sofie Bente Åse",
      men: "Lars Søren Jens Mads Rasmus Henrik Jørgen Niels Anders Bjørn Kåre Torben Mikkel Troels",
      surnames: """
        Jensen Nielsen Hansen Pedersen Andersen Christensen Larsen Sørensen Rasmussen Jørgensen \
        Petersen Madsen Kristensen Olsen Thomsen Møller Østergaard Kjær Nørgaard Dahl Bruun Holm \
        Lauridsen Bech Skov Juul Lund Mortensen Knudsen Ravn
        """,
      stems: """
        Birk Skov Øster Vester Nør Sønder Kjær Lund Brand Hede Ager Eng Møll Bæk Græs Tved Røn Svane \
        Ørn Falk Hvid Rød Sten Dam Lille Over Højs Kirke Ræv Strand Krog Hav Klit Bøge Lind Elle
        """,
      links: "e er el en inge ls",
      endings: "gaard lund bjerg sen strup toft holm bæk dal høj mark kær skov vang by feldt",
      honorifics: "Dr Lektor",
      roles: "Projektleder; Direktør; Chefkonsulent; Afdelingsleder; Klyngechef",
      towns: "København; Aarhus; Odense; Aalborg; Esbjerg; Kolding; Sønderborg; Køge; Holstebro",
      bodies:
        "Universitetet i {town}; {town} Erhvervshus; {town} Havn; {surname} A/S; {surname} & Sønner ApS; Klynge {town}"
    ),
    Language(
      "SE", weight: 38,
      women:
        "Anna Kristina Karin Eva Linnéa Åsa Malin Ingrid Sofia Elin Hanna Märta Annika Ylva Örjana",
      men:
        "Erik Lars Göran Björn Anders Mats Håkan Åke Gustav Oskar Nils Sören Viktor Mårten Jörgen",
      surnames: """
        Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson \
        Lindström Lindqvist Bergström Sjöberg Engström Åberg Öberg Nyström Holmgren Björk Forsberg \
        Hedlund Wallin Söderberg Löfgren Ekström Dahlgren Hägg Åkesson Norén
        """,
      stems: """
        Lind Berg Sjö Ek Gran Björk Ny Söder Norr Väster Öster Hög Löv Fors Ström Hed Åker Ång Häll \
        Rosen Gyllen Silver Stål Vik Palm Ceder Alm Ask Dahl Blom Kull Skog Sand Sten Edh Tern Käll
        """,
      links: "e er en a els inge",
      endings:
        "ström berg gren qvist lund dahl man holm vall sson blad ell én in stedt fors hjelm rot mark löf",
      roles: "Projektledare; Enhetschef; Verksamhetsledare; Forskningschef; Utredare",
      towns: "Stockholm; Göteborg; Malmö; Umeå; Linköping; Örebro; Västerås; Luleå; Gävle; Växjö",
      bodies:
        "{town} universitet; Region {town}; {town} Science Park; {surname} AB; {surname} Innovation AB; {town} Näringslivskontor"
    ),
    Language(
      "NO", weight: 22,
      women:
        "Ingrid Kari Solveig Astrid Silje Marit Randi Tone Åshild Bjørg Liv Hege Sigrid Gunnhild",
      men: "Ole Bjørn Øyvind Kjetil Håkon Sverre Terje Geir Magnus Trond Åge Eirik Torstein Sindre",
      surnames: """
        Hansen Johansen Olsen Larsen Andersen Pedersen Nilsen Berg Haugen Hagen Bakken Solberg \
        Strand Moen Lie Ødegård Sæther Bøe Fjeld Nygård Lunde Tangen Aas Rønning Dahl Myhre Sørlie
        """,
      stems: """
        Haug Bakk Sol Strand Ness Fjell Øde Ny Sæt Hov Rød Kvam Vold Grøn Løk Brek Stor Vik Tveit Eng \
        Elv Myr Øvre Nedre Berg Dale Foss Skår Lang Hell Mid Sande Bjørn Ulv Kross Hest Sjø
        """,
      links: "e er en a els s",
      endings:
        "gård stad land vik rud heim dal seth moen bakken nes tveit øy ås haugen sen eid lien",
      roles: "Prosjektleder; Seniorrådgiver; Avdelingsdirektør; Forsker; Daglig leder",
      towns: "Oslo; Bergen; Trondheim; Tromsø; Stavanger; Bodø; Ålesund; Drammen; Førde",
      bodies:
        "Universitetet i {town}; {town} Havvind Klynge; {surname} AS; {surname} Maritime AS; Næringsforeningen i {town}"
    ),
    Language(
      "FI", weight: 26,
      women: "Anna Päivi Tuula Liisa Maija Aino Kaisa Riikka Sanna Heidi Outi Hilkka Jaana Mirja",
      men: "Juha Matti Timo Kari Mikko Antti Jukka Pekka Ville Jyrki Väinö Esa Hannu Tapio Kyösti",
      surnames: """
        Korhonen Virtanen Mäkinen Nieminen Mäkelä Hämäläinen Laine Heikkinen Koskinen Järvinen \
        Lehtonen Saarinen Salminen Heinonen Niemi Heikkilä Kinnunen Salonen Turunen Laitinen \
        Tuominen Rantanen Jokinen Mattila Savolainen Lindholm
        """,
      stems: """
        Koski Järvi Lehto Mäki Saari Niemi Ranta Hietä Kangas Kallio Pelto Haapa Koivu Kuusi Honka \
        Musta Valko Ylä Ala Vanha Uusi Pohja Etelä Kivi Vuori Laakso Harju Salmi Joki Suo Hakka Tervo \
        Hirvo Karhu Leppä Puro
        """,
      links: "ma la ki ra ja to",
      endings: "nen lä niemi mäki lainen vaara salo ranta aho inen joki pää koski kangas la",
      roles: "Projektipäällikkö; Toimitusjohtaja; Erityisasiantuntija; Yksikön päällikkö",
      towns: "Helsinki; Tampere; Turku; Oulu; Jyväskylä; Hämeenlinna; Lappeenranta; Seinäjoki",
      bodies:
        "{town} University of Applied Sciences; Business {town}; {surname} Oy; {surname} Energia Oy; {town}n yliopisto"
    ),
    Language(
      "IS", weight: 8,
      women: "Guðrún Sigríður Kristín Þóra Ragnheiður Hildur Ásta Þórunn Björk Edda Sólveig Védís",
      men: "Jón Sigurður Guðmundur Ólafur Þór Kristján Einar Björn Árni Þorsteinn Hörður Össur",
      surnames: """
        Jónsson/Jónsdóttir Sigurðsson/Sigurðardóttir Guðmundsson/Guðmundsdóttir \
        Ólafsson/Ólafsdóttir Einarsson/Einarsdóttir Björnsson/Björnsdóttir Árnason/Árnadóttir \
        Þórsson/Þórsdóttir Magnússon/Magnúsdóttir Briem Thoroddsen Hafstein
        """,
      stems: """
        Þor Guð Sig Hall Ás Berg Ey Frið Geir Gunn Hjör Ís Krist Mar Odd Ragn Stein Svein Valg Ög \
        Vil Her Arn Brynj Ing Finn
        """,
      links: "mund valdar stein geirs björns leifs ólfs ríks finns bergs",
      endings: "sson/sdóttir arsson/ardóttir ason/adóttir", doubling: .hyphen(0),
      towns: "Reykjavík; Akureyri; Ísafjörður; Húsavík; Keflavík",
      bodies:
        "Háskólinn í {town}; {town} Geothermal Cluster; {surname} ehf.; Sjávarklasinn í {town}"),
    Language(
      "EE", weight: 12,
      women: "Anne Tiina Katrin Piret Kadri Liis Maarja Külli Ülle Merike Õnne Triin Helve",
      men: "Jaan Toomas Andres Märt Tõnu Ülo Priit Raivo Kaarel Siim Jüri Hannes Mihkel",
      surnames: """
        Tamm Saar Sepp Mägi Kask Kukk Rebane Ilves Pärn Koppel Kütt Õunapuu Vaher Lepik Oja Kuusk \
        Jõgi Põder Raudsepp Lõhmus Käär Rüütel
        """,
      stems: """
        Tamme Saare Mäe Kase Raud Kivi Metsa Jõe Põllu Liiva Soo Õuna Lepa Kuuse Vana Uus Hani Rebas \
        Hõbe Kulla Pähkel Tali Suve Sinna Ülem Nõmme
        """,
      links: "la ri ma ste va",
      endings: "sepp mägi puu saar vee pere metsa ste soo oja lill talu berg",
      roles: "Projektijuht; Osakonna juhataja; Nõunik",
      towns: "Tallinn; Tartu; Pärnu; Narva; Võru; Jõhvi",
      bodies: "{town} Ülikool; {town} Teaduspark; {surname} OÜ; {town} Ettevõtlusklaster"),
    Language(
      "LV", weight: 12,
      women: "Inese Ilze Kristīne Līga Dace Zane Anita Baiba Māra Ieva Guna Rūta Žanete",
      men: "Jānis Andris Juris Edgars Mārtiņš Kaspars Aigars Uldis Ģirts Raimonds Pēteris Ēriks",
      surnames: """
        Bērziņš/Bērziņa Kalniņš/Kalniņa Ozoliņš/Ozoliņa Jansons/Jansone Liepiņš/Liepiņa \
        Krūmiņš/Krūmiņa Balodis/Balode Eglītis/Eglīte Zariņš/Zariņa Pētersons/Pētersone \
        Vītols/Vītola Kļaviņš/Kļaviņa Āboliņš/Āboliņa Šmits/Šmite
        """,
      stems: """
        Bērz Kaln Ozol Liep Krūm Zar Vanag Lāc Putn Kārkl Upm Jaun Vec Grāv Strazd Dzirn Šķēl Zvirb \
        Mež Kraukl Siln Dūm Celm Ķirs Apš Rud
        """,
      links: "ul en av el an",
      endings: "iņš/iņa ītis/īte s/e ers/ere sons/sone nieks/niece ietis/iete ups/upe",
      roles: "Projektu vadītāja; Departamenta direktors; Vecākā eksperte",
      towns: "Rīga; Daugavpils; Liepāja; Jelgava; Jūrmala; Rēzekne",
      bodies: "{town}s Universitāte; {town} Food Cluster; SIA {surname}; {town} Freeport Authority"),
    Language(
      "LT", weight: 16,
      women: "Rasa Jurgita Daiva Asta Eglė Rūta Živilė Ieva Aušra Giedrė Vilma Laima Onutė",
      men:
        "Jonas Vytautas Darius Tomas Mindaugas Gintaras Algirdas Žygimantas Rimantas Šarūnas Lukas",
      surnames: """
        Kazlauskas/Kazlauskienė Jankauskas/Jankauskaitė Petrauskas/Petrauskienė \
        Stankevičius/Stankevičienė Vasiliauskas/Vasiliauskaitė Žukauskas/Žukauskienė \
        Butkus/Butkutė Paulauskas/Paulauskienė Urbonas/Urbonaitė Navickas/Navickienė \
        Šimkus/Šimkutė Žilinskas/Žilinskienė
        """,
      stems: """
        Kaz Jank Petr Stank Vasil Žuk But Paul Urb Navick Ram Gud Balč Mick Bern Žem Šal Grig Dauk \
        Kup Lauk Milk Norv Puodž Ruk Sav Tam Vaičk Čes Adom
        """,
      links: "en el ul av ar im",
      endings:
        "auskas/auskienė evičius/evičienė onis/onytė aitis/aitytė utis/utytė ūnas/ūnaitė inskas/inskaitė ėnas/ėnaitė",
      roles: "Projektų vadovė; Skyriaus vedėjas; Vyriausioji specialistė",
      towns: "Vilnius; Kaunas; Klaipėda; Šiauliai; Panevėžys; Alytus; Marijampolė",
      bodies:
        "{town} University of Technology; {town} Science and Technology Park; UAB {surname}; {town} Laser Cluster; VšĮ {surname}"
    ),
  ]
}
