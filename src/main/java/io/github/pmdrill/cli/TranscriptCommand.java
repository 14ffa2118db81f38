package io.github.pmdrill.cli;

import io.github.pmdrill.dialogue.Pager;
import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.practice.Exit;
import io.github.pmdrill.practice.Failed;
import io.github.pmdrill.practice.Misuse;
import io.github.pmdrill.practice.SavedSessions;
import io.github.pmdrill.report.Export;
import io.github.pmdrill.report.ExportProgress;
import io.github.pmdrill.report.SessionTable;
import io.github.pmdrill.text.Suggestion;
import io.github.pmdrill.transcript.Redaction;
import io.github.pmdrill.transcript.TerminalPage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** {@code pmdrill transcript}: lists the sessions, prints one, exports them. */
final class TranscriptCommand implements Command {
    private final Environment environment;
    private String session = "";
    private boolean last;
    private boolean all;
    private boolean json;
    private @Nullable String format;
    private @Nullable String out;
    private boolean force;
    private boolean sound;

    TranscriptCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Synopsis spec() {
        return Specs.command(
                        "transcript",
                        this,
                        "List the sessions, print one, or export them.",
                        "",
                        "Examples:",
                        "  pmdrill transcript",
                        "  pmdrill transcript --last",
                        "  pmdrill transcript 2 --out interview.html --redact 'Acme=my employer'",
                        "  pmdrill transcript --all --format json --out -")
                .addPositional(
                        Specs.argument(false, "SESSION", "A session's number in the list, its name, or how it begins."))
                .addOption(Specs.flag("--last", "The newest session."))
                .addOption(Specs.option("--since", "DATE", String.class, "Those since a day, such as 2026-03-01."))
                .addOption(Specs.repeated("--deck", "DECK", "Those with a question of a deck; may be repeated."))
                .addOption(Specs.flag("--all", "All sessions, instead of the list of them."))
                .addOption(Specs.option(
                        "--format",
                        String.join("|", Export.FORMATS),
                        String.class,
                        "Markdown, a page, or data; else as the file's name ends."))
                .addOption(Specs.option(
                        "--out", "FILE|DIR", String.class, "Writes there: a file, a folder with a file each, or -."))
                .addOption(Specs.flag("--force", "Replaces files that are there."))
                .addOption(Specs.flag("--with-sound", "Copies the recordings beside a page of HTML, which plays them."))
                .addOption(Redactions.option())
                .addOption(Paging.option())
                .addOption(Specs.flag("--json", "The list as JSON."));
    }

    @Override
    public int run(Arguments given) throws IOException {
        if (given.hasMatchedPositional(0) && given.matchedPositionalValue(0, "").isBlank()) {
            throw new Misuse("which session? pmdrill transcript lists them");
        }
        session = given.matchedPositionalValue(0, "");
        last = given.hasMatchedOption("--last");
        all = given.hasMatchedOption("--all");
        json = given.hasMatchedOption("--json");
        format = given.matchedOptionValue("--format", null);
        out = given.matchedOptionValue("--out", null);
        force = given.hasMatchedOption("--force");
        sound = given.hasMatchedOption("--with-sound");
        List<String> decks = given.matchedOptionValue("--deck", List.<String>of());
        SavedSessions.Filter filter = new SavedSessions.Filter(since(given), decks);
        List<String> names = given.matchedOptionValue(Redactions.OPTION, List.<String>of());
        Redaction redaction = Redactions.of(environment, names);
        check(filter, !names.isEmpty());
        SavedSessions sessions = new SavedSessions(environment);
        if (isList()) {
            return list(sessions, filter, Paging.of(environment, given));
        }
        boolean shown = format == null && out == null && environment.terminal();
        int code = shown
                ? show(sessions, filter, redaction, Paging.of(environment, given))
                : export(sessions, filter, redaction);
        Redactions.offer(environment, redaction);
        return code;
    }

    private boolean isList() {
        return session.isEmpty() && !last && !all && format == null && out == null;
    }

