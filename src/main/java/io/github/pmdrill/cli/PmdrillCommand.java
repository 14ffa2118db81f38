package io.github.pmdrill.cli;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.help.HelpFooter;
import io.github.pmdrill.help.Manual;
import io.github.pmdrill.help.NarrowHelp;
import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.practice.Exit;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The program as the command line sees it. */
public final class PmdrillCommand implements Command {
    /** In the order of the help. */
    private static final List<String> COMMANDS = List.of(
            "start",
            "daily",
            "plan",
            "resume",
            "browse",
            "search",
            "decks",
            "show",
            "check",
            "listen",
            "history",
            "transcript",
            "record",
            "replay",
            "library",
            "sheet",
            "partner",
            "coach",
            "export",
            "config",
            "completion",
            "help");

    /** Other words for commands. */
    private static final Map<String, String> ALIASES = Map.of("list", "decks", "find", "search");

    /** Longer lines of help are hard to read. */
    private static final int WIDEST = 80;

    private static final List<String> HELP = List.of("--help", "-h");

    private final Environment environment;

    private PmdrillCommand(Environment environment) {
        this.environment = environment;
    }

    /** A switch, of which a start pays for the command that is named; of a map it would pay for all. */
    private static Command command(String name, Environment environment) {
        return switch (name) {
            case "" -> new PmdrillCommand(environment);
            case "start" -> new StartCommand(environment);
            case "daily" -> new DailyCommand(environment);
            case "plan" -> new PlanCommand(environment);
            case "resume" -> new ResumeCommand(environment);
            case "browse" -> new BrowseCommand(environment);
            case "search" -> new SearchCommand(environment);
            case "decks" -> new DecksCommand(environment);
            case "show" -> new ShowCommand(environment);
            case "check" -> new CheckCommand(environment);
            case "listen" -> new ListenCommand(environment);
            case "history" -> new HistoryCommand(environment);
            case "transcript" -> new TranscriptCommand(environment);
            case "record" -> new RecordCommand(environment);
            case "replay" -> new ReplayCommand(environment);
            case "library" -> new LibraryCommand(environment);
            case "sheet" -> new SheetCommand(environment);
            case "partner" -> new PartnerCommand(environment);
            case "coach" -> new CoachCommand(environment);
            case "export" -> new ExportCommand(environment);
            case "config" -> new ConfigCommand(environment);
            case "completion" -> new CompletionCommand(environment);
            case "help" -> new HelpCommand(environment);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Reads ahead what a command line will ask for; on a thread of its own, that others may wait for. */
    @SuppressWarnings("ReturnValueIgnored") // the rules are read, and kept by Java
    public static void readAhead(String... args) {
        Bank.readAhead();
        String named = args.length > 0 ? args[0] : "";
        if (named.equals("daily")) {
            Bank.readListingsAhead();
        } else if (!named.equals("decks")) {
            TimeZone.getDefault();
        }
    }

    /** Runs a command line; the exit code. */
    public static int run(Environment environment, String... args) {
        String named = args.length > 0 ? ALIASES.getOrDefault(args[0], args[0]) : "";
        if (!named.isEmpty() && !named.startsWith("-") && !COMMANDS.contains(named)) {
            environment.warn(UnknownCommand.says(environment, named, words()));
            return Exit.MISUSE;
        }
        Failures failures = new Failures(environment.err());
        Optional<Integer> plain = plain(environment, failures, named, args);
        if (plain.isPresent()) {
            environment.out().flush();
            return plain.get();
        }
        return parsed(environment, failures, named, args);
    }

    /** Runs a line that needs no parser; nothing when it is not as plain as that. */
    private static Optional<Integer> plain(Environment environment, Failures failures, String named, String... args) {
        if (named.startsWith("-") || (named.isEmpty() && args.length > 0)) {
            return Optional.empty();
        }
        Command command = command(named, environment);
        List<String> behind = List.of(args).subList(Math.min(1, args.length), args.length);
        Optional<Arguments> plain = PlainArguments.of(command.spec(), behind);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(command.run(plain.get()));
        } catch (Exception e) {
            return Optional.of(failures.say(e));
        }
    }

    private static int parsed(Environment environment, Failures failures, String named, String... args) {
        CommandLine line = new CommandLine(spec(environment, named));
        line.setExecutionStrategy(PmdrillCommand::execute);
        // What begins with an at sign is text like any other.
        line.setExpandAtFiles(false);
        line.registerConverter(Path.class, PmdrillCommand::path);
        int columns = environment.columns();
        boolean narrow = columns < NarrowHelp.LEAST;
        StringWriter help = new StringWriter();
        line.setUsageHelpWidth(narrow ? NarrowHelp.UNBROKEN : Math.min(WIDEST, columns));
        line.setOut(narrow ? new PrintWriter(help) : writer(environment.out()));
        if (!narrow && Stream.of(args).anyMatch(HELP::contains)) {
            HelpFooter.on(line, Math.min(WIDEST, columns));
        }
        line.setErr(writer(environment.err()));
        line.setExecutionExceptionHandler(failures);
        line.setParameterExceptionHandler(failures);
        int code = line.execute(args);
        environment.out().print(NarrowHelp.of(help.toString(), columns));
        environment.out().flush();
        return code;
    }

    /** A text without a character would name the current folder. */
    private static Path path(String text) {
        if (text.isBlank()) {
            throw new CommandLine.TypeConversionException("a file has a name");
        }
        return Path.of(text);
    }

    /** All words that a command line may begin with. */
    static List<String> words() {
        return Stream.concat(COMMANDS.stream(), ALIASES.keySet().stream()).toList();
    }

    /** The program with all its commands. */
    static CommandSpec whole(Environment environment) {
        return spec(environment, "");
    }

    /**
     * The manual page in roff.
     *
     * @param date of the page, such as 2026-03-07
     */
    public static String manual(Environment environment, String date) {
        return Manual.page(whole(environment), date);
    }

    private static CommandSpec spec(Environment environment, String named) {
        CommandSpec spec = command("", environment).spec().spec();
        spec.usageMessage()
                .synopsisSubcommandLabel("COMMAND")
                .exitCodeListHeading("%nExit codes:%n")
                .commandListHeading("%nCommands:%n")
                .footerHeading("%nExamples:%n");
        for (String name : COMMANDS) {
            // Only the command that was named pays for its setting up; help and mistakes need them all.
            if (!COMMANDS.contains(named) || name.equals(named)) {
                spec.addSubcommand(
                        name, new CommandLine(command(name, environment).spec().spec()));
            }
        }
        exitCodes(spec);
        return spec;
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
            return ((Command) last.commandSpec().userObject()).run(new Arguments.Parsed(last));
        } catch (Exception e) {
            throw new CommandLine.ExecutionException(line, "it failed", e);
        }
    }

