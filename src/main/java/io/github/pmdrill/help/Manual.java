package io.github.pmdrill.help;

import io.github.pmdrill.text.Wrapping;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page, in roff with the macros of man: what {@code --help} says of every command, on one page. */
public final class Manual {
    private static final Pattern TERM = Pattern.compile(" {2}(\\S.*?) {2,}(\\S.*)");

    private static final int WIDTH = 72;

    private static final String DESCRIPTION = """
            .B pmdrill
            plays the interviewer.
            It puts a question, answers the clarifying questions that it is asked, keeps
            the clock of each part, pushes back on what was said, and leaves a Markdown
            transcript to learn from.
            It works offline; nothing leaves the machine.
            .PP
            Without a command, at a terminal, it shows where one stands and what to choose
            from: an unfinished session, the drill of the day, an interview, all questions.
            A number, a letter or a word chooses.
            In a pipe it says what to try first.
            .PP
            Without a terminal the same interview is held in lines on standard input and
            output, and the end of the input saves the session and leaves.
            Data goes to standard output, everything else to standard error.
            .PP
            At the prompt of an interview,
            .B /help
            lists keys and commands.
            """;

    private static final String PACKAGERS = """
            .SH "FOR PACKAGERS"
            .TP
            .B pmdrill \\-\\-archive
            Makes an archive of class data for the Java at hand beside the program, by which
            it starts faster.
            It must be the program's only argument.
            The archive belongs to this Java, and to this file where it lies: after a
            change of either it is made again.
            """;

    private static final List<List<String>> FILES = List.of(
            List.of(
                    "~/.local/share/pmdrill/sessions/*.jsonl",
                    "The journals: a line for each reply, written before the next prompt."),
            List.of("~/.local/share/pmdrill/sessions/*.md", "The transcripts, made from the journals."),
            List.of(
                    "~/.local/share/pmdrill/attempts.jsonl",
                    "A line for each finished question; it may be deleted, and is made anew from the journals."),
            List.of(
                    "~/.local/share/pmdrill/outside/*.jsonl",
                    "What interviewers and coaches said: a line for each, in a file for each session."),
            List.of("~/.local/share/pmdrill/studied.txt", "The questions whose outline was shown."),
            List.of("~/.cache/pmdrill", "Archives of class data, by which the program starts faster; may be deleted."));

    private final StringBuilder page = new StringBuilder();

    private Manual() {}

    /**
     * The page.
     *
     * @param program with all its commands
     * @param date of the page, such as 2026-03-07
     */
    public static String page(CommandSpec program, String date) {
        Manual manual = new Manual();
        manual.macro(".TH PMDRILL 1 " + date, program.version()[0], "User Commands");
        manual.heading("NAME").text("pmdrill - interviews to rehearse, for product managers");
        manual.heading("SYNOPSIS").synopsis(program);
        manual.heading("DESCRIPTION").page.append(DESCRIPTION);
        manual.heading("OPTIONS").text("Every command has these, too:");
        program.options().forEach(manual::option);
        manual.heading("COMMANDS");
        commands(program).forEach(manual::command);
        manual.heading("EXAMPLES");
        manual.page.append(".nf\n");
        commands(program).forEach(manual::examples);
        manual.page.append(".fi\n");
        manual.heading("EXIT STATUS");
        program.usageMessage().exitCodeList().forEach((code, meaning) -> manual.term(code, sentence(meaning)));
        manual.heading("ENVIRONMENT").terms(footer(program));
        manual.heading("FILES");
        FILES.forEach(file -> manual.term(file.get(0), file.get(1)));
        manual.page.append(PACKAGERS);
        manual.heading("SEE ALSO").text("The README of pmdrill tells how a deck is written, and shows a session.");
        return manual.page.toString();
    }

    /** The names of the commands of a program, without their other words. */
    static List<String> names(CommandSpec program) {
        return commands(program).stream().map(CommandLine::getCommandName).toList();
    }

    /** Each once, although some have a second name. */
    private static Set<CommandLine> commands(CommandSpec program) {
        return new LinkedHashSet<>(program.subcommands().values());
    }

    private Manual heading(String title) {
        return macro(".SH", title);
    }

    private Manual macro(String macro, String... words) {
        page.append(macro);
        for (String word : words) {
            page.append(" \"").append(escaped(word).replace("\"", "\\(dq")).append('"');
        }
        page.append('\n');
        return this;
    }

    /** A paragraph's text, in lines that are short enough for any mail or diff. */
    private void text(String text) {
        Wrapping.words(text, WIDTH, word -> true).forEach(this::line);
    }

    /** One line, which is not taken for a macro. */
    private void line(String text) {
        page.append(text.startsWith(".") || text.startsWith("'") ? "\\&" : "")
                .append(escaped(text))
                .append('\n');
    }

    private void term(String term, String text) {
        page.append(".TP\n");
        macro(".B", term);
        text(text);
    }

    private void synopsis(CommandSpec program) {
        page.append(".B pmdrill\n.RB [ \\-hV ]\n.I COMMAND\n");
        for (CommandLine line : commands(program)) {
            CommandSpec command = line.getCommandSpec();
            String arguments = arguments(command).map(Manual::place).collect(Collectors.joining(" "));
            page.append(".br\n");
            macro(".B", "pmdrill " + command.name());
            page.append(".RI [ OPTION ].\\|.\\|.\\&\n");
            if (!arguments.isEmpty()) {
                macro(".I", arguments);
            }
        }
    }

    private static String place(PositionalParamSpec argument) {
        String label = argument.paramLabel() + (argument.arity().max() > 1 ? "..." : "");
        return argument.required() ? label : "[" + label + "]";
    }

    private void command(CommandLine line) {
        CommandSpec command = line.getCommandSpec();
        String arguments = arguments(command).map(a -> " " + place(a)).collect(Collectors.joining());
        macro(".SS", "pmdrill " + command.name() + " [OPTION]..." + arguments);
        for (String paragraph : command.usageMessage().description()) {
            text(paragraph);
        }
        arguments(command).forEach(a -> term(a.paramLabel(), described(a)));
        command.options().stream()
                .filter(option -> !option.usageHelp() && !option.versionHelp())
                .forEach(this::option);
    }

    private void option(OptionSpec option) {
        String value = option.arity().max() > 0 ? "=" + option.paramLabel() : "";
        term(String.join(", ", option.names()) + value, described(option));
    }

    private static String described(ArgSpec argument) {
        return String.join(" ", argument.description());
    }

    private static Stream<PositionalParamSpec> arguments(CommandSpec command) {
        return command.positionalParameters().stream().filter(argument -> !argument.hidden());
    }

    /** The indented lines of a command's examples. */
    private void examples(CommandLine line) {
        footer(line.getCommandSpec())
                .filter(example -> example.startsWith("  "))
                .forEach(example -> line(example.strip()));
    }

    private static Stream<String> footer(CommandSpec command) {
        return Stream.of(command.usageMessage().footer()).map(String::format);
    }

    private void terms(Stream<String> lines) {
        lines.forEach(line -> {
            Matcher term = TERM.matcher(line);
            if (term.matches()) {
                term(term.group(1), sentence(term.group(2)));
            }
        });
    }

    private static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + (text.endsWith(".") ? "" : ".");
    }

    /** Dashes that can be copied, and no letter that roff takes for its own. */
    private static String escaped(String text) {
        return text.replace("\\", "\\e")
                .replace("-", "\\-")
                .replace("~", "\\(ti")
                .replace("^", "\\(ha")
                .replace("`", "\\(ga")
                .replace("'", "\\(aq");
    }
}
