extension OrganisationVocabulary {
  /// Legal forms, with the countries that have them.
  static let legalFormLines = """
    # --- German-speaking
    gmbh (DE AT CH LI LU): gmbh g.m.b.h. ges.m.b.h. gesmbh gesellschaft_mit_beschränkter_haftung
    gmbh (DE AT CH LI LU): m.b.h. mbh gesellschaft_mbh
    ggmbh (DE AT): ggmbh g.g.m.b.h. gemeinnützige_gmbh
    ggmbh (DE AT): gemeinnützige_gesellschaft_mit_beschränkter_haftung gemeinnützige_g.m.b.h.
    ag (DE AT CH LI LU): ag a.g. aktiengesellschaft
    ev (DE): e.v. ev eingetragener_verein
    kg (DE AT CH): kg k.g. kommanditgesellschaft gmbh_&_co._kg gmbh_&_co_kg gmbh_und_co._kg
    kg (DE AT CH): gmbh_co_kg ag_&_co._kg co._kg kg_m.b.h.
    kgaa (DE): kgaa k.g.a.a. kommanditgesellschaft_auf_aktien
    ug (DE): ug unternehmergesellschaft ug_(haftungsbeschränkt) ug_haftungsbeschränkt
    ug (DE): haftungsbeschränkt
    ohg (DE AT): ohg o.h.g. offene_handelsgesellschaft
    gbr (DE): gbr gesellschaft_bürgerlichen_rechts
    partg (DE): partg partg_mbb partgmbb partnerschaftsgesellschaft partnerschaft_mbb mbb
    eg (DE AT): e.g. eg eingetragene_genossenschaft
    egen (AT): e.gen. egen reg._gen._m.b.h. egenmbh
    ek (DE): e.k. e.kfm. e.kfr. eingetragener_kaufmann
    eu_at (AT): e.u. eingetragener_einzelunternehmer
    flexco (AT): flexco flexible_kapitalgesellschaft
    kdor (DE): kdör k.d.ö.r. körperschaft_des_öffentlichen_rechts
    ador (DE AT): aör a.ö.r. anstalt_des_öffentlichen_rechts anstalt_öffentlichen_rechts
    vvag (DE): vvag versicherungsverein_auf_gegenseitigkeit
    # --- European and international forms
    se: s.e. se societas_europaea
    sce: s.c.e. sce societas_cooperativa_europaea
    eeig: eeig e.e.i.g. european_economic_interest_grouping geie g.e.i.e. gie_européen
    eeig: groupement_européen_d_intérêt_économique gruppo_europeo_di_interesse_economico ewiv
    eeig: europäische_wirtschaftliche_interessenvereinigung aeie
    eeig: agrupación_europea_de_interés_económico eesv ewg
    egtc: egtc european_grouping_of_territorial_cooperation evtz
    egtc: europäischer_verbund_für_territoriale_zusammenarbeit gect g.e.c.t.
    egtc: gruppo_europeo_di_cooperazione_territoriale
    egtc: groupement_européen_de_coopération_territoriale aect ett európai_területi_társulás
    egtc: ezts ezús euwt
    eric: eric e.r.i.c. european_research_infrastructure_consortium
    # --- Romance
    sa: s.a. sa société_anonyme sociedad_anónima sociedade_anónima societate_pe_acțiuni
    sa: societat_anònima soc._anonyme
    sau (ES): s.a.u. sau sociedad_anónima_unipersonal
    sal (ES): s.a.l. sociedad_anónima_laboral
    sad (ES): s.a.d. sociedad_anónima_deportiva
    sme_es (ES): s.m.e. sme_sa s.m.e.,_s.a. s.a.,_s.m.e. s.a._m.p. m.p. medio_propio
    sl (ES AD): s.l. sl sociedad_limitada sociedad_de_responsabilidad_limitada societat_limitada
    slu (ES): s.l.u. slu sociedad_limitada_unipersonal
    sll (ES): s.l.l. sociedad_limitada_laboral
    slne (ES): s.l.n.e. slne sociedad_limitada_nueva_empresa
    slp (ES): s.l.p. slp sociedad_limitada_profesional
    sc_es (ES): s._coop. s.coop. scoop sociedad_cooperativa s.coop.and. s.coop.mad.
    sc_es (ES): s._coop._and. sociedad_cooperativa_andaluza s.c.c.l. sccl
    sc_es (ES): societat_cooperativa_catalana_limitada
    cb_es (ES): c.b. comunidad_de_bienes
    aie (ES): a.i.e. aie agrupación_de_interés_económico
    ute (ES): u.t.e. unión_temporal_de_empresas
    sarl (FR LU CH BE MA TN DZ LB): s.a.r.l. sarl s.à_r.l. société_à_responsabilité_limitée
    sarl (FR LU CH BE MA TN DZ LB): sarl_unipersonnelle sarl-s
    eurl (FR): eurl e.u.r.l. entreprise_unipersonnelle_à_responsabilité_limitée
    sas (FR): s.a.s. sas société_par_actions_simplifiée
    sasu (FR): sasu s.a.s.u. société_par_actions_simplifiée_unipersonnelle
    snc: s.n.c. snc société_en_nom_collectif società_in_nome_collettivo
    scs: s.c.s. scs société_en_commandite_simple
    sca: s.c.a. sca société_en_commandite_par_actions
    sci (FR): s.c.i. sci société_civile_immobilière
    selarl (FR): selarl s.e.l.a.r.l.
    scop (FR): scop s.c.o.p. société_coopérative_et_participative
    scop (FR): société_coopérative_ouvrière_de_production
    scic (FR): scic s.c.i.c. société_coopérative_d_intérêt_collectif
    saem (FR): saem sem saeml s.a.e.m. société_d_économie_mixte société_anonyme_d_économie_mixte
    spl_fr (FR): spl s.p.l. société_publique_locale
    epic (FR): epic e.p.i.c. établissement_public_à_caractère_industriel_et_commercial
    epa_fr (FR): e.p.a. établissement_public_à_caractère_administratif
    epst (FR): epst établissement_public_à_caractère_scientifique_et_technologique
    epscp (FR): epscp
    gie (FR LU): g.i.e. gie groupement_d_intérêt_économique
    gip (FR): g.i.p. gip groupement_d_intérêt_public
    loi1901 (FR): association_loi_1901 association_loi_de_1901 loi_1901
    arup (FR): association_reconnue_d_utilité_publique reconnue_d_utilité_publique
    sprl (BE): s.p.r.l. sprl société_privée_à_responsabilité_limitée
    sprlu (BE): sprlu s.p.r.l.u.
    srl (IT BE RO MD ES AR): s.r.l. srl s.r.l società_a_responsabilità_limitata
    srl (IT BE RO MD ES AR): societate_cu_răspundere_limitată
    srls (IT): s.r.l.s. srls s.r.l.s società_a_responsabilità_limitata_semplificata
    srlu (IT): s.r.l.u. srlu s.r.l._unipersonale srl_unipersonale società_unipersonale
    srlu (IT): unipersonale
    srld (RO): s.r.l.-d. srl-d
    spa (IT DZ CL): s.p.a. spa s.p.a società_per_azioni società_azionaria sociedad_por_acciones
    sapa (IT): s.a.p.a. sapa società_in_accomandita_per_azioni
    sas_it (IT): società_in_accomandita_semplice
    ss_it (IT): s.s. società_semplice
    scarl (IT): s.c.ar.l. s.c.a_r.l. s.c.a.r.l. scarl s.c._a_r.l. soc._cons._a_r.l.
    scarl (IT): soc.cons.a_r.l. soc._coop._a_r.l. soc.coop.a_r.l. s.cons.a_r.l.
    scarl (IT): società_consortile_a_responsabilità_limitata
    scarl (IT): società_cooperativa_a_responsabilità_limitata società_consortile soc._cons.
    scarl (IT): s.c.a_rl scral
    scpa (IT): s.c.p.a. scpa società_consortile_per_azioni società_cooperativa_per_azioni
    scpa (IT): s.c._p.a.
    sc_it (IT): soc._coop. soc.coop. società_cooperativa s.coop.a_r.l.
    scs_it (IT): soc._coop._soc. società_cooperativa_sociale s.c.s._onlus cooperativa_sociale
    onlus (IT): onlus o.n.l.u.s. organizzazione_non_lucrativa_di_utilità_sociale
    ets (IT): e.t.s. ets ente_del_terzo_settore
    aps_it (IT): a.p.s. associazione_di_promozione_sociale
    odv (IT): o.d.v. odv organizzazione_di_volontariato
    asd_it (IT): a.s.d. asd associazione_sportiva_dilettantistica
    ssd_it (IT): s.s.d. ssd società_sportiva_dilettantistica
    irccs (IT): irccs i.r.c.c.s. istituto_di_ricovero_e_cura_a_carattere_scientifico
    lda (PT AO MZ): lda l.da lda. limitada sociedade_por_quotas
    unip_lda (PT): unipessoal_lda unipessoal,_lda unip._lda sociedade_unipessoal_por_quotas
    unip_lda (PT): unipessoal
    crl (PT): c.r.l. crl cooperativa_de_responsabilidade_limitada
    ipss (PT): ipss i.p.s.s. instituição_particular_de_solidariedade_social
    epe_pt (PT): e.p.e. epe entidade_pública_empresarial
    ip_pt (PT): i.p. instituto_público
    em_pt (PT): e.m. empresa_municipal e.e.m.
    sgps (PT): sgps s.g.p.s. sociedade_gestora_de_participações_sociais
    ltda (BR CL CO): ltda ltda. sociedade_limitada
    eireli (BR): eireli
    sa_de_cv (MX): s.a._de_c.v. sa_de_cv sociedad_anónima_de_capital_variable s.a.b._de_c.v.
    s_de_rl (MX): s._de_r.l. s._de_r.l._de_c.v. s_de_rl_de_cv
    ac_mx (MX): a.c. asociación_civil
    sac_pe (PE): s.a.c. sac sociedad_anónima_cerrada
    ra_ro (RO): r.a. regia_autonomă
    pfa (RO): p.f.a. pfa persoană_fizică_autorizată
    # --- Low Countries
    bv (NL BE): b.v. bv besloten_vennootschap
    bv (NL BE): besloten_vennootschap_met_beperkte_aansprakelijkheid
    bvba (BE): bvba b.v.b.a.
    ebvba (BE): ebvba
    nv (NL BE SR CW): n.v. nv naamloze_vennootschap n.v._van_publiek_recht
    cv_nl (NL BE): c.v. commanditaire_vennootschap
    cvba (BE): cvba c.v.b.a. coöperatieve_vennootschap
    cvba (BE): coöperatieve_vennootschap_met_beperkte_aansprakelijkheid cvba-so cvso
    scrl (BE): s.c.r.l. scrl scrl-fs s.c.r.l.f.s. société_coopérative_à_responsabilité_limitée
    sc_be (BE LU): société_coopérative
    vof (NL BE): v.o.f. vof vennootschap_onder_firma
    ua (NL): u.a. uitgesloten_aansprakelijkheid coöperatie_u.a. coöperatieve_vereniging_u.a.
    ua (NL): b.a. w.a.
    aisbl (BE): aisbl a.i.s.b.l. association_internationale_sans_but_lucratif inpa
    aisbl (BE): international_non_profit_association
    ivzw (BE): ivzw i.v.z.w. internationale_vereniging_zonder_winstoogmerk
    asbl (BE LU): asbl a.s.b.l. association_sans_but_lucratif
    vzw (BE): vzw v.z.w. vereniging_zonder_winstoogmerk vereniging_zonder_winstgevend_doel
    vog (BE): v.o.g. vog
    fup (BE): fup fondation_d_utilité_publique ston stichting_van_openbaar_nut
    sui_generis (NL): publiekrechtelijke_rechtspersoon
    anbi (NL): anbi algemeen_nut_beogende_instelling
    # --- Nordic
    oy (FI): oy osakeyhtiö o.y. oy_ab
    oyj (FI): oyj abp julkinen_osakeyhtiö oyj_abp
    ry (FI): r.y. ry rekisteröity_yhdistys
    rf (FI): r.f. rf registrerad_förening
    sr_fi (FI): s.r. sr rekisteröity_säätiö
    osk (FI): osk
    ky (FI): ky kommandiittiyhtiö
    ay_fi (FI): avoin_yhtiö
    ab (SE FI): ab a.b. aktiebolag aktiebolaget ab_(publ) publ publikt_aktiebolag
    ab (SE FI): privat_aktiebolag aktb.
    hb (SE): hb handelsbolag
    kb (SE): kb kommanditbolag
    ek_for (SE): ek._för. ek_för ekonomisk_förening
    ideell (SE): ideell_förening
    as (NO DK EE TR): a/s as aksjeselskap aktieselskab aktieselskabet aktsiaselts
    asa (NO): asa allmennaksjeselskap
    ans (NO): ans ansvarlig_selskap
    sa_no (NO): samvirkeforetak
    nuf (NO): nuf norskregistrert_utenlandsk_foretak
    sf_no (NO): statsforetak s.f.
    hf_no (NO): helseforetak
    iks (NO): iks interkommunalt_selskap
    aps (DK GL): aps anpartsselskab anpartsselskabet
    ivs (DK): ivs iværksætterselskab
    is_dk (DK): i/s interessentskab
    ks_dk (DK NO): k/s kommanditselskab kommandittselskap
    amba (DK): amba a.m.b.a. andelsselskab_med_begrænset_ansvar
    fmba (DK): fmba f.m.b.a. forening_med_begrænset_ansvar
    smba (DK): smba s.m.b.a. selskab_med_begrænset_ansvar
    pf_fo (FO): p/f
    spf_fo (FO): sp/f
    ehf (IS): ehf ehf. einkahlutafélag
    hf_is (IS): hf hf. hlutafélag
    ohf (IS): ohf ohf. opinbert_hlutafélag
    slf (IS): slf slf. samlagsfélag
    ses (IS): sjálfseignarstofnun
    # --- Baltic
    uab (LT): uab u.a.b. uždaroji_akcinė_bendrovė
    ab_lt (LT): akcinė_bendrovė
    vsi (LT): všį viešoji_įstaiga v.š.į.
    mb_lt (LT): mažoji_bendrija mb
    ii_lt (LT): individuali_įmonė iį į.į.
    vi_lt (LT): valstybės_įmonė vį
    bi_lt (LT): biudžetinė_įstaiga biį
    sia (LV): sia s.i.a. sabiedrība_ar_ierobežotu_atbildību
    as_lv (LV): akciju_sabiedrība
    vas_lv (LV): vas valsts_akciju_sabiedrība
    vsia (LV): vsia valsts_sia valsts_sabiedrība_ar_ierobežotu_atbildību
    ik_lv (LV): individuālais_komersants
    ou (EE): oü osaühing o.ü.
    mtu (EE): mtü mittetulundusühing m.t.ü.
    sa_ee (EE): eraõiguslik_sihtasutus
    tu_ee (EE): tulundusühistu täisühing
    fie (EE): fie füüsilisest_isikust_ettevõtja
    # --- Central Europe
    zoo (PL): sp._z_o.o. sp.z_o.o. sp.z.o.o. sp_z_oo sp._z_oo sp_zoo spzoo sp._zo.o.
    zoo (PL): spółka_z_ograniczoną_odpowiedzialnością spółka_z_o.o. z_o.o. z.o.o. zoo
    zoo_sk (PL): sp._z_o.o._sp.k. sp._z_o.o._sp._k. sp._z_o.o._spółka_komandytowa
    sa_pl (PL): spółka_akcyjna sp._akc.
    psa (PL): p.s.a. psa prosta_spółka_akcyjna
    sk_pl (PL): sp._k. sp.k. spółka_komandytowa
    ska_pl (PL): s.k.a. ska spółka_komandytowo-akcyjna spółka_komandytowo_akcyjna
    sj_pl (PL): sp._j. sp.j. spółka_jawna
    sc_pl (PL): s.c. spółka_cywilna
    spp_pl (PL): sp._p. sp.p. spółka_partnerska
    pp_pl (PL): p.p. przedsiębiorstwo_państwowe
    opp_pl (PL): o.p.p. organizacja_pożytku_publicznego
    sro (CZ SK): s.r.o. sro s._r._o. s.r.o spol._s_r.o. spol._s_r._o. spol.s_r.o.
    sro (CZ SK): společnost_s_ručením_omezeným spoločnosť_s_ručením_obmedzeným spol._s.r.o.
    as_cz (CZ SK TR): a.s. a._s. akciová_společnost akciová_spoločnosť akc._spol.
    zs (CZ): z.s. zs z._s. zapsaný_spolek
    ops (CZ): o.p.s. ops o._p._s. obecně_prospěšná_společnost
    zu (CZ): z.ú. z._ú. zapsaný_ústav
    pobocny_spolek (CZ): pobočný_spolek p.s.
    vvi (CZ SK): v.v.i. v._v._i. vvi veřejná_výzkumná_instituce verejná_výskumná_inštitúcia
    vos (CZ): v.o.s. vos veřejná_obchodní_společnost
    vos_sk (SK): verejná_obchodná_spoločnosť
    ks_cz (CZ SK): k.s. komanditní_společnost komanditná_spoločnosť
    po_cz (CZ): p.o. příspěvková_organizace
    po_sk (SK): príspevková_organizácia
    sp_cz (CZ): s.p. státní_podnik štátny_podnik
    zspo (CZ): z.s.p.o. zájmové_sdružení_právnických_osob
    zzpo (SK): z.z.p.o. záujmové_združenie_právnických_osôb
    oz_sk (SK): o.z. občianske_združenie občanské_sdružení o.s.
    no_sk (SK): n.o. nezisková_organizácia
    jsa (SK): j.s.a. jednoduchá_spoločnosť_na_akcie
    nf_cz (CZ SK): nadační_fond neinvestičný_fond n.f.
    kft (HU): kft kft. korlátolt_felelősségű_társaság
    nkft (HU): nonprofit_kft. nonprofit_kft közhasznú_nonprofit_kft.
    nkft (HU): közhasznú_nonprofit_korlátolt_felelősségű_társaság
    nkft (HU): nonprofit_korlátolt_felelősségű_társaság
    zrt (HU): zrt zrt. zártkörűen_működő_részvénytársaság nonprofit_zrt.
    nyrt (HU): nyrt nyrt. nyilvánosan_működő_részvénytársaság
    rt_hu (HU): rt. részvénytársaság
    bt_hu (HU): bt bt. betéti_társaság
    kkt (HU): kkt kkt. közkereseti_társaság
    kht (HU): kht kht. közhasznú_társaság
    ev_hu (HU): egyéni_vállalkozó
    # --- South-eastern Europe
    doo (SI HR RS BA ME MK): d.o.o. doo d._o._o. d.o.o družba_z_omejeno_odgovornostjo
    doo (SI HR RS BA ME MK): društvo_s_ograničenom_odgovornošću
    doo (SI HR RS BA ME MK): društvo_sa_ograničenom_odgovornošću
    doo (SI HR RS BA ME MK): друштво_са_ограниченом_одговорношћу д.о.о. дооел dooel
    jdoo (HR): j.d.o.o. jdoo jednostavno_društvo_s_ograničenom_odgovornošću
    dd (SI HR BA): d.d. dd d._d. delniška_družba dioničko_društvo
    ad (RS BG ME MK BA): a.d. ad акционерно_дружество akcionarsko_društvo акционарско_друштво ад
    ad (RS BG ME MK BA): а.д.
    dno (SI): d.n.o. družba_z_neomejeno_odgovornostjo
    sp_si (SI): samostojni_podjetnik
    zoo_si (SI): zadruga_z_omejeno_odgovornostjo
    so_si (SI): so.p. socialno_podjetje
    jp_rs (RS BA HR): j.p. javno_preduzeće јавно_предузеће ј.п.
    jz_si (SI): javni_zavod
    ood (BG): ood o.o.d. оод дружество_с_ограничена_отговорност
    ood (BG): druzhestvo_s_ogranichena_otgovornost
    eood (BG): eood e.o.o.d. еоод еднолично_дружество_с_ограничена_отговорност
    ead (BG): ead e.a.d. еад еднолично_акционерно_дружество
    et_bg (BG): едноличен_търговец
    sd_bg (BG): събирателно_дружество
    npo_bg (BG): юлнц сдружение_с_нестопанска_цел
    shpk (AL XK): sh.p.k. shpk shoqëri_me_përgjegjësi_të_kufizuar
    sha (AL XK): sh.a. shoqëri_aksionare
    ae (GR CY): α.ε. αε a.e. ae ανώνυμη_εταιρεία ανώνυμος_εταιρεία anonymi_etaireia
    ae (GR CY): ανώνυμη_εταιρία
    aebe (GR): α.ε.β.ε. αεβε aebe a.e.b.e. ανώνυμη_εμπορική_και_βιομηχανική_εταιρεία abee αβεε
    aebe (GR): α.β.ε.ε.
    epe (GR): ε.π.ε. επε εταιρεία_περιορισμένης_ευθύνης εταιρία_περιορισμένης_ευθύνης
    ike (GR): ι.κ.ε. ικε i.k.e. ike ιδιωτική_κεφαλαιουχική_εταιρεία
    ike (GR): idiotiki_kefalaiouchiki_etaireia p.c. pc private_company
    monike (GR): μον._ι.κ.ε. μονοπρόσωπη_ικε μονοπρόσωπη_ι.κ.ε. monoprosopi_ike
    monike (GR): monoprosopi_i.k.e. μ.ι.κ.ε.
    monepe (GR): μονοπρόσωπη_επε monoprosopi_epe μονοπρόσωπη_ε.π.ε.
    monae (GR): μονοπρόσωπη_αε μονοπρόσωπη_α.ε. monoprosopi_ae monoprosopi_a.e.
    oe_gr (GR): ο.ε. οε ομόρρυθμη_εταιρεία ομόρρυθμος_εταιρεία
    ee_gr (GR): ε.ε. εε ετερόρρυθμη_εταιρεία ετερόρρυθμος_εταιρεία
    amke (GR): αμκε α.μ.κ.ε. amke a.m.k.e. αστική_μη_κερδοσκοπική_εταιρεία
    amke (GR): astiki_mi_kerdoskopiki_etaireia
    koinsep (GR): κοιν.σ.επ. κοινσεπ koin.s.ep. koinsep κοινωνική_συνεταιριστική_επιχείρηση
    npdd (GR): ν.π.δ.δ. νπδδ νομικό_πρόσωπο_δημοσίου_δικαίου
    npid (GR): ν.π.ι.δ. νπιδ νομικό_πρόσωπο_ιδιωτικού_δικαίου
    as_tr (TR): anonim_şirketi anonim_şirket
    ltdsti (TR): ltd._şti. ltd.şti. ltd_şti limited_şirketi limited_şirket
    koop_tr (TR): koop.
    ticsan (TR): san._ve_tic. sanayi_ve_ticaret san._tic. san.tic. tic._ve_san.
    ticsan (TR): ticaret_ve_sanayi san._ve_tic._a.ş. san._ve_tic._ltd._şti.
    # --- Eastern Europe and Central Asia
    ooo (RU BY): ооо о.о.о. общество_с_ограниченной_ответственностью ooo
    ooo (RU BY): obshchestvo_s_ogranichennoy_otvetstvennostyu
    ao_ru (RU KZ): ао акционерное_общество aktsionernoe_obshchestvo
    pao (RU): пао публичное_акционерное_общество pao
    oao (RU BY): оао открытое_акционерное_общество oao
    zao (RU BY): зао закрытое_акционерное_общество zao
    nao_ru (RU): непубличное_акционерное_общество
    ip_ru (RU BY KZ): индивидуальный_предприниматель
    ano_ru (RU): ано автономная_некоммерческая_организация
    fgup (RU): фгуп федеральное_государственное_унитарное_предприятие fgup
    fgbu (RU): фгбу федеральное_государственное_бюджетное_учреждение фгбоу фгбоу_во фгаоу
    fgbu (RU): фгаоу_во фгбун
    fgbu (RU): федеральное_государственное_бюджетное_образовательное_учреждение_высшего_образования
    fgbu (RU): федеральное_государственное_автономное_образовательное_учреждение_высшего_образования
    fgbu (RU): федеральное_государственное_бюджетное_учреждение_науки
    gup_ru (RU): гуп государственное_унитарное_предприятие
    too_kz (KZ): тоо товарищество_с_ограниченной_ответственностью жшс
    tov (UA): тов тзов т.о.в. товариство_з_обмеженою_відповідальністю tov
    tov (UA): товариство_з_додатковою_відповідальністю tovarystvo_z_obmezhenoiu_vidpovidalnistiu
    prat (UA): прат приватне_акціонерне_товариство prat
    pat_ua (UA): пат публічне_акціонерне_товариство
    at_ua (UA): акціонерне_товариство
    go_ua (UA): громадська_організація
    fop_ua (UA): фоп фізична_особа-підприємець фізична_особа_підприємець
    dp_ua (UA): державне_підприємство
    kp_ua (UA): комунальне_підприємство
    pp_ua (UA): приватне_підприємство
    odo_by (BY): одо общество_с_дополнительной_ответственностью таа
    mchj (UZ): mchj mas_uliyati_cheklangan_jamiyat
    mmc (AZ): mmc məhdud_məsuliyyətli_cəmiyyət
    # --- English
    ltd: ltd ltd. limited co._ltd co.,_ltd. co.ltd co_ltd company_limited pty_ltd pty._ltd.
    ltd: pty_limited proprietary_limited private_limited_company
    pty_za (ZA): (pty)_ltd pty_(ltd) (proprietary)_limited
    plc: plc p.l.c. public_limited_company
    cyf (GB): cyf cyf. cyfyngedig ccc cwmni_cyfyngedig_cyhoeddus
    teo (IE): teo teo. teoranta cpt cuideachta_phoiblí_theoranta
    clg (IE): clg c.l.g. company_limited_by_guarantee cuideachta_faoi_theorainn_ráthaíochta
    dac (IE): d.a.c. designated_activity_company
    uc_ie (IE): unlimited_company
    cic (GB): c.i.c. community_interest_company
    cio (GB): c.i.o. charitable_incorporated_organisation scio
    lbg (GB): limited_by_guarantee lbg
    rtm (GB): r.t.m._company
    llc: llc l.l.c. limited_liability_company l.l.c
    pllc (US): pllc p.l.l.c.
    llp: llp l.l.p. limited_liability_partnership
    lp: l.p. limited_partnership
    lllp (US): lllp
    inc: inc inc. incorporated
    corp: corp corp. corporation
    pbc (US): public_benefit_corporation p.b.c.
    pc_us (US): professional_corporation
    co: & co. and_co. and_company
    npo (ZA): npc non_profit_company
    ngo: n.g.o. ngo non_governmental_organisation non_governmental_organization ong o.n.g.
    ngo_no: non_profit_organisation non_profit_organization nonprofit_organisation
    ngo_no: nonprofit_organization not_for_profit_organisation
    501c3 (US): 501(c)(3) 501c3
    wll (BH KW QA): w.l.l. wll with_limited_liability
    fze (AE): fze f.z.e. free_zone_establishment
    fzco (AE): fzco fz-llc fz_llc
    jsc: jsc j.s.c. joint_stock_company joint-stock_company
    cjsc: cjsc c.j.s.c. closed_joint_stock_company closed_joint-stock_company
    ojsc: ojsc o.j.s.c. open_joint_stock_company open_joint-stock_company
    pjsc: pjsc p.j.s.c. public_joint_stock_company public_joint-stock_company
    psc_jo (JO AE): p.s.c. psc
    saoc (OM): s.a.o.c. saoc
    saog (OM): s.a.o.g. saog
    sae (EG): s.a.e.
    # --- Asia, Africa
    # 株式会社, whose characters are read as Chinese
    kk (JP): zhu_shi_hui_she
    kk (JP): k.k. kk kabushiki_kaisha kabushiki_gaisha kabushikigaisha
    gk_jp (JP): g.k. godo_kaisha
    pvt_ltd (IN PK LK BD NP ZW MV): pvt_ltd pvt._ltd. pvt._ltd pvt.ltd. (p)_ltd. p_ltd
    pvt_ltd (IN PK LK BD NP ZW MV): private_limited pvt
    opc_in (IN): opc_private_limited
    sdn_bhd (MY BN): sdn_bhd sdn._bhd. sdn.bhd. sendirian_berhad
    bhd (MY): bhd bhd. berhad
    pte_ltd (SG): pte_ltd pte._ltd. pte.ltd. pte
    pt_id (ID): p.t. perseroan_terbatas pt_tbk tbk
    cv_id (ID): persekutuan_komanditer
    jsc_vn (VN): ctcp công_ty_cổ_phần
    tnhh (VN): tnhh công_ty_tnhh công_ty_trách_nhiệm_hữu_hạn
    pcl_th (TH): pcl public_company_limited
    gmbh_cn (CN): youxian_gongsi
    kabu_kr (KR): jusik_hoesa chusik_hoesa
    suarl (TN SN): suarl s.u.a.r.l.
    """
}
