package io.github.pmdrill.library;

import io.github.pmdrill.Decks;
import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.drill.Play;
import io.github.pmdrill.drill.Session;
import io.github.pmdrill.history.Attempt;
import io.github.pmdrill.history.Attempts;
import io.github.pmdrill.history.Header;
import io.github.pmdrill.history.Home;
import io.github.pmdrill.history.Journal;
import io.github.pmdrill.history.Zone;
import io.github.pmdrill.plan.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A person's practice on disk, with the deck of small questions at hand. */
final class PractisedHome {
    final List<String> warnings = new ArrayList<>();
    final Home home;
    final Bank bank;

    private int sessions;

    PractisedHome(Path folder) throws IOException {
        home = new Home(folder.resolve("home"));
        Path decks = Files.createDirectories(folder.resolve("decks"));
        try (var in = Play.class.getResourceAsStream("/io/github/pmdrill/kinds.yaml")) {
            Files.write(decks.resolve("kinds.yaml"), in.readAllBytes());
        }
        bank = new Bank(List.of(decks));
    }

    /** Keeps a session that was held; its journal. */
    Path held(Play play) throws IOException {
        Session session = play.session();
        Header header = new Header(
                session.plan(), Play.START.plusSeconds(sessions++), Zone.of("Europe/Berlin"), Map.of(), Set.of());
        try (Journal journal = Journal.create(home, header)) {
            for (var turn : session.turns()) {
                journal.append(turn);
            }
            new Attempts(home, warnings::add).update(Journal.name(journal.file()), header.zone(), session);
            return journal.file();
        }
    }

    List<Attempt> attempts() throws IOException {
        return new Attempts(home, this::warn).all();
    }

    Questions questions() {
        return new Questions(bank, home, this::warn);
    }

    private void warn(String message) {
        if (!warnings.contains(message)) {
            warnings.add(message);
        }
    }

    List<MissedPoint> missed() throws IOException {
        return MissedPoints.of(attempts(), questions());
    }

    /** The flood question to its end, with these points ticked. */
    static Play warnings(String ticks) {
        Play play = Play.of("warnings").skipTo("guess").says("2", "3 said so").skipTo("tick");
        return play.says(ticks, "", "size first", "", "1");
    }

    /** The comparison to its end, with a rating of its first dimension. */
    static Play place(String answer, String ticks, String rating) {
        return Play.of("place").says("", answer, "1", rating).skipTo("tick").says(ticks, "later", "", "1");
    }

    /** A guided story to its end; each part says where it stands. */
    static Play guided(String story) {
        Play play = Play.of(Options.DEFAULT, List.of(Decks.question("decision").guided()))
                .says("");
        for (String part : List.of("notes", "situation", "task", "action", "result", "lesson")) {
            play.says(part + ": " + story);
        }
        return play.skipTo("different").says("more numbers", "", "1");
    }

    /** A story to its end, told and then told whole. */
    static Play decision(String story) {
        Play play = Play.of("decision").says("", "told: " + story, "whole: " + story);
        return play.skipTo("different").says("more numbers", "1");
    }
}
