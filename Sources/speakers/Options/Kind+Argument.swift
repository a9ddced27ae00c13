public import ArgumentParser
public import SpeakerDirectory

extension Kind: ExpressibleByArgument {}
