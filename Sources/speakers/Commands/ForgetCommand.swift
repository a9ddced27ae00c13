import ArgumentParser
import SpeakerDirectory

struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Erase a person for good, and keep the person from coming back.",
    discussion: """
      Names, statements, decisions and index entries go, and the name in texts of others. Then \
      the file is written anew and read to the last byte for every form of the name. Of whom was \
      forgotten, a keyed hash is kept, by which later imports leave the person out. It cannot be \
      taken back. The name is a key or a whole name. Where another program keeps using the file, \
      it is said what remains; the same call again does it.

      EXAMPLES
        speakers forget "Marek Przeor" --dry-run
        speakers forget marek-przeor

      RECORDS (json: the report; ndjson, csv: one person each)
        report  isDryRun, people, roles and organisations that nobody else had,
                mentions: [{kind, text, withoutName, event}],
                namesakes: [{key, name}],
                proof: {files: [{path, bytes}], forms,
                traces: [{place, rows, reason}]}
        person  key, name, names, formerKeys, statements, events, judgements, last
      """)

  @OptionGroup var name: NameArgument

  @Flag(help: "Only show what would go; nothing changes.")
  var dryRun = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    let found = try directory.open().forget(name.text, dryRun: dryRun)
    try output.write(found, of: name.text)
    if case .found(let report) = found { try report.checkProof() }
  }
}

extension ForgetReport {
  /// Ends with an error where a form of a name is left that should not be there.
  func checkProof() throws {
    guard let proof, !proof.isClean else { return }
    throw Failure(
      message: "the name is still found in the file; forget it again, and if it stays, report it",
      code: .softwareError)
  }
}
