/// Pairs of names of people, by what they differ in: made up for these tests.
enum PersonPairs {
  static let same: [(String, [(String, String)])] = [
    (
      "equal",
      [
        ("Marta Kowalska", "MARTA KOWALSKA"), ("José Ortega", "José Ortega"), ("Björk", "Björk"),
        ("Li Wei", "Li Wei"), ("Hans Müller", "hans müller"),
      ]
    ),
    (
      "accents",
      [
        ("Łukasz Wójcik", "Lukasz Wojcik"), ("Søren Kjær", "Soren Kjaer"),
        ("Şule Çelik", "Sule Celik"), ("Ágnes Szűcs", "Agnes Szucs"),
        ("Anna Müller", "Anna Mueller"), ("Jürgen Größe", "Juergen Groesse"),
        ("Inês Gonçalves", "Ines Goncalves"), ("Åsa Öström", "Asa Ostrom"),
        ("Željko Đurić", "Zeljko Djuric"), ("Jānis Bērziņš", "Janis Berzins"),
      ]
    ),
    (
      "script and romanisation",
      [
        ("Γιώργος Παπαδόπουλος", "Giorgos Papadopoulos"), ("Иван Иванов", "Ivan Ivanov"),
        ("Ελένη Χατζηδάκη", "Eleni Hatzidaki"), ("Сергей Щербаков", "Sergei Shcherbakov"),
        ("Юлия Журавлёва", "Julia Zhuravleva"), ("Олександр Шевчук", "Oleksandr Shevchuk"),
        ("Yuriy Zhukov", "Juri Schukow"), ("Khristo Botev", "Hristo Botev"),
        ("Dmitriy Chaykovskiy", "Dmitri Tschaikowski"),
        ("Nikolay Khrushchev", "Nikolai Chruschtschow"),
        ("Evgeny Yakovlev", "Yevgeni Jakowlew"), ("Тодор Живков", "Todor Zhivkov"),
        ("Charalampos Tsipras", "Haralambos Tsipras"), ("Mohammed Khaled", "Muhammad Khalid"),
        ("Youssef Hariri", "Yusuf Hariri"), ("Ђорђе Петровић", "Đorđe Petrović"),
        ("Abd al-Rahman Saleh", "Abdul Rahman Salih"), ("Wladimir Kaminer", "Vladimir Kaminer"),
      ]
    ),
    (
      "scripts of other continents",
      [
        ("محمود درويش", "Mahmoud Darwish"), ("فاطمة الزهراني", "Fatima al-Zahrani"),
        ("محمد علي", "Muhammad Ali"), ("שמעון גולן", "Shimon Golan"), ("林志明", "Lin Zhiming"),
        ("Zhang Xueming", "张学明"), ("Liu Tse-tung", "Liu Zedong"),
        ("Teng Hsiao-lin", "Deng Xiaolin"), ("박기문", "Bak Ki-moon"),
        ("नरेन्द्र वर्मा", "Narendra Varma"), ("გიორგი მელაძე", "Giorgi Meladze"),
      ]
    ),
    (
      "typing",
      [
        ("Katarzyna Zielinska", "Katarzyna Zelinska"), ("Giovanni Marchetti", "Giovani Marchetti"),
        ("Torbjorn Lindqvist", "Torbjorn Lindqivst"), ("Matthias Obermeier", "Matthias Obermeyer"),
        ("Beatriz Figueiredo", "Beatriz Figueredo"), ("Philippe Vandamme", "Philippe Vandame"),
        ("Margarethe Hollstein", "Margarethe Holstein"),
        ("Aurelien Chevallier", "Aurelien Chevalier"),
        ("M1chael Engelhardt", "Michael Engelhardt"), ("Anna Schwarzkopf", "Anna Schwartzkopf"),
        ("Stanislav Hruby", "Stanislav Hurby"), ("Jan-Philipp Kramer", "Jan-Philippe Kramer"),
        ("Evangelia Karamanli", "Evangelia Karamanlis"), ("Renata Brzezinska", "Renata Brzezinski"),
        ("nnairB Conor", "Conor Briann"),
      ]
    ),
    (
      "given names in other forms",
      [
        ("Monica Matusiak", "Monika Matusiak"), ("Bob Harrington", "Robert Harrington"),
        ("Alexander Vogelsang", "Sascha Vogelsang"), ("Kasia Brodowska", "Katarzyna Brodowska"),
        ("Bill Thornbury", "William Thornbury"), ("Pepe Iturralde", "José Iturralde"),
        ("Lenka Dvorska", "Lenka Dvorská"), ("Kate Willoughby", "Catherine Willoughby"),
        ("Yiannis Stournaras", "Ioannis Stournaras"), ("Gyorgy Bartok", "George Bartok"),
        ("Toni Castellanos", "Antonio Castellanos"), ("Ton Verhoeven", "Anton Verhoeven"),
        ("Misha Gurevich", "Mikhail Gurevich"), ("Jarek Dudziak", "Jarosław Dudziak"),
        ("Pepa Moravec", "Josef Moravec"),
      ]
    ),
    (
      "initials",
      [
        ("V. Szymborska", "Violetta Szymborska"), ("Hans J. Ohlendorf", "Hans Joachim Ohlendorf"),
        ("J.-P. Delacroix", "Jean-Paul Delacroix"), ("JP Delacroix", "Jean-Paul Delacroix"),
        ("Thomas W. Ackerley", "Thomas Ackerley"), ("Ackerley, T. W.", "Thomas William Ackerley"),
        ("R. van Zuylen", "Reinier van Zuylen"), ("Alex. Dumitrache", "Alexandra Dumitrache"),
      ]
    ),
    (
      "order",
      [
        ("Marek Przeor", "Przeor Marek"), ("Wei Li", "Li Wei"), ("Orbánné Kata", "Kata Orbánné"),
        ("Vandersloot, Pieter", "Pieter Vandersloot"), ("NAGY Ildikó", "Ildikó Nagy"),
        ("De Smet, Lieven", "Lieven De Smet"), ("Иванова Мария Петровна", "Мария Петровна Иванова"),
      ]
    ),
    (
      "names more",
      [
        ("Antonio Novo", "Antonio Novo Guerrero"), ("Anna Maria Castelli", "Anna Castelli"),
        ("Sergey Viktorovich Belov", "Sergey Belov"), ("Lucía Ferrer Navarrete", "Lucía Ferrer"),
        ("Petra Lindner-Haas", "Petra Lindner"), ("Tariq bin Ziyad al-Amiri", "Tariq al-Amiri"),
        ("Karl Theodor Ebersbach", "Karl Ebersbach"), ("Joana Sá Pinto", "Joana Pinto"),
        ("Willem Jan van Oosterhout", "Willem van Oosterhout"),
        ("John Wetherby Jr.", "John Wetherby"),
      ]
    ),
    (
      "titles and particles",
      [
        ("Dr. Ingeborg Falkenhayn", "Ingeborg Falkenhayn"),
        ("Prof. Dr.-Ing. Ulf Daberkow", "Ulf Daberkow"),
        ("Ludwig von Mies", "Ludwig Mies"), ("Sir Alec Pemberton", "Alec Pemberton"),
        ("Osama bin Rashid", "Usama ibn Rashid"), ("Jan de Wit", "Jan DeWit"),
        ("President Toomas Ilvesson", "Toomas Ilvesson"),
        ("President Ilvesson", "Toomas Ilvesson"), ("Ms Fiona O'Dowd", "Fiona ODowd"),
      ]
    ),
    (
      "joined, apart, twice",
      [
        ("SergeiLavrentiev", "Sergei Lavrentiev"), ("Jean Marie Lecocq", "Jean-Marie Lecocq"),
        ("Ruud vander Meer", "Ruud van der Meer"), ("Annalena Hofstetter", "Anna Lena Hofstetter"),
        ("Hans Hans Degenhart", "Hans Degenhart"),
        ("Nikolai Petr ashevsky", "Nikolai Petrashevsky"),
        ("MacGregor Ewan", "Ewan Mac Gregor"), ("Karlheinz Stoiberg", "Karl-Heinz Stoiberg"),
      ]
    ),
  ]

