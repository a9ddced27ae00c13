internal import NameMatching

/// What a column of a table holds, told by its heading.
enum TableColumn: CaseIterable {
  case name, firstName, lastName, honorific, role, organisation, unit, capacity, session,
    attribution
  case event, series, start, startTime, end, endTime, timezone, location, place, address, url
  /// "Title": an honorific, a job title, or the title of a talk or an event, as its cells tell.
  case title

  init?(heading: String) {
    guard let column = Self.headings[Self.key(heading)] else { return nil }
    self = column
  }

  /// Headings as they are usual in English, German, French, Spanish, Italian, Polish, Portuguese
  /// and Dutch; case, accents, blanks and signs do not matter.
  static let words: [(column: TableColumn, headings: String)] = [
    (
      .name,
      """
      name, names, full name, speaker, speakers, speaker name, name of speaker, presenter, \
      presenters, presenter name, person, participant, participant name, panelist, panellist, \
      Referent, Referentin, Referenten, Redner, Vortragende, Sprecher, vollständiger Name, nom, \
      nom complet, intervenant, intervenants, orateur, nombre completo, ponente, ponentes, \
      orador, nome completo, relatore, relatori, prelegent, prelegenci, imię i nazwisko, mówca, \
      palestrante, palestrantes, spreker, sprekers, naam, volledige naam
      """
    ),
    (
      .firstName,
      """
      first name, given name, given names, forename, speaker first name, Vorname, prénom, nombre, \
      nome, imię, voornaam, primeiro nome
      """
    ),
    (
      .lastName,
      """
      last name, surname, family name, speaker last name, Nachname, Familienname, nom de famille, \
      apellido, apellidos, cognome, nazwisko, apelido, sobrenome, achternaam
      """
    ),
    (
      .honorific,
      """
      honorific, salutation, academic title, prefix, Anrede, akademischer Titel, civilité, \
      tratamiento, titolo accademico, tytuł naukowy, tratamento, aanhef
      """
    ),
    (
      .role,
      """
      role, job title, job, position, function, occupation, job role, designation, Funktion, \
      Rolle, Stellung, Berufsbezeichnung, fonction, poste, rôle, cargo, puesto, función, ruolo, \
      qualifica, carica, stanowisko, funkcja, rola, função, cargo, functie, rol, functietitel
      """
    ),
    (
      .organisation,
      """
      organisation, organization, organisations, organizations, company, company name, \
      affiliation, affiliations, institution, institute, employer, organisation name, \
      organization name, body, firm, Organisation, Unternehmen, Firma, Einrichtung, Institution, \
      Arbeitgeber, organisme, entreprise, société, établissement, organización, empresa, \
      institución, entidad, organizzazione, azienda, ente, istituzione, organizacja, instytucja, \
      organização, instituição, entidade, organisatie, bedrijf, instelling
      """
    ),
    (
      .unit,
      """
      unit, department, division, directorate, team, Abteilung, Referat, service, département, \
      departamento, unidad, dipartimento, unità, dział, departament, unidade, afdeling
      """
    ),
    (
      .capacity,
      """
      capacity, type, speaker type, speaker role, participation, participant type, \
      Teilnahmeart, type d'intervenant, tipo, typ
      """
    ),
    (
      .session,
      """
      session, talk, talk title, session title, session name, presentation, presentation title, \
      panel, topic, contribution, Vortrag, Vortragstitel, Sitzung, Thema, intervention, ponencia, \
      sesión, sessione, intervento, sesja, wystąpienie, sessão, palestra, sessie, lezing
      """
    ),
    (.attribution, "attribution, attribution text, printed as"),
    (
      .event,
      """
      event, event title, event name, conference, meeting, Veranstaltung, Veranstaltungstitel, \
      événement, évènement, évènement titre, evento, nombre del evento, wydarzenie, konferencja, \
      evenement, conferência, conferencia
      """
    ),
    (.series, "series, event series, Reihe, Veranstaltungsreihe, série, serie, seria, reeks"),
    (
      .start,
      """
      date, start, start date, event date, day, date of event, begin, starts, starts at, start at, \
      datetime, date time, Datum, Tag, Beginn, Startdatum, jour, début, date de début, fecha, día, \
      fecha de inicio, inicio, data, giorno, data inizio, inizio, data rozpoczęcia, data wydarzenia, \
      dia, data de início, dag, startdatum
      """
    ),
    (.startTime, "time, start time, Uhrzeit, Zeit, heure, hora, ora, orario, godzina, tijd"),
    (
      .end,
      "end, end date, ends, ends at, end at, Ende, Enddatum, fin, date de fin, fecha de fin, fine, "
        + "data fine, data zakończenia, fim, einde, einddatum"
    ),
    (.endTime, "end time, Endzeit, heure de fin, hora de fin, ora fine, godzina zakończenia"),
    (.timezone, "timezone, time zone, tz, Zeitzone, fuseau horaire, zona horaria, fuso orario"),
    (
      .location,
      "location, venue, event location, Ort, Veranstaltungsort, lieu, lugar, luogo, sede, miejsce, "
        + "local, locatie, plaats"
    ),
    (
      .place,
      "place, city, country, town, Stadt, Land, ville, pays, ciudad, país, città, paese, miasto, "
        + "kraj, cidade, stad"
    ),
    (.address, "address, event address, Adresse, adresse, dirección, indirizzo, adres, endereço"),
    (.url, "url, link, event url, event link, web address, enlace, lien"),
    (.title, "title, Titel, titre, título, titolo, tytuł"),
  ]

  private static let headings: [String: TableColumn] = {
    var headings: [String: TableColumn] = [:]
    for (column, words) in words {
      for word in words.split(separator: ",") { headings[key(word)] = column }
    }
    return headings
  }()

  /// So that "Full name", "full_name" and "FullName" are one heading.
  private static func key(_ heading: some StringProtocol) -> String {
    Folding.words(heading).joined()
  }
}
