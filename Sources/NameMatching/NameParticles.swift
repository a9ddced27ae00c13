/// Words of a name that are often left out, or added: they tell little of who somebody is.
public enum NameParticles {
  /// Whether the folded word is one.
  public static func contains(_ word: some StringProtocol) -> Bool {
    particles.contains(String(word))
  }

  private static let particles = Set(
    """
    a al am an and av af bar baron baroness ben bin bint binte binti count countess d da dal dalla \
    das de degli dei del dela della den der des di do dos du e earl el en et ha het i ibn ii iii in \
    iv jr junior kyzy la las le les lo los mac mc of og och oglu ogly ou op senior snr sr st t ten \
    ter the u ul und van vd viscount vom von y z za zu zum zur
    """.split(separator: " ").map(String.init))
}
