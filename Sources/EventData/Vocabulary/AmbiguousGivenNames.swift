extension Vocabulary {
  /// Given names that are as often an ordinary word, a place, a month or a title.
  static let ambiguousGivenNameWords = """
    ace adelaide africa alla america angers ante april art asia ask asuncion august austin basil
    bear bergen bill bin bishop bjork blaze bliss bo breda brittany brook cairo carolina chad chance
    chase chelsea china christian clay constant constanta crystal cuba dakota dallas dan destiny
    dimos duke dusty earl eve even faith florence forest fox gale gang gent georgia german ginger
    grace grant gun han happy harmony heath hope houston india indiana iran israel jay jordan joy
    jun june justice kenya king kong legend libero libertad liga lincoln long love madison major mar
    marine marshal may merry milan misty modeste montana natale nel nevada noble oda olive orlando
    palma papa parfait paris pasqua pastor pau paz perfecto perth phoenix pip primo prince prudence
    prune rada rain rainbow ran rector reed reign rich rocky roman rose royal sage salvador san sang
    santo savannah secondo segundo serenity siena silva silver skip sky sofia sol soleil son song
    star sterling sterre storm stormy sultan summer sun sydney till tor torun trip true urban
    valencia vera victoria vienna vigo ville virginia vitoria washington wellington wil will winter
    wolf wren young
    """
}
