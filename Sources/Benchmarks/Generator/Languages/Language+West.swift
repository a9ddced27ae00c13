extension Language {
  static let west = [
    Language(
      "DE", weight: 130,
      women: """
        Anna Ursula Sabine Petra Monika Andrea Stefanie Katharina Julia Birgit Gudrun Jürgine Käthe \
        Heike Christine Susanne Lena Johanna Brigitte Frauke
        """,
      men: """
        Thomas Michael Andreas Stefan Jürgen Günter Jörg Björn Matthias Wolfgang Uwe Klaus Sebastian \
        Florian Lukas Götz Hans Rüdiger Dieter Tobias
        """,
      surnames: """
        Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch \
        Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann \
        Lange Werner Krause Lehmann Köhler Maier Strauß Weiß Groß Jäger Böhm Vogt Günther Großmann \
        Preuß Heß
        """,
      stems: """
        Acker Alten Bach Berg Birken Blum Brand Buch Dorn Eber Eich Eisen Fehr Feld Frei Fries Gold \
        Grün Haber Hack Hage Heil Hirsch Hohen Holz Kalt Kirch König Kreuz Lang Licht Linden Mühl \
        Nagel Neu Ober Oster Reich Rosen Roth Sauer Schön Schlüter Silber Stein Straß Tann Unter Vogel \
        Wald Wein Weiß Wieden Winter Wolken Ziegel Zoll Röm Büch Löw Süß
        """,
      links: "en er el s ens ing",
      endings: """
        mann berg bauer er thal stein feld ner hofer meier bach müller burg haus höfer ler ert ing \
        hausen hauer meyer schmidt huber wald
        """,
      particles: "von; von der; zu", honorifics: "Dr Prof. Dr.-Ing.",
      roles: """
        Referatsleiterin; Geschäftsführer; Projektleiter; Wissenschaftliche Mitarbeiterin; \
        Abteilungsleiter Forschung; Clustermanagerin; Vorstandsvorsitzender; Leiter Nachhaltigkeit
        """,
      towns: """
        Berlin; Hamburg; München; Köln; Düsseldorf; Dresden; Leipzig; Nürnberg; Wien; Graz; Zürich; \
        Lübeck; Karlsruhe; Jena; Göttingen; Münster; Saarbrücken; Würzburg; Gießen
        """,
      bodies: """
        Universität {town}; Hochschule {town}; IHK {town}; Technologiezentrum {town}; {surname} GmbH; \
        {surname} & Söhne KG; {surname} Maschinenbau AG; Wirtschaftsförderung {town}; Cluster {town} e.V.
        """),
    Language(
      "NL", weight: 62,
      women:
        "Maria Johanna Anneke Marieke Saskia Femke Sanne Ingrid Els Wilma Noor Renée Chloë Mieke",
      men: "Jan Pieter Hendrik Kees Joost Bas Sander Wouter Maarten Koen Jeroen Daniël André Thijs",
      surnames: """
        Jansen Bakker Visser Smit Meijer Mulder Bos Vos Peters Hendriks Dekker Brouwer Dijkstra \
        Kuipers Veenstra Hoekstra Claes Peeters Janssens Maes Mertens Willems Wouters Huisman \
        Postma Kok Schouten Verhoeven
        """,
      stems: """
        Berg Veld Dijk Bosch Broek Heuvel Linden Meer Water Zand Hoek Kamp Laan Molen Noord Oost West \
        Zuider Ploeg Rijn Schip Steen Velden Winkel Haan Klooster Goud Groen Ruit Wiel Eik Elzen Kerk \
        Brand
        """,
      links: "en er el s inge",
      endings: "stra ma man sma huis hoven meijer kamp beek horst berg ing aerts mans ink veld",
      particles: "van der; van; de; van den; van de; ter",
      roles:
        "Beleidsmedewerker; Projectleider; Directeur Innovatie; Senior adviseur; Afdelingshoofd",
      towns:
        "Amsterdam; Rotterdam; Utrecht; Eindhoven; Groningen; Delft; Gent; Antwerpen; Leuven; ’s-Hertogenbosch",
      bodies: """
        Universiteit {town}; Hogeschool {town}; Brainport {town}; {surname} B.V.; {surname} NV; \
        Gemeente {town}; Kamer van Koophandel {town}
        """),
    Language(
      "FR", weight: 108,
      women: """
        Marie Nathalie Isabelle Sylvie Hélène Françoise Céline Aurélie Chloé Camille Anaïs Véronique \
        Geneviève Joëlle Mathilde Élodie Agnès Zoé
        """,
      men: """
        Jean Pierre Michel Philippe François Jérôme Sébastien Cédric Grégoire Benoît Loïc Étienne \
        Théo Rémi Gaël Thibault Olivier Noël
        """,
      surnames: """
        Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefèvre \
        Michel Garcia Bertrand Roux Vincent Fournier Morel Girard André Mercier Dupont Lambert \
        Bonnet François Légér Rousseau Faure Mathieu Gérard Béranger Lefebvre Chevalier Noël
        """,
      stems: """
        Beau Bel Bois Bonn Bour Breuil Cham Char Château Clair Cour Croi Dela Des Dur Fon Gau Gir Grand \
        Guil Hér Jac Lam Lar Léo Malh Mar Mont Mou Per Pois Pré Roch Rous Sabl Thé Tour Val Vau Vill
        """,
      links: "an er el in on ar ill",
      endings: """
        eau ier ard et ot in on ette ault oux elle ois ert ac oir ière ucourt mont ville aud ès el
        """,
      particles: "de; du; de La; Le", doubling: .hyphen(7),
      roles: """
        Chargée de mission; Chef d’unité; Directeur général; Responsable de projets européens; \
        Maître de conférences; Déléguée générale; Conseiller
        """,
      towns: """
        Paris; Lyon; Marseille; Toulouse; Nantes; Strasbourg; Bruxelles; Liège; Genève; Orléans; \
        Besançon; Nîmes; Saint-Étienne; Angoulême
        """,
      bodies: """
        Université de {town}; École des Mines de {town}; CCI {town}; Pôle {surname}; {surname} SAS; \
        {surname} Frères SARL; Métropole de {town}; Institut {surname}
        """),
    Language(
      "GB", weight: 84,
      women: """
        Sarah Emma Claire Karen Rachel Helen Susan Lucy Charlotte Jane Fiona Zoë Alice Hannah Rebecca
        """,
      men:
        "James David John Andrew Paul Mark Stephen Robert Michael Peter Simon Ian Neil Oliver Graham",
      surnames: """
        Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans Walker \
        White Roberts Green Hall Wood Jackson Clarke Turner Hill Moore Cooper Ward Morris King Baker \
        Harrison Allen Campbell Mitchell Fraser Stewart
        """,
      stems: """
        Ash Black Brad Brock Carl Chad Clay Cole Crow Dun East Elm Fair Farn Glen Green Hale Hart Hather \
        High Holl Kings Lang Latch Marl Mill New Nor Oak Pem Red Rock Shel South Stan Strat Thorn Wal \
        West Whit Win Wood Wyn
        """,
      links: "er ing el en s",
      endings: """
        ton ley ford worth ham field wood by well son bury land more stone shaw combe croft brook \
        burn man
        """,
      honorifics: "Dr Professor Sir",
      towns: """
        London; Manchester; Bristol; Leeds; Glasgow; Edinburgh; Cardiff; Belfast; Sheffield; Cambridge; \
        Newcastle; Exeter
        """,
      bodies: """
        University of {town}; {town} Chamber of Commerce; {town} Science Park; {surname} Ltd; \
        {surname} & Partners LLP; {surname} Associates; {town} City Council
        """),
    Language(
      "IE", weight: 14,
      women: "Aoife Niamh Siobhán Ciara Sinéad Róisín Orla Gráinne Máire Bríd Deirdre Méabh",
      men: "Seán Pádraig Cormac Eoin Ciarán Dónal Fergus Micheál Liam Tadhg Rónán Declan",
      surnames: """
        Murphy Kelly O’Sullivan Walsh O’Brien Byrne Ryan O’Connor O’Neill O’Reilly Doyle McCarthy \
        Gallagher Doherty Kennedy Lynch Nolan Daly Quinn Hayes McLoughlin
        """,
      stems: """
        Brad Cal Con Cor Dal Don Dor Fal Fin Flan Gar Gil Han Hen Hol Kil Lach Mal Mol Mul Nev Phel Ror \
        Shan Tier Trea
        """,
      links: "la a o e", endings: "nigan ney han gan ley nan herty rigan lon ry naghan cey van",
      towns: "Dublin; Cork; Galway; Limerick; Waterford; Sligo; Dún Laoghaire",
      bodies:
        "Technological University {town}; {town} County Council; {surname} Foods Ltd; {town} Bioeconomy Cluster"
    ),
  ]
}