    private @Nullable LocalDate since(Arguments given) {
        String day = given.matchedOptionValue("--since", "");
        return given.hasMatchedOption("--since") ? DayOption.of("--since", day, environment.today()) : null;
    }

    private void check(SavedSessions.Filter filter, boolean redacts) {
        boolean filtered = filter.since() != null || !filter.decks().isEmpty();
        if (!session.isEmpty() && (last || all || filtered)) {
            throw new Misuse("a session and --last, --since, --deck or --all at once; name one of them");
        }
        if (last && all) {
            throw new Misuse("--last and --all at once; name one of them");
        }
        if (json && !isList()) {
            throw new Misuse("--json is for the list; --format json exports");
        }
        if (sound && out == null) {
            throw new Misuse("--with-sound copies recordings beside a page: --format html --out FILE");
        }
        if (isList() && (force || redacts)) {
            throw new Misuse("--force and --redact are for what is printed or exported; name a session, or --all");
        }
        if (session.isEmpty() && !last && !all && !filtered && !isList()) {
            throw new Misuse("which sessions? Name one, or --last, --since, --deck or --all");
        }
        if (format != null && !Export.FORMATS.contains(format)) {
            throw new Misuse("--format is one of " + String.join(", ", Export.FORMATS)
                    + Suggestion.after(format, Export.FORMATS));
        }
        if (out != null && out.isBlank()) {
            throw new Misuse("--out takes a file, a folder, or - for standard output");
        }
    }

    /** Lists the sessions, which is what the command does where none is named. */
    private int list(SavedSessions sessions, SavedSessions.Filter filter, Pager pager) throws IOException {
        try (Pager.Pages pages = pager.open()) {
            int columns = environment.terminal() ? environment.columns() : Integer.MAX_VALUE;
            if (json) {
                pages.show(SessionTable.json(sessions, filter));
            } else if (new SessionTable(pages::show, columns).print(sessions, filter) == 0) {
                throw none(sessions, filter);
            }
        }
        return Exit.DONE;
    }

    private int show(SavedSessions sessions, SavedSessions.Filter filter, Redaction redaction, Pager pager)
            throws IOException {
        String type = environment.variables().getOrDefault("TERM", "");
        boolean styled = environment.variables().getOrDefault("NO_COLOR", "").isEmpty()
                && !type.isEmpty()
                && !type.equals("dumb");
        int columns = Math.min(TerminalPage.READABLE, environment.columns());
        try (Pager.Pages pages = pager.open()) {
            each(
                    sessions,
                    filter,
                    kept -> pages.show(TerminalPage.of(kept.markdown(redaction::of), columns, styled)),
                    read -> {});
        }
        return Exit.DONE;
    }

    private int export(SavedSessions sessions, SavedSessions.Filter filter, Redaction redaction) throws IOException {
        boolean alone = last || !session.isEmpty();
        try (Destination destination =
                new Destination(environment, out == null ? "-" : out, format, redaction, alone, force, sound)) {
            destination.check();
            ExportProgress progress =
                    new ExportProgress(environment, destination.isOnDisk() && !alone, sessions.size());
            each(sessions, filter, destination::add, progress::at);
            progress.end();
            return destination.finish();
        }
    }

    private void each(
            SavedSessions sessions, SavedSessions.Filter filter, SavedSessions.Visit visit, Consumer<Integer> read)
            throws IOException {
        if (!session.isEmpty()) {
            visit.with(sessions.named(session));
            return;
        }
        SavedSessions.Visit visits = kept -> {
            boolean more = visit.with(kept);
            return more && !last;
        };
        if (sessions.each(filter, visits, read) == 0) {
            throw none(sessions, filter);
        }
    }

    private static Failed none(SavedSessions sessions, SavedSessions.Filter filter) {
        if (sessions.size() == 0) {
            return new Failed("there is no session yet; pmdrill start begins one");
        }
        String since = filter.since() == null ? "" : " since " + filter.since();
        String decks = filter.decks().isEmpty() ? "" : " of " + String.join(" or ", filter.decks());
        return new Failed("there is no session" + decks + since + " that can be read");
    }
}
