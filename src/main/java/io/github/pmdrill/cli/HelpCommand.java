package io.github.pmdrill.cli;

import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.practice.Exit;
import io.github.pmdrill.practice.Misuse;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code pmdrill help}: what {@code --help} says. */
final class HelpCommand implements Command {
    private final Environment environment;

    HelpCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public CommandSpec spec() {
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
    public int run(ParseResult given) {
        CommandLine program = new CommandLine(PmdrillCommand.whole(environment));
        String name = given.matchedPositionalValue(0, "");
        Map<String, CommandLine> commands = program.getSubcommands();
        CommandLine asked = name.isEmpty() ? program : commands.get(name);
        if (asked == null) {
            throw new Misuse(UnknownCommand.says(name, commands.keySet()));
        }
        environment.out().print(asked.getUsageMessage());
        return Exit.DONE;
    }
}