    private static void exitCodes(CommandSpec spec) {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put("0", "done");
        codes.put("1", "failed");
        codes.put("2", "misuse");
        codes.put("3", "unfinished: saved, pmdrill resume goes on");
        codes.put("130", "interrupted by Ctrl-C: saved");
        spec.usageMessage().exitCodeList(codes);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    @Override
    public Synopsis spec() {
        return Specs.command(
                "pmdrill",
                this,
                "A rehearsal room for product managers who face technical interviews.",
                "  pmdrill                              what waits, and what to choose from",
                "  pmdrill start system-design          an interview of 25 minutes",
                "  pmdrill start concepts               ten cards",
                "  pmdrill search rate limit            questions about something",
                "  pmdrill daily                        today's ten minutes",
                "  pmdrill resume                       go on where you stopped",
                "  pmdrill start --help                 what an interview can be told",
                "",
                "Environment:",
                "  PMDRILL_HOME     where practice is kept (~/.local/share/pmdrill)",
                "  XDG_DATA_HOME    without PMDRILL_HOME, the folder of its folder pmdrill",
                "  PMDRILL_DECKS    folders with decks of your own, separated by colons",
                "  VISUAL, EDITOR   the editor of /edit",
                "  PMDRILL_PAGER    shows what is longer than the screen; else PAGER, or less",
                "  NO_COLOR         no colours, when it is set",
                "  COLUMNS          how wide lists are printed; else as the terminal is, or 80",
                "  TERM             dumb gives plain lines",
                "  JAVA_HOME        the Java to run on, if it is 17 or newer; else the PATH's",
                "  XDG_CACHE_HOME   where pmdrill keeps what makes it start fast (~/.cache)");
    }

    @Override
    public int run(Arguments given) throws IOException {
        if (environment.terminal()) {
            return new HomeScreen(environment).show();
        }
        String text = """
                pmdrill plays the interviewer: it puts a question, answers what you ask, keeps the clock,
                pushes back, and leaves a transcript to learn from. Nothing leaves this machine.

                  pmdrill start --deck system-design   hold an interview (25 minutes)
                  pmdrill start --deck concepts        ten cards
                  pmdrill daily                        today's ten minutes, by what is due
                  pmdrill resume                       go on where you stopped
                  pmdrill decks                        what there is to practise
                  pmdrill search rate limit            questions about something
                  pmdrill --help                       everything else
                """;
        environment.out().print(text);
        return Exit.DONE;
    }
}
