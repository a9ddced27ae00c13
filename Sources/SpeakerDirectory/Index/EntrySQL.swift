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
      """
      SELECT id, appearances, last FROM temp.marked JOIN organisation ON id = subject
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
