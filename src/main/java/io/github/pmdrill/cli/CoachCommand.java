package io.github.pmdrill.cli;

import io.github.pmdrill.drill.Session;
import io.github.pmdrill.history.IoReasons;
import io.github.pmdrill.history.OutsideViews;
import io.github.pmdrill.history.Setting;
import io.github.pmdrill.interview.Interview;
import io.github.pmdrill.notes.OutsideOpinion;
import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.practice.Exit;
import io.github.pmdrill.practice.Failed;
import io.github.pmdrill.practice.FormImport;
import io.github.pmdrill.practice.Misuse;
import io.github.pmdrill.practice.SavedSession;
import io.github.pmdrill.practice.SavedSessions;
import io.github.pmdrill.practice.Shell;
import io.github.pmdrill.text.SafeText;
import io.github.pmdrill.transcript.CoachBrief;
import io.github.pmdrill.transcript.Redaction;
import io.github.pmdrill.transcript.Transcript;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** {@code pmdrill coach}: sends a transcript to a command of the person's own, and keeps what it replies. */
record CoachCommand(Environment environment) implements Command {
    private static final double MINUTES = 3;
    private static final int TAIL = 300;

    /** What a terminal would take for a colour, a title or a move of the cursor. */
    private static final Pattern ANSI =
            Pattern.compile("\u001B(?:\\[[0-?]*[ -/]*[@-~]|\\][^\u0007\u001B]*(?:\u0007|\u001B\\\\)|[@-Z\\\\^_])");

    @Override
    public Synopsis spec() {
        return Specs.command(
                        "coach",
                        this,
                        "Send a transcript to a command of your own, and keep its reply there as an outside opinion."
                                + " Nothing is sent anywhere else, and never without this command.",
                        "",
                        "The command finds an instruction and the transcript on its standard input. It is named in"
                                + " the transcript as it is written here: keep keys and passwords out of it.",
                        "",
                        "Example:",
                        "  pmdrill coach 2026-03-07T080211-system-design --with 'my-model --quiet'")
                .addPositional(Specs.argument(true, "SESSION", "A session's name, or how it begins."))
                .addOption(Specs.option(
                        "--with",
                        "COMMAND",
                        String.class,
                        "The command, as a shell reads it; without it, the setting coach."))
                .addOption(Redactions.option())
                .addOption(Specs.option(
                        "--minutes", "N", Double.class, "How long it may take, up to 60 (3); then it is ended."));
    }

    @Override
    public int run(Arguments given) throws IOException {
        String command = command(given);
        double minutes = given.matchedOptionValue("--minutes", MINUTES);
        if (!(minutes > 0 && minutes <= 60)) {
            throw new Misuse("--minutes lies between 0 and 60");
        }
        Path journal = SavedSessions.named(environment.home(), given.matchedPositionalValue(0, ""));
        Redaction redaction =
                Redactions.of(environment, given.matchedOptionValue(Redactions.OPTION, List.<String>of()));
        String sent = sent(SavedSessions.read(environment, journal), redaction);
        Redactions.offer(environment, redaction);
        if (environment.terminal()) {
            environment.tell("Sent to " + SafeText.line(command) + "; waiting. Ctrl-C ends it.");
        }
        Shell.Ran ran = environment.shell().run(command, sent, Duration.ofMillis((long) (minutes * 60_000)));
        String reply = reply(command, minutes, ran);
        environment.print(SafeText.text(reply));
        keep(journal, new OutsideOpinion(command, environment.today(), reply));
        return Exit.DONE;
    }

    private String command(Arguments given) throws IOException {
        String command = given.matchedOptionValue("--with", "");
        if (!given.hasMatchedOption("--with")) {
            command = environment.config().value(Setting.COACH).orElse("");
        }
        if (command.isBlank()) {
            throw new Misuse("which command? pmdrill coach SESSION --with 'COMMAND'; pmdrill config coach 'COMMAND'"
                    + " settles it");
        }
        return command.strip();
    }

    private static String sent(SavedSession kept, Redaction redaction) {
        Session session = kept.session();
        List<Interview> begun =
                session.interviews().stream().filter(Interview::hasBegun).toList();
        if (begun.isEmpty() || !begun.stream().allMatch(Interview::isComplete)) {
            String name = kept.name();
            throw new Failed(
                    name + " is unfinished, and its outline still locked; pmdrill resume " + name + " goes on");
        }
        // Without what others said: it would lean on them, and they did not agree to be sent anywhere.
        String transcript = Transcript.of(session, kept.about(), redaction::of);
        return CoachBrief.of(begun, transcript, redaction::of);
    }

    private static String reply(String command, double minutes, Shell.Ran ran) {
        String who = "\"" + command + "\"";
        String last = last(ran.err());
        switch (ran.ending()) {
            case TOO_LONG ->
                throw new Failed(
                        who + " had not replied after " + time(minutes) + " and was ended; nothing was kept" + last);
            case TOO_MUCH ->
                throw new Failed(
                        who + " replied more than " + Shell.MOST / 1024 + " kB and was ended; nothing was kept");
            case ENDED -> {
                if (ran.exit() != 0) {
                    throw new Failed(who + " ended with " + ran.exit() + "; nothing was kept" + last);
                }
            }
        }
        String reply = plain(ran.out()).strip();
        if (reply.isEmpty()) {
            throw new Failed(who + " replied nothing" + last);
        }
        return reply;
    }

    private static String time(double minutes) {
        return minutes < 1
                ? Math.round(minutes * 60) + " s"
                : String.valueOf(minutes).replaceAll("\\.0$", "") + " min";
    }

    /** The end of its standard error, on one line. */
    private static String last(String err) {
        String line = plain(err).strip().replaceAll("\\s+", " ");
        if (line.isEmpty()) {
            return "";
        }
        return ": " + (line.length() > TAIL ? "…" + line.substring(line.length() - TAIL) : line);
    }

    private static String plain(String text) {
        return ANSI.matcher(text).replaceAll("").replaceAll("\r\n?", "\n");
    }

    private void keep(Path journal, OutsideOpinion opinion) {
        try {
            new OutsideViews(environment.home()).keep(journal, opinion);
            environment.tell("Transcript: " + FormImport.rewrite(environment, journal));
        } catch (IOException e) {
            throw new Failed("the reply stands above, but could not be kept: " + IoReasons.of(e));
        }
    }
}
