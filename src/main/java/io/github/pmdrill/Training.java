package io.github.pmdrill;

import io.github.pmdrill.cli.PmdrillCommand;
import io.github.pmdrill.dialogue.Conversation;
import io.github.pmdrill.dialogue.Drafts;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.practice.Conversations;
import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.terminal.UnseenTerminal;
import io.github.pmdrill.text.Undecoded;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A run of the program that the JVM learns from: the classes it loads here are those that its archive of class data
 * holds. It needs no terminal. What it shows and keeps is to be
 * thrown away: the launcher gives it a home of its own.
 */
final class Training {
    private static final String QUESTION = "system-design/flood-alert-fanout";

    /** What a person types who begins an interview, asks, writes an answer and leaves. */
    private static final String KEYS = String.join(
            "\r",
            "",
            "how many people in the worst case",
            "/hint",
            "/next",
            "Warn every resident in time, and know who was not reached.",
            "One service reads the gauges and tells everyone.",
            "Then it writes down who was told.",
            ".",
            "It is simple, and it costs 0.03 per message.",
            ".",
            "/help",
            "/quit",
            "");

    private static final String CLASS = ".class";
    private static final List<String> PROGRAM = List.of("io/github/pmdrill/", "org/jline/");

    private Training() {}

    /** Runs the commands of every day, and a short interview. */
    public static void main(String[] args) throws IOException {
        load();
        Main.ahead("daily");
        Undecoded.refuse("", args);
        // Newer JDKs ask this one whether to tell of an exit.
        System.getLogger("java.lang.Runtime").isLoggable(System.Logger.Level.DEBUG);
        Environment environment = Main.environment();
        for (String line : List.of(
                "--help", "--version", "decks", "decks system-design", "show " + QUESTION, "completion words decks")) {
            PmdrillCommand.run(environment, line.split(" ", -1));
        }
        Environment practice = environment.with(new Conversations() {
            @Override
            public List<String> rows(Line line, int columns) {
                return environment.conversations().rows(line, columns);
            }

            @Override
            public Conversation open(boolean plain, boolean aloud, Drafts drafts, Runnable whenReady) {
                whenReady.run();
                return UnseenTerminal.conversation(KEYS, environment.clock(), drafts);
            }
        });
        PmdrillCommand.run(practice);
        PmdrillCommand.run(practice, "start");
        PmdrillCommand.run(practice, "start", "--deck", "system-design", "--count", "1");
        PmdrillCommand.run(practice, "start", QUESTION);
        // On a home with a ledger, first folding it and then reading what it came to.
        for (String line :
                List.of("daily --status", "daily --status", "daily --print", "plan", "history", "transcript")) {
            PmdrillCommand.run(environment, line.split(" ", -1));
        }
        UnseenTerminal.openSystemTerminal(environment.clock());
    }

    /** Loads each class that may be asked for: for a single one that an archive lacks Java reads the names of all files. */
    private static void load() throws IOException {
        try (ZipFile jar = new ZipFile(System.getProperty("java.class.path"))) {
            for (ZipEntry entry : Collections.list(jar.entries())) {
                String file = entry.getName();
                if (file.endsWith(CLASS) && PROGRAM.stream().anyMatch(file::startsWith)) {
                    String name =
                            file.substring(0, file.length() - CLASS.length()).replace('/', '.');
                    try {
                        Class.forName(name, false, Training.class.getClassLoader());
                    } catch (ClassNotFoundException | LinkageError e) {
                        // One for another machine or a library that is not there.
                    }
                }
            }
        }
    }
}
