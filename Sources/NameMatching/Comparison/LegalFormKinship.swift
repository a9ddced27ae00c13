/// Which legal forms are one form in two languages, or one more exactly said.
enum LegalFormKinship {
  /// How two printed legal forms go together.
  enum Relation { case same, translated, different }

  static func relation(_ left: String, _ right: String) -> Relation {
    if left == right { return .same }
    return kindsByForm[left, default: 0] & kindsByForm[right, default: 0] != 0
      ? .translated : .different
  }

  /// Of each form the numbers of its kinds, as bits.
  private static let kindsByForm: [String: UInt64] = {
    var kindsByForm: [String: UInt64] = [:]
    for (number, forms) in kinds.enumerated() {
      for form in forms { kindsByForm[form, default: 0] |= 1 << UInt64(number) }
    }
    return kindsByForm
  }()

  /// A general form may mean each special one, but the special ones differ: "JSC" is "OAO" or "ZAO",
  /// and these are two.
  private static let kinds: [[String]] = [
    ["jsc", "ao_ru", "ao", "oao", "ojsc"], ["jsc", "ao", "ao_ru", "pao", "pjsc"],
    ["jsc", "ao", "ao_ru", "zao", "cjsc"], ["jsc", "ao", "ao_ru", "nao_ru"],
    ["jsc", "at_ua", "prat"], ["jsc", "pjsc", "pat_ua"], ["jsc", "ad"], ["jsc", "as_lv"],
    ["jsc", "ab_lt"], ["jsc", "as", "as_lv"], ["as", "as_cz", "as_tr", "as_lv"],
    ["llc", "ooo", "tov", "too_kz"], ["llc", "ood", "eood"], ["llc", "doo"], ["llc", "ltd", "ooo"],
    ["llc", "sia"], ["llc", "uab"], ["llc", "zoo"], ["ltd", "ood"], ["ltd", "tov"],
    ["ltd", "pvt_ltd", "pte_ltd"], ["sa", "ae"], ["sa", "sa_pl"], ["ab", "ab_lt"], ["epe", "ltd"],
    ["inc", "corp"],
    ["oyj", "oy"], ["aps", "aps_it"], ["asa", "as"], ["gmbh", "kg"],
    ["co", "inc", "corp", "ltd", "kk"], ["llc", "co"],
    ["sl", "slu"], ["sa", "sau"], ["sas", "sasu"], ["lda", "unip_lda"], ["ou", "llc"],
  ]
}
