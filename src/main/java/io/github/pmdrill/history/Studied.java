package io.github.pmdrill.history;

import io.github.pmdrill.deck.Question;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The questions whose outline was read outside of an interview: one id a line. */
public final class Studied {
    private final Home home;

    /** The list of a home. */
    public Studied(Home home) {
        this.home = home;
    }

    private Path file() {
        return home.root().resolve("studied.txt");
    }

    /** Notes that a question's outline was read. */
    public void add(Question question) throws IOException {
        home.prepare();
        if (!all().contains(question.id().toString())) {
            Files.writeString(file(), question.id() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    /** The ids of those questions that were studied. */
    public Set<String> of(List<Question> questions) throws IOException {
        List<String> all = all();
        return questions.stream()
                .map(question -> question.id().toString())
                .filter(all::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<String> all() throws IOException {
        return Files.exists(file())
                ? Files.readAllLines(file(), StandardCharsets.UTF_8).stream()
                        .map(home.current())
                        .toList()
                : List.of();
    }
}
