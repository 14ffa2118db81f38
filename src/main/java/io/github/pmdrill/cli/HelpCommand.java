package io.github.pmdrill.cli;

import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.practice.Misuse;

/** {@code pmdrill help}: what {@code --help} says. */
record HelpCommand(Environment environment) implements Command {
    @Override
    public Synopsis spec() {
        return Specs.command(
                        "help",
                        this,
                        "The help of the program, or of a command.",
                        "",
                        "Examples:",
                        "  pmdrill help",
                        "  pmdrill help start")
                .addPositional(Specs.argument(false, "TOPIC", "A command."));
    }

    @Override
    public int run(Arguments given) {
        String name = given.matchedPositionalValue(0, "");
        if (name.isEmpty()) {
            return PmdrillCommand.run(environment, "--help");
        }
        if (!PmdrillCommand.words().contains(name)) {
            throw new Misuse(UnknownCommand.says(name, PmdrillCommand.words()));
        }
        return PmdrillCommand.run(environment, name, "--help");
    }
}
