extension OrganisationVocabulary {
  /// Articles, prepositions and conjunctions.
  static let functionWordLines = """
    the a an of for in at on to by with and from as & und für der die das dem den des im am zu
    zur zum von vom mit bei beim auf aus de la le les l du d et en pour au aux par sur dans un
    une sous avec chez di del dello della dell dei degli delle da dal dalla dall dalle dai il lo
    gli i e ed per con su sul sulla sull sulle nel nella nell nei nelle al alla allo all alle
    agli ai uno una tra fra el los las y u o por para sobre unos unas do dos os no na nos nas ao
    aos em pelo pela com num numa um uma els amb pel pels als sa ses es s dels cap van het een
    voor te ten ter op bij aan met uit om 't 's och på av till från vid inom det ett med hos og
    af til ved ei ja sekä w we z ze oraz dla od po przy przez ds ku nad pod v ve ke k pro při se
    pre so zo za iz h kod ka и в во на по для с со у о об от из к при за до і та з із зі про від
    във със към са од ir ar uz pie iekš az egy și ale din pe pentru cu lui cel cea prin spre και
    κ του της των το τη την τον η ο οι τα για στο στη στην στον στα στις στους σε με από προς
    τις τους εν επί περί ως ένας μια ile için eta agus ag chun yr ac yn ym dan untuk dari yang
    bagi pada ta tal għal għall tat tad tas tan fil f fi dhe fuer ueber
    """
}
