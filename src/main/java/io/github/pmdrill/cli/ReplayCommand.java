package io.github.pmdrill.cli;

import io.github.pmdrill.dialogue.Conversation;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Menu;
import io.github.pmdrill.history.Journal;
import io.github.pmdrill.history.ReplayNotes;
import io.github.pmdrill.notes.ReplayNote;
import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.practice.Exit;
import io.github.pmdrill.practice.Failed;
import io.github.pmdrill.practice.FormImport;
import io.github.pmdrill.practice.Misuse;
import io.github.pmdrill.practice.Replay;
import io.github.pmdrill.practice.SavedSessions;
import io.github.pmdrill.practice.SoundStudio;
import io.github.pmdrill.sound.SoundFolder;
import io.github.pmdrill.sound.WavFile;
import io.github.pmdrill.text.SafeText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code pmdrill replay}: plays a recording again, and asks what one heard. */
record ReplayCommand(Environment environment) implements Command {
    @Override
    public Synopsis spec() {
        return Specs.command(
                        "replay",
                        this,
                        "Hear a recorded part again, with a timeline; then four questions about it, kept in the transcript.",
                        "",
                        "Enter plays and pauses, b goes back ten seconds, n on to the next pause over two seconds,"
                                + " 1:05 to that time, q ends. Speed is the player's own: pmdrill config player 'play -q {file} tempo 1.3'.",
                        "",
                        "Examples:",
                        "  pmdrill replay 1",
                        "  pmdrill replay 2026-03-07T080211-system-design design")
                .addPositional(
                        Specs.argument(true, "SESSION", "A session's number in the list, its name, or how it begins."))
                .addPositional(Specs.second(
                        "PART", "The part's number or name, or that of its file; without it, they are listed."));
    }

    @Override
    public int run(Arguments given) throws IOException {
        Path journal = SavedSessions.named(environment.home(), given.matchedPositionalValue(0, ""));
        SoundFolder folder = SoundStudio.folder(journal);
        List<Path> files = folder.files();
        if (files.isEmpty()) {
            throw new Failed(Journal.name(journal) + " has no recordings; pmdrill start --aloud --record makes some");
        }
        String part = given.matchedPositionalValue(1, "");
        List<Path> meant = part.isEmpty() ? files : matching(files, part);
        if (meant.isEmpty()) {
            throw new Misuse("there is no recording of " + SafeText.line(part) + "; there are " + names(files));
        }
        if (meant.size() > 1 && !environment.terminal()) {
            throw new Misuse("which part? " + names(meant));
        }
        try (Conversation conversation = environment.conversations().open(false, false, text -> true, () -> {})) {
            Optional<Path> chosen = meant.size() == 1 ? Optional.of(meant.get(0)) : choose(conversation, meant);
            return chosen.isEmpty() ? Exit.DONE : hear(conversation, journal, chosen.get());
        }
    }

    private static List<Path> matching(List<Path> files, String part) {
        String word = part.replaceFirst("\\.wav$", "");
        List<Path> exact =
                files.stream().filter(file -> name(file).equals(word)).toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        String number = word.matches("\\d") ? "0" + word : word;
        return files.stream()
                .filter(file -> name(file).startsWith(number + "-")
                        || name(file)
                                .replaceFirst("^\\d+-", "")
                                .replaceFirst("-\\d+$", "")
                                .equals(word))
                .toList();
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.wav$", "");
    }

    private static String names(List<Path> files) {
        return files.stream().map(ReplayCommand::name).collect(Collectors.joining(", "));
    }

    private static Optional<Path> choose(Conversation conversation, List<Path> files) {
        List<String> words = files.stream().map(ReplayCommand::name).toList();
        List<Line> lines = new ArrayList<>(List.of(Line.note("Which part?")));
        for (int i = 0; i < words.size(); i++) {
            lines.add(Line.verbatim((i + 1) + "  " + words.get(i)));
        }
        return Menu.choose(conversation, lines, words).map(files::get);
    }

    private int hear(Conversation conversation, Path journal, Path file) throws IOException {
        Replay replay = new Replay(conversation, new SoundStudio(environment).player(), WavFile.read(file));
        try {
            replay.play();
        } catch (IOException e) {
            throw new Failed(file.getFileName() + " cannot be played: " + SafeText.line(String.valueOf(e.getMessage()))
                    + "; pmdrill config player 'COMMAND {file}' names a player");
        }
        Map<String, String> answers = replay.questions();
        if (!answers.isEmpty()) {
            new ReplayNotes(journal).keep(new ReplayNote(file.getFileName().toString(), environment.today(), answers));
            environment.tell("Transcript: " + FormImport.rewrite(environment, journal));
        }
        return Exit.DONE;
    }
}
