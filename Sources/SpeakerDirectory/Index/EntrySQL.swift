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

  /// The columns that ``texts(_:)`` gives.
  static let columns = """
    kind, position, subject, appearances, last, key, name, context, heldRoles, heldChains, names,
    organisations, roles, events
    """

  /// Names and events stand apart by "|", which is no word. Folded texts have no commas, which is what
  /// `group_concat` puts between distinct texts. Appearances come by their index, newest first.
  private static let speaker = """
    SELECT 'speaker', position, subject, ranking.appearances, ranking.last, speaker.key,
      speaker.name,
      (SELECT nullif(concat.role || iif(concat.role = '' OR concat.chain = '', '', ', ')
          || concat.chain, '')
        FROM (
          SELECT coalesce(role.name, '') AS role,
            coalesce((SELECT group_concat(value, ', ') FROM json_each(chain.printed)), '') AS chain
          FROM appearance AS latest
          LEFT JOIN role ON role.id = latest.role LEFT JOIN chain ON chain.id = latest.chain
          WHERE latest.speaker = subject AND latest.restates = 0
            AND (latest.role IS NOT NULL OR latest.chain IS NOT NULL)
          ORDER BY latest.day DESC LIMIT 1) AS concat),
      coalesce(group_concat(DISTINCT appearance.role), '')
        || coalesce(',' || group_concat(DISTINCT further.role), ''),
      coalesce(group_concat(DISTINCT appearance.chain), '')
        || coalesce(',' || group_concat(DISTINCT further.chain), ''),
      (SELECT group_concat(folded, ' | ') FROM (
        SELECT folded FROM speakerName WHERE speaker = subject ORDER BY ordinal)),
      replace(coalesce(group_concat(DISTINCT chain.folded), '')
        || coalesce(',' || group_concat(DISTINCT furtherChain.folded), ''), ',', ' '),
      replace(coalesce(group_concat(DISTINCT role.folded), '')
        || coalesce(',' || group_concat(DISTINCT furtherRole.folded), ''), ',', ' '),
      replace(coalesce(group_concat(DISTINCT event.folded), '')
        || coalesce(',' || group_concat(DISTINCT series.folded), ''), ',', ' | ')
    FROM temp.ranking
    JOIN speaker ON speaker.id = subject
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
    SELECT 'organisation', position, subject, ranking.appearances, ranking.last, organisation.key,
      organisation.name,
      coalesce(parent.name, nullif(coalesce(organisation.classification, '')
        || iif(organisation.classification IS NULL OR organisation.country IS NULL, '', ', ')
        || coalesce(organisation.country, ''), '')),
      '', '',
      (SELECT group_concat(folded, ' | ') FROM (
        SELECT folded || iif(form = folded, '', ' | ' || form) AS folded
        FROM organisationName WHERE organisation = subject ORDER BY id)),
      coalesce((SELECT group_concat(folded, ' ') FROM (
        SELECT folded FROM organisationName WHERE organisation = parent.id ORDER BY id)), ''),
      '', ''
    FROM temp.ranking
    JOIN organisation ON organisation.id = subject
    LEFT JOIN organisation AS parent ON parent.id = organisation.parent
    ORDER BY position
    """

  /// The date is the day as people write it, as far as it is known.
  private static let event = """
    SELECT 'event', position, subject, appearances, last, event.key, event.title,
      nullif(substr(coalesce(start, ''), 1, 10)
        || iif(start IS NULL OR coalesce(location, '') = '', '', ', ')
        || coalesce(location, ''), ''),
      '', '',
      event.folded, '', '', coalesce(series.folded || ' ', '') || event.foldedLocation
    FROM temp.ranking JOIN event ON event.id = subject LEFT JOIN series ON series.id = event.series
    ORDER BY position
    """
}
