/// What the search index says of each kind of thing.
enum EntrySQL {
  /// For each subject in `marked`: the subject, its appearances, the day of the latest.
  static func counts(_ kind: Kind) -> String {
    switch kind {
    case .speaker:
      """
      SELECT speaker.id, count(appearance.id), coalesce(max(day), 0)
      FROM temp.marked JOIN speaker ON speaker.id = marked.subject
      LEFT JOIN appearance ON appearance.speaker = speaker.id AND restates = 0
      GROUP BY speaker.id
      """
    case .organisation:
      // An appearance counts once, though several of its affiliations lead here.
      """
      WITH
        here(organisation, chain) AS (SELECT DISTINCT organisation, chain FROM chainMember),
        further(organisation, id, day) AS (
          SELECT DISTINCT here.organisation, appearance.id, day
          FROM temp.marked JOIN here ON here.organisation = marked.subject
          JOIN furtherAffiliation ON furtherAffiliation.chain = here.chain
          JOIN appearance ON appearance.id = appearance
          WHERE restates = 0 AND NOT EXISTS (
            SELECT 1 FROM chainMember AS main
            WHERE main.chain = appearance.chain AND main.organisation = here.organisation))
      SELECT organisation.id, count(day), coalesce(max(day), 0)
      FROM temp.marked JOIN organisation ON organisation.id = marked.subject
      LEFT JOIN (
        SELECT here.organisation, day
        FROM temp.marked JOIN here ON here.organisation = marked.subject
        JOIN appearance ON appearance.chain = here.chain AND restates = 0
        UNION ALL SELECT organisation, day FROM further
      ) AS stood ON stood.organisation = organisation.id
      GROUP BY organisation.id
      """
    case .event:
      """
      SELECT event.id, count(appearance.id), event.day
      FROM temp.marked JOIN event ON event.id = marked.subject
      LEFT JOIN appearance ON appearance.event = event.id AND restates = 0
      GROUP BY event.id
      """
    }
  }

  /// The entries of the subjects in `ranking`.
  static func texts(_ kind: Kind) -> String {
    switch kind {
    case .speaker: speaker
    case .organisation: organisation
    case .event: event
    }
  }

  /// Folded texts have no commas, which is what `group_concat` puts between distinct texts.
  private static let speaker = """
    SELECT 'speaker', position, subject, ranking.appearances, ranking.last,
      (SELECT group_concat(folded, ' ') FROM (
        SELECT folded FROM speakerName WHERE speaker = subject ORDER BY ordinal)),
      replace(coalesce(group_concat(DISTINCT chain.folded), '')
        || coalesce(',' || group_concat(DISTINCT furtherChain.folded), ''), ',', ' '),
      replace(coalesce(group_concat(DISTINCT role.folded), '')
        || coalesce(',' || group_concat(DISTINCT furtherRole.folded), ''), ',', ' '),
      replace(coalesce(group_concat(DISTINCT event.folded), '')
        || coalesce(',' || group_concat(DISTINCT series.folded), ''), ',', ' ')
    FROM temp.ranking
    LEFT JOIN appearance ON appearance.speaker = subject
    LEFT JOIN event ON event.id = appearance.event
    LEFT JOIN series ON series.id = event.series
    LEFT JOIN chain ON chain.id = appearance.chain
    LEFT JOIN role ON role.id = appearance.role
    LEFT JOIN furtherAffiliation AS further ON further.appearance = appearance.id
    LEFT JOIN chain AS furtherChain ON furtherChain.id = further.chain
    LEFT JOIN role AS furtherRole ON furtherRole.id = further.role
    GROUP BY position
    """

  private static let organisation = """
    SELECT 'organisation', position, subject, appearances, last,
      (SELECT group_concat(folded, ' ') FROM (
        SELECT folded || iif(form = folded, '', ' ' || form) AS folded
        FROM organisationName WHERE organisation = subject ORDER BY id)),
      coalesce((SELECT group_concat(folded, ' ') FROM (
        SELECT name.folded FROM organisationName AS name
        JOIN organisation ON organisation.parent = name.organisation
        WHERE organisation.id = subject ORDER BY name.id)), ''),
      '', ''
    FROM temp.ranking ORDER BY position
    """

  private static let event = """
    SELECT 'event', position, subject, appearances, last, event.folded, '', '',
      coalesce(series.folded || ' ', '') || event.foldedLocation
    FROM temp.ranking JOIN event ON event.id = subject LEFT JOIN series ON series.id = event.series
    ORDER BY position
    """
}