  static let different: [(String, [(String, String)])] = [
    (
      "other given name",
      [
        ("Kaspar Nielsen", "Merete Nielsen"), ("Frank Obermann", "Frederik Obermann"),
        ("Monica Delgado", "Maria Delgado"), ("Igor Belinsky", "Oleg Belinsky"),
        ("Eric Wendtland", "Josh Wendtland"), ("Paula Rantanen", "Pekka Rantanen"),
        ("Tim Hagedorn", "Tom Hagedorn"), ("Marta Pavlova", "Maria Pavlova"),
        ("Stefan Richter", "Steffi Richter"), ("Daniel Kask", "Donald Kask"),
        ("Sophie Lambert", "Serge Lambert"), ("Marco Bellini", "Mirko Bellini"),
        ("Ingrid Solberg", "Astrid Solberg"), ("Jan Vermeulen", "Joost Vermeulen"),
      ]
    ),
    (
      "the other gender",
      [
        ("Mario Rosetti", "Maria Rosetti"), ("Angelo Contini", "Angela Contini"),
        ("Daniel Fabre", "Danielle Fabre"), ("Aleksandr Ivanov", "Aleksandra Ivanova"),
        ("Julian Keller", "Juliana Keller"), ("Claudio Ferri", "Claudia Ferri"),
        ("Petr Dvořáček", "Petra Dvořáčková"), ("Valentin Munteanu", "Valentina Munteanu"),
        ("Gabriel Stoian", "Gabriela Stoian"), ("Paul Girardin", "Pauline Girardin"),
      ]
    ),
    (
      "other family name",
      [
        ("Manuel Gonzalez", "Manuel Palazuelos"), ("Antonio Novo", "Antonio Lopez de Avila"),
        ("Thomas Weber", "Thomas Wagner"), ("Anna Kowalska", "Anna Kowalczyk"),
        ("Mark Zimmer", "Mark Zimmermann"), ("Giulia Rossi", "Giulia Russo"),
        ("Peter Müller", "Peter Miller"), ("Cristina Ronaldo", "Cristina Ronaldinho"),
        ("Luis Fernandez", "Luis Hernandez"), ("Pavel Novák", "Pavel Novotný"),
        ("John Smith", "John Smythson"), ("Mette Henningsen", "Mette Frandsen"),
        ("Jean Dubois", "Jean Dupont"), ("Katrin Bauer", "Katrin Bauermann"),
        ("Elena Popescu", "Elena Popa"), ("Ivan Petrov", "Ivan Petkov"),
        ("Lars Jensen", "Lars Hansen"), ("Kim Min-jun", "Kim Seo-yeon"), ("Li Wei", "Li Na"),
        ("Erik Johansson", "Erik Jakobsson"),
      ]
    ),
    (
      "a middle part differs",
      [
        ("Sergey Viktorovich Belov", "Sergey Ivanovich Belov"),
        ("Karl Friedrich Gauland", "Karl Wilhelm Gauland"),
        ("Hassan Omar al-Masri", "Hassan Yusuf al-Masri"), ("Ana Ruiz Molina", "Ana Ruiz Ortega"),
        ("John P. Whitcombe", "John R. Whitcombe"),
        ("Abdullah bin Omar Haddad", "Omar bin Abdullah Haddad"),
        ("Luiz Inácio da Souza", "Luiz Inácio da Silva"),
        ("Jonas Gahr Lindqvist", "Jonas Gahr Pettersen"),
        ("Ruslan Salimovich Gadzhiev", "Ruslan Magomedovich Gadzhiev"),
        ("Malik Nasirzai", "Malik Noorzai"), ("Rafiq Shamsuddin", "Rafiq Shahabuddin"),
      ]
    ),
    (
      "characters that are read alike",
      [
        ("高石早苗", "高市早苗"), ("王小明", "王小红"), ("ياسر عرفات", "ياسر رضوان"),
      ]
    ),
    (
      "initials of others",
      [
        ("A. Szymborska", "Violetta Szymborska"), ("K.L. Delacroix", "Jean-Paul Delacroix"),
        ("N.N.", "Nadia Nowicka"), ("P. Kramer", "Jan-Philipp Kramer"), ("J. K.", "Jana Kleinova"),
      ]
    ),
    (
      "too little in common",
      [
        ("Wolfgang Friedrich Ischler", "Friedrich Buchenau"), ("Anna", "Anna Lindqvist"),
        ("Thomas Brandauer", "Niranjan Thomas Iyer"), ("Maria Anna Sforza", "Maria Anna Grimaldi"),
        ("Martina", "Marina Orsini"), ("Vera Klaus", "Фуад Гулиев"),
        ("Alexander", "Sascha Berkel"),
        ("John Smith Sr.", "John Smith Jr."), ("Giorgos Nikolaidis", "Nikos Georgiadis"),
        ("Martin Thomas Reuter", "Thomas Schwarz"), ("Jean-Luc", "Jean-Luc Picquard"),
      ]
    ),
  ]
}
