extension Vocabulary {
  /// Trades that firms put into their names ("Acme Robotics"); ordinary words in any other place.
  static let organisationSectorWords = """
    # English
    advisers advisors aeronautics aerospace agents agritech ai analytics apparel architects
    architecture asset assets attorneys automation automotive aviation beverages bio biologics
    biopharma bioscience biosciences biotech brands broadcasting brokers buses capital cement
    ceramics chemicals chronicle cleantech cloud concepts construction consultants consulting
    controls courier creations credit cyber daily data deeptech dental design devices diagnostics
    digest digital dynamics edtech electric electronics energy engineering equity estates europe
    exchange experts express fashion films fintech foods foodtech games gas genetics genomics glass
    global greentech guardian health healthcare homes housing hydrogen industries innovations
    instruments insurance insurtech intelligence interactive international investment investments
    labs lasers law lawyers lending logistics machinery machines mail maritime markets materials
    media medical medtech metals minerals mining mirror motors nano networks news nuclear observer
    oil opera optics outlet paper partners payments petroleum pharma pharmaceuticals photonics
    pictures plastics polymers post power press productions properties quantum radio realty records
    renewables research retailers review roads robotics satellites savings sciences securities seeds
    semiconductors sensors services shipping software solar solicitors solutions steel stores
    surveyors systems tech technologies technology telecom telecommunications telecoms television
    textiles therapeutics timber times traders transport tribune tv ventures weekly wind wire
    wireless wood works worldwide
    # Others
    acero acier alimentaire alimentari alimentos anlagenbau assicurazioni assurances automobil
    automobile automovil bau beratung bois budownictwo chemia chemie chimica chimie conseil
    construcciones consulenza consultoria costruzioni doradztwo electronica elektronik elektronika
    elettronica energi energia energie energies energija farma farmaceutici holz immobilien
    immobilier ingegneria ingenieria ingenierie ingenieros inmobiliaria inmuebles lebensmittel legno
    logistica logistik logistique logistyka losungen madera maschinenbau medias medien medios metal
    metall metalle quimica rozwiazania seguros sistemas sisteme sistemi soluciones solucoes
    soluzioni stahl system systeme systemes technik technologia technologie technologijos tecnologia
    tecnologias tecnologie teknologi teknologia telefonica telekom transporte trasporti
    versicherungen
    """
}
