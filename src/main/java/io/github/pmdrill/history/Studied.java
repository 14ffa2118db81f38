package io.github.pmdrill.history;

import io.github.pmdrill.deck.Question;
import io.github.pmdrill.files.Presence;
import io.github.pmdrill.files.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The questions whose outline was read outside of an interview: one id a line. */
public record Studied(Home home) {
    private Path file() {
        return home.root().resolve("studied.txt");
    }

    /** Notes that a question's outline was read. */
    public void add(Question question) throws IOException {
        home.prepare();
        new Ledger(home).alone(() -> {
            List<String> all = new ArrayList<>(all());
            if (!all.contains(question.id().toString())) {
                all.add(question.id().toString());
                WholeFile.write(file(), String.join("\n", all) + "\n");
            }
            return all;
        });
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
        return Presence.ofFile(file())
                ? new String(Files.readAllBytes(file()), StandardCharsets.UTF_8)
                        .lines()
                        .map(home.current())
                        .toList()
                : List.of();
    }
}
