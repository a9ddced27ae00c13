import NameMatching
import Testing

@Suite struct PersonNameTests {
  @Test(
    "one person is one identity",
    arguments: [
      ("Marek Przeor", "PRZEOR, Marek"), ("Jan-Philipp Kramer", "Kramer Jan Philipp"),
      ("Łukasz Błoński", "Lukasz Blonski"), ("Prof. Dr.-Ing. Max Groß", "Max Gross"),
      ("Dr Ana Sorić, PhD", "Ana Soric"), ("H.E. Ion Pop MEP", "Ion Pop"),
      ("Ms. Eva Maydell", "Maydell Eva"),
      ("Prof. Dr. Dr. h.c. Ana Pop", "Ana Pop"), ("Παπαδόπουλος Γιώργος", "Giorgos Papadopoulos"),
      ("Georgi Ivanov", "Георги Иванов"), ("Dott.ssa Anna Rossi, MBA", "Anna Rossi"),
      ("Dr. Matusiak", "Matusiak"), ("Pani Anna Nowak", "Anna Nowak"),
      ("Anna Rossi, Ph.D.", "Anna Rossi"), ("Anna Rossi M.A., M.Sc.", "Anna Rossi"),
      ("Lord Thomas Hill", "Thomas Hill"), ("Dres. Anna Nowak", "Anna Nowak"),
    ])
  func onePersonIsOneIdentity(left: String, right: String) {
    #expect(PersonName.identity(left) == PersonName.identity(right))
  }

  @Test(
    "different names are different identities",
    arguments: [
      ("Pan Wei", "Wei"), ("Thomas Lord", "Thomas"), ("Kaspar Nielsen", "Merete Nielsen"),
      ("Antonio Novo", "Antonio Novo Guerrero"),
      ("H. Müller", "E. Müller"), ("Hall M. A.", "Hall"), ("Doc", "Ing"), ("☃", "☂"),
    ])
  func differentNamesAreDifferentIdentities(left: String, right: String) {
    #expect(PersonName.identity(left) != PersonName.identity(right))
  }

  @Test(
    "titles are known however they are printed",
    arguments: [
      "Dr", "Dr.", "Prof. Dr.-Ing.", "H.E.", "Ms", "PhD", "Dipl.-Ing. (FH)", "Rt Hon",
    ])
  func titlesAreKnownHoweverTheyArePrinted(text: String) {
    #expect(Honorifics.contains(text))
  }

  @Test(
    "what is no title is none", arguments: ["", "Marek", "Dr Marek", "E.", "Drake", "Director"])
  func whatIsNoTitleIsNone(text: String) {
    #expect(!Honorifics.contains(text))
  }

  @Test("an identity is never empty", arguments: ["Dr", "Prof Dr", "☃", "X"])
  func anIdentityIsNeverEmpty(name: String) {
    #expect(!PersonName.identity(name).isEmpty)
  }
}
