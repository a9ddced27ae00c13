public import ArgumentParser
public import EventData
public import SpeakerDirectory

extension Kind: ExpressibleByArgument {}
extension OrganisationName.Kind: ExpressibleByArgument {}
extension OrganisationFinding.Kind: ExpressibleByArgument {}
