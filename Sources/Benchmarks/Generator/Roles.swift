/// Job titles as pages print them.
enum Roles {
  private static let plain = Topics.words(
    """
    Head of Unit; Policy Officer; Director; Project Manager; Managing Director; Professor; \
    Senior Researcher; Chief Executive Officer; Programme Manager; Deputy Director-General; \
    Secretary General; Founder; Consultant; Research Fellow; Cluster Manager; Coordinator; \
    Deputy Head of Unit; Vice President; Senior Adviser; Team Leader; Chair; Legal Officer; \
    Communication Manager; President; Co-Founder and CTO; Associate Professor; Mayor; \
    Economic Analyst; Member of the Board; Innovation Manager; Member of Parliament; Counsellor; \
    Project Officer; Journalist; State Secretary; Chief Scientist; Business Developer; Interpreter; \
    Doctoral Candidate; Data Protection Officer; Ambassador; Commissioner
    """)

  private static let levels = Topics.words(
    """
    Head of; Director of; Expert in; Professor of; Manager,; Coordinator for; Adviser on; Analyst,; \
    Deputy Head of; Team Leader,; Policy Officer for; Researcher in
    """)

  /// One in three in the own language, where it has any.
  static func role(in language: Language, _ random: inout SplitMix) -> String {
    if !language.roles.isEmpty, random.chance(33) { return random.pick(language.roles) }
    return random.chance(55)
      ? random.pickEarly(plain) : "\(random.pick(levels)) \(random.pick(Topics.fields))"
  }
}
