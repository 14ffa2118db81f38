package io.github.pmdrill.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The program as the command line sees it. */
public final class PmdrillCommand implements Command {
    private static final Map<String, Function<World, Command>> COMMANDS = commands();

    private final World world;

    private PmdrillCommand(World world) {
        this.world = world;
    }

    /** In the order of the help. */
    private static Map<String, Function<World, Command>> commands() {
        Map<String, Function<World, Command>> commands = new LinkedHashMap<>();
        commands.put("start", StartCommand::new);
        commands.put("resume", ResumeCommand::new);
        commands.put("decks", DecksCommand::new);
        commands.put("show", ShowCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("listen", ListenCommand::new);
        return commands;
    }

    /** Runs a command line; the exit code. */
    public static int run(World world, String... args) {
        CommandSpec spec = new PmdrillCommand(world).spec();
        String named = args.length > 0 ? args[0] : "";
        COMMANDS.forEach((name, command) -> {
            // Only the command that was named pays for its setting up; help and mistakes need them all.
            if (!COMMANDS.containsKey(named) || name.equals(named)) {
                spec.addSubcommand(name, new CommandLine(command.apply(world).spec()));
            }
        });
        CommandLine line = new CommandLine(spec);
        line.setExecutionStrategy(PmdrillCommand::execute);
        Failures failures = new Failures(world.err());
        line.setOut(writer(world.out()));
        line.setErr(writer(world.err()));
        line.setExecutionExceptionHandler(failures);
        line.setParameterExceptionHandler(failures);
        exitCodes(line);
        int code = line.execute(args);
        world.out().flush();
        return code;
    }

    private static int execute(ParseResult given) {
        Integer helped = CommandLine.executeHelpRequest(given);
        if (helped != null) {
            return helped;
        }
        ParseResult last = given;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        CommandLine line = last.commandSpec().commandLine();
        try {
            return ((Command) last.commandSpec().userObject()).run(last);
        } catch (Exception e) {
            throw new CommandLine.ExecutionException(line, "it failed", e);
        }
    }

    private static void exitCodes(CommandLine line) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (String entry : Exit.LIST) {
            int colon = entry.indexOf(':');
            codes.put(entry.substring(0, colon), entry.substring(colon + 1));
        }
        line.getCommandSpec().usageMessage().exitCodeList(codes);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(
                "pmdrill",
                this,
                "A rehearsal room for product managers who face technical interviews.",
                "  PMDRILL_HOME     where practice is kept (~/.local/share/pmdrill)",
                "  PMDRILL_DECKS    folders with decks of your own, separated by colons",
                "  NO_COLOR         no colours",
                "  VISUAL, EDITOR   the editor of /edit");
        spec.usageMessage()
                .synopsisSubcommandLabel("COMMAND")
                .exitCodeListHeading("%nExit codes:%n")
                .footerHeading("%nEnvironment:%n");
        return spec;
    }

    @Override
    public int run(ParseResult given) {
        String text = """
                pmdrill plays the interviewer: it puts a question, answers what you ask, keeps the clock,
                pushes back, and leaves a transcript to learn from. Nothing leaves this machine.

                  pmdrill start --deck system-design   hold an interview (25 minutes)
                  pmdrill start --deck concepts        ten cards
                  pmdrill resume                       go on where you stopped
                  pmdrill decks                        what there is to practise
                  pmdrill --help                       everything else
                """;
        world.out().print(text);
        return Exit.DONE;
    }
}
