extension Vocabulary {
  /// Legal forms and other marks of an organisation, written without dots.
  static let organisationMarkWords = """
    ab acep ad ae ag aie aisbl ans aps as asa asbl ay beheer bhd bt bv bvba cic clg co co-op cokg
    company coop corp corporation crl cv cvba dac dd dg dgs direccion-general direction-generale
    directorate-general direktoratet direzione-generale dmcc dno doo ead eei eeig eesv eg ehf eip
    eirl eood epa epe epic esv ets eurl ev ewiv fze gbr gd geie generaldirektion ggmbh gie gk gmbh
    gmbh&co group hb hf ik ike inc incorporated ip ipi irl iui ivs ivzw jdoo kb kd kda kft kg kgaa
    kk kkt ks ky lc lda limited llc llp lp ltd ltda mb mbb mbh mike mtu ngo nv nyrt oao ohg ong
    onlus ood ooo ops ou oy oyj pao pbc plc ps psa pte pty pvt rt sa sae sal sapa sarl sarlu sas
    sasu sau sc sca scarl sccl scic scop scpa scrl scs sd sdn se sendirian ses sf sia sihtasutus sl
    slf sll slne slu snc sp spa spj spk spol spzo spzoo srl srlcr srls sro stg tov uab uc ug ulc
    unipessoal unlimited ute vat vof vos vsi vzw zao zat zoo zrt zs zu
    """
}
